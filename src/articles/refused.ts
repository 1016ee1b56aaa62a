import { GuanxiError } from '../errors.ts';
import type { DocumentFormat } from './document.ts';

/** How files begin that are often at hand and not read here, in Latin-1, and what to do about them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\u00D0\u00CF\u0011\u00E0', 'an old or encrypted Office document (.doc); open it in Word and save it as .docx'],
  ['{\\rtf', 'rich text (.rtf); save it as .docx'],
  ['Rar!\u001A\u0007', 'a RAR archive; unpack it and give the files'],
  ["7z\u00BC\u00AF'\u001C", 'a 7-Zip archive; unpack it and give the files'],
  ['BZh91AY', 'bzip2 data; unpack it and give the files'],
  ['\u00FD7zXZ\0', 'XZ data; unpack it and give the files'],
  ['\u0028\u00B5\u002F\u00FD', 'Zstandard data; unpack it and give the files'],
  ['ITSF', 'a help file (.chm); unpack it and give its pages'],
];
const LONGEST = 8;

/** Formats that are refused by name, each with what to give instead. */
export const REFUSED: DocumentFormat = {
  matches: (bytes) => namedBy(bytes) !== undefined,
  drafts: async ({ bytes, file }) => {
    throw new GuanxiError('BINARY', `${file}: this is ${namedBy(bytes) ?? 'no text'}`);
  },
};

function namedBy(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LONGEST)).toString('latin1');
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}
