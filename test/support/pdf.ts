/** A stretch of text on a page: its lower left corner, from the page's upper left one, in points. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees against the clock. */
  readonly turned?: number;
}

/** What a page shows; `drawn` is content of one's own, such as a picture's. */
export interface PdfPage {
  readonly width?: number;
  readonly height?: number;
  readonly texts?: readonly PlacedText[];
  readonly drawn?: string;
}

/** What is out of the ordinary about a PDF. */
export interface PdfForm {
  readonly title?: string;
  /** The font's map from codes to characters; null for a font without one. */
  readonly toUnicode?: string | null;
  /** The font's encoding and its collection of characters, and the codes of a text in it, in hexadecimal digits. */
  readonly encoding?: string;
  readonly ordering?: string;
  readonly codes?: (text: string) => string;
  /** Entries of the trailer, such as `/Encrypt …`. */
  readonly trailer?: string;
}

/** Codes are UTF-16 units, and stand for themselves. */
export const IDENTITY = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

const stream = (content: string): string =>
  `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;

function show({ text, x, y, size, turned = 0 }: PlacedText, height: number, codes: (text: string) => string): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  return `BT /F1 ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${height - y} Tm <${codes(text)}> Tj ET`;
}

/**
 * A PDF of these pages, in a font that is named and not embedded: wide characters are one em, Latin letters and figures
 * half an em. Written by hand, since no library sets Chinese without a font file.
 */
export function makePdf(pages: readonly PdfPage[], form: PdfForm = {}): Buffer {
  const {
    toUnicode = IDENTITY,
    encoding = '/Identity-H',
    ordering = 'Identity',
    codes = hex,
    title,
    trailer = '',
  } = form;
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${8 + 2 * i} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] = `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding ${encoding} /DescendantFonts [4 0 R]${toUnicode === null ? '' : ' /ToUnicode 6 0 R'} >>`;
  objects[4] = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>`;
  objects[5] =
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>';
  objects[6] = stream(toUnicode ?? '');
  objects[7] = title === undefined ? '<< >>' : `<< /Title <feff${hex(title)}> >>`;
  pages.forEach(({ width = 1000, height = 1400, texts = [], drawn = '' }, i) => {
    objects[8 + 2 * i] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${9 + 2 * i} 0 R >>`;
    objects[9 + 2 * i] = stream([...texts.map((text) => show(text, height, codes)), drawn].join('\n'));
  });
  let body = '%PDF-1.7\n';
  const places = objects.map((object, number) => {
    const at = Buffer.byteLength(body);
    body += `${number} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = places.slice(1).map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${objects.length} /Root 1 0 R /Info 7 0 R ${trailer} >>\nstartxref\n${Buffer.byteLength(body)}\n%%EOF\n`,
  );
}
