import { describe, expect, test } from 'vitest';
import { isKindOnly, policyKindOf } from '../../../src/mentions/policies/kinds.ts';
import { readText, remark } from '../reading.ts';

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

describe('policy-lexicon: short forms in context', () => {
  test.each([
    '香港警方引用【国安法】拘捕数人。',
    '伊朗表示愿意恢复【核协议】。',
    '德黑蘭要求重返【核協議】。',
    '教廷与中国延长【临时协议】。',
    '东盟各国就南海的【行为准则】举行磋商。',
    '【中欧投资协定】谈判多年，【全面投资协定】仍未生效。',
    '他支持【2021财年国防授权法案】。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-lexicon')).toBe(marked);
  });

  test.each(['巴西考虑签署核协议。', '公司发布行为准则。', '双方签署临时协议。', '各国元首达成共同框架。'])(
    '%s holds none',
    (text) => {
      expect(remark(text, 'policy-lexicon')).toBe(text);
    },
  );
});

describe('policy-numbered', () => {
  test.each([
    '法官说这违反【第一修正案】。',
    '他提到美国的【第十三条修正案】。',
    '这是【安理会第1973号决议】的要求。',
    '白宫启动【“301”条款】。',
    '當局擬訂【“十六五”規劃】。',
    '总统签署【第14067号行政令】。',
    '各方重申落实【2030年议程】。',
    '这写入【美国宪法《第五修正案】》。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-numbered')).toBe(marked);
  });

  test.each(['会议通过一项决议。', '共有301条款项。', '第2031号房间。', '他在2030年访华。', '“十五五”时期将至。'])(
    '%s holds none',
    (text) => {
      expect(remark(text, 'policy-numbered')).toBe(text);
    },
  );
});

describe('policy-pair', () => {
  test.each([
    '推动【中柬命运共同体】建设。',
    '双方决定建立【中国-汤加全面战略伙伴关系】。',
    '這是【美越全面戰略夥伴關係】的一部分。',
    '提升【日本与菲律宾战略伙伴关系】。',
    '举行【英法战略防务对话】。',
    '深化【中国—东盟全面战略伙伴关系】。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-pair')).toBe(marked);
  });

  test.each(['双方建立战略伙伴关系。', '两国进行对话。', '构建海洋命运共同体。', '中方愿开展经济对话。'])(
    '%s holds none',
    (text) => {
      expect(remark(text, 'policy-pair')).toBe(text);
    },
  );
});

describe('policy-law', () => {
  test.each([
    '法院根据【外国影响力登记法】判决。',
    '政府拟修订【林木采伐特别条款法】。',
    '國會通過【海外投資管制法】。',
    '他涉嫌违反【新加坡广播法】。',
    '议会审议了【网络媒体责任法】。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-law')).toBe(marked);
  });

  test.each([
    '他违反国际法。',
    '这不符合移民法。',
    '根据有关法律，他被捕。',
    '通过立法院审议。',
    '依照他的说法，会议照开。',
    '实施安全执法行动。',
  ])('%s holds none', (text) => {
    expect(remark(text, 'policy-law')).toBe(text);
  });
});

describe('policy-titled', () => {
  test.each([
    '国会通过《【外国公司透明法案】》。',
    '根据《【废物运输条例】》，必须申报。',
    '兩國簽署《【和平共處宣言與行動計劃】》。',
    '他引用《【海洋生物保护公约】》。',
    '政府发表《【国防白皮书】》。',
    '当局发布《【新时代的海洋事业】》白皮书。',
    '依照《【宪法】》和《【刑法】》处罚。',
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
    '当局推行“【语言本地化】”。',
    '国务卿宣布“【净海】”倡议。',
    '外长重申“【九二四条】”公报。',
    '内阁通过“【海岸特别条款法】”。',
  ])('%s', (marked) => {
    expect(remark(marked, 'policy-quoted')).toBe(marked);
  });

  test.each([
    '他说这是“错误做法”。',
    '达成“君子协议”。',
    '谴责“恐怖主义”。',
    '“我们需要一个计划”，他说。',
    '《论坛》转载“外交政策”杂志文章。',
    '他谈到“现代化”。',
    '受罚的是“负责执行压制自由的政策”的官员。',
    '她批评“利润重于原则”。',
  ])('%s holds none', (text) => {
    expect(remark(text, 'policy-quoted')).toBe(text);
  });
});

describe('policy-suffix', () => {
  test.each([
    '这将违反【柬埔寨宪法】。',
    '双方加入【环印度洋数字伙伴关系协定】（【IODEPA】）。',
    '【日韩大陆架协定】于六十年代签署。',
    '退出【日俄渔场划分条约】的决定引起批评。',
    '修改【泰國憲法】的提案被否決。',
    '重返【伊斯坦布尔气候协议】。',
    '该国批准【马拉喀什条约】。',
    '俄罗斯与【日韩渔业资源条约】无关。',
    '两国存放【冰岛宪法】文本。',
  ])('%s', (marked) => {
    expect(remark(marked, 'POLICY')).toBe(marked);
  });

  test.each([
    '达成美国玉米购买协议，被印度依相关协议移交。',
    '加沙地带和约旦河西岸局势紧张。',
    '依照中加两国政府协议转播英国足球比赛协议。',
    '挪威与智利签署经济合作协定。',
    '双方达成停火协议。',
    '澳洲和印度谈判自由贸易协定。',
    '他们没有达成协议。',
    '台湾与澳洲洽签双边贸易协定。',
    '加沙停火协议生效。',
    '审理此人违纪违法案。',
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
