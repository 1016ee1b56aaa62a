import { around, inOneColumn, sharedHeight } from './box.ts';
import type { Box, Frame } from './types.ts';

/** A headline with what stands right over and under it (引题, 副题), in reading order. */
export interface Head extends Box {
  readonly frames: readonly Frame[];
  /** The size of the headline itself. */
  readonly size: number;
}

/** Parts of one headline stand no further apart than that, in ems of the larger. */
const WIDEST_GAP = 1.4;
const SAME_SIZE = 0.9;

/** The headlines of a page: of its large frames those that stand together, each with the decks right above and below it. */
export function headsOf(large: readonly Frame[], decks: readonly Frame[]): Head[] {
  const groups: Frame[][] = [];
  for (const frame of [...large].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const group = groups.find((one) => one.some((other) => standTogether(other, frame)));
    if (group === undefined) groups.push([frame]);
    else group.push(frame);
  }
  for (const deck of decks) groups.find((one) => one.some((other) => standTogether(other, deck)))?.push(deck);
  return groups.map((frames) => ({
    ...around(frames),
    frames: frames.sort((a, b) => a.top - b.top || a.left - b.left),
    size: Math.max(...frames.map(({ size }) => size)),
  }));
}

function standTogether(a: Frame, b: Frame): boolean {
  const gap = -sharedHeight(a, b);
  const upright = [a, b].some(({ lines }) => lines.some((line) => line.upright));
  return !upright && inOneColumn(a, b) && gap <= WIDEST_GAP * Math.max(a.size, b.size);
}

/** The headline proper, and what stands above and below it. */
export function partsOf({ frames, size }: Head): {
  readonly title: readonly Frame[];
  readonly decks: readonly Frame[];
} {
  return {
    title: frames.filter((frame) => frame.size >= SAME_SIZE * size),
    decks: frames.filter((frame) => frame.size < SAME_SIZE * size),
  };
}
