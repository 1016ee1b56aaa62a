import { createRequire } from 'node:module';
import { GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';

/** The lists of people who follow much have some hundred feeds, in less than a hundredth of this. */
const MOST_BYTES = 5_000_000;
const require = createRequire(import.meta.url);

/** The feeds of a list: what the `xmlUrl` of each outline says, as written, in their order. Throws TOO_LARGE and UNREADABLE. */
export function feedsOfOpml({ bytes, file }: Source): string[] {
  if (bytes.byteLength > MOST_BYTES) {
    const message = `${file}: a list of feeds of ${bytes.byteLength} bytes, the limit is ${MOST_BYTES}; split it`;
    throw new GuanxiError('TOO_LARGE', message);
  }
  // The addresses are ASCII in every charset; the titles, which are not, are not read.
  const charset = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const { parseOpml } = require('feedsmith') as typeof import('feedsmith');
  try {
    return addressesOf(parseOpml(new TextDecoder(charset).decode(bytes)).body?.outlines ?? []);
  } catch (cause) {
    const message = `${file}: this OPML breaks off or nests too deep; export the list of feeds again`;
    throw new GuanxiError('UNREADABLE', message, { cause });
  }
}

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** The parser has refused what nests deeper than a hundred. */
function addressesOf(outlines: readonly Outline[]): string[] {
  return outlines.flatMap(({ xmlUrl, outlines: within = [] }) => [
    ...(xmlUrl === undefined ? [] : [xmlUrl]),
    ...addressesOf(within),
  ]);
}
