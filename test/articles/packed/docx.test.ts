import { describe, expect, test } from 'vitest';
import { zipOf } from '../../support/zip.ts';
import { docx, paragraph, read, styles } from './support.ts';

const STORY = '外交部长周一在首都会见来访的客人，双方就贸易交换意见。';
const OTHER = '两国代表团周二签署航运协定，协定为期五年。';

describe('a Word document', () => {
  test.each([
    [
      'by its style',
      paragraph('会谈', 'T') + paragraph('背景', 'H') + paragraph(STORY),
      styles({ T: 'Title', H: 'heading 1' }),
    ],
    [
      'by its heading',
      paragraph('会谈', 'H') + paragraph(STORY) + paragraph('背景', 'H') + paragraph(OTHER),
      styles({ H: 'heading 1' }),
    ],
    ['by its first line', paragraph('会谈') + paragraph(STORY), []],
  ])('has its title %s', async (_, body, more) => {
    const [article] = await read(docx(body, more));
    expect(article).toMatchObject({ title: '会谈', url: null });
    expect(article?.text).toContain(STORY);
    expect(article?.text.match(/会谈/gu)).toHaveLength(1);
  });

  test('whose first line is a sentence has no title', async () => {
    expect((await read(docx(paragraph(STORY) + paragraph(OTHER))))[0]).toMatchObject({
      title: '',
      text: `${STORY}\n${OTHER}`,
    });
  });

  test('is read as it stands after changes', async () => {
    const run = (kind: string, text: string) =>
      `<w:${kind} w:id="1"><w:r><w:${kind === 'del' ? 'delText' : 't'}>${text}</w:${kind === 'del' ? 'delText' : 't'}></w:r></w:${kind}>`;
    const body = `<w:p>${run('del', '外相')}${run('ins', STORY)}</w:p>`;
    expect((await read(docx(body)))[0]?.text).toBe(STORY);
  });

  test('leaves notes and pictures out', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = `<w:p><w:r><w:t>${STORY.slice(0, 9)}</w:t></w:r>${note}<w:r><w:t>${STORY.slice(9)}</w:t></w:r></w:p>`;
    const relation =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>';
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph(OTHER)}</w:footnote></w:footnotes>`;
    const more = [
      { name: 'word/_rels/document.xml.rels', data: relation },
      { name: 'word/footnotes.xml', data: notes },
    ];
    expect((await read(docx(body, more)))[0]?.text).toBe(STORY);
  });
});

describe('a Word document is refused', () => {
  const bomb = { name: 'word/styles.xml', data: Buffer.alloc(5_000_000, ' ') };

  test.each([
    ['that is damaged', docx('<w:p><w:r>'), 'UNREADABLE', /this Word document cannot be read \(/],
    [
      'of elements nested without end',
      docx('<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000)),
      'UNREADABLE',
      /cannot be read \(Maximum call stack/,
    ],
    [
      'of too many elements',
      docx(Array.from({ length: 60_000 }, (_, i) => paragraph(`会${i}`)).join('')),
      'TOO_LARGE',
      /a document with more than 200000 tags/,
    ],
    [
      'of too many parts',
      docx(
        paragraph(STORY),
        Array.from({ length: 20_000 }, (_, i) => ({ name: `media/${i}`, data: '' })),
      ),
      'TOO_LARGE',
      /more than 20000 members; split the document$/,
    ],
    [
      'of a part that is too large',
      docx(paragraph(STORY), [{ name: 'word/styles.xml', data: Buffer.alloc(50_000_001) }]),
      'TOO_LARGE',
      /its part word\/styles\.xml has more than 50000000 bytes; split the document$/,
    ],
    [
      'with a part that is a bomb',
      docx(paragraph(STORY), [...styles({}).slice(0, 1), bomb]),
      'TOO_LARGE',
      /styles\.xml: .* as in a zip bomb/,
    ],
    [
      'with entities of its own',
      docx(paragraph('&a;'), [], `<!DOCTYPE w [<!ENTITY a "${'会谈'.repeat(99)}">]>`),
      'UNREADABLE',
      /cannot be read \(/,
    ],
    [
      'with an entity that names a file',
      docx(paragraph('&a;'), [], '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>'),
      'UNREADABLE',
      /cannot be read \(/,
    ],
    [
      'without its text',
      zipOf([
        { name: 'word/document.xml', data: '<x/>' },
        { name: '[Content_Types].xml', data: '<Types/>' },
      ]),
      'UNREADABLE',
      /./,
    ],
    ['that says nothing', docx(paragraph('会谈')), 'NO_SENTENCE', /no sentence is left/],
    [
      'that is encrypted part by part',
      docx(paragraph(STORY), [{ name: 'word/x.xml', data: 'x', flags: 1 }]),
      null,
      /./,
    ],
  ])('%s', async (_, bytes, code, message) => {
    const reading = read(bytes);
    if (code === null) await expect(reading).resolves.toHaveLength(1);
    else
      await expect(reading).rejects.toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });
});
