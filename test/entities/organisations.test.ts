import { expect, test } from 'vitest';
import { countryId } from '../../src/entities/organisations.ts';
import { link } from './linked.ts';

const clusters = (text: string) =>
  [...link(text).organisations.values()]
    .filter(({ implied }) => !implied)
    .map(({ name, aliases }) => [name, ...aliases].join(' '));

test.each<[string, readonly string[]]>([
  ['中国外交部回应。外交部说，立场不变。外交部没有更多消息。', ['外交部 中国外交部']],
  ['美国国务院宣布制裁。国务院说，名单已定。', ['国务院 美国国务院']],
  ['霍夫曼基金会（HFX）发表报告。HFX说，数字有误。HFX将更正。', ['HFX 霍夫曼基金会']],
  ['阿富汗最高民族和解委员会开会。民族和解委员会决定休会。', ['民族和解委员会 阿富汗最高民族和解委员会']],
  ['歐盟和歐洲聯盟是一回事。', ['歐洲聯盟 歐盟']],
  ['法国政府和德国政府意见不一。', ['法国政府', '德国政府']],
  ['特朗普政府公布名单。川普政府说，名单还会更长。', ['川普政府 特朗普政府']],
  ['伊朗当局没有回应。德黑兰当局沉默。伊朗政府后来发表声明。', ['伊朗当局 德黑兰当局 伊朗政府']],
  ['韩国警方说，正在调查。韩警方没有更多消息。', ['韩国警方 韩警方']],
  [
    '福克斯商业频道（Fox Business Network）播出专访。Fox Business Network说，没有剪辑。',
    ['Fox Business Network 福克斯商业频道'],
  ],
  ['美国参议院表决。参议院休会。次日，参议院复会。', ['参议院 美国参议院']],
])('%s', (text, expected) => {
  expect(clusters(text).map((names) => names.split(' ').sort())).toEqual(
    expected.map((names) => names.split(' ').sort()),
  );
});

test.each(['会议没有结果。', '两家公司拒绝评论。', '他去了北京。'])('%s has none', (text) => {
  expect(clusters(text)).toEqual([]);
});

test('a ministry that is only implied by a title is marked so', () => {
  const bodies = [...link('中国外长王毅说，立场不变。').organisations.values()];
  expect(bodies).toMatchObject([{ name: '中国外交部', implied: true, country: 'CN' }]);
});

test('countries have ids of their own', () => {
  expect(countryId('CN')).toBe(countryId('CN'));
  expect(countryId('CN')).not.toBe(countryId('US'));
});
