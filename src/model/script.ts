/** Scripts that news in Chinese is written in or quotes; 0 is any other character: a mark, a digit, a space. */
export const SCRIPT = { other: 0, han: 1, kana: 2, hangul: 3, latin: 4 } as const;

const RUNS: readonly (readonly [number, RegExp])[] = [
  [SCRIPT.han, /\p{Script=Han}+/gu],
  [SCRIPT.kana, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  [SCRIPT.hangul, /\p{Script=Hangul}+/gu],
  [SCRIPT.latin, /\p{Script=Latin}+/gu],
];
const UNITS = 65_536;

let units: string | null = null;
let table: Uint8Array | null = null;

/** Every UTF-16 unit in its order, so that its place is its number; in place of most surrogates stands another mark. */
function allUnits(): string {
  units ??= new TextDecoder('utf-16le').decode(Uint16Array.from({ length: UNITS }, (_, unit) => unit));
  return units;
}

/** Writes `value` at the number of every UTF-16 unit that a global pattern for single characters matches. */
export function fillMatching(values: Uint8Array, pattern: RegExp, value: number): void {
  for (const { 0: run, index } of allUnits().matchAll(pattern)) values.fill(value, index, index + run.length);
}

function scripts(): Uint8Array {
  if (table !== null) return table;
  const made = new Uint8Array(UNITS);
  for (const [script, run] of RUNS) fillMatching(made, run, script);
  table = made;
  return made;
}

/** The script of a UTF-16 unit, one of `SCRIPT`: 国 is Han, の kana. Half a surrogate pair is of no script. */
export const scriptOf = (unit: number): number => scripts()[unit] as number;

/** How many units of `text.slice(start, end)` are of each script, by the numbers of `SCRIPT`. */
export function countScripts(text: string, start: number, end: number): readonly number[] {
  const of = scripts();
  const counts = [0, 0, 0, 0, 0];
  for (let at = start; at < end; at += 1) {
    const script = of[text.charCodeAt(at)] as number;
    counts[script] = (counts[script] as number) + 1;
  }
  return counts;
}
