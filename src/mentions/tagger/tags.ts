/** What the tagger tells apart; places only so that it does not take them for bodies. */
export const KINDS = ['PERSON', 'ORGANISATION', 'PLACE'] as const;
export type TaggedKind = (typeof KINDS)[number];

/** The tag of a character outside every name; after it come first, inner, last and only character of each kind. */
export const OUTSIDE = 0;
const STEPS = 4;
export const TAGS = 1 + STEPS * KINDS.length;

export const firstOf = (kind: number): number => 1 + STEPS * kind;
export const innerOf = (kind: number): number => 2 + STEPS * kind;
export const lastOf = (kind: number): number => 3 + STEPS * kind;
export const onlyOf = (kind: number): number => 4 + STEPS * kind;

/** Whether a name goes on behind a character of this tag. */
export const isOpen = (tag: number): boolean => tag !== OUTSIDE && (tag - 1) % STEPS < 2;
/** Whether a name goes on from before a character of this tag. */
export const isInside = (tag: number): boolean => {
  const step = (tag - 1) % STEPS;
  return tag !== OUTSIDE && (step === 1 || step === 2);
};
/** The kind (its place in `KINDS`) of a tag; -1 of `OUTSIDE`. */
export const kindOf = (tag: number): number => (tag === OUTSIDE ? -1 : Math.floor((tag - 1) / STEPS));

/** Whether `next` may stand behind `tag`: an open name goes on within its kind, a closed one does not. */
export function follows(tag: number, next: number): boolean {
  return isOpen(tag) === isInside(next) && (!isOpen(tag) || kindOf(tag) === kindOf(next));
}

/** A span in tags, its kind as a place in `KINDS`: 习近平 is first, inner, last of a person. */
export function writeTags(tags: Uint8Array, start: number, end: number, kind: number): void {
  if (end - start === 1) {
    tags[start] = onlyOf(kind);
    return;
  }
  tags.fill(innerOf(kind), start, end);
  tags[start] = firstOf(kind);
  tags[end - 1] = lastOf(kind);
}
