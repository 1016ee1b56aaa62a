import type { Span } from '../../model/span.ts';

/**
 * What a phrase that may take part stands for. TITLE is an office without its holder's name (卡塔尔外长), PRONOUN 他 and
 * 她, PAIR two or more countries in one word (中美, 日美澳印四国外长).
 */
export type PhraseSort = 'PERSON' | 'BODY' | 'COUNTRY' | 'SIDE' | 'PAIR' | 'TITLE' | 'PRONOUN';

/** A participant as written, titles and gloss included: 中国国务院总理李强, 美国国务卿蓬佩奥（Mike Pompeo）. */
export interface Phrase extends Span {
  readonly sort: PhraseSort;
  /** Whom it means; two or more for a PAIR, none for a PRONOUN before it is resolved and for a TITLE whose holder is not known. */
  readonly nodes: readonly string[];
  /** The name itself, without title or gloss. */
  readonly name: Span;
}
