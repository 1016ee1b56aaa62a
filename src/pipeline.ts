import { readArticles } from './articles/read.ts';
import { readClaims, toScene } from './claims/read.ts';
import { toRecord } from './claims/record.ts';
import type { Scene } from './claims/types.ts';
import { linkArticle } from './entities/link.ts';
import { explain } from './explain/explain.ts';
import type { Explanation } from './explain/types.ts';
import type { Lexicon } from './lexicon/types.ts';
import { Gazetteer } from './mentions/gazetteer.ts';
import { readMentions } from './mentions/read.ts';
import { shippedWeights } from './mentions/tagger/load.ts';
import type { Article, Source } from './model/article.ts';
import type { ExtractionRecord } from './model/record.ts';
import { toDocument } from './sentences/document.ts';

/** Version of the rules: raised with every change to what they find. */
const RULES_VERSION = '0.1.0';

const gazetteers = new WeakMap<Lexicon, Gazetteer>();

function gazetteerOf(lexicon: Lexicon): Gazetteer {
  let gazetteer = gazetteers.get(lexicon);
  if (gazetteer === undefined) {
    gazetteer = new Gazetteer(lexicon);
    gazetteers.set(lexicon, gazetteer);
  }
  return gazetteer;
}

/** Which rules, which vocabulary and which weights: equal versions give equal records for equal bytes. */
export function extractorVersion(lexicon: Lexicon): string {
  return `${RULES_VERSION}+lexicon.${lexicon.hash}.tagger.${shippedWeights().hash}`;
}

/** One article with its names linked, ready for claim rules: sentences → mentions → entities. */
function sceneOf(article: Article, lexicon: Lexicon): Scene {
  return toScene(linkArticle(readMentions(toDocument(article), lexicon, gazetteerOf(lexicon))));
}

/** The record of one article: sentences → mentions → entities → claims. */
export function extractArticle(article: Article, file: string, lexicon: Lexicon): ExtractionRecord {
  const scene = sceneOf(article, lexicon);
  return toRecord(scene, readClaims(scene), file, extractorVersion(lexicon));
}

/**
 * Everything the articles of one source say, one record an article, in their order on the page. Throws what
 * `readArticles` throws: EMPTY, BINARY, CHARSET, FRONT_MATTER, NO_SENTENCE.
 */
export function extract(source: Source, lexicon: Lexicon): ExtractionRecord[] {
  return readArticles(source, lexicon.outlets).map((article) => extractArticle(article, source.file, lexicon));
}

/**
 * How each article of one source was read: what every sentence gave by which rule, and what was left open. Throws what
 * `extract` throws.
 */
export function explainSource(source: Source, lexicon: Lexicon): Explanation[] {
  return readArticles(source, lexicon.outlets).map((article) => {
    const scene = sceneOf(article, lexicon);
    return explain(scene, readClaims(scene), source.file, extractorVersion(lexicon));
  });
}
