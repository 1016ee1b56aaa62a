import type { Draft, Passage } from '../draft.ts';

const BULLET = /^[•●◆■▪]\s?(?=\S)/u;
/** The first sentence if it is short, else its part before the colon. */
const HEADING_OF_ITEM = /^(?<heading>[^。]{4,24}(?=。)|[^。：]{4,60}(?=[。：]))/u;
const FEWEST_ITEMS = 3;

/**
 * The stories of a digest: three or more paragraphs with bullets are stories of their own, each with its first clause as
 * headline: `• 外长会谈：双方……。` gives a story 外长会谈. What stands among them goes with the one above; any other
 * draft stays whole.
 */
export function splitDigest(draft: Draft): Draft[] {
  const first = draft.passages.findIndex(isItem);
  if (draft.passages.filter(isItem).length < FEWEST_ITEMS || first < 0) return [draft];
  const items: Passage[][] = [];
  for (const passage of draft.passages.slice(first)) {
    if (isItem(passage)) items.push([{ ...passage, text: passage.text.replace(BULLET, '') }]);
    else items.at(-1)?.push(passage);
  }
  const lead = draft.passages.slice(0, first);
  return items.map((passages, i) => ({
    ...draft,
    title: HEADING_OF_ITEM.exec(passages[0]?.text ?? '')?.groups?.heading ?? null,
    passages: i === 0 ? [...lead, ...passages] : passages,
    partOfPage: true,
  }));
}

function isItem({ zone, text }: Passage): boolean {
  return zone === 'BODY' && BULLET.test(text);
}
