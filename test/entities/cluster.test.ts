import { expect, test } from 'vitest';
import { mostCommon, nameAndAliases } from '../../src/entities/cluster.ts';
import { groupBy } from '../../src/model/group.ts';

test.each([
  [['川普', '特朗普', '川普'], '川普'],
  [['特朗普', '川普'], '特朗普'],
  [['習近平'], '習近平'],
  [[], null],
])('mostCommon(%j) is %s', (items, expected) => {
  expect(mostCommon(items)).toBe(expected);
});

test('groups keep the order in which their keys come up', () => {
  expect([...groupBy(['外长', '部长', '外交部'], (word) => word[0] ?? '')]).toEqual([
    ['外', ['外长', '外交部']],
    ['部', ['部长']],
  ]);
});

test.each([
  [['国务院', '国务院', '中国国务院'], [], '国务院', ['中国国务院']],
  [['雷蒙多'], ['Gina Raimondo', '雷蒙多'], '雷蒙多', ['Gina Raimondo']],
  [[], ['習主席'], '習主席', []],
])('%j and %j are named %s', (forms, others, name, aliases) => {
  expect(nameAndAliases(forms, others)).toEqual({ name, aliases });
});
