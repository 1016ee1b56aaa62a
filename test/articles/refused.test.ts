import { expect, test } from 'vitest';
import { zipOf } from '../support/zip.ts';
import { read } from './packed/support.ts';

test.each([
  ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /an old or encrypted Office document \(\.doc\)/],
  ['rich text', Buffer.from('{\\rtf1\\ansi'), /rich text \(\.rtf\); save it as \.docx/],
  ['RAR', Buffer.from('526172211a0700', 'hex'), /a RAR archive; unpack it/],
  ['7-Zip', Buffer.from('377abcaf271c0004', 'hex'), /a 7-Zip archive; unpack it/],
  ['bzip2', Buffer.from('BZh91AY&SY'), /bzip2 data/],
  ['XZ', Buffer.from('fd377a585a00', 'hex'), /XZ data/],
  ['Zstandard', Buffer.from('28b52ffd', 'hex'), /Zstandard data/],
  ['a help file', Buffer.from('ITSF\u0003'), /a help file \(\.chm\)/],
  [
    'OpenDocument',
    zipOf([{ name: 'META-INF/manifest.xml', data: 'x' }]),
    /an OpenDocument file \(\.odt\); save it as \.docx/,
  ],
  ['a spreadsheet', zipOf([{ name: 'xl/workbook.xml', data: 'x' }]), /a spreadsheet \(\.xlsx\)/],
  ['a presentation', zipOf([{ name: 'ppt/presentation.xml', data: 'x' }]), /a presentation \(\.pptx\)/],
])('%s is refused by name', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(
    expect.objectContaining({ code: 'BINARY', message: expect.stringMatching(message) }),
  );
});
