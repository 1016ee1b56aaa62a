import type { Packed } from './packed.ts';

/** What a zip is by its content: documents are zips too, and read as a whole. */
export type ZipKind = 'docx' | 'epub' | 'odt' | 'xlsx' | 'pptx' | 'archive';

const SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006'];
/** Documents list what tells them early; an archive is not searched to its end. */
const MOST_LOOKED_AT = 2000;
const TELLING: readonly (readonly [string, ZipKind])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['META-INF/container.xml', 'epub'],
  ['META-INF/manifest.xml', 'odt'],
];

/** Whether bytes begin as a zip does. */
export function isZip(head: Uint8Array): boolean {
  return SIGNATURES.includes(Buffer.from(head.subarray(0, 4)).toString('latin1'));
}

/** What kind of zip this is, by the names at its root; one that cannot be listed is an archive, and fails as such. */
export async function zipKind(packed: Packed): Promise<ZipKind> {
  const zip = await packed.zip().catch(() => null);
  if (zip === null) return 'archive';
  try {
    let left = MOST_LOOKED_AT;
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('latin1');
      const kind = TELLING.find(([telling]) => telling === name)?.[1];
      if (kind !== undefined) return kind;
      left -= 1;
      if (left === 0) break;
    }
    return 'archive';
  } catch {
    return 'archive';
  } finally {
    zip.close();
  }
}
