import { expect, test } from 'vitest';
import { link } from './linked.ts';

const TEXT = '中国外长王毅在日内瓦会见联合国秘书长古特雷斯，双方讨论《巴黎协定》。';

test('every mention but a place has its node, and every node is there', () => {
  const { mentions, people, organisations, policies } = link(TEXT);
  const nodes = new Set([...people.keys(), ...organisations.keys(), ...policies.keys()]);
  for (const { mention, node } of mentions) {
    if (mention.kind === 'PLACE' || mention.kind === 'COUNTRY') expect(node).toBeNull();
    else expect(nodes).toContain(node);
  }
});

test('every holding joins a person and an office of the article', () => {
  const { holdings, people, offices } = link(TEXT);
  expect(
    holdings.map(({ personNode, officeNode }) => [people.get(personNode)?.name, offices.get(officeNode)?.name]),
  ).toEqual([
    ['王毅', '中国外长'],
    ['古特雷斯', '联合国秘书长'],
  ]);
});
