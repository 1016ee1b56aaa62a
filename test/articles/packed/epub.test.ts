import { describe, expect, test } from 'vitest';
import { zipOf } from '../../support/zip.ts';
import { epub, read } from './support.ts';

const STORY = '外交部长周一在首都会见来访的客人，双方就贸易交换意见。';
const OTHER = '两国代表团周二签署航运协定，协定为期五年。';
const page = (title: string, body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${body}</body></html>`;

describe('an e-book', () => {
  test('gives its chapters in reading order; a cover is left out', async () => {
    const book = epub({
      'z.xhtml': page('会谈', `<p>${STORY}</p>`),
      'cover.xhtml': page('封面', '<img src="c.jpg"/>'),
      'a.xhtml': page('签署', `<p>${OTHER}</p>`),
    });
    expect((await read(book)).map(({ title, text }) => [title, text])).toEqual([
      ['会谈', `会谈\n${STORY}`],
      ['签署', `签署\n${OTHER}`],
    ]);
  });

  test('whose chapters are titled as the book has their headings for titles', async () => {
    const metadata = '<dc:title>河岸周刊</dc:title>';
    const book = epub(
      { 'a.xhtml': page('河岸周刊', `<h2>会谈</h2><p>${STORY}</p>`), 'b.xhtml': page('河岸周刊', `<p>${OTHER}</p>`) },
      metadata,
    );
    expect((await read(book)).map(({ title }) => title)).toEqual(['会谈', '']);
  });

  test.each([
    ['directory', 'PK\u0001\u0002'],
    ['last part', 'PK\u0003\u0004'],
  ])('whose %s is damaged is refused by name', async (_, mark) => {
    const book = epub({ 'a.xhtml': page('会谈', `<p>${STORY}</p>`), 'b.xhtml': page('签署', `<p>${OTHER}</p>`) });
    book.write('XX', book.lastIndexOf(mark), 'latin1');
    await expect(read(book)).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringMatching(/: the document is damaged \(.+\); fetch it again$/u),
    });
  });

  test('has a day and an outlet where it names them', async () => {
    const metadata = '<dc:publisher>晨星日报</dc:publisher><dc:date>2021-03-22T00:00:00+08:00</dc:date>';
    expect((await read(epub({ 'a.xhtml': page('会谈', `<p>${STORY}</p>`) }, metadata)))[0]).toMatchObject({
      publishedOn: '2021-03-22',
      publishedBasis: 'STAMP',
      publisher: '晨星日报',
    });
  });

  test('is told by its content: a plain ZIP of the same pages is an archive', async () => {
    await expect(read(zipOf([{ name: 'a.xhtml', data: page('会谈', STORY) }]))).rejects.toThrow(
      /this is a ZIP archive/,
    );
  });

  test('whose fonts are encrypted is read', async () => {
    expect(
      await read(epub({ 'a.xhtml': page('会谈', `<p>${STORY}</p>`) }, '', [encryption('O/font.otf')])),
    ).toHaveLength(1);
  });
});

const encryption = (part: string) => ({
  name: 'META-INF/encryption.xml',
  data: `<encryption xmlns:enc="e"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${part}"/></enc:CipherData></enc:EncryptedData></encryption>`,
});

describe('an e-book made to take long', () => {
  const bookOf = (spine: string, manifest: string, pages: Readonly<Record<string, string>>) =>
    zipOf([
      { name: 'META-INF/container.xml', data: '<container><rootfile full-path="b.opf"/></container>' },
      { name: 'b.opf', data: `<package><manifest>${manifest}</manifest><spine>${spine}</spine></package>` },
      ...Object.entries(pages).map(([name, data]) => ({ name, data })),
    ]);
  const item = (id: number, href = `${id}.xhtml`) =>
    `<item id="c${id}" href="${href}" media-type="application/xhtml+xml"/>`;
  const manyOf = (count: number, data: string) => {
    const numbers = Array.from({ length: count }, (_, number) => number);
    const spine = numbers.map((number) => `<itemref idref="c${number}"/>`).join('');
    const pages = Object.fromEntries(numbers.map((number) => [`${number}.xhtml`, data]));
    return bookOf(spine, numbers.map((number) => item(number)).join(''), pages);
  };

  test('by naming a chapter again and again has it read once', async () => {
    const book = bookOf('<itemref idref="c0"/>'.repeat(40_000), item(0), {
      '0.xhtml': page('会谈', `<p>${STORY}</p>`),
    });
    expect(await read(book)).toHaveLength(1);
  });

  test('by many names of one chapter has it read once', async () => {
    const manifest = item(0) + item(1, './0.xhtml') + item(2, '0.xhtml#b');
    const spine = [0, 1, 2].map((number) => `<itemref idref="c${number}"/>`).join('');
    expect(await read(bookOf(spine, manifest, { '0.xhtml': page('会谈', `<p>${STORY}</p>`) }))).toHaveLength(1);
  });

  test.each([
    ['chapters', manyOf(2001, page('会谈', `<p>${STORY}</p>`)), /an e-book of 2001 chapters, the limit is 2000/],
    [
      'text',
      manyOf(25, page('会谈', `<!--${STORY.repeat(11_000)}-->`)),
      /an e-book of more than 20000000 bytes of text/,
    ],
  ])('by too much in its %s is refused', async (_, book, message) => {
    await expect(read(book)).rejects.toThrow(
      expect.objectContaining({ code: 'TOO_LARGE', message: expect.stringMatching(message) }),
    );
  });
});

describe('an e-book is refused', () => {
  const chapter = page('会谈', `<p>${STORY}</p>`);

  test.each([
    [
      'that is protected',
      epub({ 'a.xhtml': chapter }, '', [encryption('O/a.xhtml')]),
      'UNREADABLE',
      /is protected against reading \(DRM\)/,
    ],
    [
      'without a package',
      zipOf([{ name: 'META-INF/container.xml', data: '<container/>' }]),
      'UNREADABLE',
      /names no package/,
    ],
    [
      'whose package is missing',
      zipOf([{ name: 'META-INF/container.xml', data: '<container><rootfile full-path="../../b.opf"/></container>' }]),
      'UNREADABLE',
      /its part \.\.\/\.\.\/b\.opf is missing/,
    ],
    [
      'with a chapter that is a bomb',
      epub({ 'a.xhtml': `${chapter}${' '.repeat(5_000_000)}` }),
      'TOO_LARGE',
      /O\/a\.xhtml: .* as in a zip bomb/,
    ],
    ['that says nothing', epub({ 'a.xhtml': page('会谈', '') }), 'NO_SENTENCE', /no sentence is left/],
    ['that breaks off', epub({ 'a.xhtml': chapter }).subarray(0, 200), 'BINARY', /./],
  ])('%s', async (_, bytes, code, message) => {
    await expect(read(bytes)).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

test('a chapter outside of the book is not there', async () => {
  const book = epub({ '../../../etc/hostname.xhtml': 'x', 'a.xhtml': page('会谈', `<p>${STORY}</p>`) });
  expect((await read(book)).map(({ title }) => title)).toEqual(['会谈']);
});
