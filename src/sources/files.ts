import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { GuanxiError } from '../errors.ts';
import { compareText } from '../model/order.ts';
import { collected } from './collected.ts';
import { mayHoldArticles, sharesEnding } from './endings.ts';
import { FEED_HEAD, feedKindOfBytes } from './feed-head.ts';
import type { SourceFailure, SourceOptions, SourceOutcome } from './types.ts';

/**
 * The files that a path names, sorted: a file, all below a folder that may hold articles (by its ending, XML and JSON by what they
 * are; no dot files), the matches of a glob.
 * A `SourceFailure` for a path that names nothing (UNREADABLE) and a folder without such a file (EMPTY).
 */
export async function* filesOf(path: string): AsyncGenerator<string | SourceFailure> {
  const kind = await stat(path).catch((cause: unknown) => unreadable(path, cause));
  if ('error' in kind) {
    const matches = isDynamicPattern(path) ? await matching(path) : [];
    if (matches.length > 0) yield* matches;
    else yield isDynamicPattern(path) ? nothingMatches(path) : kind;
  } else if (kind.isDirectory()) {
    let isEmpty = true;
    for await (const found of below(path)) {
      isEmpty = false;
      yield found;
    }
    if (isEmpty) yield nothingIn(path);
  } else yield path;
}

async function matching(pattern: string): Promise<string[]> {
  const found = await glob([pattern], { expandDirectories: false, dot: false, absolute: isAbsolute(pattern) });
  const prefix = pattern.startsWith('./') ? './' : '';
  return found.map((file) => prefix + file).sort(compareText);
}

async function* below(folder: string): AsyncGenerator<string | SourceFailure> {
  let entries: Awaited<ReturnType<typeof entriesOf>>;
  try {
    entries = await entriesOf(folder);
  } catch (cause) {
    yield unreadable(folder, cause);
    return;
  }
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* below(path);
    else if (mayHoldArticles(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      if (!sharesEnding(entry.name) || (await isFeed(path))) yield path;
    }
  }
}

/** Other XML and JSON lies about in many folders, and is no bad input. One that cannot be opened is kept, and fails. */
async function isFeed(path: string): Promise<boolean> {
  const handle = await open(path).catch(() => null);
  if (handle === null) return true;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(FEED_HEAD), 0, FEED_HEAD, 0);
    return feedKindOfBytes(buffer.subarray(0, bytesRead)) !== null;
  } catch {
    return true;
  } finally {
    await handle.close();
  }
}

function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

/** The bytes of one file or pipe, or UNREADABLE or TOO_LARGE. */
export async function readFileSource(file: string, maxBytes: number): Promise<SourceOutcome> {
  try {
    const { size } = await stat(file);
    if (size > maxBytes) return tooLarge(file, `${size} bytes`, maxBytes);
    // A pipe has no size beforehand: it is read with the same bound as standard input.
    return size === 0
      ? await sourceFrom(file, createReadStream(file), maxBytes)
      : { file, bytes: await readFile(file) };
  } catch (cause) {
    return unreadable(file, cause);
  }
}

/** What `-` reads, or UNREADABLE or TOO_LARGE. */
export async function readStandardInput(options: SourceOptions): Promise<SourceOutcome> {
  try {
    return await sourceFrom('-', options.stdin, options.maxBytes);
  } catch (cause) {
    return unreadable('-', cause);
  }
}

async function sourceFrom(file: string, stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<SourceOutcome> {
  const bytes = await collected(stream, maxBytes);
  return bytes === null ? tooLarge(file, `more than ${maxBytes} bytes`, maxBytes) : { file, bytes };
}

/** What the system says of a path by these codes, and what to do. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'permission denied; make it readable for this user',
  EPERM: 'permission denied; make it readable for this user',
  EISDIR: 'this is a folder; give a file in it',
};

function unreadable(file: string, cause: unknown): SourceFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const seen = cause instanceof Error ? cause.message : String(cause);
  const why = CAUSES[code] ?? `cannot be read (${seen})`;
  return { file, error: new GuanxiError('UNREADABLE', `${file}: ${why}`, { cause }) };
}

function nothingMatches(pattern: string): SourceFailure {
  return { file: pattern, error: new GuanxiError('UNREADABLE', `${pattern}: no file matches this pattern; check it`) };
}

function nothingIn(folder: string): SourceFailure {
  const message = `${folder}: no file in this folder may hold an article by its ending; check the path, or name the files`;
  return { file: folder, error: new GuanxiError('EMPTY', message) };
}

function tooLarge(file: string, seen: string, maxBytes: number): SourceFailure {
  const message = `${file}: ${seen}, the limit is ${maxBytes}; split the file or raise the limit (GUANXI_MAX_BYTES)`;
  return { file, error: new GuanxiError('TOO_LARGE', message) };
}
