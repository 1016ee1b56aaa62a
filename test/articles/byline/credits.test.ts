import { expect, test } from 'vitest';
import { creditedNames } from '../../../src/articles/byline/credits.ts';

test.each([
  ['記者林小明／台北報導', ['林小明']],
  ['聯合報／ 記者林小明／即時報導', ['林小明']],
  ['文/林小明', ['林小明']],
  ['文大同', ['文大同']],
  ['撰文：林小明、王大同', ['林小明', '王大同']],
  ['【责任编辑：林小明】', ['林小明']],
  ['责任编辑：林小明_NN1234', ['林小明']],
  ['编译 林小明；审校 王大同', ['林小明', '王大同']],
  ['Anna Weber', ['Anna Weber']],
  ['By Anna Weber', ['Anna Weber']],
  ['澎湃新闻记者 林小明', ['林小明']],
  ['林小明报道', ['林小明']],
  ['BBC中文', []],
  ['来源：晨星网', []],
  ['', []],
])('%s', (credit, names) => {
  expect(creditedNames(credit)).toEqual(names);
});
