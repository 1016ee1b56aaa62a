import { GuanxiError } from '../errors.ts';
import type { Source } from '../model/article.ts';
import { isOpml } from './feed-head.ts';
import { filesOf, readFileSource, readStandardInput } from './files.ts';
import { listedFeeds, nestedList } from './opml/read.ts';
import type { SourceFailure, SourceOptions, SourceOutcome } from './types.ts';
import { unpacked, unpackedFile } from './unpack/read.ts';
import { isAddress, shownAddress } from './web/address.ts';

/**
 * Reads what a command line names, one after the other: files, folders, globs, web addresses, `-` for standard input;
 * what holds others (an archive, a list of feeds) gives each of them: `readSources(['新闻/', 'a*.md', 'https://news.example/a', '-'], …)`.
 * Never throws for one bad file: it gives a `SourceFailure` (UNREADABLE, TOO_LARGE, REFUSED) in its place and goes on.
 */
export async function* readSources(paths: readonly string[], options: SourceOptions): AsyncGenerator<SourceOutcome> {
  for (const path of paths) {
    if (path === '-') yield* opened(await readStandardInput(options), options);
    else if (isAddress(path)) yield* opened(await (options.fetcher ?? unfetched)(path), options);
    else {
      for await (const found of filesOf(path)) {
        if (typeof found !== 'string') yield found;
        else {
          const archive = await unpackedFile(found, options);
          if (archive === null) yield* opened(await readFileSource(found, options.maxBytes), options);
          else yield* withFeeds(archive, options);
        }
      }
    }
  }
}

async function* opened(outcome: SourceOutcome, options: SourceOptions): AsyncGenerator<SourceOutcome> {
  if ('error' in outcome) yield outcome;
  else yield* withFeeds(unpacked(outcome, options), options);
}

/** Sources, and what lists of feeds among them name. */
async function* withFeeds(
  sources: AsyncGenerator<SourceOutcome>,
  options: SourceOptions,
): AsyncGenerator<SourceOutcome> {
  for await (const source of sources) {
    if ('error' in source || !isOpml(source.bytes)) yield source;
    else yield* feedsIn(source, options);
  }
}

/** What the feeds of a list hold. */
async function* feedsIn(list: Source, options: SourceOptions): AsyncGenerator<SourceOutcome> {
  for await (const feed of listedFeeds(list, options)) {
    if ('error' in feed) yield feed;
    else for await (const member of unpacked(feed, options)) yield asFeed(member);
  }
}

function asFeed(member: SourceOutcome): SourceOutcome {
  return 'error' in member || !isOpml(member.bytes) ? member : nestedList(member);
}

/** What a run without a fetcher says of an address. */
async function unfetched(address: string): Promise<SourceFailure> {
  const file = shownAddress(address);
  const message = `${file}: web addresses are switched off; set GUANXI_WEB=on, or save the page and give the file`;
  return { file, error: new GuanxiError('REFUSED', message) };
}

/** How many files `readSources` opens for the same paths: what a progress bar counts up to. */
export async function countSources(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths) {
    if (path === '-' || isAddress(path)) count += 1;
    else for await (const _ of filesOf(path)) count += 1;
  }
  return count;
}
