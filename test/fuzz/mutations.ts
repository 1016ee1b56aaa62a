import iconv from 'iconv-lite';
import type { Fixture } from '../support/formats.ts';
import { oneOf, randomFrom } from '../support/random.ts';

/** A mutated fixture is cut to this. */
const MOST_BYTES = 1_000_000;
const LONGEST_STRETCH = 4_000;
const MOST_COPIES = 200;
const MOST_FLIPS = 64;
const MOST_STEPS = 4;
const CHARSETS = ['utf8', 'gb18030', 'big5hkscs', 'utf16le', 'utf16be', 'shift_jis', 'latin1', 'utf7'];

/** What breaks readers of markup, of YAML, of Markdown and of names. */
const TOKENS: readonly string[] = [
  ...['<', '>', '</', '<!--', '-->', '<![CDATA[', ']]>', '<?xml encoding="big5"?>', '<!DOCTYPE html [<!ENTITY a "aa">'],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '<table><tr><td>',
    '<ruby>王<rt>',
    '<title>',
    '<script>',
    '<svg>',
    '<template>',
    '<a href="',
  ],
  ...[
    '<body>',
    '</body>',
    '</html>',
    '<item>',
    '</item>',
    '<entry>',
    '<content type="html">',
    '<meta charset="utf-16">',
  ],
  ...['&', '&amp', '&#0;', '&#x110000;', '&lt;script&gt;', '&a;', '&#xD800;', '&nbsp;', '%00', '../', '\r', '\n', '\0'],
  ...['---\n', 'title: ', '- - - - - - - -', '[[[[[[', '{{{{', '&x *x', '![', '](', '**', '# ', '```', '| --- |'],
  ...[
    '（',
    '）',
    '“',
    '”',
    '「',
    '《',
    '·',
    '。',
    '，',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\uFFFD',
    '\u3000',
    '\u0301',
    '⼴',
  ],
  ...[
    '99999999999999999999',
    '0000-00-00',
    '2月30日',
    '-1',
    'NaN',
    '1e999',
    '下转第2版',
    '（记者王毅）',
    '新华社北京5月4日电',
  ],
];

type Mutation = (bytes: Buffer, random: () => number, others: readonly Fixture[]) => Buffer;

const place = (bytes: Buffer, random: () => number): number => Math.floor(random() * (bytes.length + 1));

/** A stretch of at most 4,000 bytes. */
function stretch(bytes: Buffer, random: () => number): readonly [number, number] {
  const start = place(bytes, random);
  return [start, Math.min(bytes.length, start + Math.floor(random() * LONGEST_STRETCH))];
}

const inserted = (bytes: Buffer, at: number, some: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), some, bytes.subarray(at)]);

const MUTATIONS: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const out = Buffer.from(bytes);
    for (let left = 1 + Math.floor(random() * MOST_FLIPS); left > 0 && out.length > 0; left -= 1) {
      const at = Math.floor(random() * out.length);
      out[at] = (out[at] as number) ^ (1 << Math.floor(random() * 8));
    }
    return out;
  },
  function cutEnd(bytes, random) {
    return bytes.subarray(0, place(bytes, random));
  },
  function cutBeginning(bytes, random) {
    return bytes.subarray(place(bytes, random));
  },
  function cutMiddle(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function spliceOther(bytes, random, others) {
    const other = oneOf(random, others).bytes;
    return inserted(bytes, place(bytes, random), other.subarray(...stretch(other, random)));
  },
  function duplicate(bytes, random) {
    const some = bytes.subarray(...stretch(bytes, random));
    const copies = Array.from({ length: 1 + Math.floor(random() ** 3 * MOST_COPIES) }, () => some);
    return inserted(bytes, place(bytes, random), Buffer.concat(copies));
  },
  function swapStretches(bytes, random) {
    const some = bytes.subarray(...stretch(bytes, random));
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), some, bytes.subarray(at + some.length)]);
  },
  function swapCharset(bytes, random) {
    return iconv.encode(iconv.decode(bytes, oneOf(random, CHARSETS)), oneOf(random, CHARSETS));
  },
  function swapCharsetOfStretch(bytes, random) {
    const [start, end] = stretch(bytes, random);
    const some = iconv.encode(bytes.subarray(start, end).toString('utf8'), oneOf(random, CHARSETS));
    return Buffer.concat([bytes.subarray(0, start), some, bytes.subarray(end)]);
  },
  function insertTokens(bytes, random) {
    let out = bytes;
    for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) {
      const times = 1 + Math.floor(random() ** 8 * 20_000);
      out = inserted(out, place(out, random), Buffer.from(oneOf(random, TOKENS).repeat(times)));
    }
    return out;
  },
];

/** The `index`th mutant of the fixtures by a seed: the same on every machine. */
export function mutant(fixtures: readonly Fixture[], seed: number, index: number): Fixture {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) + index);
  const { name, bytes } = oneOf(random, fixtures);
  let out = bytes;
  for (let left = 1 + Math.floor(random() * MOST_STEPS); left > 0; left -= 1) {
    out = oneOf(random, MUTATIONS)(out, random, fixtures).subarray(0, MOST_BYTES);
  }
  return { name, bytes: out };
}
