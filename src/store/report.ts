import { compareText } from '../model/order.ts';
import { canonicalJson, canonicalRow, sortedSet } from './canonical.ts';
import type { Plan } from './change/plan.ts';
import type { Run } from './engine.ts';
import type { ChangeReport, FactDifference } from './port.ts';
import { type FactRow, factOf } from './projection.ts';
import type { FactState } from './tally/fact-state.ts';

/** What a plan changes, in the order of ids and keys. */
export function reportOf({ facts, entities }: Plan, names: ReadonlyMap<string, string>): ChangeReport {
  const differences = facts.map(({ edgeKey, before, after }): FactDifference => {
    const row = (state: FactState | null) => (state === null ? null : factOf(edgeKey, state));
    return { before: row(before), after: row(after) };
  });
  const vanished = entities.flatMap(({ id, row }) => (row === null ? [id] : []));
  return sorted(differences, vanished, names);
}

/** What several changes, one after the other, come to: what came and went in between is left out. */
export function reportedTogether(reports: readonly ChangeReport[]): ChangeReport {
  const differences = new Map<string, FactDifference>();
  const vanished = new Set<string>();
  const names = new Map<string, string>();
  for (const { added, gone, altered, vanished: some, names: own } of reports) {
    const all = [
      ...added.map((after) => ({ before: null, after })),
      ...gone.map((before) => ({ before, after: null })),
      ...altered,
    ];
    for (const one of all) {
      const edgeKey = (one.before ?? one.after)?.edgeKey ?? '';
      const first = differences.get(edgeKey);
      differences.set(edgeKey, first === undefined ? one : { before: first.before, after: one.after });
    }
    for (const id of some) vanished.add(id);
    for (const [id, name] of own) if (!names.has(id)) names.set(id, name);
  }
  return sorted([...differences.values()], [...vanished], names);
}

function sorted(
  differences: readonly FactDifference[],
  vanished: readonly string[],
  names: ReadonlyMap<string, string>,
): ChangeReport {
  const keyOf = ({ before, after }: FactDifference) => (before ?? after)?.edgeKey ?? '';
  const all = [...differences].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  return {
    added: all.flatMap(({ before, after }) => (before === null && after !== null ? [after] : [])),
    gone: all.flatMap(({ before, after }) => (before !== null && after === null ? [before] : [])),
    altered: all.filter(({ before, after }) => before !== null && after !== null && textOf(before) !== textOf(after)),
    vanished: [...vanished].sort(compareText),
    names,
  };
}

/** The names of all that a plan takes out or alters, as they stand before it is written. */
export async function namesBefore(run: Run, { facts, entities }: Plan): Promise<ReadonlyMap<string, string>> {
  const ends = facts.flatMap(({ before }) => (before === null ? [] : [before.from, before.to]));
  const ids = sortedSet([...ends, ...entities.filter(({ row }) => row === null).map(({ id }) => id)]);
  const rows = await run('read/names-of', { ids });
  return new Map(rows.flatMap(({ id, name }) => (typeof name === 'string' ? [[String(id), name] as const] : [])));
}

const textOf = ({ properties }: FactRow): string => canonicalJson(canonicalRow(properties));
