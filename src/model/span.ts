/** A stretch of text: half-open `[start, end)`, in UTF-16 code units of the article's cleaned text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character: `[0,3)` and `[2,5)` do, `[0,3)` and `[3,5)` do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, the longer of two that start together first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** How many of `items` start before `at`; they must be in text order. Takes the logarithm of their number. */
export function countBefore(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The items that lie wholly within `span`, in order; `items` must be in text order. Takes the logarithm of their number
 * and as many steps as items begin in the span.
 */
export function within<Item extends Span>(items: readonly Item[], span: Span): Item[] {
  const out: Item[] = [];
  for (let i = countBefore(items, span.start); i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.start >= span.end) break;
    if (item.end <= span.end) out.push(item);
  }
  return out;
}
