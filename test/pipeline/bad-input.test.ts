import { describe, expect, test } from 'vitest';
import { decode } from '../../src/articles/text/decode.ts';
import { languageLine, lossLine, noticesOf } from '../../src/cli/failures.ts';
import type { EntityNode } from '../../src/model/entity.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { extractText } from '../../src/pipeline.ts';
import { lexicon } from '../support/scene.ts';

const NAMED: ReadonlySet<EntityNode['type']> = new Set(['Person', 'Organisation', 'Office', 'Policy']);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const recordsOf = (text: string) =>
  extractText(decode({ file: 'a.md', bytes: bytesOf(text) }), { file: 'a.md' }, lexicon);

function recordOf(text: string): ExtractionRecord {
  const [record, ...others] = recordsOf(text);
  expect(others).toEqual([]);
  return record!;
}

const named = ({ nodes }: ExtractionRecord) => nodes.filter(({ type }) => NAMED.has(type));
const people = ({ nodes }: ExtractionRecord) =>
  nodes.flatMap((node) => (node.type === 'Person' ? [node.name] : [])).sort();

const ENGLISH = `Ministers meet in the capital

The foreign minister of the United States met President Xi Jinping (习近平) in Beijing on Tuesday, officials said. The WTO
and the EU had called for talks, and NATO said that it would follow them closely. "We want to work together," the minister
told reporters of the BBC and CNN after the talks. The two countries will sign the RCEP agreement in the autumn.

Antony Blinken said that the White House expected progress. Apple, Huawei and Boeing were named in the talks as examples
of firms that had suffered. The UN, the IMF and the OPEC secretariat declined to comment on the outcome.`;

const JAPANESE = `外相会談、首脳会議で一致

外務省の発表によると、日本の外務大臣は四日、北京で中国の王毅外相と会談した。両外相は首脳会議を早期に開催することで一致し、
経済協力についても意見を交換した。国会では野党の議員が政府の対応を批判し、説明を求めた。首相は記者団に対し、対話を続ける
ことが大切だと述べた。経済産業省は企業への影響を調べており、日本銀行も動向を注視している。`;

const KOREAN = `한중 외교장관 회담 개최

외교부는 4일 베이징에서 한중 외교장관 회담이 열렸다고 밝혔다. 習近平 국가주석의 방한 문제도 논의됐다고 당국자는 전했다.
왕이 부장은 양국 관계가 중요한 시기에 있다고 강조했다. 미국과 일본도 이번 회담을 주의 깊게 지켜보고 있다.`;

const FRENCH = `Le ministre des affaires étrangères a rencontré son homologue à Paris mardi, selon un communiqué du palais.
Les deux parties ont parlé du commerce avec la BBC et la NATO, puis de la visite de M. Macron.`;

describe('an article in another language', () => {
  test.each([
    ['English', ENGLISH, 'en'],
    ['Japanese', JAPANESE, 'ja'],
    ['Korean', KOREAN, 'other'],
    ['French', FRENCH, 'other'],
  ])('%s is said to be so, and next to nothing is found in it', (_, text, language) => {
    const record = recordOf(text);
    expect(record.article.language).toBe(language);
    expect(named(record).length).toBeLessThanOrEqual(text.length / 500);
    expect(record.edges).toEqual([]);
    expect(languageLine(record)).toBe(`a.md: not Chinese (${language}): only Chinese paragraphs are read\n`);
  });

  test('a Chinese one is not announced', () => {
    expect(languageLine(recordOf('外交部长王毅周一在北京会见美国国务卿布林肯。'))).toBe('');
  });

  test('the Chinese paragraphs of a mixed one are read, the others are not', () => {
    const record = recordOf(`${ENGLISH}\n\n美国国务卿布林肯表示，双方举行了会谈。`);
    expect(record.article.language).toBe('en');
    expect(people(record)).toEqual(['布林肯']);
    const chinese = recordOf(`王毅会见记者\n\n${'外交部长王毅周一在北京会见来访的客人。'.repeat(30)}\n\n${ENGLISH}`);
    expect(chinese.article.language).toBe('zh-Hans');
    expect(people(chinese)).toEqual(['王毅']);
  });

  test.each([
    '雷蒙多（Gina Raimondo）、叶伦（Janet Yellen）到访。',
    'RCEP签署，APEC和WTO表示欢迎。',
    '王毅谈到“おもてなし”一词的意思。',
  ])('%s is Chinese all the same', (text) => {
    expect(
      recordOf(`${text}\n外交部长王毅周一在北京会见来访的客人。`).mentions.some(({ start }) => start < text.length),
    ).toBe(true);
  });
});

describe('characters lost before the text came', () => {
  const rest = '双方同意继续对话，会谈在友好的气氛中举行。'.repeat(3);
  test.each<[string, readonly string[]]>([
    ['总理李克\uFFFD在北京会见美国国务卿布林肯。', ['布林肯']],
    ['外交部长\uFFFD毅会见美国国务卿布林肯。', ['布林肯']],
    ['外交部长王\uFFFD会见美国国务卿布林\uFFFD。', []],
    ['外交部长王毅，会见\uFFFD\uFFFD国务卿布林肯。', ['布林肯', '王毅']],
  ])('%s: no name is read from what is left of it', (text, names) => {
    expect(people(recordOf(`${text}\n${rest}`))).toEqual(names);
  });

  test('they are told of, with the words around the first', () => {
    const record = recordOf(`总理李克\uFFFD在北京会见客人。\n外长王\uFFFD\uFFFD出席。${rest}`);
    expect(lossLine(record)).toBe(
      'a.md: characters are lost in 2 places, first in “总理李克\uFFFD在北京会见客人。”: no name is read there; fetch it again\n',
    );
    expect(noticesOf(record)).toEqual([lossLine(record)]);
    expect(lossLine(recordOf(rest))).toBe('');
  });
});

describe('text decoded wrongly before it came', () => {
  const news = '中国外交部发言人说，两国外长的会谈在北京举行。双方就贸易、安全等问题交换了意见，同意继续对话。'.repeat(
    6,
  );
  const misread = (charset: string) => new TextDecoder(charset).decode(bytesOf(news));

  test.each(['latin1', 'windows-1252', 'gbk', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'macintosh'])(
    'UTF-8 read as %s is refused',
    (charset) => {
      expect(() => recordsOf(misread(charset))).toThrow(expect.objectContaining({ code: 'CHARSET' }));
    },
  );

  test('GBK whose characters were lost and saved as GBK again is refused', () => {
    expect(() => recordsOf('锟斤拷'.repeat(300))).toThrow(expect.objectContaining({ code: 'CHARSET' }));
  });

  test.each([
    ['Chinese', news],
    ['Chinese in traditional characters', '外交部發言人說，會談在北京舉行，雙方同意繼續對話。'.repeat(6)],
    ['names with rare characters', `鐨先生和銆女士出席了在上海举行的会议并先后发言，会议于当天下午结束。${news}`],
    ['Japanese', JAPANESE],
  ])('%s is not', (_, text) => {
    expect(recordsOf(text)).toHaveLength(1);
  });
});

describe('marks that nobody sees, within names', () => {
  const plain = '外交部长王毅周一在北京会见美国国务卿布林肯，习近平也出席。双方同意继续对话，会谈在友好的气氛中举行。';
  test.each([
    ['zero-width spaces', '\u200B'],
    ['zero-width joiners', '\u200D'],
    ['soft hyphens', '\u00AD'],
    ['byte order marks', '\uFEFF'],
    ['direction marks', '\u202E'],
    ['variation selectors', '\uFE0F'],
    ['control characters', '\u0008'],
    ['delete characters', '\u007F'],
    ['grapheme joiners', '\u034F'],
    ['invisible separators', '\u2063'],
    ['stand-ins for objects', '\uFFFC'],
    ['ideographic variation selectors', '\u{E0101}'],
    ['underlines', '\u0332'],
  ])('%s change no name, and evidence is what stands at its place', (_, mark) => {
    const marked = `${plain.replace('王毅', `王${mark}毅`).replace('布林肯', `布${mark}林肯`)}\n${plain}`;
    const record = recordOf(marked);
    expect(people(record)).toEqual(['习近平', '布林肯', '王毅']);
    expect(record.article.text).toBe(recordOf(`${plain}\n${plain}`).article.text);
    for (const { start, end, text } of [...record.mentions, ...record.edges.flatMap(({ evidence }) => evidence)])
      expect(record.article.text.slice(start, end)).toBe(text);
  });
});

test.each([
  ['radicals for characters', '⼯业和信息化部部⻓⾦壮⻰会⻅美国国务卿布林肯。', ['布林肯', '金壮龙']],
  ['compatibility ideographs', '國務院總理\uF9E1強會見美國國務卿布\uF9F4肯。', ['布林肯', '李強']],
  [
    'ruby',
    '<p>国家主席<ruby>习<rp>(</rp><rt>xí</rt><rp>)</rp>近<rt>jìn</rt>平</ruby>会见美国国务卿布林肯。</p>',
    ['习近平', '布林肯'],
  ],
  [
    'soft hyphens and tags for line breaks',
    '<p>国家主席习&shy;近<wbr>平会见美国国务卿布&#8203;林肯。</p>',
    ['习近平', '布林肯'],
  ],
  ['spaces to make names as long as others', '出席会议的有：王　毅、布林肯、李　强。', ['布林肯', '李强', '王毅']],
])('%s hide no name', (_, text, names) => {
  const record = recordOf(`${text}${'双方同意继续对话，会谈在友好的气氛中举行。'.repeat(2)}`);
  expect(people(record)).toEqual(names);
  for (const { start, end, text: quote } of [...record.mentions, ...record.edges.flatMap(({ evidence }) => evidence)])
    expect(record.article.text.slice(start, end)).toBe(quote);
});

describe('what gives no article', () => {
  test.each([
    ['an empty body', '---\ntitle: 会谈\n---\n', 'NO_SENTENCE'],
    ['front matter and blanks', '---\ntitle: 会谈\n---\n \u3000\n\t\n', 'NO_SENTENCE'],
    ['zero-width characters only', '\u200B'.repeat(500), 'NO_SENTENCE'],
    ['numbers', '1234567890 '.repeat(200), 'NO_SENTENCE'],
    ['a table of numbers', '1 2.5 30%\n40 5.5 60%\n'.repeat(50), 'NO_SENTENCE'],
    ['a table in Markdown', '| 1 | 2 |\n| --- | --- |\n| 30 | 40 |\n'.repeat(30), 'NO_SENTENCE'],
    ['marks', '，。！？“”《》——……'.repeat(50), 'NO_SENTENCE'],
    ['control characters', '\u0001\u0002外交部'.repeat(50), 'BINARY'],
  ])('%s', (_, text, code) => {
    expect(() => recordsOf(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^a\.md: /u) }),
    );
  });

  test('a table with words in it gives an article without entities', () => {
    expect(named(recordOf(`年份 出口额 进口额 增长率\n${'2021 300 4000 5.5\n'.repeat(40)}`))).toEqual([]);
  });
});

test('both scripts in one article give one entity for each name', () => {
  const record = recordOf(
    '外交部長王毅週一会见美国国务卿布林肯，習近平出席會議。习近平说，两国应当合作。国务卿布林肯表示贊同。',
  );
  expect(people(record)).toHaveLength(3);
  expect(record.nodes.filter(({ type }) => type === 'Person')).toHaveLength(3);
});

test('a single line of 5 MB is read', () => {
  const filler = '天气晴朗，街上的人很多，孩子们在河边放风筝，老人坐在树下喝茶，'.repeat(20);
  const line = `${filler}外交部长王毅周一在北京会见美国国务卿布林肯，`;
  const text = line.repeat(Math.ceil(5_000_000 / Buffer.byteLength(line)));
  expect(people(recordOf(text))).toEqual(['布林肯', '王毅']);
}, 120_000);
