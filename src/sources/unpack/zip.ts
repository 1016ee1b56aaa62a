import type { Entry, ZipFile } from 'yauzl';
import { GuanxiError } from '../../errors.ts';
import { collected } from '../collected.ts';
import type { SourceOutcome } from '../types.ts';
import { memberFile, memberSource, refusal, tooLarge, type Unpacking } from './member.ts';
import { decodeName, nameCharset } from './member-name.ts';
import type { Packed } from './packed.ts';

const UTF8_NAME = 0x800;
const LINK = 0o120000;
const KIND_OF_FILE = 0o170000;
const LOCAL_HEADER = 30;
const STORED = 0;
const DEFLATED = 8;
const METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
};

/** A member as the directory of a zip lists it. */
export interface ZipMember {
  readonly name: string;
  readonly entry: Entry;
}

/** All that a zip lists, in the order of its directory. Throws TOO_LARGE for too many, UNREADABLE where they share bytes. */
export async function zipDirectory(zip: ZipFile, file: string, run: Unpacking): Promise<ZipMember[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    run.allowance.spendMember(file);
    entries.push(entry);
  }
  refuseOverlap(entries, file);
  const charset = nameCharset(entries.filter((entry) => !isUtf8(entry)).map((entry) => entry.fileNameRaw));
  return entries.map((entry) => ({ name: nameOf(entry, charset), entry }));
}

/** The members of a zip that may hold articles, one after the other, in the order of its directory. */
export async function* zipMembers(packed: Packed, run: Unpacking): AsyncGenerator<SourceOutcome> {
  const zip = await packed.zip();
  try {
    for (const { name, entry } of await zipDirectory(zip, packed.file, run)) {
      const isLink = ((entry.externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK;
      const file = name.endsWith('/') ? null : memberFile(packed.file, name, isLink);
      if (file === null) continue;
      const outcome = typeof file === 'string' ? await unpackedMember(zip, entry, file, run) : file;
      if ('error' in outcome) yield outcome;
      else {
        run.allowance.spendBytes(outcome.bytes.length, packed.file);
        const source = memberSource(outcome.file, outcome.bytes);
        if (source !== null) yield source;
      }
    }
  } finally {
    zip.close();
  }
}

/**
 * The bytes of one member. UNREADABLE for an encrypted one, for a method no one unpacks and for damage, TOO_LARGE for
 * one over the limits.
 */
export async function unpackedMember(
  zip: ZipFile,
  entry: Entry,
  file: string,
  { maxBytes, allowance }: Unpacking,
): Promise<SourceOutcome> {
  const { compressionMethod: method, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted())
    return refusal(file, 'is encrypted; unpack the archive with its password and give the files');
  if (method !== STORED && method !== DEFLATED) {
    return refusal(file, `is packed by ${METHODS[method] ?? `method ${method}`}; pack it again with Deflate`);
  }
  if (uncompressedSize > maxBytes) return tooLarge(file, maxBytes);
  try {
    allowance.refuseRatio(compressedSize, uncompressedSize, file);
  } catch (error) {
    if (error instanceof GuanxiError) return { file, error };
    throw error;
  }
  const bytes = await collected(await zip.openReadStreamPromise(entry), uncompressedSize).catch((cause: unknown) =>
    cause instanceof Error ? cause : new Error(String(cause)),
  );
  if (bytes instanceof Error) return refusal(file, `is damaged (${bytes.message}); fetch the archive again`);
  if (bytes === null || bytes.length !== uncompressedSize) {
    return refusal(
      file,
      `is damaged: its header says ${uncompressedSize} bytes, and it holds others; fetch the archive again`,
    );
  }
  return { file, bytes };
}

/** A zip bomb of one layer lets its members share one block of bytes. */
function refuseOverlap(entries: readonly Entry[], file: string): void {
  const spans = entries
    .map((entry) => ({
      start: entry.relativeOffsetOfLocalHeader,
      end: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameRaw.length + entry.compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  for (const span of spans) {
    if (span.start < end) {
      throw new GuanxiError(
        'UNREADABLE',
        `${file}: its members share their bytes, as in a zip bomb; nothing of it is read`,
      );
    }
    end = span.end;
  }
}

function isUtf8(entry: Entry): boolean {
  return (entry.generalPurposeBitFlag & UTF8_NAME) !== 0;
}

const UNICODE_PATH = 0x7075;
const PATH_AT = 5;

/** Info-ZIP's extra field tells the name in UTF-8 beside that of an older charset. */
function nameOf(entry: Entry, charset: string): string {
  const told = entry.extraFields.find(({ id, data }) => id === UNICODE_PATH && data.length > PATH_AT);
  if (told !== undefined) return decodeName(told.data.subarray(PATH_AT), 'utf-8');
  return decodeName(entry.fileNameRaw, isUtf8(entry) ? 'utf-8' : charset);
}
