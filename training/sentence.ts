import type { Lexicon } from '../src/lexicon/types.ts';
import type { Gazetteer } from '../src/mentions/gazetteer.ts';
import { readMentions } from '../src/mentions/read.ts';
import type { Reading } from '../src/mentions/types.ts';
import type { Article } from '../src/model/article.ts';
import { toDocument } from '../src/sentences/document.ts';

/** What the rules read in a single sentence, as if it were an article of its own. */
export function readSentence(text: string, lexicon: Lexicon, gazetteer: Gazetteer): Reading {
  const article: Article = {
    id: '',
    title: '',
    url: null,
    publisher: null,
    publishedOn: null,
    publishedBasis: null,
    authors: [],
    language: 'zh-Hans',
    contentHash: '',
    text,
    blocks: [{ start: 0, end: text.length, zone: 'BODY', paragraph: 0 }],
    dateline: null,
    wire: null,
    page: null,
  };
  return readMentions(toDocument(article), lexicon, gazetteer, false);
}
