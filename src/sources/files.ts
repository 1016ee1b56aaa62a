import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { GuanxiError } from '../errors.ts';
import type { Source } from '../model/article.ts';
import { compareText } from '../model/order.ts';

/** A file that could not be read, under the name it was given, and why. */
export interface SourceFailure {
  readonly file: string;
  readonly error: GuanxiError;
}

export interface SourceOptions {
  /** A source of more bytes than this is refused with TOO_LARGE. */
  readonly maxBytes: number;
  /** What `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Endings that a folder is searched for; a file named on its own may end in anything, and may be a pipe. */
const ENDING = /\.(?:md|markdown|txt|html?)$/iu;

/**
 * Reads what a command line names, one after the other: files, folders (all below them, sorted, known endings, no dot
 * files), globs, `-` for standard input: `readSources(['新闻/', 'a*.md', '-'], …)`. Never throws for one bad file: it
 * gives a `SourceFailure` (UNREADABLE, TOO_LARGE) in its place and goes on.
 */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<Source | SourceFailure> {
  for (const path of paths) {
    if (path === '-') yield await readStandardInput(options);
    else {
      for await (const found of filesOf(path)) {
        yield typeof found === 'string' ? await readOne(found, options.maxBytes) : found;
      }
    }
  }
}

/** How many sources `readSources` will give for the same paths: what a progress bar counts up to. */
export async function countSources(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths) {
    if (path === '-') count += 1;
    else for await (const _ of filesOf(path)) count += 1;
  }
  return count;
}

async function* filesOf(path: string): AsyncGenerator<string | SourceFailure> {
  const kind = await stat(path).catch((cause: unknown) => unreadable(path, cause));
  if ('error' in kind) {
    const matches = isDynamicPattern(path) ? await matching(path) : [];
    if (matches.length > 0) yield* matches;
    else yield isDynamicPattern(path) ? nothingMatches(path) : kind;
  } else if (kind.isDirectory()) yield* below(path);
  else yield path;
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
    else if (ENDING.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) yield path;
  }
}

function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

async function readOne(file: string, maxBytes: number): Promise<Source | SourceFailure> {
  try {
    const { size } = await stat(file);
    if (size > maxBytes) return tooLarge(file, `${size} bytes`, maxBytes);
    // A pipe has no size beforehand: it is read with the same bound as standard input.
    return size === 0 ? await collect(file, createReadStream(file), maxBytes) : { file, bytes: await readFile(file) };
  } catch (cause) {
    return unreadable(file, cause);
  }
}

async function readStandardInput(options: SourceOptions): Promise<Source | SourceFailure> {
  try {
    return await collect('-', options.stdin, options.maxBytes);
  } catch (cause) {
    return unreadable('-', cause);
  }
}

async function collect(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Source | SourceFailure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) return tooLarge(file, `more than ${maxBytes} bytes`, maxBytes);
    chunks.push(chunk);
  }
  return { file, bytes: Buffer.concat(chunks) };
}

function unreadable(file: string, cause: unknown): SourceFailure {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const why =
    code === 'ENOENT'
      ? 'there is no such file or folder; check the path'
      : code === 'EACCES' || code === 'EPERM'
        ? 'permission denied; make it readable for this user'
        : `cannot be read (${cause instanceof Error ? cause.message : String(cause)})`;
  return { file, error: new GuanxiError('UNREADABLE', `${file}: ${why}`, { cause }) };
}

function nothingMatches(pattern: string): SourceFailure {
  return { file: pattern, error: new GuanxiError('UNREADABLE', `${pattern}: no file matches this pattern; check it`) };
}

function tooLarge(file: string, seen: string, maxBytes: number): SourceFailure {
  const message = `${file}: ${seen}, the limit is ${maxBytes}; split the file or raise the limit`;
  return { file, error: new GuanxiError('TOO_LARGE', message) };
}
