import { expect, test } from 'vitest';
import type { Contact, Participant } from '../../../src/claims/meetings/contact.ts';
import { mergeContacts } from '../../../src/claims/meetings/merge.ts';
import { attendance, modeOfAll, statusOfAll } from '../../../src/claims/meetings/summary.ts';
import { contactOf, someone } from './contact-of.ts';

const person = (node: string, country: string | null = null): Participant => someone(node, { country });
const state = (node: string): Participant => ({ ...person(node, node), sort: 'COUNTRY' });

const contact = (who: readonly Participant[], more: Partial<Contact> = {}): Contact =>
  contactOf({ family: 'TALK', kind: 'BILATERAL', mode: 'IN_PERSON', participants: who, ...more });

const wang = person('王毅', 'CN');
const blinken = person('布林肯', 'US');
const summit = { family: 'ASSEMBLY', kind: 'MULTILATERAL', head: '峰会' } as const;

test.each<[string, Contact, Contact]>([
  ['headline and lead', contact([wang, blinken], { headline: true, status: 'PLANNED' }), contact([wang, blinken])],
  ['dates that meet', contact([wang, blinken], { date: '2021-03' }), contact([blinken, wang], { date: '2021-03-18' })],
  ['双方', contact([wang, blinken]), contact([{ ...person('双方'), sort: 'SIDE' }], { takesUp: true, weak: true })],
  ['states and those who stand for them', contact([state('CN'), state('US')]), contact([wang, blinken])],
  [
    'a headline that leaves the guest to his state',
    contact([wang, state('US')], { headline: true }),
    contact([wang, blinken]),
  ],
  ['one who is told of more', contact([wang, blinken]), contact([wang, blinken, person('沙利文', 'US')])],
  [
    '此次峰会',
    contact([wang], { ...summit, name: 'G20峰会', key: 'G20峰会' }),
    contact([blinken], { ...summit, takesUp: true }),
  ],
  [
    'longer name',
    contact([wang], { ...summit, key: '第37届东盟峰会' }),
    contact([blinken], { ...summit, key: '东盟峰会' }),
  ],
  [
    'days of one summit',
    contact([wang], { ...summit, key: 'G20峰会', date: '2022-11-15' }),
    contact([blinken], { ...summit, key: 'G20峰会', date: '2022-11-16' }),
  ],
])('one: %s', (_, a, b) => {
  expect(mergeContacts([a, b])).toEqual([[a, b]]);
});

test.each<[string, Contact, Contact]>([
  ['other people', contact([wang, blinken]), contact([wang, person('拉夫罗夫', 'RU')])],
  ['other days', contact([wang, blinken], { date: '2021-03-18' }), contact([wang, blinken], { date: '2020-06-17' })],
  [
    'a headline with the guest of another state',
    contact([wang, state('RU')], { headline: true }),
    contact([wang, blinken]),
  ],
  ['planned and held', contact([wang, blinken]), contact([wang, blinken], { status: 'PLANNED' })],
  [
    'a call and a talk in a place',
    contact([wang, blinken], { mode: 'PHONE', modeTold: true }),
    contact([wang, blinken], { modeTold: true }),
  ],
  ['a talk at a summit', contact([wang, blinken]), contact([wang, blinken], { ...summit, key: 'G20峰会' })],
  ['other names', contact([wang], { ...summit, key: 'G20峰会' }), contact([wang], { ...summit, key: '东盟峰会' })],
  [
    'an earlier one of the series',
    contact([wang], { ...summit, key: 'G20峰会', date: '2018', past: true }),
    contact([wang], { ...summit, key: 'G20峰会' }),
  ],
])('two: %s', (_, a, b) => {
  expect(mergeContacts([a, b])).toEqual([[a], [b]]);
});

test('what only takes up a meeting makes none', () => {
  expect(mergeContacts([contact([wang], { ...summit, takesUp: true, weak: true })])).toEqual([]);
});

test('a talk with two is the two that 分别 tells of', () => {
  const [a, b] = [person('阿富汗政府'), person('塔利班')];
  const meetings = mergeContacts([
    contact([blinken, a, b]),
    contact([blinken, a], { apart: true }),
    contact([blinken, b], { apart: true }),
  ]);
  expect(meetings.map((meeting) => [...attendance(meeting).keys()])).toEqual([
    ['布林肯', '阿富汗政府'],
    ['布林肯', '塔利班'],
  ]);
});

test('the body and what is told win', () => {
  const meeting = [
    contact([wang, blinken], { headline: true }),
    contact([wang, blinken], { status: 'PLANNED', mode: 'VIDEO', modeTold: true }),
  ];
  expect(statusOfAll(meeting)).toBe('PLANNED');
  expect(modeOfAll(meeting)).toBe('VIDEO');
});
