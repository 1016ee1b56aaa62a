import { expect, test } from 'vitest';
import { makerAbove } from '../../../src/claims/imposed/rule-above.ts';
import { growth, LINEAR } from '../../support/growth.ts';
import { short } from '../../support/measures.ts';
import { nameOf, sceneOf } from '../../support/scene.ts';

const makerOf = (body: string): string | null => {
  const scene = sceneOf(body);
  const last = scene.reading.document.sentences.at(-1)!;
  const maker = makerAbove(scene, last);
  return maker === null ? null : nameOf(scene, maker.actor.node);
};

test.each([
  ['中国商务部公布初步裁定。根据裁定，进口商应向海关提供保证金。', '中国商务部'],
  ['印度煤炭部发布公告，修订了拍卖政策。根据修订后的规定，外国公司不得参与拍卖。', '印度煤炭部'],
  ['拜登签署行政命令。专家表示意外。该命令还禁止基金投资缅甸企业。', '拜登'],
  ['日本政府公布入境新规。新措施包括暂停发放签证。', '日本政府'],
  ['欧盟公布新的限制。这项规定要求旅客接受隔离。', '欧盟'],
])('the rule in %s', (body, maker) => {
  expect(makerOf(body)).toBe(maker);
});

test.each([
  ['no rule is named', '中国商务部公布初步裁定。进口商应提供保证金。'],
  ['none before tells of a rule', '拜登访问了伦敦。根据新规，旅客须接受隔离。'],
  ['only a scholar stands before', '学者王晓明谈到禁令。根据禁令，旅客须接受隔离。'],
])('none where %s', (_, body) => {
  expect(makerOf(body)).toBeNull();
});

test('who made the rule imposes what it says', () => {
  expect(short('中国商务部公布初步裁定。根据裁定，进口商应提供相应保证金。')).toEqual([
    '中国商务部 > : TARIFF IN_FORCE',
  ]);
});

test('time grows with the length only', () => {
  const sentence = '根据新规旅客须接受隔离并提交报告。';
  const run = (length: number) => {
    const scene = sceneOf(sentence.repeat(length / sentence.length));
    return () => scene.reading.document.sentences.map((one) => makerAbove(scene, one));
  };
  expect(growth((length) => run(length)(), 2_000)).toBeLessThanOrEqual(LINEAR);
});
