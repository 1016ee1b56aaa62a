import { createRequire } from 'node:module';

/**
 * How likely a text is as news, by characters alone. Every decoding of the same bytes is a text for the same bytes, so
 * the decoding whose text is the likeliest is the likeliest decoding: the naive reading of Bayes' rule, with one model
 * for each way of writing. A model gives each class of characters a share of all text, spread over the class evenly.
 */

const UNITS = 65_536;
const FREQUENT_SIMPLIFIED =
  '的一是在了不和有大这中人上为个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加都两体点从外交长总统席京美日月双关系合表示议见访问报道新华社记者王习近平李强政府安全经济贸易协领导世界各第四五六七八九零百万亿元将与及其更已由被向还但并让使应该当本前内公司员党委书副';
const FREQUENT_TRADITIONAL =
  '的一是在了不和有大這中人上為個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加都兩體點從外交長總統席京美日月雙關係合表示議見訪問報導新華社記者王習近平李強政府安全經濟貿易協領世界各第四五六七八九零百萬億元將與及其更已由被向還但並讓使應該當本前內公司員黨委書副啲嘅喺咗嗰嚟佢哋唔冇';
const MARKS = '，。、：；？！“”‘’（）《》「」『』…—·\u3000';

const NO_LETTER = /[^\p{Script=Han}\p{Script=Hangul}]/gu;
const RARE = Math.log(1e-9);
const PRINTABLE: readonly Run[] = [
  [0x09, 0x0a],
  [0x0d, 0x0d],
  [0x20, 0x7e],
];
type Run = readonly [first: number, last: number];

/** A class of characters: what share of a text it has, and which it holds. Later classes take characters from earlier ones. */
type Class = readonly [share: number, characters: Iterable<string> | readonly Run[]];

const require = createRequire(import.meta.url);

let models: readonly Float32Array[] | null = null;

/** The characters of the rows of a national standard that hold common characters: 0xB0–0xD7 of GB2312. */
function rows(decode: (bytes: Uint8Array) => string, [first, last]: Run, lowest: number): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = lowest; trail <= 0xfe; trail += 1) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
  return decode(Uint8Array.from(bytes)).replace(NO_LETTER, '');
}

/** What stands in any text: marks, Latin letters and signs; and the least that all else has. */
const COMMON: readonly Class[] = [
  [1e-6, [[0xe000, 0xf8ff]]],
  [1e-4, [[0x2000, 0x2bff]]],
  [1e-4, [[0xff00, 0xffef]]],
  [5e-4, [[0x00a0, 0x024f]]],
  [1e-4, [[0x0370, 0x04ff]]],
  [5e-4, [[0x3040, 0x30ff]]],
  [1e-4, [[0xac00, 0xd7a3]]],
  [1e-5, [[0xd800, 0xdbff]]],
  [5e-4, [[0x3400, 0x9fff]]],
  // the same in all models: a page's markup says nothing of its language
  [0.15, PRINTABLE],
  [0.1, MARKS],
];

function modelOf(classes: readonly Class[]): Float32Array {
  const values = new Float32Array(UNITS).fill(RARE);
  for (const [share, characters] of [...COMMON, ...classes]) {
    const units = [...characters].flatMap((one): number[] =>
      typeof one === 'string' ? [one.charCodeAt(0)] : Array.from({ length: one[1] - one[0] + 1 }, (_, i) => one[0] + i),
    );
    for (const unit of units) values[unit] = Math.log(share / units.length);
  }
  // the second half of a pair is settled by the first; what was lost speaks against a reading as nothing else does
  values.fill(0, 0xdc00, 0xe000);
  values[0xfffd] = 2 * RARE;
  return values;
}

/** News in simplified characters, in traditional ones, in Japanese, in Korean, in Latin letters, in Greek or Cyrillic ones. */
function allModels(): readonly Float32Array[] {
  if (models !== null) return models;
  const iconv = require('iconv-lite') as typeof import('iconv-lite');
  const gb = new TextDecoder('gbk');
  const fromGb = (bytes: Uint8Array) => gb.decode(bytes);
  const fromBig5 = (bytes: Uint8Array) => iconv.decode(bytes, 'big5hkscs');
  const own: readonly (readonly Class[])[] = [
    [
      [0.006, rows(fromGb, [0xd8, 0xf7], 0xa1)],
      [0.3, rows(fromGb, [0xb0, 0xd7], 0xa1)],
      [0.4, FREQUENT_SIMPLIFIED],
    ],
    [
      [0.006, rows(fromBig5, [0xc9, 0xf9], 0x40)],
      [0.3, rows(fromBig5, [0xa4, 0xc6], 0x40)],
      [0.4, FREQUENT_TRADITIONAL],
    ],
    [
      [0.3, [[0x4e00, 0x9fff]]],
      [0.5, [[0x3041, 0x30fe]]],
    ],
    [
      [0.01, [[0x4e00, 0x9fff]]],
      [0.6, rows((bytes) => new TextDecoder('euc-kr').decode(bytes), [0xb0, 0xc8], 0xa1)],
    ],
    [[0.1, [[0x00a0, 0x017f]]]],
    [[0.1, [[0x0370, 0x04ff]]]],
  ];
  models = own.map(modelOf);
  return models;
}

/** How likely a reading is. */
export interface Likelihood {
  /** The logarithm of the probability of the text, by the model that fits it best: at most 0. */
  readonly whole: number;
  /** The same for each of its characters beyond ASCII, and of each of all where there is none: -7 is news, -14 is not. */
  readonly each: number;
}

/** What a text is worth as a reading of its bytes: that of 外交部发言人说 is far above that of 俋蝠窒楷晟佬. */
export function likelihoodOf(text: string): Likelihood {
  let best: Likelihood | null = null;
  for (const values of allModels()) {
    let [wide, ascii, count] = [0, 0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) ascii += values[unit] as number;
      else {
        wide += values[unit] as number;
        count += 1;
      }
    }
    const whole = wide + ascii;
    const each = count === 0 ? ascii / Math.max(1, text.length) : wide / count;
    if (best === null || whole > best.whole) best = { whole, each };
  }
  return best as Likelihood;
}
