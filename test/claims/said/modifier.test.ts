import { describe, expect, test } from 'vitest';
import { isUnmarked } from '../../../src/claims/said/modifier.ts';
import { short } from '../../support/said.ts';

describe('a word of speech in a modifier', () => {
  test.each([
    '特朗普输给了主张合作的拜登。',
    '法院判给了批评总理的马斯克。',
    '选民支持过反对关税的拜登。',
    '议会选出了呼吁停火的默克尔。',
    '王毅见了呼吁停火的古特雷斯。',
  ])('says nothing of its own: %s', (body) => {
    expect(short(body)).toEqual([]);
  });

  test.each([
    ['拜登批评关税太高。', '拜登: 关税太高'],
    ['拜登批评了关税，默克尔没有表态。', '拜登: 关税'],
    ['拜登强调，合作的默克尔值得信任。', '拜登: 合作的默克尔值得信任'],
  ])('but its subject says what stands behind it: %s', (body, expected) => {
    expect(short(body)[0]?.startsWith(expected)).toBe(true);
  });
});

test.each([
  ['批评关税', 2, 2, true],
  ['批评了关税', 2, 3, true],
  ['批评过关税', 2, 3, true],
  ['批评，关税', 2, 3, false],
  ['批评：“关税', 2, 4, false],
  ['批评这项关税', 2, 4, false],
])('%s has no mark behind its word of speech: %s %s %s', (text, end, start, expected) => {
  expect(isUnmarked(text, { start: 0, end }, { start, end: text.length })).toBe(expected);
});
