import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { GuanxiError } from '../errors.ts';

/** How many edits turn one word into the other, by Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A hint for a mistyped word: ` (did you mean build?)` for `biuld`; empty where nothing is near. */
export function hintFor(word: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({ name, edits: distance(word, name) }))
    .filter(({ name, edits }) => edits <= Math.max(1, Math.floor(name.length / 2)))
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))[0];
  return near === undefined ? '' : ` (did you mean ${near.name}?)`;
}

/**
 * Refuses what citty lets pass: an unknown flag, a flag without its value, a value for a switch, too few or too many
 * words. `most` is how many words the command takes. Throws USAGE.
 */
export function checkUsage(raw: readonly string[], args: ArgsDef, words: { least: number; most: number }): void {
  const flags = Object.entries(args).filter(([, arg]) => arg.type !== 'positional');
  const options = Object.fromEntries(
    flags.map(([name, arg]) => [name, { type: arg.type === 'boolean' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...raw], options, strict: false, allowPositionals: true, tokens: true });
  const known = flags.map(([name]) => `--${name}`);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined || !token.rawName.startsWith('--')) {
      throw new GuanxiError('USAGE', `unknown flag ${token.rawName}${hintFor(token.rawName, known)}`);
    }
    const missing = token.value === undefined || (!token.inlineValue && /^--?[^-]/u.test(token.value));
    if (option.type === 'string' && missing) throw new GuanxiError('USAGE', `${token.rawName} needs a value`);
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new GuanxiError('USAGE', `${token.rawName} takes no value`);
    }
  }
  const given = tokens.filter((token) => token.kind === 'positional');
  if (given.length < words.least) {
    const name = Object.keys(args).find((key) => args[key]?.type === 'positional') ?? 'argument';
    throw new GuanxiError('USAGE', `${name.toUpperCase()} is missing`);
  }
  const extra = given[words.most];
  if (extra !== undefined) throw new GuanxiError('USAGE', `one word too many: ${extra.value}`);
}
