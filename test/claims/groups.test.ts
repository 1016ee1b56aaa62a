import { expect, test } from 'vitest';
import { findGroups } from '../../src/claims/groups.ts';
import { growth, LINEAR } from '../support/growth.ts';

const groups = (text: string): string[] =>
  findGroups(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['70国领导人通过决议', ['70国领导人']],
  ['近50个国家的领导人到场', ['近50个国家的领导人']],
  ['各国元首合影', ['各国元首']],
  ['欧盟外长在卢森堡开会', ['欧盟外长']],
  ['中亚五国元首将来华', ['中亚五国元首']],
  ['七国集团（G7）领导人周六在伦敦开会', ['七国集团（G7）领导人']],
  ['东盟国家领导人与会', ['东盟国家领导人']],
  ['中美两国元首通话', ['中美两国元首']],
  ['美俄领导人将会晤', ['美俄领导人']],
  ['七国集团财长和央行行长发表声明', ['七国集团财长和央行行长']],
  ['世界各国领导人与各国外长', ['世界各国领导人', '各国外长']],
])('%s', (text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test.each(['东盟外长会议', '日美澳印四国外长', '反对党领袖抵达', '欧盟领导人峰会'])('none in %s', (text) => {
  expect(groups(text)).toEqual([]);
});

test('takes linear time', () => {
  expect(growth((length) => void groups('中美欧盟70国各'.repeat(length / 8)), 8_000)).toBeLessThanOrEqual(LINEAR);
});
