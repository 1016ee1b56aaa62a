import type { Readable } from 'node:stream';
import type { Header } from 'tar-stream';
import { collected } from '../collected.ts';
import type { SourceOutcome } from '../types.ts';
import { memberFile, memberSource, tooLarge, type Unpacking } from './member.ts';
import { decodeName, nameCharset } from './member-name.ts';

const MAGIC_AT = 257;
const BLOCK = 512;
const SUM_AT = 148;
const SUM_LENGTH = 8;
const BLANK = 0x20;
const OCTAL = /^[ \0]*(?<digits>[0-7]{1,6})[ \0]*$/u;

/** Names are decoded here: the library would lose those that are no UTF-8. */
const OPTIONS = { filenameEncoding: 'latin1', allowUnknownFormat: true, highWaterMark: 65_536 };

/** A member as the library gives it. */
type Entry = AsyncIterable<unknown> & { readonly header: Header };

/** Whether bytes begin with the header of a tar: its magic word, or in the oldest ones a sum that is right. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < BLOCK) return false;
  const block = Buffer.from(head.subarray(0, BLOCK));
  if (block.subarray(MAGIC_AT, MAGIC_AT + 5).toString('latin1') === 'ustar') return true;
  const stated = OCTAL.exec(block.subarray(SUM_AT, SUM_AT + SUM_LENGTH).toString('latin1'))?.groups?.digits;
  const sum = block.fill(BLANK, SUM_AT, SUM_AT + SUM_LENGTH).reduce((all, byte) => all + byte, 0);
  return stated !== undefined && Number.parseInt(stated, 8) === sum && sum > BLANK * SUM_LENGTH;
}

/** The members of a tar that may hold articles, as they come; throws TOO_LARGE where it has given as much as it may. */
export async function* tarMembers(stream: Readable, archive: string, run: Unpacking): AsyncGenerator<SourceOutcome> {
  const { extract } = await import('tar-stream');
  const tar = extract(OPTIONS);
  stream.on('error', (error) => tar.destroy(error));
  stream.pipe(tar);
  try {
    for await (const entry of tar) {
      run.allowance.spendMember(archive);
      const outcome = await outcomeOf(entry, archive, run);
      if (outcome !== null) yield outcome;
      // What is not read is run through: the next header stands behind it.
      entry.resume();
    }
  } finally {
    stream.destroy();
  }
}

async function outcomeOf(entry: Entry, archive: string, run: Unpacking): Promise<SourceOutcome | null> {
  const { type, size } = entry.header;
  const isLink = type === 'link' || type === 'symlink';
  if (!isLink && type !== 'file' && type !== 'contiguous-file') return null;
  const file = memberFile(archive, nameOf(entry), isLink);
  if (typeof file !== 'string') return file;
  if (size > run.maxBytes) return tooLarge(file, run.maxBytes);
  const bytes = await collected(entry as AsyncIterable<Uint8Array>, size);
  return bytes === null ? null : memberSource(file, bytes);
}

/** Extended headers are in UTF-8 and decoded; a plain name is as the packer's system writes it. */
function nameOf({ header }: Entry): string {
  const { pax } = header;
  const extended = typeof pax === 'object' && pax !== null && 'path' in pax;
  if (extended) return header.name;
  const raw = Buffer.from(header.name, 'latin1');
  return decodeName(raw, nameCharset([raw]));
}
