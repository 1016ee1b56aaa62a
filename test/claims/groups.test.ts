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
  ['出席同美国工商界领袖视频对话会', ['美国工商界领袖']],
  ['会见了德国企业家代表，谈到投资', ['德国企业家代表']],
  ['与中方对口官员举行首次会议', ['中方对口官员']],
  ['与新加坡金融界人士座谈', ['新加坡金融界人士']],
  ['接见各界代表，', ['各界代表']],
  ['设宴款待访团。', ['访团']],
  ['将于12日与国会访问团举行座谈', ['国会访问团']],
  ['会见日本议员团，', ['日本议员团']],
])('%s', (text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test.each([
  '美国工商界领袖说',
  '支持同外国企业界人士的合作',
  '会见中方代表团',
  '同来访团员握手',
  '访问团抵达',
  '东盟外长会议',
  '日美澳印四国外长',
  '反对党领袖抵达',
  '欧盟领导人峰会',
])('none in %s', (text) => {
  expect(groups(text)).toEqual([]);
});

test.each(['中美欧盟70国各', '同各工商企业界', '会见了中方对口有关'])('takes linear time on %s', (text) => {
  const run = (length: number) => void groups(text.repeat(length / text.length));
  expect(growth(run, 8_000)).toBeLessThanOrEqual(LINEAR);
});
