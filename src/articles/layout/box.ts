import type { Box } from './types.ts';

/** How far two boxes overlap from left to right; negative is the gap between them. */
export function sharedWidth(a: Box, b: Box): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** How far two boxes overlap from top to bottom; negative is the gap between them. */
export function sharedHeight(a: Box, b: Box): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

/** Whether one stands above or below the other: at least a third of the narrower one lies over the other. */
export function inOneColumn(a: Box, b: Box): boolean {
  return sharedWidth(a, b) > Math.min(a.right - a.left, b.right - b.left) / 3;
}

/** The smallest box around all; throws for none. */
export function around(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (first === undefined) throw new RangeError('no boxes');
  let { left, right, top, bottom } = first;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, right, top, bottom };
}
