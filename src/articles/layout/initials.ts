import { sharedHeight } from './box.ts';
import type { SetLine } from './types.ts';

const INITIAL = /^[“《]?[\p{Script=Han}\d]{1,2}$/u;
/** So many times the size of the lines at its side a dropped capital has at least. */
const LARGER = 1.6;
const MOST_APART = 1.5;
const MOST_LINES = 5;

/** The lines with dropped capitals given back to the paragraphs they open: 多 beside 年来的经验 and the line below it. */
export function withInitials(lines: readonly SetLine[]): SetLine[] {
  const moved = new Map<SetLine, SetLine>();
  const taken = new Set<SetLine>();
  for (const initial of lines.filter(({ text, upright }) => !upright && INITIAL.test(text))) {
    const beside = lines.filter((line) => standsBeside(initial, line));
    const [first] = beside;
    if (first === undefined || beside.length < 2 || beside.length > MOST_LINES) continue;
    taken.add(initial);
    for (const line of beside) {
      moved.set(line, { ...line, left: initial.left, text: line === first ? initial.text + line.text : line.text });
    }
  }
  return lines.filter((line) => !taken.has(line)).map((line) => moved.get(line) ?? line);
}

function standsBeside(initial: SetLine, line: SetLine): boolean {
  const gap = line.left - initial.right;
  return (
    initial.size >= LARGER * line.size &&
    gap > -0.5 * line.size &&
    gap < MOST_APART * line.size &&
    sharedHeight(initial, line) > 0.3 * line.size
  );
}
