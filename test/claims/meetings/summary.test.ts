import { expect, test } from 'vitest';
import { attendance, kindOfAll, modeOfAll, statusOfAll } from '../../../src/claims/meetings/summary.ts';
import { everybody, isSubset, people, persons } from '../../../src/claims/meetings/who.ts';
import { contactOf, someone } from './contact-of.ts';

test.each([
  ['what is told', [{ mode: 'PHONE', modeTold: true }], 'PHONE'],
  ['what is told before what is usual', [{ mode: 'IN_PERSON' }, { mode: 'PHONE', modeTold: true }], 'PHONE'],
  ['what is usual', [{ mode: 'UNKNOWN' }, { mode: 'IN_PERSON' }], 'IN_PERSON'],
  ['the screen of an assembly before its place', [{ mode: 'IN_PERSON', modeTold: true }, { mode: 'VIDEO' }], 'VIDEO'],
  ['nothing', [{ mode: 'UNKNOWN' }], 'UNKNOWN'],
] as const)('the mode is %s', (_, told, mode) => {
  expect(modeOfAll(told.map(contactOf))).toBe(mode);
});

test.each([
  ["the body's", [{ status: 'HELD', headline: true }, { status: 'PLANNED' }], 'PLANNED'],
  ["a headline's where there is no body", [{ status: 'PLANNED', headline: true }], 'PLANNED'],
  ['the first of the body', [{ status: 'PLANNED' }, { status: 'HELD' }], 'PLANNED'],
  ['cancelled, wherever told', [{ status: 'PLANNED' }, { status: 'CANCELLED', headline: true }], 'CANCELLED'],
  ['not that of what takes it up', [{ status: 'HELD', takesUp: true }, { status: 'PLANNED' }], 'PLANNED'],
] as const)('the status is %s', (_, told, status) => {
  expect(statusOfAll(told.map(contactOf))).toBe(status);
});

test.each([
  ["the body's", [{ kind: 'MULTILATERAL', headline: true }, { kind: 'BILATERAL' }], 'BILATERAL'],
  ["a headline's where there is no body", [{ kind: 'BILATERAL', headline: true }], 'BILATERAL'],
  ['not that of what takes it up', [{ kind: 'CONFERENCE', takesUp: true }, { kind: 'BILATERAL' }], 'BILATERAL'],
  ['that of states', [{ kind: 'CONFERENCE' }, { kind: 'MULTILATERAL', headline: true }], 'MULTILATERAL'],
  [
    'the first of the body',
    [
      { kind: 'MULTILATERAL', headline: true },
      { kind: 'BILATERAL', takesUp: true },
    ],
    'BILATERAL',
  ],
  ['that of a congress', [{ kind: 'CONFERENCE' }, { kind: 'BILATERAL', takesUp: true }], 'CONFERENCE'],
] as const)('the kind is %s', (_, told, kind) => {
  expect(kindOfAll(told.map(contactOf))).toBe(kind);
});

test('everybody once, by the role that says most', () => {
  const who = attendance([
    contactOf({ participants: [someone('a', { role: 'PRESENT' }), someone('b')] }),
    contactOf({ participants: [someone('a', { role: 'CHAIR' })] }),
  ]);
  expect([...who].map(([node, told]) => [node, told.map(({ role }) => role)])).toEqual([
    ['a', ['CHAIR', 'PRESENT']],
    ['b', ['PRINCIPAL']],
  ]);
});

test('who comes with two who hold a summit between them is present', () => {
  const summit = contactOf({ kind: 'BILATERAL', participants: [someone('a'), someone('b')] });
  const guests = contactOf({ takesUp: true, participants: [someone('c'), someone('a')] });
  const roles = (meeting: Parameters<typeof attendance>[0]) =>
    [...attendance(meeting)].map(([node, told]) => `${node} ${told[0]?.role}`);
  expect(roles([summit, guests])).toEqual(['a PRINCIPAL', 'b PRINCIPAL', 'c PRESENT']);
  expect(roles([{ ...summit, kind: 'MULTILATERAL' }, guests])).toContain('c PRINCIPAL');
});

test('sides of a headline or of 双方 yield to the body', () => {
  const body = contactOf({ participants: [someone('a')] });
  const line = contactOf({ headline: true, participants: [someone('group', { sort: 'SIDE' }), someone('b')] });
  const both = contactOf({ takesUp: true, participants: [someone('both', { sort: 'SIDE' })] });
  expect([...attendance([line, body, both]).keys()]).toEqual(['b', 'a']);
  expect([...attendance([line]).keys()]).toEqual(['group', 'b']);
});

test('people, bodies and the others apart', () => {
  const told = [
    contactOf({ participants: [someone('a'), someone('body', { sort: 'BODY' })] }),
    contactOf({ participants: [someone('state', { sort: 'COUNTRY' })] }),
  ];
  expect([...persons(told)]).toEqual(['a']);
  expect([...people(told)]).toEqual(['a', 'body']);
  expect([...everybody(told)]).toEqual(['a', 'body', 'state']);
  expect(isSubset(persons(told), people(told))).toBe(true);
  expect(isSubset(everybody(told), people(told))).toBe(false);
  expect(isSubset(new Set(), new Set())).toBe(true);
});
