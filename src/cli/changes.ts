import type { ChangeReport } from '../store/port.ts';
import type { FactRow } from '../store/projection.ts';

/** Facts of each sort that are named one by one; of the rest only the number. */
const MOST_NAMED = 40;

/** What a change does to the graph, a line for each fact and entity: `- MET 王毅 → 布林肯 “王毅会见布林肯”`. */
export function changesText({ added, gone, altered, vanished, names }: ChangeReport): string {
  const name = (id: string) => names.get(id) ?? id;
  const fact = ({ type, from, to }: FactRow) => `${type} ${name(from)} → ${name(to)}`;
  const quoted = (row: FactRow) => `${fact(row)} “${String(row.properties.quote ?? '')}”`;
  return [
    ...some(added.map((row) => `+ ${quoted(row)}`)),
    ...some(gone.map((row) => `- ${quoted(row)}`)),
    ...some(
      altered.flatMap(({ before, after }) =>
        before === null || after === null ? [] : [`~ ${fact(after)}: ${difference(before, after)}`],
      ),
    ),
    ...some(vanished.map((id) => `× ${name(id)}`)),
    `${added.length} facts added, ${gone.length} gone, ${altered.length} altered, ${vanished.length} entities gone`,
    '',
  ].join('\n');
}

function some(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_NAMED;
  return more > 0 ? [...lines.slice(0, MOST_NAMED), `  … and ${more} more`] : lines;
}

/** The properties that differ: `sources 3 → 2, confidence 0.99 → 0.95`. */
function difference(before: FactRow, after: FactRow): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
  return Object.keys(after.properties)
    .filter((key) => text(before.properties[key]) !== text(after.properties[key]))
    .map((key) => `${key} ${text(before.properties[key])} → ${text(after.properties[key])}`)
    .join(', ');
}
