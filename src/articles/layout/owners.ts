import { inOneColumn, sharedHeight, sharedWidth } from './box.ts';
import type { Box, Frame } from './types.ts';

/** Columns set beside each other begin at one height, up to this many ems, and stand no further apart than that many. */
const SAME_TOP = 0.8;
const WIDEST_GUTTER = 4;
/** A frame further below another than this many ems does not go on with it by that alone. */
const CLOSE = 2;

/** The headline that a frame stands under, by its number; null where the page has none for it. */
export type Owners = ReadonlyMap<Frame, number | null>;

/**
 * Which headline each frame of a page belongs to: the one right above it; else that of the column it was set beside; else
 * that of the frame above; else that of an upright headline or a column at its side.
 */
export function ownersOf(frames: readonly Frame[], heads: readonly Box[]): Owners {
  const owners = new Map<Frame, number | null>();
  const sorted = [...frames].sort((a, b) => Math.round(a.top - b.top) || a.left - b.left);
  for (const frame of sorted) {
    const known = sorted.filter((other) => owners.has(other));
    const over = lowest(known.filter((other) => isAbove(other, frame)));
    const head = lowest(heads.filter((other) => isAbove(other, frame)));
    const owner = (other: Frame): number | null => owners.get(other) ?? null;
    const mate = known.findLast((other) => isSetBeside(other, frame));
    const atSide = heads.findIndex((other) => standsAtSide(other, frame));
    const left = known.findLast((other) => sharedHeight(other, frame) > frame.size && other.left < frame.left);
    const goesOn = over !== null && frame.top - over.bottom < CLOSE * frame.size;
    if (head !== null && (over === null || head.bottom >= over.bottom - frame.size))
      owners.set(frame, heads.indexOf(head));
    else if (mate !== undefined && !goesOn) owners.set(frame, owner(mate));
    else if (over !== null) owners.set(frame, owner(over));
    else if (atSide >= 0) owners.set(frame, atSide);
    else owners.set(frame, left === undefined ? null : owner(left));
  }
  return owners;
}

function isAbove(other: Box, frame: Frame): boolean {
  return other.bottom <= frame.top + frame.size / 2 && inOneColumn(other, frame);
}

function lowest<Kind extends Box>(boxes: readonly Kind[]): Kind | null {
  return boxes.reduce<Kind | null>((best, box) => (best === null || box.bottom > best.bottom ? box : best), null);
}

function isSetBeside(other: Frame, frame: Frame): boolean {
  return (
    Math.abs(other.top - frame.top) <= SAME_TOP * frame.size &&
    Math.abs(other.size - frame.size) <= 0.1 * frame.size &&
    other.left < frame.left &&
    sharedWidth(other, frame) >= -WIDEST_GUTTER * frame.size
  );
}

function standsAtSide(head: Box, frame: Frame): boolean {
  return sharedHeight(head, frame) > frame.size * 2 && sharedWidth(head, frame) >= -WIDEST_GUTTER * frame.size;
}
