import { expect, test } from 'vitest';
import { readArticles } from '../../../src/articles/read.ts';

const object = (number: number, body: string): string => `${number} 0 obj\n${body}\nendobj\n`;
const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
const file = (...objects: readonly string[]): Buffer =>
  Buffer.from(`%PDF-1.7\n${objects.join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`);
const CATALOG = object(1, '<< /Type /Catalog /Pages 2 0 R >>');
const PAGES = object(2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
const page = (form: number): string =>
  object(
    3,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /A ${form} 0 R >> >> >>`,
  ) + object(4, stream('/A Do /A Do'));
/** A form that draws another twice. */
const twice = (number: number, other: number): string =>
  object(
    number,
    stream(
      '/A Do /A Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${other} 0 R >> >> `,
    ),
  );

test.each([
  ['whose tree of pages holds itself', file(CATALOG, object(2, '<< /Type /Pages /Kids [2 0 R] /Count 5 >>'))],
  ['that draws a form within itself', file(CATALOG, PAGES, page(5), twice(5, 5))],
  [
    'whose forms double thirty times',
    file(CATALOG, PAGES, page(10), ...Array.from({ length: 30 }, (_, i) => twice(10 + i, 11 + i))),
  ],
  ['of brackets that never close', file(object(1, '['.repeat(500_000)))],
])('a PDF %s is refused with one line', async (_, bytes) => {
  const read = readArticles({ file: 'page.pdf', bytes }, []);
  await expect(read).rejects.toMatchObject({ code: expect.stringMatching(/^(?:NO_SENTENCE|UNREADABLE|TOO_LARGE)$/u) });
  await expect(read).rejects.toThrow(/^page\.pdf: [^\n]+$/u);
});
