import { compareText } from '../../model/order.ts';

/** An article as far as it decides which of two readings of it stays. */
export interface Reading {
  readonly contentHash: string;
  readonly recordHash: string;
  readonly extractor: string;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What an arriving article is to the one that is known: nothing new, the same text read better, or another text. */
export type Arrival = 'UNCHANGED' | 'REREAD' | 'NEW_VERSION';

/**
 * What a reading of an article is beside the one that stands in the graph. Of two readings of one text by one
 * extractor the fuller one stays, whichever came first; another text takes the place of the one before; a text that
 * the article had before is nothing new.
 */
export function arrivalOf(incoming: Reading, known: Reading, olderTexts: readonly string[]): Arrival {
  if (incoming.contentHash !== known.contentHash) {
    return olderTexts.includes(incoming.contentHash) ? 'UNCHANGED' : 'NEW_VERSION';
  }
  if (incoming.recordHash === known.recordHash) return 'UNCHANGED';
  return incoming.extractor !== known.extractor || fuller(incoming, known) < 0 ? 'REREAD' : 'UNCHANGED';
}

/** Which of two readings of one text comes first: the one that knows more of where it is from, then the lesser hash. */
export function fuller(a: Reading, b: Reading): number {
  return knowledgeOf(b) - knowledgeOf(a) || compareText(a.recordHash, b.recordHash);
}

function knowledgeOf({ publishedOn, publisher, url }: Reading): number {
  return [publishedOn, publisher, url].filter((one) => one !== null && one !== undefined).length;
}
