import { expect, test } from 'vitest';
import { halfOf } from '../../../bench/score/half.ts';

test.each([
  ['d01_meeting.json', 'one'],
  ['d40_measure.md', 'one'],
  ['d41_meeting.json', 'two'],
  ['d56_meeting.json', 'two'],
  ['e24_meet.json', 'one'],
  ['e25_measure.json', 'two'],
  ['f01_other.json', 'two'],
  ['notes.json', 'two'],
])('%s is of half %s', (file, half) => {
  expect(halfOf(file)).toBe(half);
});
