import { parseArgs } from 'node:util';
import { HALVES, type Half } from './half.ts';
import { SCORER, type ScoreSet, SETS, setOf } from './sets.ts';

/** What one run of the score is asked to do. */
export interface ScoreFlags {
  readonly sets: readonly ScoreSet[];
  readonly scorer: string;
  /** Whether the lexicon's people are known. */
  readonly people: boolean;
  readonly half: Half | null;
  readonly json: boolean;
  /** Categories or kinds whose single errors are listed: `people`, `string too short`. */
  readonly errors: string | null;
  readonly setFloors: boolean;
  /** Floors are held on the sets beside the checkout only, each as a whole. */
  readonly floors: boolean;
}

export const USAGE = [
  'npm run score [-- [FLAGS] [GOLD TEXTS]]',
  '  GOLD TEXTS      folders of annotations and of articles; seeds and dev beside the checkout unless given',
  '  --no-people     without the people that the lexicon knows',
  '  --half one|two  one half of dev only',
  '  --errors WHAT   lists the single errors of a category or kind (of half one, unless --half two)',
  '  --set-floors    writes bench/score/floors.json anew, one point under the present figures',
  '  --scorer FILE   another scorer',
  '  --json          one JSON object',
].join('\n');

/** Reads the flags. Throws, with the usage, for what it does not know. */
export function readFlags(argv: readonly string[]): ScoreFlags {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      'no-people': { type: 'boolean', default: false },
      half: { type: 'string' },
      json: { type: 'boolean', default: false },
      errors: { type: 'string' },
      'set-floors': { type: 'boolean', default: false },
      scorer: { type: 'string', default: SCORER },
    },
  });
  const half = HALVES.find((one) => one === values.half) ?? null;
  if (values.half !== undefined && half === null) throw new Error(`--half ${values.half} is neither one nor two`);
  const [gold, texts, ...more] = positionals;
  if (more.length > 0 || (gold !== undefined && texts === undefined))
    throw new Error('give GOLD and TEXTS, or neither');
  const floors = gold === undefined && half === null;
  if (values['set-floors'] && !floors) throw new Error('--set-floors wants the whole of seeds and dev');
  return {
    sets: gold === undefined || texts === undefined ? SETS : [setOf(gold, texts)],
    scorer: values.scorer,
    people: !values['no-people'],
    half,
    json: values.json,
    errors: values.errors ?? null,
    setFloors: values['set-floors'],
    floors,
  };
}
