import { expect, test } from 'vitest';
import { link } from './linked.ts';

function held(text: string): string[] {
  const { people, offices, holdings, organisations } = link(text);
  return holdings.map(({ personNode, officeNode }) => {
    const office = offices.get(officeNode);
    const body = organisations.get(office?.organisation ?? '');
    return `${people.get(personNode)?.name} ${office?.name} ${office?.country} ${body?.name ?? '-'}`;
  });
}

test.each<[string, string]>([
  ['挪威外交部长埃里克·莫尔、国防部长约翰·霍姆出席。', '约翰·霍姆 国防部长 NO 挪威国防部'],
  ['智利外长埃里克·莫尔和财政部长约翰·霍姆会见来宾。', '约翰·霍姆 财政部长 CL 智利财政部'],
  ['北极星学会主席埃里克·莫尔、副主席约翰·霍姆发言。', '约翰·霍姆 副主席 null 北极星学会'],
  ['立法院院长埃里克·莫尔、副院长约翰·霍姆到场。', '约翰·霍姆 副院长 TW 立法院'],
  ['挪威财政部长埃里克·莫尔与外交部长约翰·霍姆通话。', '约翰·霍姆 外交部长 NO 挪威外交部'],
])('%s', (text, expected) => {
  expect(held(text).join(' | ')).toContain(expected);
});

test.each<[string, string]>([
  ['挪威外交部长埃里克·莫尔和教授约翰·霍姆出席。', '约翰·霍姆 教授 null -'],
  ['挪威外交部长埃里克·莫尔离开。国防部长约翰·霍姆出席。', '约翰·霍姆 国防部长 null -'],
  ['挪威外交部长埃里克·莫尔、国务卿布林肯出席。', '布林肯 美国国务卿 US 美国国务院'],
])('%s: nothing goes on', (text, expected) => {
  expect(held(text).join(' | ')).toContain(expected);
});
