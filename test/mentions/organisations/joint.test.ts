import { expect, test } from 'vitest';
import { readText, remark } from '../reading.ts';

test.each([
  '【美日同盟】是外交的支柱。',
  '两国升级【韩美军事同盟】。',
  '【驻美经济文化代表处】昨天发表声明。',
  '【驻荷兰代表处】向侨胞致意。',
  '【駐歐辦事處】舉行酒會。',
])('%s', (marked) => {
  expect(remark(marked, 'organisation-joint')).toBe(marked);
});

test.each(['他们结成攻守同盟。', '美日同盟国都派了代表。', '他长驻外地办事处多年。', '两党都没有让步。'])(
  '%s holds none',
  (text) => {
    expect(remark(text, 'organisation-joint')).toBe(text);
  },
);

test.each(['民主、共和两党都支持法案。', '共和民主两党都支持法案。'])('%s: each party has its mention', (text) => {
  const bodies = readText(text).mentions.filter(({ rule }) => rule === 'organisation-joint');
  expect(bodies.map((body) => body.kind === 'ORGANISATION' && body.ref).sort()).toEqual([
    'us-democratic-party',
    'us-republican-party',
  ]);
});
