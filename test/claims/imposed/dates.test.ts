import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/claims/read.ts';
import { sceneOf } from '../../support/scene.ts';

/** Days of the measures told, in an article of Wednesday 2021-04-14. */
function days(body: string): (string | null)[] {
  return readClaims(sceneOf(body)).edges.flatMap((edge) => (edge.type === 'IMPOSED' ? [edge.date] : []));
}

test.each([
  ['what goes on', '2020年，美国因其购买导弹，将土耳其钢铝关税提高一倍，并制裁两名土耳其部长。', ['2020', '2020']],
  ['not what was before', '英国4月12日制裁缅甸军方，此前曾制裁白俄罗斯。', ['2021-04-12', null]],
  ['a later clause of another', '新西兰吊销三名俄罗斯商人的签证，越南4月12日公布了数据。', [null]],
  ['not of what was before', '在英国宣布5月要实施新法后，加拿大制裁缅甸军方。', [null]],
  ['not of the law it rests on', '美国根据2020年《香港自治法》制裁伊朗银行。', [null]],
  ['from a day', '拜登4月12日宣布，自5月1日起，美国将对越南钢铁加征关税。', ['2021-05-01']],
])('days in one sentence: %s', (_, body, expected) => {
  expect(days(body).sort()).toEqual(expected.sort());
});

describe('the day of a measure', () => {
  test.each([
    ['of the announcement', '美国财政部4月12日宣布，将对缅甸军方实施制裁。', '2021-04-12'],
    ['of effect, told apart', '欧盟宣布将禁止进口缅甸木材。新规从5月1日起生效。', '2021-05-01'],
    ['of effect, with other words', '印度宣布将禁止进口缅甸木材。禁令将于4月20日起正式实施。', '2021-04-20'],
    ['of effect, next year', '欧盟计划禁止进口缅甸木材。新规定将从明年1月1日起施行。', '2022-01-01'],
    ['of effect, a month', '印度宣布将对缅甸木材加征关税。关税预计在6月起实施。', '2021-06'],
    ['of the act', '美国4月13日对缅甸军方实施制裁。', '2021-04-13'],
    [
      'in the words of a speech that goes on',
      '拜登4月12日在讲话中说，局势严峻。他宣布：“禁止进口缅甸木材。”',
      '2021-04-12',
    ],
  ])('%s: %s', (_, body, expected) => {
    expect(days(body)).toEqual([expected]);
  });

  test.each([
    ['a plan only spoken of', '美国商务部发言人周二重申，美国将适时对缅甸军方实施制裁。'],
    ["of another's words", '越南外长4月12日表示，美国加征关税伤人也伤己。'],
    ['a condition', '众议院周二表决法案，如果未能通过，美国将对缅甸军方实施制裁。'],
    ['effect of two rules', '欧盟计划禁止进口缅甸木材。新规从5月1日起生效。另一项措施从6月1日起生效。'],
    ['what is in effect is no rule', '欧盟计划禁止进口缅甸木材。协定从5月1日起生效。'],
  ])('unknown: %s', (_, body) => {
    for (const day of days(body)) expect(day).toBeNull();
    expect(days(body).length).toBeGreaterThan(0);
  });
});

test.each([
  ['外长4月12日致辞说，局势好转。他又说，双方应当合作。', ['2021-04-12', '2021-04-12']],
  ['李强4月12日表示，经济回升。他指出，外贸增长。', ['2021-04-12', '2021-04-12']],
  ['李强4月12日表示，经济回升。\n他指出，外贸增长。', ['2021-04-12', null]],
  ['李强4月12日表示，经济回升。王毅表示，外贸增长。', ['2021-04-12', null]],
  ['李强4月12日表示，经济回升。李强4月13日表示，外贸增长。', ['2021-04-12', '2021-04-13']],
  ['李强近日表示，经济回升。他指出，外贸增长。', [null, null]],
])('days of what is said: %s', (body, expected) => {
  const statements = readClaims(sceneOf(body)).nodes.flatMap((node) => (node.type === 'Statement' ? [node] : []));
  expect(statements.sort((a, b) => a.start - b.start).map(({ date }) => date)).toEqual(expected);
});
