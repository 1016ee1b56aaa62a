import { describe, expect, test } from 'vitest';
import { bare, readText, remark } from '../reading.ts';

const RULES: Readonly<Record<string, { readonly finds: readonly string[]; readonly leaves: readonly string[] }>> = {
  'person-lexicon': {
    finds: [
      '【习近平】与【普京】通话。',
      '【川普】和【拜登】都表示支持。',
      '【蔡英文】昨天抵達。',
      '会谈由【王毅】主持。',
      '记者问【布林肯】何时启程。',
    ],
    leaves: ['约翰·博尔德到访。', '卡米莱利出席会议。', '拜登尔德森出席会议。', '会议没有结果。'],
  },
  'person-title': {
    finds: [
      '越南国会主席【王廷山】会见来宾。',
      '外交部发言人【束小雨】说，谈判继续。',
      '部長【歐陽明華】昨天表示遺憾。',
      '国防部长【格里戈连科】抵达。',
      '总统【埃尔南德罗】发表讲话。',
      '新华社记者【束小雨】采访了他。',
      '发言人【高敏如】表示，没有问题。',
      '教授【施密特-格林策】认为，协定可行。',
      '书记【丁红山】和代表团离开。',
    ],
    leaves: [
      '安徽省长江流域进入汛期。',
      '授权部长代表乌政府签署。',
      '握手代表越重视对方。',
      '军机绕台长程训练。',
      '本台记者高天报道。',
      '出访法德两国。',
      '总统康复后说，谢谢。',
      '总统大选即将举行。',
      '主席团通过议程。',
      '部长们没有发言。',
      '总理办公室没有回应。',
    ],
  },
  'person-dotted': {
    finds: [
      '【马修·阿克塞尔】负责此案。',
      '昨天【芭芭拉·李】到场。',
      '【約翰．克雷恩】訪問上海。',
      '会上【阿卜多林·阿卜多林】发言。',
      '【埃里-皮埃尔·洛朗】出任大使。',
      '反对派人士【弗拉基米尔·卡尔曼】获释。',
      '【雅各布·克莱恩】和检察官【大卫·卡曼】在场。',
      '新议长【梅克特别克·卡曼】与【沃特尔·蒙代尔】会面。',
      '【威廉·克莱恩】和【理查德·克莱恩】出席。',
      '会上【彼得·唐恩】与【亚历山大·克莱恩】发言。',
      '强硬派【埃里希·米勒】和【罗伯特·E·莱特曼】到场。',
    ],
    leaves: ['苹果·梨·桃都涨价。', '第一章·总则', '3·15晚会。'],
  },
  'person-gloss': {
    finds: [
      '随后【索菲亚】（Sofia Lindqvist）介绍情况。',
      '教授【鹿岛】（Kenji Kashima）发表看法。',
      '【伍德鲁夫】（Thom Wood）参加会谈。',
      '參議員【格蘭利】（Chuck Granlee）投票反對。',
      '研究员【诺特】（Ann Noth，三十岁）认为不妥。',
      '组织的成员【关尚仪】（John Clancey）到场。',
      '随后，【沈旭明】（Simon Shen）作了介绍。',
    ],
    leaves: [
      '他从里昂到格勒诺（Grenoble）。',
      '品牌乐高（Lego）停产。',
      '克莱公司（Cray Research）裁员。',
      '亚太基金（Asia Fund）出资。',
      '区域协定（Trade Agreement）生效。',
      '新冠（COVID）疫情。',
    ],
  },
  'person-cue': {
    finds: [
      '【束小雨】表示，会谈继续。',
      '【江启明】说，没有问题。',
      '对此，【尉迟敏】指出，数字有误。',
      '【賴春田】強調，立場不變。',
      '“不行，”【罗一凡】说。',
    ],
    leaves: ['高度强调，没有必要。', '任命说明没有公布。', '周末表示，一切正常。', '双方表示满意。'],
  },
  'person-list': {
    finds: [
      '李克强、【王小山】、【丁一明】等参加会见。',
      '习近平、【赵大友】等出席。',
      '王毅、【吴文军】和随员离开。',
      '普京、【谢尔宁】、【佩特里诺夫】等到场。',
      '習近平、【陳明山】等與會。',
    ],
    leaves: ['习近平、代表团和记者到场。', '王毅、高度重视此事。', '李克强、北京、上海。'],
  },
  'person-learned': {
    finds: [
      '吉娜·雷蒙达尔抵达。随后【雷蒙达尔】会见记者。',
      '部长束小雨说，没有问题。会后【束小雨】离开。',
      '約翰·森德斯到訪。媒體稱讚【森德斯】親切。',
      '乌拉·冯德兰抵达。欧盟欢迎【冯德兰】。',
      '总统埃尔南德罗发言。反对派批评【埃尔南德罗】。',
    ],
    leaves: ['吉娜·雷蒙达尔抵达。列昂没有来。', '发言人没有出席。', '记者没有提问。'],
  },
  'person-surname': {
    finds: [
      '习近平发表讲话。【习主席】说，门会越开越大。',
      '蔡英文抵達。【蔡總統】會見僑胞。',
      '李克强到访。随后【李总理】参观工厂。',
      '束小雨说，会谈顺利。记者问【束部长】何时启程。',
      '王毅抵达。【王外长】将发表演讲。',
    ],
    leaves: ['习近平和习仲勋的照片里没有主席。', '张主席发言。', '李克强和李强都到了。李总理发言。'],
  },
};

describe.each(Object.entries(RULES))('%s', (rule, { finds, leaves }) => {
  // the tagger comes before some of the rules: a name that it found already is theirs no more
  test.each(finds)('%s', (marked) => {
    const { mentions } = readText(bare(marked));
    const found = mentions.filter((m) => m.kind === 'PERSON' && (m.rule === rule || m.rule === 'person-tagged'));
    const surfaces = new Set(found.map(({ start, end }) => bare(marked).slice(start, end)));
    const wanted = [...marked.matchAll(/【(?<name>[^】]+)】/gu)].map((match) => match.groups?.name ?? '');
    expect(wanted.filter((name) => !surfaces.has(name))).toEqual([]);
  });

  test.each(leaves)('%s holds none', (text) => {
    expect(remark(text, rule)).toBe(text);
  });
});

test.each([
  ['特朗普和川普', 'donald-trump'],
  ['蔡英文', 'tsai-ing-wen'],
])('%s: every form of a known person carries one reference', (text, ref) => {
  expect(readText(text).mentions.map((m) => m.kind === 'PERSON' && m.ref)).toEqual(text.split('和').map(() => ref));
});
