import { expect, test } from 'vitest';
import { checkLexicon, findFaults } from '../../src/lexicon/check.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';

const shipped = loadLexicon();

test('the shipped lexicon fits together', () => {
  expect(findFaults(shipped)).toEqual([]);
  expect(() => checkLexicon(shipped)).not.toThrow();
});

const person = (id: string, name: string, aliases: readonly string[] = []) =>
  ({ id, name, aliases, latin: [], gender: null, country: null }) as const;
const office = (id: string, holders: 'one' | 'several', organisation: string | null = null) =>
  ({ id, name: id, aliases: [], post: '部长', organisation, country: null, holders }) as const;

const body = (id: string, country: string, parent: string | null) =>
  ({ id, name: id, aliases: [], short: [], latin: [], kind: 'OTHER', country, parent }) as const;

/** A small lexicon of two people and two offices, with what is given instead. */
function lexiconWith(changes: Partial<Lexicon>): Lexicon {
  return {
    ...shipped,
    people: new Map([
      ['a', person('a', '王一')],
      ['b', person('b', '丁二')],
    ]),
    offices: new Map([
      ['minister', office('minister', 'one')],
      ['member', office('member', 'several')],
    ]),
    terms: [],
    ...changes,
  };
}
const term = (who: string, what: string, since: string | null, until: string | null) => ({
  person: who,
  office: what,
  since,
  until,
});

test.each<[string, Partial<Lexicon>, RegExp]>([
  [
    'two people of one form',
    {
      people: new Map([
        ['a', person('a', '王一', ['老王'])],
        ['b', person('b', '老王')],
      ]),
    },
    /people: "老王" stands for a and for b/u,
  ],
  [
    'a stance that is none',
    { cues: [{ cue: '说', stance: 'SPOKEN' as 'SAID', sort: 'say', traps: [] }] },
    /cues: 说: "SPOKEN" is none of SAID, /u,
  ],
  ['a term of nobody', { terms: [term('c', 'minister', null, null)] }, /there is no "c"/u],
  ['a term of no office', { terms: [term('a', 'king', null, null)] }, /there is no "king"/u],
  [
    'an office of no body',
    { offices: new Map([['x', office('x', 'one', 'nowhere')]]) },
    /offices: the organisation of x: there is no "nowhere"/u,
  ],
  [
    'a person of no country',
    { people: new Map([['a', { ...person('a', '王一'), country: 'XX' }]]) },
    /people: the country of a/u,
  ],
  ['a day that does not exist', { terms: [term('a', 'member', '2021-02-30', null)] }, /"2021-02-30" is no date/u],
  ['a term that runs backwards', { terms: [term('a', 'member', '2021', '2019')] }, /ends before it begins/u],
  [
    'two ministers at once',
    { terms: [term('a', 'minister', '2018-01-01', '2020-05-01'), term('b', 'minister', '2020-03-01', '2022-01-01')] },
    /both hold minister on 2020-03-01/u,
  ],
  ['an id with a blank', { people: new Map([['a b', person('a b', '王一')]]) }, /the id "a b" is not of lower-case/u],
  ['an empty form', { people: new Map([['a', person('a', '王一', [''])]]) }, /people: a has an empty form/u],
  ['a blank at the end', { people: new Map([['a', person('a', '王一 ')]]) }, /"王一 ", which holds an odd blank/u],
  ['a dot of another kind', { people: new Map([['a', person('a', '安娜•李')]]) }, /"安娜•李", whose dot is not ·/u],
  [
    'a person called by a word',
    { people: new Map([['a', person('a', '高度')]]), words: new Set(['高度']) },
    /people: "高度" of a is a word/u,
  ],
  [
    'a body that is a part of itself',
    { organisations: new Map([...shipped.organisations, ['x', body('x', 'CN', 'y')], ['y', body('y', 'CN', 'x')]]) },
    /organisations: x is a part of itself/u,
  ],
  [
    "an office of another country than its body's",
    {
      offices: new Map([['x', { ...office('x', 'one', 'x'), country: 'US' }]]),
      organisations: new Map([...shipped.organisations, ['x', body('x', 'CN', null)]]),
    },
    /offices: x is of US, its body x of CN/u,
  ],
  [
    'one person twice in one office',
    { terms: [term('a', 'member', '2018-01-01', '2020-05-01'), term('a', 'member', '2020-03-01', '2022-01-01')] },
    /a as member since 2018-01-01 runs into another term/u,
  ],
  [
    'a term that stands twice',
    { terms: [term('a', 'member', '2018', null), term('a', 'member', '2018', null)] },
    /a as member since 2018 runs into another term/u,
  ],
])('%s is a fault', (_, changes, message) => {
  expect(() => checkLexicon(lexiconWith(changes))).toThrow(
    expect.objectContaining({ code: 'LEXICON', message: expect.stringMatching(message) }),
  );
});

test.each<[string, Partial<Lexicon>]>([
  [
    'an office that passes from one to the other on a day',
    { terms: [term('a', 'minister', '2018-01-01', '2020-03-01'), term('b', 'minister', '2020-03-01', '2022-01-01')] },
  ],
  [
    'ends known to the year only',
    { terms: [term('a', 'minister', '2018', '2020'), term('b', 'minister', '2020', '2022')] },
  ],
  ['an open end', { terms: [term('a', 'minister', '2018-01-01', null), term('b', 'minister', '2020-03-01', null)] }],
  [
    'an office held again, from the year in which it was lost',
    { terms: [term('a', 'minister', '2014', '2016'), term('a', 'minister', '2016', '2018')] },
  ],
  ['a person and a body of one form', { people: new Map([['a', person('a', '商务部')]]) }],
  [
    'a body within a body of another country',
    { organisations: new Map([...shipped.organisations, ['x', body('x', 'US', 'cn-government')]]) },
  ],
  [
    'an office of several holders',
    { terms: [term('a', 'member', '2018-01-01', '2020-05-01'), term('b', 'member', '2019-01-01', '2022-01-01')] },
  ],
])('%s is none', (_, changes) => {
  expect(findFaults(lexiconWith(changes))).toEqual([]);
});
