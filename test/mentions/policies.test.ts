import { describe, expect, test } from 'vitest';
import { isKindOnly, policyKindOf } from '../../src/mentions/policy-kinds.ts';
import { readText, remark } from './reading.ts';

describe('policy-lexicon', () => {
  test.each([
    '双方讨论了【一带一路】和【区域全面经济伙伴关系协定】。',
    '这违反了【一个中国原则】。',
    '美国重返【巴黎协定】。',
    '各国加入【RCEP】。',
    '他批評【港區國安法】。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-lexicon')).toBe(marked);
  });

  test.each(['会议讨论了一些问题。', '他们带着一路行李。', 'XRCEPX 是机器型号。'])('%s holds none', (text) => {
    expect(remark(text, 'policy-lexicon')).toBe(text);
  });
});

describe('policy-titled', () => {
  test.each([
    '国会通过《【外国公司透明法案】》。',
    '根据《【废物运输条例】》，必须申报。',
    '兩國簽署《【和平共處宣言與行動計劃】》。',
    '他引用《【海洋生物保护公约】》。',
    '政府发表《【国防白皮书】》。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-titled')).toBe(marked);
  });

  test.each(['据《环球时报》报道。', '他写过《红楼梦研究》一书。', '《外交政策》杂志刊文。', '《经济学人》评论此事。'])(
    '%s holds none',
    (text) => {
      expect(remark(text, 'POLICY')).toBe(text);
    },
  );

  test('a title and the bare name of one law are one policy', () => {
    const refs = readText('《中英联合声明》仍然有效。中英联合声明是条约。').mentions.flatMap((m) =>
      m.kind === 'POLICY' ? [m.ref] : [],
    );
    expect(refs).toHaveLength(2);
    expect(new Set(refs).size).toBe(1);
    expect(refs[0]).not.toBeNull();
  });
});

describe('policy-quoted', () => {
  test.each([
    '政府推出“【南向发展计划】”。',
    '“【清洁能源】”计划将于明年开始。',
    '外交部支持“【三步走倡议】”。',
    '總統提出「【海洋盟友戰略】」。',
    '他们坚持“【零容忍】”政策。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-quoted')).toBe(marked);
  });

  test.each(['他说这是“错误做法”。', '达成“君子协议”。', '谴责“恐怖主义”。', '“我们需要一个计划”，他说。'])(
    '%s holds none',
    (text) => {
      expect(remark(text, 'policy-quoted')).toBe(text);
    },
  );
});

describe('policy-suffix', () => {
  test.each([
    '这将违反【柬埔寨宪法】。',
    '双方加入【环印度洋数字伙伴关系协定】（【IODEPA】）。',
    '【日韩大陆架协定】于六十年代签署。',
    '退出【日俄渔场划分条约】的决定引起批评。',
    '修改【泰國憲法】的提案被否決。',
  ])('%s', (marked) => {
    expect(remark(marked, 'POLICY')).toBe(marked);
  });

  test.each([
    '挪威与智利签署经济合作协定。',
    '双方达成停火协议。',
    '澳洲和印度谈判自由贸易协定。',
    '他们没有达成协议。',
  ])('%s holds none', (text) => {
    expect(remark(text, 'POLICY')).toBe(text);
  });
});

test.each([
  ['巴黎协定', 'AGREEMENT'],
  ['外国公司问责法案', 'LAW'],
  ['民法', 'LAW'],
  ['清洁网络计划', 'INITIATIVE'],
  ['一个中国原则', 'DOCTRINE'],
  ['错误做法', null],
  ['他的看法', null],
  ['环球时报', null],
])('%s is %s', (name, kind) => {
  expect(policyKindOf(name)).toBe(kind);
});

test.each([
  ['自由贸易', true],
  ['君子', true],
  ['', true],
  ['跨太平洋伙伴', false],
])('isKindOnly(%s) is %s', (words, expected) => {
  expect(isKindOnly(words)).toBe(expected);
});
