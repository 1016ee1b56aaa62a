import { around, sharedHeight } from './box.ts';
import type { SetLine } from './types.ts';

const ONE_CHARACTER = /^\P{ASCII}[，、：！？…—]?$/u;
const FEWEST_STACKED = 3;
/** How far one character stands under the next, in ems. */
const WIDEST_STEP = 1.9;
const ASIDE = 0.3;

/** The lines with single characters that stand below each other, 外 / 长 / 会 / 谈, made one upright line each. */
export function stacked(lines: readonly SetLine[]): SetLine[] {
  const stacks: SetLine[][] = [];
  const others: SetLine[] = [];
  for (const line of lines) {
    if (line.upright || !ONE_CHARACTER.test(line.text)) {
      others.push(line);
      continue;
    }
    const stack = stacks.find((one) => goesOn(one, line));
    if (stack === undefined) stacks.push([line]);
    else stack.push(line);
  }
  const whole = stacks.map((stack) => (stack.length < FEWEST_STACKED ? stack : [uprightOf(stack)]));
  return [...others, ...whole.flat()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function goesOn(stack: readonly SetLine[], line: SetLine): boolean {
  const last = stack.at(-1);
  if (last === undefined) return false;
  const step = line.bottom - last.bottom;
  return (
    Math.abs(last.left - line.left) <= ASIDE * line.size &&
    Math.abs(last.size - line.size) <= 0.1 * line.size &&
    step > 0.5 * line.size &&
    step <= WIDEST_STEP * line.size
  );
}

function uprightOf(stack: readonly SetLine[]): SetLine {
  return { ...around(stack), text: stack.map(({ text }) => text).join(''), size: stack[0]?.size ?? 0, upright: true };
}

/** Upright lines side by side in groups, each to be read from right to left. */
export function uprightGroups(lines: readonly SetLine[]): SetLine[][] {
  const groups: SetLine[][] = [];
  for (const line of lines.filter(({ upright }) => upright).sort((a, b) => b.right - a.right)) {
    const group = groups.find((one) => one.some((other) => besideEachOther(other, line)));
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function besideEachOther(right: SetLine, left: SetLine): boolean {
  return right.left - left.right <= 1.6 * Math.max(left.size, right.size) && sharedHeight(right, left) > left.size;
}
