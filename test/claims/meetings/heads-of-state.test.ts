import { expect, test } from 'vitest';
import { isOfHeads } from '../../../src/claims/meetings/heads-of-state.ts';

test.each(['两国元首', '中美领导人', '双方领袖', '朝韩首脑', '中法两国元首'])('%s are heads', (side) => {
  expect(isOfHeads(side)).toBe(true);
});

test.each(['双方', '两国外长', '元首特使', '中方对口官员'])('%s are not', (side) => {
  expect(isOfHeads(side)).toBe(false);
});
