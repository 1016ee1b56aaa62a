import { expect, test } from 'vitest';
import { tellsGuests } from '../../../src/claims/meetings/as-guest.ts';

test.each([
  ['文在寅以嘉宾身份出席', true],
  ['谭德塞作为特邀嘉宾与会', true],
  ['李显龙以观察员身份参加', true],
  ['周强、张军列席会议', true],
  ['受邀嘉宾包括艾伦', true],
  ['莫迪以视频方式参加', false],
  ['李强作为代表出席', false],
  ['普京出席峰会', false],
])('%s: %s', (words, expected) => {
  expect(tellsGuests(words)).toBe(expected);
});
