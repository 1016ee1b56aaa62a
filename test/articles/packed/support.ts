import { readArticles } from '../../../src/articles/read.ts';
import type { Article } from '../../../src/model/article.ts';
import { type ZipMember, zipOf } from '../../support/zip.ts';
import { OUTLETS } from '../support.ts';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of this body, with parts beside the usual ones. */
export function docx(body: string, more: readonly ZipMember[] = [], type = ''): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', data: TYPES },
    { name: '_rels/.rels', data: RELATIONS },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0"?>${type}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
}

/** The named styles of a Word document. */
export function styles(names: Readonly<Record<string, string>>): ZipMember[] {
  const relation =
    '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>';
  const list = Object.entries(names).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return [
    { name: 'word/_rels/document.xml.rels', data: RELATIONS.replace(/<Relationship .*\/>/u, relation) },
    { name: 'word/styles.xml', data: `<w:styles ${WORD}>${list.join('')}</w:styles>` },
  ];
}

/** A paragraph of a Word document. */
export function paragraph(text: string, style = ''): string {
  return `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** An e-book of chapters in this order. */
export function epub(
  chapters: Readonly<Record<string, string>>,
  metadata = '',
  more: readonly ZipMember[] = [],
): Buffer {
  const names = Object.keys(chapters);
  const items = names.map((name, i) => `<item id="c${i}" href="${name}" media-type="application/xhtml+xml"/>`).join('');
  const spine = names.map((_, i) => `<itemref idref="c${i}"/>`).join('');
  return zipOf([
    { name: 'mimetype', data: 'application/epub+zip', method: 0 },
    {
      name: 'META-INF/container.xml',
      data: '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
    },
    {
      name: 'O/b.opf',
      data: `<package xmlns:dc="d"><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    },
    ...names.map((name) => ({ name: `O/${name}`, data: chapters[name] ?? '' })),
    ...more,
  ]);
}

export function read(bytes: Buffer): Promise<Article[]> {
  return readArticles({ file: 'a.bin', bytes }, OUTLETS);
}
