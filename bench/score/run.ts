import { loadLexicon } from '../../src/lexicon/load.ts';
import { withoutPeople } from '../../src/lexicon/without-people.ts';
import type { KindedError } from './errors/classify.ts';
import { readFlags, type ScoreFlags, USAGE } from './flags.ts';
import { type Fall, fallsUnder, figuresBySet, raised, readFloors, writeFloors } from './floors.ts';
import { halfOf } from './half.ts';
import { judge, type SetScore } from './judge.ts';
import { missingOf } from './sets.ts';
import { kindsOf, linesOf, tableOf } from './table.ts';

/** The errors asked for; of dev only half one, so that the other stays unseen, unless it is asked for by name. */
function asked({ name, errors }: SetScore, what: string): KindedError[] {
  return errors.filter(
    ({ file, category, side, kind }) =>
      (category === what || kind === what || `${category} ${side}` === what) &&
      (name !== 'dev' || halfOf(file) === 'one'),
  );
}

function reportOf(scored: SetScore, { people, errors }: ScoreFlags): string[] {
  const single = errors === null ? (scored.name === 'seeds' && people ? scored.errors : []) : asked(scored, errors);
  return [
    ...tableOf(scored),
    '',
    `errors by kind${scored.name === 'dev' ? ' (all, half one, half two)' : ''}${people ? '' : ', without the lexicon’s people'}`,
    ...kindsOf(scored),
    ...(single.length > 0 ? ['', 'single errors', ...linesOf(single)] : []),
    ...(errors !== null && single.length === 0
      ? ['', `no error is called “${errors}”; the table of kinds has their names`]
      : []),
    ...scored.failures,
    '',
  ];
}

const fallLine = ({ set, category, floor, figure }: Fall): string =>
  `${set}: ${category} is ${figure.toFixed(3)}, under its floor of ${floor.toFixed(3)}`;

async function main(flags: ScoreFlags): Promise<number> {
  const missing = missingOf(flags.scorer, flags.sets);
  if (missing.length > 0) {
    console.error(`Nothing was scored. Not there: ${missing.join(', ')}`);
    return 1;
  }
  const lexicon = flags.people ? loadLexicon() : withoutPeople(loadLexicon());
  const scores: SetScore[] = [];
  for (const set of flags.sets) {
    const scored = await judge(set, flags.scorer, lexicon, flags.half);
    scores.push(scored);
    if (!flags.json) console.log(reportOf(scored, flags).join('\n'));
  }
  const figures = figuresBySet(scores, flags.people);
  if (flags.setFloors) writeFloors(raised(readFloors(), figures));
  const falls = flags.floors ? fallsUnder(readFloors(), figures) : [];
  if (flags.json) console.log(JSON.stringify({ people: flags.people, sets: scores, falls }));
  for (const fall of falls) console.error(fallLine(fall));
  return falls.length > 0 || scores.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

function flagsOrUsage(): ScoreFlags | null {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

const flags = flagsOrUsage();
process.exitCode = flags === null ? 2 : await main(flags);
