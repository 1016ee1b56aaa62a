import { describe, expect, test } from 'vitest';
import { lines, short } from '../../support/said.ts';

describe('who said what', () => {
  test.each([
    [
      'two speakers joined',
      '默克尔与马克龙表示，欧洲需要自己的方案。',
      ['默克尔: 欧洲需要自己的方案', '马克龙: 欧洲需要自己的方案'],
    ],
    ['a name behind its paper', '中国官媒《环球时报》报道，新线路本月开通。', ['环球时报: 新线路本月开通']],
    [
      'a report speaks for its issuer',
      '国际货币基金组织周二发表的报告下调了预测。耶伦对此没有回应。报告指出，复苏并不均衡。',
      ['国际货币基金组织: 复苏并不均衡'],
    ],
    [
      'a story speaks for its medium',
      '路透社的报道引起关注。美国商务部没有回应。报道称，清单将在下月扩大。',
      ['路透社: 清单将在下月扩大'],
    ],
    ['nothing but a refusal', '乌克兰外交部不予置评。', ['乌克兰外交部: 不予置评']],
    ['a refusal before something told', '韩国外交部拒绝置评，使馆的大门关着。', ['韩国外交部: 拒绝置评']],
    ['a request that nobody answered', '英国外交部没有立即回应置评请求。', ['英国外交部: 没有立即回应置评请求']],
    [
      'another speaker in a later clause',
      '朔尔茨表示，欧洲经济会很快好转，但默克尔上周已经承认，资金非常有限。',
      ['朔尔茨: 欧洲经济会很快好转', '默克尔: 资金非常有限'],
    ],
    [
      'each with a quotation',
      '王毅说，“双方要多谈。”布林肯则表示，“时间不多了。”',
      ['王毅: 双方要多谈', '布林肯: 时间不多了'],
    ],
    ['a place in between', '奥布莱恩在位于休斯敦的莱斯大学演讲时表示，航线保持开放。', ['奥布莱恩: 航线保持开放']],
    ['an unnamed voice in full', '现任和前任气候官员表示，减排会更难。', ['现任和前任气候官员: 减排会更难']],
    ['an unnamed voice in a later clause', '大会下周开幕，此前有声音要求推迟会期。', ['有声音: 推迟会期']],
    ['a story without a medium', '据报道，两国还将合建一座工厂。', ['报道: 两国还将合建一座工厂']],
    [
      'two media cited together',
      '据路透社和法新社报道，谈判代表团周五启程。',
      ['路透社: 谈判代表团周五启程', '法新社: 谈判代表团周五启程'],
    ],
    [
      'he, of an unnamed voice',
      '一名不愿具名的官员说，文本还没有定稿。他还表示，签字要等到秋天。',
      ['一名不愿具名的官员: 文本还没有定稿', '一名不愿具名的官员: 签字要等到秋天'],
    ],
    ['somebody of no rank', '导游前一天还特地提醒，明早七点出发。', ['导游: 明早七点出发']],
    [
      'a list after the words that open it',
      '习近平表示，我们要办好三件事。\n——我们要修好港口。码头不能再等。\n——我们要种好树。\n会议随后结束。',
      ['习近平: 我们要办好三件事', '习近平: 我们要修好港口。码头不能再等', '习近平: 我们要种好树'],
    ],
    [
      'she and he of a talk',
      '耶伦同易纲通了电话。她说，双方谈了债务。他表示，汇率保持稳定。',
      ['耶伦: 双方谈了债务', '易纲: 汇率保持稳定'],
    ],
    ['said before', '外交部部长王毅早就说过，要坚持对话。', ['王毅: 要坚持对话']],
    ['a noun of speech as subject', '有分析指出，油价可能回落。', ['分析: 油价可能回落']],
    ['traditional characters', '外交部長吳釗燮表示，這項安排對雙方都有好處。', ['吳釗燮: 這項安排對雙方都有好處']],
  ])('%s', (_, body, expected) => {
    expect(short(body)).toEqual(expected);
  });

  test.each([
    ['a noun', '这份说明书很长，说法不一。'],
    ['a relative clause', '会议讨论了李克强所说的三个问题。'],
    ['criticism as a noun', '这一决定受到批评。'],
    ['something still to come', '商务部将宣布新的名单。'],
    ["a question's label", '问：双方何时重开谈判？'],
    ['something planned', '拉布预计本周向下院议员宣布几项方案。'],
    ['a call at the end of a clause', '清单引起争议，各国企业都应当谴责。'],
    ['a welcome behind a clause', '关税下调三成，马克龙也表示欢迎。'],
    ['a plain meeting', '王毅会见了来访的德国外长马斯。'],
  ])('no statement: %s', (_, body) => {
    expect(short(body)).toEqual([]);
  });

  test('a statement has words, however its sentence breaks off', () => {
    expect(lines('王毅说王毅？“').filter(({ words }) => words === '')).toEqual([]);
  });

  test('a medium that passes on stands in via', () => {
    const [line] = lines('据路透社报道，美国国务卿布林肯表示，磋商将在下月恢复。');
    expect(line).toMatchObject({ speaker: '布林肯', via: ['路透社'], words: '磋商将在下月恢复' });
  });

  test('whom it was said to', () => {
    const [line] = lines('雷蒙多对何立峰表示，双方应当保持沟通。');
    expect(line).toMatchObject({ speaker: '雷蒙多', to: ['何立峰'] });
  });

  test.each([
    '美国政府宣布，对越南自行车加征关税。',
    '马克龙威胁对巴西牛肉实施禁令。',
    '岸田文雄说，将对俄罗斯采取新措施。',
  ])('%s is said to nobody', (body) => {
    expect(lines(body)[0]?.to).toEqual([]);
  });

  test('she is the woman of the sentence, not the nearest name', () => {
    const body = '耶伦午前见过刘鹤，下午又与易纲会谈两小时，她表示，对话要继续。';
    expect(short(body)).toEqual(['耶伦: 对话要继续']);
  });

  test.each([
    ['李克强表示，“开放是出路。”', true],
    ['李克强表示，开放是出路。', false],
    ['李克强表示，各国都应当走所谓“开放”这条路。', false],
  ])('%s is direct: %s', (body, direct) => {
    expect(lines(body)[0]?.statement.direct).toBe(direct);
  });

  test.each([
    ['赵立坚否认有关报道属实。', 'DENIED'],
    ['外交部宣布，两国将互设办事处。', 'ANNOUNCED'],
    ['谭德塞警告，病例可能再次增加。', 'WARNED'],
    ['古特雷斯呼吁各方立即停火。', 'DEMANDED'],
    ['默克尔感谢各国提供的援助。', 'PRAISED'],
    ['李克强说，各方必须遵守规则。', 'DEMANDED'],
    ['王毅说，会谈很有益。', 'SAID'],
    ['毛宁反驳说，名单是伪造的。', 'DENIED'],
    ['吴江浩提醒说，台阶很滑。', 'WARNED'],
    ['吴江浩提醒游客，台阶很滑。', 'WARNED'],
    ['谢锋对此抨击说，“这是老一套。”', 'CRITICISED'],
    ['古特雷斯说，五年过去了，因此呼吁各国拿出行动。', 'DEMANDED'],
    ['谢锋说，会谈仍在继续，并再度谴责袭击。', 'CRITICISED'],
    ['谢锋说，会谈仍在继续，并对试射提出警告。', 'WARNED'],
    ['谢锋说，会谈仍在继续，并对援助表示感谢。', 'PRAISED'],
    ['谢锋说，有关会面的说法纯属谣言。', 'DENIED'],
    ['古特雷斯说，工作队会竭尽所能。', 'PROMISED'],
    ['林芳正说，他与王毅就热线达成一致。', 'ANNOUNCED'],
    ['林芳正说，会谈仍在继续，但拒绝透露细节。', 'SAID'],
    ['林芳正说，双方尚未就热线达成一致。', 'SAID'],
    ['路透社报道说，公司裁了人，并承诺补发工资。', 'SAID'],
  ])('%s is %s', (body, stance) => {
    expect(lines(body)[0]?.statement.stance).toBe(stance);
  });

  test('a read-out goes on to the end of its paragraph', () => {
    const body = [
      '李克强指出，贸易要平衡。双方可以增加农产品往来。',
      '李克强强调，科技合作要公开。规则要事先说清楚。',
      '李克强表示，欢迎更多航班。手续会更简便。',
    ].join('\n');
    expect(short(body)).toEqual([
      '李克强: 贸易要平衡。双方可以增加农产品往来',
      '李克强: 科技合作要公开。规则要事先说清楚',
      '李克强: 欢迎更多航班。手续会更简便',
    ]);
  });

  test('a headline counts only for what the body does not carry', () => {
    const headline = '李克强：开放的大门不会关上';
    expect(short('李克强在会上说，开放的大门不会关上。', { headline })).toHaveLength(1);
    expect(short('当天的论坛有三百人出席。', { headline })).toEqual(['李克强: 开放的大门不会关上']);
  });

  test('the day of points is that of the words that open them', () => {
    const body = '王毅6月9日就两国合作提出三点建议：\n第一，多开航班。\n第二，互认文凭。';
    const told = lines(body, { publishedOn: '2020-06-10' });
    expect(told.map(({ statement }) => statement.date)).toEqual(['2020-06-09', '2020-06-09']);
  });

  test('the afternoon of the day on which he spoke, not of that he spoke of', () => {
    const body = '陈时中今天宣布，8月1日起口岸开放。陈时中下午在记者会表示，人手够用。';
    const told = lines(body, { publishedOn: '2020-06-10' });
    expect(told.map(({ statement }) => statement.date)).toEqual(['2020-06-10', '2020-06-10']);
  });

  test('the day on which it was said', () => {
    const statement = lines('习近平周四在论坛上表示，合作要扩大。', { publishedOn: '2020-11-20' })[0]?.statement;
    expect(statement).toMatchObject({ date: '2020-11-19', dateBasis: 'RELATIVE' });
  });
});
