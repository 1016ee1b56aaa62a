import { expect, test } from 'vitest';
import { allFixtures } from '../support/formats.ts';
import { mutant } from './mutations.ts';
import { faultIn } from './try.ts';

const SEED = 20;
const MUTANTS = 120;

/* The short form of `npm run fuzz -- --minutes 10`, which runs each in a process that can be ended. */
test('mutants of every format are read or refused, and nothing is misquoted', { timeout: 180_000 }, async () => {
  const fixtures = await allFixtures();
  const faults: string[] = [];
  for (let index = 0; index < MUTANTS; index += 1) {
    const fault = await faultIn(mutant(fixtures, SEED, index));
    if (fault !== null) faults.push(`mutant ${index}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test('a mutant is the same each time', async () => {
  const fixtures = await allFixtures();
  expect(mutant(fixtures, 1, 7)).toEqual(mutant(fixtures, 1, 7));
  expect(mutant(fixtures, 1, 7)).not.toEqual(mutant(fixtures, 2, 7));
});
