import { compareText } from '../model/order.ts';

/** An article as far as it tells who stands behind it. */
export interface Reporter {
  readonly id: string;
  readonly publisher: string | null;
  /** The agency it cites as its source. */
  readonly wire: string | null;
  readonly publishedOn: string | null;
}

/**
 * Who stands behind an article by itself: the agency whose dispatch it is, else its publisher, else the article alone.
 * Two articles of one origin are one source.
 */
export function ownOrigin({ id, publisher, wire }: Reporter): string {
  return wire ?? publisher ?? id;
}

/**
 * The origin that all reprints of one story share: the agency that one of them cites (of several the least), else that
 * of the first to print it (known days before unknown, then by name). Does not depend on the order given. Throws
 * RangeError for no article.
 */
export function sharedOrigin(reprints: readonly Reporter[]): string {
  const wires = reprints.flatMap(({ wire }) => wire ?? []).sort(compareText);
  const [first] = [...reprints].sort(
    (a, b) =>
      compareText(a.publishedOn ?? '9', b.publishedOn ?? '9') ||
      compareText(a.publisher ?? '\uffff', b.publisher ?? '\uffff') ||
      compareText(a.id, b.id),
  );
  if (first === undefined) throw new RangeError('reprints of no article');
  return wires[0] ?? ownOrigin(first);
}
