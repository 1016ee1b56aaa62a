/** A text of about `length` characters that a careless rule reads in quadratic time. */
export interface Hostile {
  readonly name: string;
  text(length: number): string;
}

export const repeated = (unit: string): Hostile => ({
  name: JSON.stringify(unit),
  text: (length) => unit.repeat(Math.ceil(length / unit.length)),
});

/** `unit` over and over between an opening and an end that stand once. */
const within = (open: string, unit: string, close: string): Hostile => ({
  name: `${JSON.stringify(unit)} within ${JSON.stringify(open)} and ${JSON.stringify(close)}`,
  text: (length) => `${open}${unit.repeat(Math.ceil(length / unit.length))}${close}`,
});

/** As many openings as closings. */
const nested = (open: string, inner: string, close: string): Hostile => ({
  name: `${JSON.stringify(inner)} nested in ${JSON.stringify(open + close)}`,
  text: (length) => {
    const depth = Math.ceil(length / (open.length + close.length));
    return `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
  },
});

const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰';
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';

/** The `i`th of many different names of three characters. */
export function nameAt(i: number): string {
  const given = (step: number) => GIVEN[Math.floor(i / step) % GIVEN.length];
  return `${SURNAMES[i % SURNAMES.length]}${given(SURNAMES.length)}${given(SURNAMES.length * GIVEN.length)}`;
}

/** Different names, each set into the same words. */
export const names = (name: string, around: (person: string, i: number) => string): Hostile => ({
  name,
  text: (length) => {
    const unit = around(nameAt(0), 0).length;
    return Array.from({ length: Math.ceil(length / unit) }, (_, i) => around(nameAt(i), i)).join('');
  },
});

/** Marks and characters, each standing alone over and over. */
export const CHARACTERS: readonly string[] = [...'的国说年日一王前总和与在、，。：“”《》（）·0A \n・─😀'];

/** What rules start from, over and over. */
export const UNITS: readonly string[] = [
  '（）',
  '）（',
  '《》',
  '“”',
  '”“',
  '“‘',
  '《“',
  '（“《',
  '【（',
  '1月',
  '2021年',
  '2021年1月1日',
  '1日至',
  '12.5%',
  '周一',
  '去年',
  '上周五下午',
  '当地时间',
  '前一天',
  '同一天晚上',
  '三天后',
  '总统',
  '主席',
  '副',
  '前总统',
  '总统兼主席',
  '外交部长',
  '外交部发言人',
  '美国',
  '美国总统',
  '中美',
  '中国和美国',
  '习近平',
  '习近平主席',
  '习主席',
  '王毅',
  '王部长',
  '外长王毅、',
  '美国国务卿布林肯、',
  '约翰·史密斯、',
  '约翰·',
  '史密斯（John Smith）',
  'John Smith ',
  'RCEP ',
  '公司',
  '有限公司',
  '委员会',
  '委员会主席',
  '大学教授',
  '制药公司',
  '人民日报',
  '中美协定',
  '协定',
  '《协定》',
  '《协定',
  '“协定”',
  '法案',
  '说',
  '表示',
  '说：',
  '说“',
  '说：“好。”',
  '“好，”王毅说，',
  '“好。”王毅说。',
  '王毅说，',
  '据报道，',
  '据新华社报道，',
  '发言人说，',
  '双方说，',
  '他说，',
  '他指出，他强调，',
  '并表示',
  '会见',
  '会见王毅',
  '与王毅会谈，',
  '同王毅举行会谈。',
  '王毅同布林肯会谈。',
  '双方会谈',
  '峰会',
  '出席峰会',
  '王毅出席峰会，',
  '在北京出席',
  '通电话',
  '于10日在北京会见',
  '访问',
  '制裁',
  '对美国制裁',
  '中国对美国制裁，',
  '宣布制裁',
  '加征关税',
  '对中国商品加征25%关税，',
  '列入实体清单',
  '禁止',
  '美国宣布对华为实施制裁。',
  '是',
  '担任',
  '任命王毅为外长，',
  '王毅担任外长。',
  '以及',
  '记者',
  '新华社北京1月1日电',
  '（新华社记者王毅）',
  '（编辑：王毅）',
  '王毅：',
  '答：',
  '王毅批评',
  '一名官员',
  '这名发言人说，',
  '路透社记者',
  '据路透社报道',
  '没有就此置评',
  '未对',
  '发表声明如下：',
  '提出三点建议：',
  '转达王毅的口信，',
  '在王毅看来，',
  '立法院长王毅、副院长',
  '施密特-格林策',
  '约翰·E·',
  '高敏如说，',
  '。\n',
  '王毅\n',
  '、\n“',
];

/** Shapes that no repeated unit has. */
export const SHAPES: readonly Hostile[] = [
  nested('“', '好', '”'),
  nested('《', '好', '》'),
  nested('（', '好', '）'),
  nested('“‘', '好', '’”'),
  nested('“', '王毅说', '”'),
  within('“', '王毅说，', ''),
  within('《', '协定', ''),
  within('《', '协', '》'),
  within('（', '王毅、', ''),
  within('王毅说：“', '我们合作。', '”'),
  within('王毅说：“', '路还长。\n', ''),
  within('王毅说，', '并呼吁好，', ''),
  within('未对', '好', '作出评论。'),
  within('在', '很', '看来，路还长。'),
  within('王毅说：“', '美国总统说“好”。', '”王毅说。'),
  within('据', '美国', '报道，王毅说好。'),
  within('王毅会见了', '美国', '总统。'),
  within('美国宣布对', '中国、', '实施制裁。'),
  within('', '外交部', '部长王毅说好。'),
  within('', '很', '，王毅说。'),
  within('王毅', '很', '说。'),
  within('王毅和', '很好的', '布林肯会谈。'),
  within('新华社北京', '1', '日电'),
  within('2021年', '1', '月'),
  names('a list of names', (person) => `${person}、`),
  names('officials in a list', (person) => `外长${person}、`),
  names('speakers', (person) => `${person}说，好。`),
  names('speakers with titles', (person) => `外长${person}说，好。`),
  names('speakers behind', (person) => `“好。”外长${person}说。`),
  names('people who met', (person) => `外长${person}会见王毅。`),
  names('people who met each other', (person, i) => `外长${person}同${nameAt(i * 7)}会谈。`),
  names('participants', (person) => `${person}出席峰会，`),
  names('holders', (person) => `${person}担任外长，`),
  names('surnames with titles', (person) => `${person}说，${person[0]}部长说，`),
  names('dots', (person) => `${person}·${person}说，`),
  names('glosses', (person, i) => `${person}（Name ${i}）说，`),
  names('companies', (person) => `${person}公司说，`),
  names('treaties', (person) => `《${person}协定》`),
  names('quoted measures', (person) => `“${person}法案”`),
  names('abbreviations', (person, i) => `${person}委员会（AB${i}）AB${i}说，`),
  names('sanctions', (person) => `美国制裁${person}公司。`),
  names('paragraphs', (person) => `${person}说，好。\n`),
  names('days', (person, i) => `${(i % 12) + 1}月${(i % 28) + 1}日，${person}说。`),
  names('surnames alone', (person) => `${person}说，好。${person[0]}说，好。`),
  names('roles of people', (person) => `外长${person}说，好。这名外长说，好。`),
  names('messages', (person, i) => `外长${person}转达外长${nameAt(i * 7)}的口信。外长${person}在口信中说，好。`),
  names('titles carried over', (person, i) => `立法院长${person}、副院长${nameAt(i + 9)}、`),
  names('hearers', (person) => `王毅告诉${person}电视台记者，`),
  names('years', (_, i) => `${1900 + (i % 150)}年`),
];

const SENTENCE = '外交部长周一在北京会见来访的客人，双方就合作交换意见。';
const file = (name: string, open: string, unit: string, close = SENTENCE): Hostile => ({
  name,
  text: (length) => `${open}${unit.repeat(Math.ceil(length / unit.length))}${close}`,
});
/** Files whose format must be read before their text; every one holds a sentence. */
export const MARKUP: readonly Hostile[] = [
  file('nested elements', '', '<div>'),
  file('open paragraphs', '', '<p>'),
  file('paragraphs', '', `<p>${SENTENCE}</p>`),
  file('links', '<p>', '<a href="/a">会谈</a>', `${SENTENCE}</p>`),
  file('pictures', '<p>', '<img alt="两国外长举行会谈">', `${SENTENCE}</p>`),
  file('captions', '', '<figcaption>两国外长举行会谈</figcaption>', `<p>${SENTENCE}</p>`),
  file('open brackets', '# 会谈\n', '[a]('),
  file('stars', '# 会谈\n', '**a *'),
  file('a column', '', '外交部长周一在北京会见来访的客人，双方\n'),
  file(
    'a column of headlines',
    '',
    '两国外长会谈\n新华社北京电 外交部长在北京\n会见来访的客人，双方就合作交换\n意见。\n',
  ),
  file('by-lines', '', '（记者王毅）\n'),
  file('items', '<div>', `<p>• 会谈：${SENTENCE}</p>`, '</div>'),
  file('blanks', '会谈\n', ' \n\u3000'),
];

/** Every shape once. */
export const HOSTILE: readonly Hostile[] = [...[...CHARACTERS, ...UNITS].map(repeated), ...SHAPES];

/** Those that were once quadratic, for every run of the tests. */
const IN_SHORT: ReadonlySet<string> = new Set([
  ...['前', '1月', '三天后', '外交部发言人', '约翰·史密斯、', '“好，”王毅说，'].map((unit) => JSON.stringify(unit)),
  'officials in a list',
  'glosses',
]);
export const HOSTILE_IN_SHORT: readonly Hostile[] = HOSTILE.filter(({ name }) => IN_SHORT.has(name));
