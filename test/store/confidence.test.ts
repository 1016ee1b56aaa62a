import { describe, expect, test } from 'vitest';
import type { Edge } from '../../src/model/claim.ts';
import type { EntityNode } from '../../src/model/entity.ts';
import { confidenceOf, factorsFrom, factorsOf, factorTexts } from '../../src/store/confidence.ts';
import { meeting, organisation, person } from '../support/records.ts';

const [speaker, other] = [person('林远山'), person('卡特·海尔')];
const sides = organisation('双方', { kind: 'SIDE' });
const held = meeting('会谈');
const proved = meeting('会谈二', { date: '2019-01-31', dateBasis: 'INFERRED' });
const nodes = new Map<string, EntityNode>([speaker, other, sides, held, proved].map((node) => [node.id, node]));
const evidence = { start: 0, end: 2, text: '会谈', rule: 'test', confidence: 0.9 };
const said = (from: string, via: readonly string[]): Edge => {
  return { type: 'SAID', from, to: held.id, evidence: [evidence], addressees: [], via, meeting: null };
};
const attended = (to: string): Edge => {
  return { type: 'ATTENDED', from: speaker.id, to, evidence: [evidence], role: 'PRESENT' };
};

describe('factorsOf', () => {
  test.each([
    ['what is said directly', said(speaker.id, []), { hearsay: 1, party: 1, time: 1 }],
    ['what one other passes on', said(speaker.id, [other.id]), { hearsay: 0.85 }],
    ['what two pass on', said(speaker.id, [other.id, sides.id]), { hearsay: 0.85 ** 2 }],
    ['what a side says', said(sides.id, []), { party: 0.8 }],
    ['a meeting on a proved day', attended(proved.id), { time: 0.9 }],
    ['a meeting on no day', attended(held.id), { time: 1 }],
  ])('of %s', (_, edge, factors) => {
    expect(factorsOf(edge, evidence, nodes)).toMatchObject({ rule: 0.9, ...factors });
  });
});

test.each([said(speaker.id, []), said(sides.id, [other.id]), attended(proved.id)])(
  'the confidence is computed again from what is stored (%#)',
  (edge) => {
    const factors = factorsOf(edge, evidence, nodes);
    expect(confidenceOf(factorsFrom(factorTexts(factors)))).toBe(confidenceOf(factors));
  },
);

test('nothing is certain', () => {
  expect(confidenceOf({ rule: 1, type: 1.1, hearsay: 1, party: 1, time: 1 })).toBe(0.99);
});
