import { chineseBlocks } from '../articles/language.ts';
import type { Article } from '../model/article.ts';
import { simplify } from './scripts.ts';
import { type Sentence, splitSentences } from './split.ts';

/** An article made ready for reading: `text` is its simplified form of the same length, so offsets hold for both. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A full stop between Han characters is a name's dot: 莎拉.库克. */
const NAME_DOT = /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu;

/** Splits an article into sentences of one script; what is in another language than Chinese has none. */
export function toDocument(article: Article): Document {
  const text = pairQuotes(simplify(article.text).replace(NAME_DOT, '·'));
  const blocks = chineseBlocks(text, article.blocks, article.language);
  return { article, text, sentences: splitSentences(text, blocks) };
}

/** Straight double quotes as “ and ” by turns within a paragraph. */
function pairQuotes(text: string): string {
  if (!text.includes('"') && !text.includes('＂')) return text;
  return text
    .split('\n')
    .map((paragraph) => {
      let open = false;
      return paragraph.replace(/["＂]/gu, () => {
        open = !open;
        return open ? '“' : '”';
      });
    })
    .join('\n');
}
