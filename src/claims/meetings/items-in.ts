import type { Span } from '../../model/span.ts';

/** Those of `items` (in text order) that lie wholly within the span; by halving, so that a long text costs no more a sentence. */
export function itemsIn<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const out: Item[] = [];
  for (let i = low; i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.start >= end) break;
    if (item.end <= end) out.push(item);
  }
  return out;
}
