import { around } from './box.ts';
import { withInitials } from './initials.ts';
import type { Box, Frame, SetLine } from './types.ts';
import { stacked, uprightGroups } from './upright.ts';

/** Lines of one frame differ in size by less than this share. */
const SAME_SIZE = 0.08;
/** How far lines of a frame begin apart, in ems: the indent of a paragraph, with room to spare. */
const DEEPEST_INDENT = 4.2;
const OFF_CENTRE = 1;
/** A line further down than so many times the page's usual step begins a frame of its own. */
const WIDER_STEP = 1.35;
const WIDEST_STEP = 2.6;
const USUAL_STEP = 1.6;

/** A frame while lines are still added to it. */
interface OpenFrame {
  readonly lines: SetLine[];
  box: Box;
}

/** The frames of a page's lines, each with the lines of one size that stand right below each other. */
export function framesOf(lines: readonly SetLine[], page: number): Frame[] {
  const all = stacked(withInitials(lines));
  const level = all.filter(({ upright }) => !upright);
  const step = Math.min(WIDEST_STEP, WIDER_STEP * usualStep(level));
  const open: OpenFrame[] = [];
  for (const line of level) {
    const row = level.filter((other) => other !== line && Math.abs(other.bottom - line.bottom) < 0.35 * line.size);
    const frame = open.findLast((one) => belongs(one, line, row, step));
    if (frame === undefined) open.push({ lines: [line], box: line });
    else {
      frame.lines.push(line);
      frame.box = around([frame.box, line]);
    }
  }
  return [...open.map(({ lines: own }) => own), ...uprightGroups(all)].map((own) => ({
    ...around(own),
    page,
    lines: own,
    size: own[0]?.size ?? 0,
  }));
}

function belongs({ lines, box }: OpenFrame, line: SetLine, row: readonly SetLine[], step: number): boolean {
  const last = lines.at(-1);
  if (last === undefined || Math.abs(last.size - line.size) > SAME_SIZE * line.size) return false;
  const down = line.bottom - last.bottom;
  if (down < 0.5 * line.size || down > step * line.size) return false;
  const wide = around([box, line]);
  // Under a lead across several columns each of them begins anew.
  if (row.some((other) => other.left < wide.right && other.right > wide.left)) return false;
  const centred = Math.abs(line.left + line.right - box.left - box.right) <= 2 * OFF_CENTRE * line.size;
  return centred || Math.abs(line.left - box.left) <= DEEPEST_INDENT * line.size;
}

/** The commonest step from a line to the one below it, in ems. */
function usualStep(lines: readonly SetLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    for (let j = i + 1; j < Math.min(lines.length, i + 12); j += 1) {
      const next = lines[j];
      if (next === undefined || Math.abs(next.size - line.size) > SAME_SIZE * line.size) continue;
      const down = (next.bottom - line.bottom) / line.size;
      if (down > 0.8 && down < WIDEST_STEP && next.left < line.right && next.right > line.left) {
        const rounded = Math.round(down * 20) / 20;
        counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
        break;
      }
    }
  });
  let [step, most] = [USUAL_STEP, 0];
  for (const [down, count] of counts) if (count > most || (count === most && down < step)) [step, most] = [down, count];
  return step;
}
