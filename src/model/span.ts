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
