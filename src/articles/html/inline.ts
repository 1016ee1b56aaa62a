import type { Element } from './page.ts';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small ruby rb span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element is a part of a line, so that its beginning ends no paragraph: `<b>`, `<span>`. */
export function isInline({ name }: Element): boolean {
  return INLINE.has(name);
}
