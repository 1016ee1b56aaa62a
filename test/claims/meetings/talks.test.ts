import { expect, test } from 'vitest';
import { findEvents } from '../../../src/claims/meetings/events.ts';
import { findTalks } from '../../../src/claims/meetings/talks.ts';
import { growth, LINEAR } from '../../support/growth.ts';
import { marked } from './marked.ts';

function talksOf(source: string): string[] {
  const { text, shape, phrases, sentence } = marked(source);
  const names = (list: readonly { nodes: readonly string[] }[]): string => list.flatMap(({ nodes }) => nodes).join('+');
  return findTalks(shape, sentence, phrases, findEvents(shape, sentence)).map(
    ({ pattern, subjects, partners, evidence }) => {
      expect(evidence.start).toBeLessThan(evidence.end);
      expect(evidence.end).toBeLessThanOrEqual(text.length);
      return `${pattern.name}: ${names(subjects)} > ${names(partners)}`;
    },
  );
}

test.each([
  // received-by, receives
  ['⟨陈雪华⟩周三获⟨朔尔茨⟩接见。', 'received-by: 朔尔茨 > 陈雪华'],
  ['⟨马克龙⟩在爱丽舍宫会见⟨泽连斯基⟩。', 'receives-person: 马克龙 > 泽连斯基'],
  ['⟨李强⟩5日会见了来华出席论坛的«执行主席»⟨施瓦布⟩一行。', 'receives-person: 李强 > 施瓦布'],
  ['⟨秦刚⟩10日接见⟨伊藤⟩和⟨金载信⟩。', 'receives-person: 秦刚 > 伊藤+金载信'],
  ['{德国外交部}周一召见«俄罗斯大使»。', 'receives: 德国外交部 > 俄罗斯大使'],
  ['⟨李强⟩会见{亚洲开发银行}代表团。', 'receives-body: 李强 > 亚洲开发银行'],
  ['⟨丁薛祥⟩会见出席第九轮|中英|企业家对话的<英方代表>。', 'receives-body: 丁薛祥 > 英方代表'],
  // a talk of two in a word, told by what came of it
  ['<双方>要落实好<两国元首>通话达成的共识。', 'of-two: 两国元首 > '],
  ['⟨李强⟩愿同<德方>落实好<两国领导人>会谈重要成果。', 'of-two: 两国领导人 > '],
  ['<中法两国元首>[法国]会晤三个月来，合作增多。', 'of-two: 中法两国元首 > '],
  ['落实|中美|日内瓦经贸会谈共识。', 'of-two: 中美 > '],
  ['<两国外长>首次会谈的成果正在落实。', 'of-two: 两国外长 > '],
  // a talk that goes by its place
  ['[新加坡]会谈期间，⟨特朗普⟩和⟨金正恩⟩谈到无核化。', 'by-place: 特朗普+金正恩 > '],
  ['在赫尔辛基会晤中，⟨特朗普⟩与⟨普京⟩讨论军控。', 'by-place: 特朗普+普京 > '],
  ['此次维也纳磋商中，[美国]和[伊朗]没有让步。', 'by-place: 美国+伊朗 > '],
  ['此次伯尔尼磋商后，<双方>发表声明。', 'by-place: 双方 > '],
  ['釜山会晤后，|日韩|关系好转。', 'by-place: 日韩 > '],
  // of those in whose name it is
  [
    '包括[法国]、[德国]和[波兰]在内的欧洲共同防务与安全产业合作框架协定（试行）18日在华沙的峰会期间签署。',
    'among: 法国+德国+波兰 > ',
  ],
  ['包含[中国]、[日本]等15国在内的协定周日签署。', 'among: 中国+日本 > '],
  ['包括[巴西]、[印度]在内的各方代表18日在德里举行会谈。', 'among: 巴西+印度 > '],
  ['包括[中国]、[老挝]、[泰国]在内的流域国家昨天举行磋商。', 'among: 中国+老挝+泰国 > '],
  ['包含[英国]、[日本]、[意大利]在内的战机计划4日在东京签约。', 'among: 英国+日本+意大利 > '],
  // receives-ahead
  ['在会见⟨佐科⟩时，⟨赵乐际⟩说', 'receives-ahead: 赵乐际 > 佐科'],
  ['28日会见⟨陶菲克⟩一行之后，⟨何立峰⟩前往上海。', 'receives-ahead: 何立峰 > 陶菲克'],
  ['会晤«埃及总统»期间，⟨布林肯⟩谈及停火。', 'receives-ahead: 布林肯 > 埃及总统'],
  // who tells of it takes no part where another subject follows
  ['⟨巴加埃⟩说，[伊朗]同<沙特方面>举行了技术会谈。', 'with: 伊朗 > 沙特方面'],
  ['⟨汪文斌⟩介绍，近日[中国]和[越南]举行了会谈。', 'with: 中国 > 越南'],
  ['⟨普赖斯⟩宣布，将与⟨赖斯⟩举行会谈。', 'with: 普赖斯 > 赖斯'],
  // a talk as a noun
  ['⟨李希⟩同⟨卡内尔⟩进行了友好会见。', 'with: 李希 > 卡内尔'],
  ['⟨王岐山⟩与⟨朗空⟩会见，谈到援助。', 'with: 王岐山 > 朗空'],
  // meets
  ['⟨岸田文雄⟩周五在罗马会晤⟨梅洛尼⟩。', 'meets: 岸田文雄 > 梅洛尼'],
  ['⟨佩恩⟩和⟨雷诺兹⟩将会晤⟨布林肯⟩和⟨奥斯汀⟩。', 'meets: 佩恩+雷诺兹 > 布林肯+奥斯汀'],
  // with
  ['⟨王毅⟩应约同⟨布林肯⟩通电话。', 'with: 王毅 > 布林肯'],
  ['⟨习近平⟩和⟨莫迪⟩会谈，会谈由⟨王毅⟩主持', 'with: 习近平 > 莫迪'],
  ['⟨拜登⟩和⟨习近平⟩2月10日通了两个小时的电话。', 'with: 拜登 > 习近平'],
  ['⟨希山慕丁⟩、与⟨维文⟩，26日上午在柔佛会面。', 'together-late: 希山慕丁+维文 > '],
  ['⟨默克尔⟩昨晚与⟨普京⟩通话近一小时。', 'with: 默克尔 > 普京'],
  ['⟨李克强⟩上午在人民大会堂同来访的⟨安倍晋三⟩举行会谈。', 'with: 李克强 > 安倍晋三'],
  ['⟨尹锡悦⟩12日上午，与⟨岸田文雄⟩举行电话会谈。', 'with: 尹锡悦 > 岸田文雄'],
  ['⟨刘鹤⟩周一同⟨耶伦⟩举行视频通话。', 'with: 刘鹤 > 耶伦'],
  ['⟨刘鹤⟩带领团队与⟨莱特希泽⟩带领的<美方团队>在苏黎世举行经贸磋商。', 'with: 刘鹤 > 莱特希泽'],
  ['⟨雷蒙多⟩在与⟨王文涛⟩的会谈中', 'with: 雷蒙多 > 王文涛'],
  // with-ahead
  ['在与⟨习近平⟩的通话中，⟨拜登⟩表达了关切。', 'with-ahead: 拜登 > 习近平'],
  ['周四同⟨菅义伟⟩通话时，⟨拜登⟩重申承诺。', 'with-ahead: 拜登 > 菅义伟'],
  ['昨天在和⟨朔尔茨⟩会谈后，«法国总统»返回巴黎。', 'with-ahead: 法国总统 > 朔尔茨'],
  // who is another's object or genitive is not the subject
  ['将同⟨李强⟩举行活动，并会见⟨何立峰⟩。', 'meets-zero:  > 何立峰'],
  ['出席⟨李登辉⟩的告别礼拜，并会见⟨蔡英文⟩。', 'meets-zero:  > 蔡英文'],
  // joins
  ['⟨蓬佩奥⟩将参加[日本]、[印度]和[澳大利亚]三国«外长»会谈。', 'joins: 蓬佩奥 > 日本+印度+澳大利亚+外长'],
  // with-many: names that are not known stand in the list
  ['⟨韩正⟩与⟨苏纳克⟩、达顿爱德华兹、«外交大臣»莱恩等进行了会晤。', 'with-many: 韩正 > 苏纳克+外交大臣'],
  // taken-up
  ['会谈将于周二上午在海得拉巴宫举行。', 'taken-up:  > '],
  ['此次会晤以闭门方式进行。', 'taken-up:  > '],
  // with-modified, with-zero
  ['⟨蔡英文⟩已和{美国国务院}新任的⟨克拉奇⟩会面。', 'with-modified: 蔡英文 > 克拉奇'],
  ['随后又与⟨文在寅⟩举行会谈。', 'with-zero:  > 文在寅'],
  // together
  ['⟨岸田文雄⟩⟨尹锡悦⟩通电话 未谈赔偿', 'together: 岸田文雄+尹锡悦 > '],
  ['⟨石破茂⟩ ⟨李在明⟩会晤', 'together: 石破茂+李在明 > '],
  ['⟨金正恩⟩和⟨文在寅⟩在板门店举行会谈。', 'with: 金正恩 > 文在寅'],
  ['|中日|外长上午举行会谈。', 'together: 中日 > '],
  ['<双方>还将举行会谈。', 'together: 双方 > '],
  ['⟨魏凤和⟩、⟨奥斯汀⟩出席论坛时，于10日晚在酒店进行了会晤。', 'together-late: 魏凤和+奥斯汀 > '],
])('%s', (source, expected) => {
  expect(talksOf(source)).toEqual([expected]);
});

test.each([
  ['⟨菅义伟⟩20日与⟨莫迪⟩及⟨莫里森⟩通电话。', ['with: 菅义伟 > 莫迪', 'with: 菅义伟 > 莫里森']],
  ['⟨布林肯⟩分别与⟨拉夫罗夫⟩和⟨库列巴⟩举行会谈。', ['with: 布林肯 > 拉夫罗夫', 'with: 布林肯 > 库列巴']],
  ['⟨王岐山⟩与⟨黄循财⟩举行了会见，并与⟨陈川仁⟩会面。', ['with: 王岐山 > 黄循财', 'with: 王岐山 > 陈川仁']],
  ['⟨佩恩⟩和⟨马勒斯⟩同⟨王毅⟩会谈，并与⟨王文涛⟩会面。', ['with: 佩恩+马勒斯 > 王毅', 'with: 佩恩+马勒斯 > 王文涛']],
  ['⟨朔尔茨⟩会见了⟨习近平⟩，随后与⟨李强⟩举行会谈。', ['receives-person: 朔尔茨 > 习近平', 'with: 朔尔茨 > 李强']],
  ['⟨习近平⟩会见⟨普京⟩，⟨普京⟩随后与⟨李强⟩会谈。', ['receives-person: 习近平 > 普京', 'with: 普京 > 李强']],
  ['⟨耶伦⟩在与⟨何立峰⟩会谈前，还会晤了⟨潘功胜⟩。', ['with: 耶伦 > 何立峰', 'meets: 耶伦 > 潘功胜']],
])('%s has several', (source, expected) => {
  expect(talksOf(source)).toEqual(expected);
});

test.each([
  ['包括[中国]和[日本]在内的国家，都没有加入。'],
  ['包括[中国]在内的国家签署的协定。'],
  ['包括[中国]和[日本]在内的签署国都表示欢迎。'],
  ['⟨王毅⟩、⟨杨洁篪⟩参加会见。'],
  ['⟨赵立坚⟩会见记者时回答了提问。'],
  ['⟨拜登⟩致信⟨习近平⟩表示祝贺。'],
  ['⟨汪文斌⟩说，会谈记录已经公布。'],
  ['⟨布林肯⟩抵达[卡塔尔]访问。'],
  ['⟨蓬佩奥⟩参与起草，会谈时间未定。'],
  ['⟨蔡奇⟩、⟨王毅⟩陪同会见。'],
  ['⟨戴耀廷⟩说，⟨区诺轩⟩和⟨赵家贤⟩很快会面临聆讯。'],
  ['⟨林郑月娥⟩和⟨陈茂波⟩也会面对质疑。'],
  ['⟨拉布⟩说，召见是为了说明<英方>立场。'],
  ['此次会晤由⟨普京⟩主持。'],
  ['⟨杨洁篪⟩出席会见，⟨刘鹤⟩也参加会见。'],
])('%s tells of no talk', (source) => {
  expect(talksOf(source)).toEqual([]);
});

test.each(['包括[中国]、[日本]等15国在内的', '<两国元首>[法国]首次会谈达', '，在[法国]此次会谈中，⟨王毅⟩和⟨布林肯⟩'])(
  'takes linear time on %s',
  (words) => {
    const { shape, phrases } = marked(words.repeat(1_200));
    const run = (length: number) => {
      const sentence = { start: 0, end: length };
      findTalks(shape, sentence, phrases, findEvents(shape, sentence).slice(-5));
    };
    expect(growth(run, 5_000)).toBeLessThanOrEqual(LINEAR);
  },
);

test('is quick on long and hostile text', () => {
  const { shape, phrases } = marked('⟨王毅⟩同⟨布林肯⟩，和⟨何立峰⟩与⟨沙利文⟩及'.repeat(2000) + '举行'.repeat(5000));
  const run = (length: number) => {
    const sentence = { start: 0, end: length };
    findTalks(shape, sentence, phrases, findEvents(shape, sentence).slice(0, 5));
  };
  expect(growth(run, 5_000)).toBeLessThanOrEqual(LINEAR);
});
