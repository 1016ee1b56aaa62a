import type { Champion, FactState } from '../tally/fact-state.ts';
import { entriesOf, type Tally } from '../tally/tally.ts';

type Entries = readonly (readonly [string, number])[];

/** What a `Tally` node keeps of a fact or an entity, as text. */
export function factText({ tally, ...state }: FactState): string {
  return JSON.stringify({ ...state, tally: entriesOf(tally) });
}

/** What `factText` made a text of. */
export function factStateOf(text: string): FactState {
  const { tally, ...state } = JSON.parse(text) as Omit<FactState, 'tally'> & {
    readonly tally: Entries;
    readonly best: Champion;
  };
  return { ...state, tally: new Map(tally) };
}

export function tallyText(tally: Tally): string {
  return JSON.stringify(entriesOf(tally));
}

/** What `tallyText` made a text of. */
export function tallyFrom(text: string): Tally {
  return new Map(JSON.parse(text) as Entries);
}
