import { expect, test } from 'vitest';
import { withDialogues } from '../../../src/claims/meetings/dialogues.ts';
import { contactOf, someone } from './contact-of.ts';
import { read } from './read.ts';

const state = (country: string) => someone(country, { sort: 'COUNTRY', country });
const dialogue = contactOf({ kind: 'BILATERAL', participants: [state('CN'), state('US')] });
const from = (country: string) => someone(`person of ${country}`, { country });

test.each<[string, Parameters<typeof contactOf>[0], number]>([
  ['people of both', { participants: [from('CN'), from('US')] }, 1],
  ['people of another', { participants: [from('CN'), from('JP')] }, 2],
  ['people of one', { participants: [from('CN'), someone('another', { country: 'CN' })] }, 2],
  ['people of three', { participants: [from('CN'), from('US'), from('JP')] }, 2],
  ['told far behind', { participants: [from('CN'), from('US')], evidence: { start: 900, end: 910 } }, 2],
  ['no talk', { participants: [from('CN'), from('US')], family: 'ASSEMBLY' }, 2],
])('%s', (_, told, count) => {
  const talk = contactOf({ family: 'TALK', ...told });
  expect(withDialogues([[dialogue], [talk]], () => true)).toHaveLength(count);
});

test('what does not fit stays apart, and a conference is no dialogue', () => {
  const talk = contactOf({ family: 'TALK', participants: [from('CN'), from('US')] });
  expect(withDialogues([[dialogue], [talk]], () => false)).toHaveLength(2);
  expect(withDialogues([[{ ...dialogue, kind: 'CONFERENCE' }], [talk]], () => true)).toHaveLength(2);
});

test('a dialogue with those who came to it is one', () => {
  const { nodes, who } = read(
    '消息',
    '中美高层战略对话3月18日在阿拉斯加的安克雷奇结束。美国国务卿布林肯同中国外交部长王毅举行了三场会谈。',
  );
  expect(nodes.map(({ name, place }) => `${name} ${place}`)).toEqual(['中美高层战略对话 阿拉斯加的安克雷奇']);
  expect(who).toEqual(['布林肯+王毅']);
});
