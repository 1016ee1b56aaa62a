import { expect, test } from 'vitest';
import { tellsAbsence } from '../../../src/claims/meetings/absence.ts';

test.each([
  ['普京未亲自出席峰会', true],
  ['他没有受邀参加会议', true],
  ['部长拒绝派代表与会', true],
  ['总统宣布不会列席', true],
  ['首相缺席论坛', true],
  ['总统没有出现', true],
  ['总统最后并未现身', true],
  ['普京亲自出席峰会', false],
  ['首次参加会议', false],
  ['没有发言的代表散去后，部长出席', false],
])('%s: %j', (words, expected) => {
  expect(tellsAbsence(words)).toBe(expected);
});
