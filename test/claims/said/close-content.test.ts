import { describe, expect, test } from 'vitest';
import { short } from '../../support/said.ts';

describe('words close to their word of speech', () => {
  test.each([
    ['默克尔宣布关闭边境，此举出人意料。', '默克尔: 关闭边境'],
    ['拜登批评关税太高，但他没有取消。', '拜登: 关税太高'],
    ['三星宣布关闭工厂，目前已经停工。', '三星: 关闭工厂'],
    ['德国宣布关闭边境，造成车队滞留。', '德国: 关闭边境'],
    ['拜登批评关税太高，日本也提出抗议。', '拜登: 关税太高'],
    ['拜登警告局势会恶化；最终双方停了火。', '拜登: 局势会恶化'],
  ])('end where the article takes over: %s', (body, expected) => {
    expect(short(body)[0]).toBe(expected);
  });

  test.each([
    ['behind a mark', '拜登说，关税太高，此举没有道理。', '拜登: 关税太高，此举没有道理'],
    ['in quotation marks', '拜登批评“关税太高，此举没有道理”。', '拜登: 关税太高，此举没有道理'],
    ['the same matter in more words', '拜登批评关税太高，手续太多。', '拜登: 关税太高，手续太多'],
    ['what he reproaches others with', '拜登批评关税太高，造成物价上涨。', '拜登: 关税太高，造成物价上涨'],
  ])('go on: %s', (_, body, expected) => {
    expect(short(body)[0]).toBe(expected);
  });
});
