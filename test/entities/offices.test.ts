import { expect, test } from 'vitest';
import { link } from './linked.ts';

function held(text: string): string[] {
  const { people, offices, holdings } = link(text);
  return [
    ...new Set(
      holdings.map(({ personNode, officeNode }) => `${people.get(personNode)?.name} ${offices.get(officeNode)?.name}`),
    ),
  ].sort();
}

test.each<[string, readonly string[]]>([
  ['中国国务院总理李克强发言。总理李克强离开。', ['李克强 中国国务院总理']],
  ['国务委员兼外长王毅说，立场不变。', ['王毅 国务委员', '王毅 外长']],
  ['美國國務卿布林肯抵達。', ['布林肯 美國國務卿']],
  ['法国财政部长勒梅尔发言，德国财政部长朔尔茨同意。', ['勒梅尔 法国财政部长', '朔尔茨 德国财政部长']],
  ['挪威海洋研究院主任埃里克·克莱因说。', ['埃里克·克莱因 挪威海洋研究院主任']],
])('%s', (text, expected) => {
  expect(held(text)).toEqual(expected);
});

test.each(['布林肯抵达。', '总统，会议结束。', '会议没有结果。'])('%s has none', (text) => {
  expect(held(text)).toEqual([]);
});
