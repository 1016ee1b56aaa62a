import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PDF } from '../../../src/articles/pdf/format.ts';
import { pdfText } from '../../../src/articles/pdf/text.ts';
import { readArticles } from '../../../src/articles/read.ts';
import { COMMENT, SCHOOL } from '../../support/page-stories.ts';
import { IDENTITY, makePdf, type PdfForm, type PdfPage } from '../../support/pdf.ts';
import { inColumns, stack } from '../../support/typeset.ts';
import { OUTLETS } from '../support.ts';

const PAGE: PdfPage = {
  texts: [
    ...stack([SCHOOL.title], { x: 40, y: 80, size: 20 }),
    ...inColumns(SCHOOL.paragraphs, { x: 40, y: 120, size: 10, measure: 18, count: 2, depth: 6 }),
  ],
};
const WHOLE = makePdf([PAGE]);
const encrypted: PdfForm = {
  trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
};
const read = (bytes: Uint8Array) => readArticles({ file: 'page.pdf', bytes }, OUTLETS);
const without = (bytes: Buffer, from: number): Buffer => bytes.subarray(0, from);
/** No map to characters, and glyph numbers for codes: what fonts without Unicode give. */
const glyphs = (text: string): string => [...text].map((_, i) => String.fromCharCode(0xe000 + (i % 500))).join('');
const asGlyphs: PdfPage = { texts: (PAGE.texts ?? []).map((placed) => ({ ...placed, text: glyphs(placed.text) })) };
const table: PdfPage = {
  texts: Array.from({ length: 20 }, (_, row) =>
    ['600519', '1688.00', '+1.25', '12.5'].map((text, cell) => ({
      text,
      x: 40 + cell * 90,
      y: 80 + row * 16,
      size: 10,
    })),
  ).flat(),
};
const crowd: PdfPage = {
  texts: Array.from({ length: 2_100 }, (_, i) => ({
    text: '外长会谈',
    x: 20 + (i % 10) * 90,
    y: 5 + 6 * Math.floor(i / 10),
    size: 5,
  })),
};
const picture: PdfPage = { drawn: '0 0 0 rg 40 40 400 300 re f' };

describe('a PDF', () => {
  test.each([
    [WHOLE, true],
    [Buffer.concat([Buffer.from('\u{feff}\r\n'), WHOLE]), true],
    [Buffer.from('论文 %PDF 格式'), false],
    [Buffer.alloc(0), false],
  ])('is told by its head', (bytes, matches) => {
    expect(PDF.matches(bytes)).toBe(matches);
  });

  test('is read in a thread of its own', async () => {
    const [story, ...others] = await read(WHOLE);
    expect(others).toEqual([]);
    expect(story?.text).toBe([SCHOOL.title, ...SCHOOL.paragraphs].join('\n'));
  });

  test.each([
    ['encrypted', makePdf([PAGE], encrypted), 'UNREADABLE', /encrypted and asks for a password/u],
    ['broken', Buffer.from('%PDF-1.7\nnothing here\n%%EOF\n'), 'UNREADABLE', /the PDF is broken/u],
    ['cut off', without(WHOLE, 60), 'TRUNCATED', /breaks off before its end/u],
    ['of pictures', makePdf([picture, picture]), 'NO_SENTENCE', /2 pages hold no text.*OCR/u],
    [
      'of fonts that name no characters',
      makePdf([asGlyphs], { toUnicode: null }),
      'CHARSET',
      /fonts do not say which characters/u,
    ],
    ['of fonts that map to private use', makePdf([asGlyphs], { toUnicode: IDENTITY }), 'CHARSET', /run OCR/u],
    ['in too many pieces', makePdf([crowd]), 'TOO_LARGE', /page 1 of the PDF is in too many pieces/u],
    ['of tables', makePdf([table]), 'NO_SENTENCE', /no sentence is left/u],
  ])('that is %s is refused with one line', async (_, bytes, code, message) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    await expect(read(bytes)).rejects.toThrow(/^page\.pdf: [^\n]+$/u);
  });
});

describe('the bounds of a PDF', () => {
  const source = {
    file: 'page.pdf',
    bytes: makePdf([PAGE, { texts: stack(COMMENT.paragraphs, { x: 40, y: 80, size: 10 }) }]),
  };
  const bounds = { mostPages: 10, mostCharacters: 10_000, milliseconds: 20_000, megabytes: 512 };

  test.each([
    ['pages', { mostPages: 1 }, /has 2 pages, more than 1;/u],
    ['characters', { mostCharacters: 100 }, /more than 100 characters/u],
    ['time', { milliseconds: 1 }, /takes more than 0\.001 s/u],
  ])('are kept: %s', async (_, own, message) => {
    await expect(pdfText(source, { ...bounds, ...own })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringMatching(message),
    });
  });

  test('end a page that inflates without end', async () => {
    const size = 100_000_000;
    const bomb = deflateSync(Buffer.alloc(size, 'q '), { level: 9 });
    const bytes = Buffer.concat([
      Buffer.from(
        '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
          '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj\n' +
          `4 0 obj\n<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`,
      ),
      bomb,
      Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
    ]);
    await expect(pdfText({ file: 'bomb.pdf', bytes }, { ...bounds, milliseconds: 300 })).rejects.toMatchObject({
      code: expect.stringMatching(/TOO_LARGE|UNREADABLE/u),
    });
  });
});
