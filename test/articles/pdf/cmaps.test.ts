import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { CharacterMaps } from '../../../src/articles/pdf/cmaps.ts';
import { SCHOOL } from '../../support/page-stories.ts';
import type { PdfForm } from '../../support/pdf.ts';
import { inColumns, stack } from '../../support/typeset.ts';
import { paragraphsOf, storiesOf } from './support.ts';

const inCharset =
  (charset: string) =>
  (text: string): string =>
    iconv.encode(text, charset).toString('hex');
const page = {
  texts: [
    ...stack([SCHOOL.title], { x: 40, y: 80, size: 20 }),
    ...inColumns(SCHOOL.paragraphs, { x: 40, y: 120, size: 10, measure: 18, count: 2, depth: 6 }),
  ],
};

test.each<[PdfForm]>([
  [{ encoding: '/UniGB-UCS2-H', ordering: 'GB1' }],
  [{ encoding: '/UniGB-UTF16-H', ordering: 'GB1' }],
  [{ encoding: '/UniCNS-UCS2-H', ordering: 'CNS1' }],
  [{ encoding: '/GBK-EUC-H', ordering: 'GB1', codes: inCharset('gbk') }],
])('reads a font that names its characters by %j', async (form) => {
  const [story] = await storiesOf([page], { toUnicode: null, ...form });
  expect(story?.title).toBe(SCHOOL.title);
  expect(paragraphsOf(story!)).toEqual(SCHOOL.paragraphs);
});

test('takes a font set downwards for an upright headline', async () => {
  const form = { encoding: '/UniGB-UCS2-V', ordering: 'GB1', toUnicode: null };
  const [story] = await storiesOf([{ texts: [{ text: SCHOOL.title, x: 60, y: 90, size: 20 }] }, page], form);
  expect(story?.text).toContain(SCHOOL.title);
});

test.each([
  ['cMapUrl', 'Identity-X'],
  ['standardFontDataUrl', 'FoxitSans.pfb'],
])('has nothing else: %s %s', async (kind, filename) => {
  await expect(new CharacterMaps().fetch({ kind, filename })).rejects.toThrow(`${filename} is not at hand`);
});

test('maps the codes of Big5', async () => {
  const map = Buffer.from(await new CharacterMaps().fetch({ kind: 'cMapUrl', filename: 'ETen-B5-H' })).toString();
  expect(map).toContain(`<${inCharset('big5')('會')}> ${'會'.charCodeAt(0)}`);
});
