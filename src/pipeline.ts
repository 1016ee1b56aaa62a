import { articlesOfText, readArticles, type TextSource } from './articles/read.ts';
import { provedDays } from './claims/proved-day.ts';
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
const RULES_VERSION = '0.2.0';

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

/** Articles of one source with their names linked, ready for claim rules: sentences → mentions → entities. */
function scenesOf(articles: readonly Article[], lexicon: Lexicon): Scene[] {
  const linked = articles.map((article) =>
    linkArticle(readMentions(toDocument(article), lexicon, gazetteerOf(lexicon))),
  );
  const days = provedDays(linked);
  return linked.map((story, at) => toScene(story, days[at] ?? null));
}

/** The record of one article: sentences → mentions → entities → claims. */
export function extractArticle(article: Article, file: string, lexicon: Lexicon): ExtractionRecord {
  const scene = toScene(linkArticle(readMentions(toDocument(article), lexicon, gazetteerOf(lexicon))));
  return toRecord(scene, readClaims(scene), file, extractorVersion(lexicon));
}

/**
 * Everything the articles of one source say, one record an article, in their order on the page. Rejects with
 * what `readArticles` does: EMPTY, BINARY, CHARSET, FRONT_MATTER, NO_SENTENCE.
 */
export async function extract(source: Source, lexicon: Lexicon): Promise<ExtractionRecord[]> {
  return recordsOf(await readArticles(source, lexicon.outlets), source.file, lexicon);
}

/** The records of articles that were read before; stories of one page must come together. */
export function extractStories(articles: readonly Article[], lexicon: Lexicon): ExtractionRecord[] {
  return recordsOf(articles, '', lexicon);
}

/** What `extract` gives for a text at hand, such as one that another service passes on; throws what `articlesOfText` does. */
export function extractText(text: string, source: TextSource, lexicon: Lexicon): ExtractionRecord[] {
  return recordsOf(articlesOfText(text, source, lexicon.outlets), source.file, lexicon);
}

/** What `extract` gives for articles that are read already. */
export function recordsOf(articles: readonly Article[], file: string, lexicon: Lexicon): ExtractionRecord[] {
  return scenesOf(articles, lexicon).map((scene) =>
    toRecord(scene, readClaims(scene), file, extractorVersion(lexicon)),
  );
}

/** How articles of one source were read: what every sentence gave by which rule, and what was left open. */
export function explanationsOf(articles: readonly Article[], file: string, lexicon: Lexicon): Explanation[] {
  return scenesOf(articles, lexicon).map((scene) => explain(scene, readClaims(scene), file, extractorVersion(lexicon)));
}
