import { expect, test } from 'vitest';
import { isUnionOfNamed, OF_NAME } from '../../../src/claims/meetings/bodies-in-name.ts';
import type { Participant } from '../../../src/claims/meetings/contact.ts';
import type { OrganisationKind, OrganisationNode } from '../../../src/model/entity.ts';

const body = (name: string, kind: OrganisationKind): OrganisationNode => ({
  type: 'Organisation',
  id: name,
  name,
  aliases: [],
  kind,
  country: null,
  implied: false,
  members: [],
});
const told = (rule: string): Participant => ({
  node: 'body',
  sort: 'BODY',
  role: 'PRINCIPAL',
  country: null,
  group: false,
  evidence: { start: 0, end: 1 },
  rule,
  confidence: 0.7,
});

test.each<[string, OrganisationNode, string, boolean, boolean]>([
  ['its leaders are named', body('欧盟', 'INTERNATIONAL'), OF_NAME, true, true],
  ['another union', body('二十国集团', 'INTERNATIONAL'), OF_NAME, true, true],
  ['nobody is named', body('欧盟', 'INTERNATIONAL'), OF_NAME, false, false],
  ['it is told to come', body('欧盟', 'INTERNATIONAL'), 'assembly-attends', true, false],
  ['it sits', body('联合国安理会', 'INTERNATIONAL'), OF_NAME, true, false],
  ['no union', body('国务院', 'GOVERNMENT'), OF_NAME, true, false],
])('%s', (_, node, rule, hasPeople, expected) => {
  expect(isUnionOfNamed('峰会', [told(rule)], node, hasPeople)).toBe(expected);
});
