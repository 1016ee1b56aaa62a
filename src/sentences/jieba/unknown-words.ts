/** Beginning, end and middle of a word, and a word by itself, in the order of the model's file. */
const STATES = 4;
const END = 1;
const SINGLE = 3;
const IMPOSSIBLE = -3.14e100;

/** A hidden Markov model over characters: where words that no dictionary has begin and end. All in logarithms. */
export interface UnknownWords {
  readonly start: readonly number[];
  /** From row to column. */
  readonly next: readonly (readonly number[])[];
  readonly characters: readonly ReadonlyMap<string, number>[];
}

/** The model of `hmm_model.utf8`: the starts, four rows of transitions, then what each state says of characters (`的:-3.9,…`). */
export function readUnknownWords(file: string): UnknownWords {
  const lines = file.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
  const row = (line = ''): number[] => line.split(' ').map(Number);
  return {
    start: row(lines[0]),
    next: lines.slice(1, 1 + STATES).map(row),
    characters: lines.slice(1 + STATES, 1 + 2 * STATES).map(
      (line) =>
        new Map(
          line.split(',').map((pair): [string, number] => {
            const colon = pair.lastIndexOf(':');
            return [pair.slice(0, colon), Number(pair.slice(colon + 1))];
          }),
        ),
    ),
  };
}

/** The ends of the words in a run of characters, the best path through the model (Viterbi): 霍|华|德 gives [3]. */
export function endsOfUnknown(model: UnknownWords, characters: readonly string[]): number[] {
  const says = (state: number, character: string): number => model.characters[state]?.get(character) ?? IMPOSSIBLE;
  let best = model.start.map((start, state) => start + says(state, characters[0] ?? ''));
  const paths: number[][] = [];
  for (const character of characters.slice(1)) {
    const path: number[] = [];
    const ahead = best;
    best = best.map((_, state) => {
      const said = says(state, character);
      let most = IMPOSSIBLE;
      path[state] = END;
      for (let from = 0; from < STATES; from += 1) {
        const sum = (ahead[from] as number) + (model.next[from]?.[state] as number) + said;
        if (sum > most) {
          most = sum;
          path[state] = from;
        }
      }
      return most;
    });
    paths.push(path);
  }
  let state = (best[END] as number) >= (best[SINGLE] as number) ? END : SINGLE;
  const ends: number[] = [];
  for (let at = characters.length; at > 0; at -= 1) {
    if (state === END || state === SINGLE) ends.push(at);
    state = paths[at - 2]?.[state] ?? END;
  }
  return ends.reverse();
}
