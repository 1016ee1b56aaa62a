import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../src/claims/clauses.ts';
import { measureStatus, nameStatus } from '../../../src/claims/imposed/status.ts';
import { isNoMeasure } from '../../../src/claims/imposed/traps.ts';
import { triggersIn } from '../../../src/claims/imposed/triggers.ts';
import { growth, LINEAR } from '../../support/growth.ts';

const triggers = (text: string) =>
  triggersIn(text, { start: 0, end: text.length }).map(
    ({ kind, form, start, end }) => `${kind} ${form} ${text.slice(start, end)}`,
  );

describe('triggers', () => {
  test.each([
    ['对钢铁加征关税', ['TARIFF ACT 加征关税']],
    ['列入实体清单', ['ENTITY_LIST ACT 列入实体清单']],
    ['列入制裁名单', ['SANCTION ACT 列入制裁名单']],
    ['禁止向该国出口芯片', ['EXPORT_CONTROL ACT 禁止向该国出口']],
    ['禁止进口牛肉', ['IMPORT_BAN ACT 禁止进口']],
    ['吊销学者签证', ['VISA_LIMIT ACT 吊销学者签证']],
    ['驱逐三名外交官', ['EXPULSION ACT 驱逐']],
    ['旅行禁令', ['BAN NOUN 旅行禁令']],
    ['征收的关税最高', ['TARIFF NOUN 关税']],
    ['实施制裁和采取别的限制', ['SANCTION ACT 实施制裁']],
  ])('%s', (text, expected) => {
    expect(triggers(text)).toEqual(expected);
  });

  test.each(['驱逐舰驶过海峡', '关税战升级', '制裁法案', '制裁委员会开会', '出口商增加', '反制裁'])(
    'none in %s',
    (text) => {
      expect(triggers(text)).toEqual([]);
    },
  );

  test('time grows with the length only', () => {
    const run = (length: number) => triggersIn('禁止限制暂停对征'.repeat(length / 8), { start: 0, end: length });
    expect(growth(run)).toBeLessThanOrEqual(LINEAR);
  });
});

describe('status', () => {
  test.each([
    ['', '实施制裁', false, 'IN_FORCE'],
    ['宣布', '制裁三人', false, 'IN_FORCE'],
    ['宣布', '加征关税', false, 'ANNOUNCED'],
    ['将于5月1日起', '加征关税', true, 'ANNOUNCED'],
    ['宣布，将', '实施制裁', false, 'ANNOUNCED'],
    ['将', '实施制裁', false, 'PLANNED'],
    ['拟', '禁止进口', false, 'PLANNED'],
    ['将三家公司', '列入实体清单', false, 'IN_FORCE'],
    ['将把三家公司', '列入实体清单', false, 'PLANNED'],
    ['正考虑', '实施制裁', false, 'THREATENED'],
    ['威胁', '加征关税', false, 'THREATENED'],
    ['', '解除对该国的制裁', false, 'LIFTED'],
    ['不会', '制裁官员', false, 'REFUSED'],
    ['不会', '解除制裁', false, 'IN_FORCE'],
    ['', '冻结了将领的资产', false, 'IN_FORCE'],
  ] as const)('%s%s', (lead, rest, ahead, expected) => {
    expect(measureStatus(lead, rest, rest.includes('关税') ? 'TARIFF' : 'SANCTION', ahead)).toBe(expected);
  });

  test.each([
    ['将于周日生效', 'ANNOUNCED'],
    ['推迟到下月', 'ANNOUNCED'],
    ['已被取消', 'LIFTED'],
    ['已到期', 'LIFTED'],
    ['影响商品供应', 'IN_FORCE'],
    ['引发批评', 'IN_FORCE'],
  ] as const)('禁令%s', (after, expected) => {
    expect(nameStatus(after)).toBe(expected);
  });
});

describe('no measure', () => {
  test.each([
    ['呼吁英国', '制裁', '官员'],
    ['是否', '制裁', '该国'],
    ['如果', '制裁', '该国'],
    ['没有', '制裁', '该国'],
    ['全面', '禁止进口', '的可能性不大'],
  ])('%s%s%s', (before, own, after) => {
    expect(isNoMeasure({ before, own, after })).toBe(true);
  });

  test.each([
    ['美国', '制裁', '该国'],
    ['没有', '解除制裁', ''],
    ['美国正考虑', '实施制裁', ''],
  ])('but %s%s%s', (before, own, after) => {
    expect(isNoMeasure({ before, own, after })).toBe(false);
  });
});

test('stretches part at commas inside quotation marks and between the parts of a headline', () => {
  const text = '他说：“我们反对，并将反制。”';
  expect(stretchesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
    '他说',
    '“我们反对',
    '并将反制',
    '”',
  ]);
  const headline = '港府不满 美考虑制裁 AT&T Inc 回应';
  expect(
    stretchesOf(headline, { start: 0, end: headline.length }).map(({ start, end }) => headline.slice(start, end)),
  ).toEqual(['港府不满', '美考虑制裁 AT&T Inc 回应']);
});
