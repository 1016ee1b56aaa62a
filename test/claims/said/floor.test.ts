import { describe, expect, test } from 'vitest';
import { lines, short } from '../../support/said.ts';

describe('over paragraphs', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'an answer goes on to the next label',
      [
        '新华社记者：总理何时启程？',
        '毛宁：行程已经公布。会谈定在周五。',
        '希望这次访问取得成果。',
        '法新社记者：名单会更长吗？',
        '毛宁：我不了解这个情况。',
      ],
      ['毛宁: 行程已经公布。会谈定在周五', '毛宁: 希望这次访问取得成果', '毛宁: 我不了解这个情况'],
    ],
    [
      'answers of whoever is asked',
      [
        '商务部新闻发言人何亚东就电池关税问题答记者问。',
        '问：商务部有何评论？',
        '答：中方注意到有关情况。这种做法没有道理。',
        '企业的权益会得到维护。',
      ],
      ['何亚东: 中方注意到有关情况。这种做法没有道理', '何亚东: 企业的权益会得到维护'],
    ],
    ['answers of nobody in particular', ['问：谁会赢？', '答：还很难说。票要慢慢数。'], []],
    ['one label makes no transcript', ['毛宁：路会越走越宽。', '论坛在晚间闭幕。'], ['毛宁: 路会越走越宽']],
    [
      'a quotation that stays open to the end of its paragraph',
      ['默克尔说：“冬天会很难。药品不多。', '议会随后表决。'],
      ['默克尔: 冬天会很难。药品不多'],
    ],
    [
      'a colon at the end of a paragraph',
      ['默克尔对议员们说：', '“冬天会很难。药品不多。”', '议会随后表决。'],
      ['默克尔: 冬天会很难。药品不多'],
    ],
    [
      'the wording of a declaration',
      ['外交部发表声明如下：', '这项法案粗暴无理。', '中方不会接受。'],
      ['外交部: 这项法案粗暴无理', '外交部: 中方不会接受'],
    ],
    ['a wording that nobody issues', ['名单如下：', '北京、上海。'], []],
    [
      'points in paragraphs',
      [
        '王毅就两国合作提出三点建议：',
        '第一，多开航班。口岸要扩建。',
        '第二，互认文凭。',
        '第三，合办学校。',
        '论坛开了两天。',
      ],
      ['王毅: 第一，多开航班。口岸要扩建', '王毅: 第二，互认文凭', '王毅: 第三，合办学校'],
    ],
    [
      'points in sentences',
      ['王毅就停火提出三点主张。第一，立即停火。第二，恢复谈判。会议由约旦主办。'],
      ['王毅: 第一，立即停火。第二，恢复谈判'],
    ],
    [
      'points in one sentence',
      ['王毅提出两点意见：一是放人；二是谈判。会议由约旦主办。'],
      ['王毅: 一是放人；二是谈判'],
    ],
    [
      'points behind a word of speech',
      ['李克强强调，今年要办两件事。一是稳定就业。二是稳定物价。会议开了一天。'],
      ['李克强: 今年要办两件事。一是稳定就业。二是稳定物价'],
    ],
    [
      'points of what is to be done, without what announces them',
      ['耿爽说，局势正在好转。', '首先，要推进选举。口岸要重开。', '其次，要加强警力。', '与会者随后离开。'],
      ['耿爽: 局势正在好转', '耿爽: 首先，要推进选举。口岸要重开', '耿爽: 其次，要加强警力'],
    ],
    ['not points of the article', ['耿爽说，局势正在好转。', '首先，警察去年换了制服。'], ['耿爽: 局势正在好转']],
    [
      'questions of a medium',
      [
        '德国之声：您会离开吗？',
        '吴志森：我不会离开。',
        '我的家在这里。',
        '德国之声：谢谢，您怎么看明年？',
        '吴志森：还说不准。',
      ],
      ['吴志森: 我不会离开', '吴志森: 我的家在这里', '吴志森: 还说不准'],
    ],
    [
      'quoted again behind what the article tells',
      ['默克尔说，疫苗会在冬天到来。议会在柏林。', '“我不想给大家虚假的希望。”'],
      ['默克尔: 疫苗会在冬天到来', '默克尔: 我不想给大家虚假的希望'],
    ],
    [
      'not behind what another did',
      ['默克尔说，疫苗会在冬天到来。朔尔茨走上讲台。', '“我不想给大家虚假的希望。”'],
      ['默克尔: 疫苗会在冬天到来'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(short(paragraphs.join('\n'))).toEqual(expected);
  });

  test('what a quotation goes on with is direct', () => {
    const told = lines('默克尔说：“冬天会很难。\n药品不多。但我们撑得过去。”');
    expect(told.map(({ statement }) => statement.direct)).toEqual([true, true]);
  });
});

describe('read-outs', () => {
  test('of a talk: whoever opens a paragraph has it to its end, and what both did is told again', () => {
    const body = [
      '李克强6月9日同新加坡总理李显龙通电话。',
      '李克强表示，两国关系稳步前行。希望双方落实好协定。',
      '李显龙表示，新方重视对华关系。新加坡愿意多投资。双方还就港口交换了意见。',
    ];
    expect(short(body.join('\n'))).toEqual([
      '李克强: 两国关系稳步前行。希望双方落实好协定',
      '李显龙: 新方重视对华关系。新加坡愿意多投资',
    ]);
  });

  test('no press report is one, whose speakers stand behind their words', () => {
    const body = [
      '李克强6月9日同新加坡总理李显龙通电话。',
      '李克强表示，两国关系稳步前行。两国已建交三十年。',
      '李显龙表示，新方重视对华关系。',
      '“航班会恢复，”李显龙说。',
    ];
    expect(short(body.join('\n'))[0]).toBe('李克强: 两国关系稳步前行');
  });
});
