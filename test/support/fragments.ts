import fc from 'fast-check';

const PEOPLE = [
  '王毅',
  '习近平',
  '李强',
  '布林肯',
  '拉夫罗夫',
  '吉娜·雷蒙多',
  '霍勒迪',
  '韩若冰',
  '约翰·博克',
  '束小雨',
];
const TITLES = ['美国国务卿', '外交部长', '中国国务院总理', '俄罗斯外长', '前总统', '美国商务部长', '国防部发言人', ''];
const BODIES = ['外交部', '美国财政部', '联合国', '世界贸易组织', '霍夫曼基金会', '华为', '欧盟', '路透社', '日本政府'];
const POLICIES = ['《区域全面经济伙伴关系协定》', '《海湾合作条例》', '“和平走廊”计划', '巴黎协定', '《芯片法案》'];
const PLACES = ['北京', '华盛顿', '日内瓦', '东京', '布鲁塞尔'];
const DAYS = ['周一', '3月5日', '2021年4月', '昨天', '同一天', '去年底'];
const WORDS = ['双方应当合作', '制裁没有好处', '对话会继续', '关税必须取消', '局势令人担忧'];

const of = (words: readonly string[]) => fc.constantFrom(...words);

/** Sentences of the kinds that news has, each filled from the lists. */
const sentence: fc.Arbitrary<string> = fc
  .record({
    a: of(PEOPLE),
    b: of(PEOPLE),
    title: of(TITLES),
    other: of(TITLES),
    body: of(BODIES),
    target: of(BODIES),
    policy: of(POLICIES),
    place: of(PLACES),
    day: of(DAYS),
    words: of(WORDS),
    form: fc.nat({ max: 9 }),
  })
  .map(({ a, b, title, other, body, target, policy, place, day, words, form }) => {
    const forms = [
      `${title}${a}${day}在${place}会见${other}${b}。`,
      `${title}${a}${day}表示，${words}。`,
      `“${words}，”${title}${a}说，“${policy}就要生效。”`,
      `${body}${day}宣布对${target}实施制裁。`,
      `${a}和${b}${day}通电话，谈到${policy}。`,
      `据${body}报道，${title}${a}将于${day}出席${place}的峰会。`,
      `${a}（Anna Weber）担任${other === '' ? '部长' : other}，${words}。`,
      `${body}发言人说：“${words}。${policy}没有改变。”`,
      `${title}${a}、${other}${b}等出席了${body}的会议。`,
      `${a}对记者说，${body}${day}同${target}签署${policy}。`,
    ];
    return forms[form]!;
  });

/** A headline and some paragraphs of such sentences. */
export const article: fc.Arbitrary<string> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => ['会谈与制裁', ...paragraphs.map((sentences) => sentences.join(''))].join('\n\n'));

const PIECES = [
  ...PEOPLE,
  ...TITLES,
  ...BODIES,
  ...POLICIES,
  ...DAYS,
  ...WORDS,
  ...'“”‘’「」『』《》（）()【】"，。、；：！？…·・.-—\n \u3000',
  '会见',
  '会谈',
  '说',
  '表示',
  '宣布制裁',
  '据',
  '报道',
  '出席',
  '的',
  '和',
  '兼',
  '前',
  '等',
  '外交部發言人',
  '「合作」',
  '（RCEP）',
  '（John Kerry）',
  'がんばる',
  '한국',
  '鱻龘𠮷𪚥',
  '😀',
  '👨‍👩‍👧',
  'é',
  'e\u0301',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ufe0f',
  '\u0008',
  '\u0000',
  '\ud83d',
  '\ude00',
  '\uffff',
];

/** Pieces in any order: names within names, marks that never close, halves of surrogate pairs. */
export const garbled: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: of(PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

/** Paragraphs in which nobody is named and nobody acts. */
export const NOISE = [
  '天气晴朗，街上的人很多。',
  '桃子和梨子都便宜了，一斤不到五块钱。',
  '（完）',
  '12.5% 3,400 78',
  '……',
  '😀😀😀',
  '雨下了一整夜，河水涨得很高，桥边的树倒了两棵。',
];
