/**
 * What each item gives, in one list: `flatMap` for items that each give a list. The built-in one keeps to the letter of
 * its specification (species, holes, proxies) and takes several times as long, which rules that run once a sentence feel.
 */
export function flatMap<Item, Given>(
  items: readonly Item[],
  given: (item: Item, at: number) => readonly Given[],
): Given[] {
  const out: Given[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const list = given(items[at] as Item, at);
    for (let i = 0; i < list.length; i += 1) out.push(list[i] as Given);
  }
  return out;
}
