import { ENDS_A_SENTENCE, firstUnit, type PrintedLine, widthOf } from './reflow.ts';

const NEIGHBOURS = 6;
const GOOD_PART = 0.25;
const ENDS_IN_A_SIGN = /[，。、；：！？”’）》」』…]$/u;
const HALF_WIDE = /[A-Za-z0-9“”‘’]/u;
const CLOSING_SIGNS = /[，。、；：！？”’）》」』…]+$/u;

/**
 * The measure around line `at`: the widest width, to the whole em, that a good part of the lines near it share. Lines that
 * end in a sign count only where all do, for signs may hang in the margin.
 */
export function measureAt(lines: readonly PrintedLine[], at: number): number {
  const from = Math.max(0, at - NEIGHBOURS);
  const near = lines.slice(from, at + NEIGHBOURS + 1);
  // behind a sentence's end a line may have lost an indent
  const mayOpen = (i: number): boolean => ENDS_A_SENTENCE.test(lines[from + i - 1]?.text ?? '');
  const full = near.filter(({ text }, i) => !ENDS_IN_A_SIGN.test(text) && !mayOpen(i));
  const widths = (full.length > 0 ? full : near).map(({ width }) => Math.round(width));
  const share = (width: number): number => widths.filter((other) => other === width).length;
  const fewest = Math.max(2, widths.length * GOOD_PART);
  const shared = widths.filter((width) => share(width) >= fewest);
  return Math.max(0, ...(shared.length > 0 ? shared : widths));
}

/**
 * Whether lines near `at` take in whatever fits: none that goes on within its sentence had room for what opens the next.
 * Then a line that had was its paragraph's last; where signs are squeezed to fit, room says nothing.
 */
export function isSetSolid(lines: readonly PrintedLine[], at: number, measure: number): boolean {
  for (let i = Math.max(0, at - NEIGHBOURS); i < Math.min(lines.length - 1, at + NEIGHBOURS); i += 1) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined || next === undefined || ENDS_IN_A_SIGN.test(line.text)) continue;
    const room = measure - line.width;
    if (room < -0.25 && !HALF_WIDE.test(line.text)) return false;
    if (room > 0 && room < 2 && room >= widthOf(firstUnit(next.text).replace(CLOSING_SIGNS, ''))) return false;
  }
  return true;
}
