import { KEPT_RULES } from './kept-rules.ts';
import type { ExportLine, Violation } from './port.ts';
import { RULES } from './rules.ts';
import { snapshotOf } from './snapshot.ts';

/** The rules that a graph breaks, each with how often and the first example; a sound graph gives none. */
export async function checkGraph(
  lines: AsyncIterable<ExportLine>,
  tallies: ReadonlyMap<string, string>,
): Promise<readonly Violation[]> {
  const graph = await snapshotOf(lines, tallies);
  return [...RULES, ...KEPT_RULES].flatMap(({ name, message, broken }) => {
    const found = broken(graph);
    const example = found[0];
    return example === undefined ? [] : [{ rule: name, message, count: found.length, example }];
  });
}
