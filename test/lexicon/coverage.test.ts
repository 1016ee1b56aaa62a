import { expect, test } from 'vitest';
import { COUNTS, coverageIn } from '../../bench/coverage/counts.ts';
import {
  coverageOfDocuments,
  coverageOfOrganisations,
  coverageOfPeople,
  readCounts,
  share,
} from '../../bench/coverage/measure.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';

const lexicon = loadLexicon();
const NOBODY: ReadonlySet<string> = new Set();
const LEAST = 0.9;

const counts = (...rows: readonly string[]) => readCounts(`latin\tseen\tvariants\n${rows.join('\n')}\n`);
const names = (missing: readonly { readonly name: string }[]) => missing.map(({ name }) => name);

test('a row gives the name, how often it was seen, and its spellings', () => {
  expect(counts('Anna Probe\t30\t安娜·普罗贝:21 普罗贝:9')).toEqual([
    {
      name: 'Anna Probe',
      times: 30,
      spellings: [
        { form: '安娜·普罗贝', times: 21 },
        { form: '普罗贝', times: 9 },
      ],
    },
  ]);
});

test.each([
  ['a person', 'Antony Blinken', []],
  ['one with a middle initial', 'Antony J. Blinken', []],
  ['a body among the people', 'Goldman Sachs', []],
  ['somebody unknown', 'Anna Probe', ['Anna Probe']],
  ['half a name', 'Blinken Anton', ['Blinken Anton']],
])('people: %s', (_, name, missing) => {
  expect(names(coverageOfPeople(lexicon, counts(`${name}\t30\t`), NOBODY).missing)).toEqual(missing);
});

test('a name that is marked is none of ours', () => {
  const { known, notOurs, missing } = coverageOfPeople(lexicon, counts('Anna Probe\t30\t'), new Set(['Anna Probe']));
  expect({ known, notOurs, missing }).toEqual({ known: 0, notOurs: 1, missing: [] });
});

test.each([
  ['one of the lexicon', '布林肯:9', []],
  ['a bare surname', '美国国务卿布林肯:9', []],
  ['one that was seen seldom', '卜林坑:4', []],
  ['one that is missing', '卜林坑:5', ['卜林坑']],
])('spellings: %s', (_, cell, missing) => {
  const { spellings } = coverageOfPeople(lexicon, counts(`Antony Blinken\t30\t${cell}`), NOBODY);
  expect(spellings.map(({ form }) => form)).toEqual(missing);
});

test.each([
  ['an abbreviation', 'WHO', []],
  ['in other cases', 'world health organization', []],
  ['with an article', 'The World Bank', []],
  ['an agreement among the bodies', 'RCEP', []],
  ['a measure', 'GDP', ['GDP']],
])('organisations: %s', (_, name, missing) => {
  expect(names(coverageOfOrganisations(lexicon, counts(`${name}\t30\t`), NOBODY).missing)).toEqual(missing);
});

test.each([
  ['台湾关系法', []],
  ['立法会(权力及特权)条例', []],
  ['孙子兵法', ['孙子兵法']],
])('documents: %s', (name, missing) => {
  expect(names(coverageOfDocuments(lexicon, counts(`${name}\t30`), NOBODY).missing)).toEqual(missing);
});

test('nine in ten of the names that public news prints often are known or none of ours', () => {
  const coverage = coverageIn(COUNTS, lexicon);
  if (coverage === null) console.log(`coverage of names is left out: there are no counts in ${COUNTS}`);
  for (const [kind, part] of coverage ?? [])
    expect(share(part), `${kind}: ${names(part.missing).join(', ')}`).toBeGreaterThanOrEqual(LEAST);
});
