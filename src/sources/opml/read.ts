import { type ErrorCode, GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';
import type { SourceFailure, SourceOptions, SourceOutcome } from '../types.ts';
import { isAddress, shownAddress } from '../web/address.ts';
import { feedsOfOpml } from './outlines.ts';

const MOST_FEEDS = 1000;
const WEB = /^https?:$/u;

/**
 * The feeds of an OPML list, each fetched as an address of the command line is, in the order of the list and once; what
 * they hold is for the caller to read. A path is no feed: a list is handed from one to another, and would reach files of
 * whoever reads it; one that was fetched has its relative addresses resolved against its own. Failures of single feeds
 * stand in their places; TOO_LARGE, UNREADABLE, EMPTY and REFUSED of the whole list under its name.
 */
export async function* listedFeeds(list: Source, options: SourceOptions): AsyncGenerator<SourceOutcome> {
  let feeds: readonly string[];
  try {
    feeds = feedsOfOpml(list);
  } catch (error) {
    if (!(error instanceof GuanxiError)) throw error;
    yield { file: list.file, error };
    return;
  }
  if (feeds.length === 0) {
    yield failure(list, 'EMPTY', 'no outline of this list names a feed (xmlUrl); export it again');
  } else if (options.fetcher === undefined) {
    const why = `lists ${feeds.length} feeds, and web addresses are switched off; set GUANXI_WEB=on`;
    yield failure(list, 'REFUSED', why);
  } else {
    const seen = new Set<string>();
    for (const feed of feeds) {
      const address = addressOf(feed, list);
      if (seen.has(address ?? feed)) continue;
      if (seen.size === MOST_FEEDS) {
        yield failure(list, 'TOO_LARGE', `lists more than ${MOST_FEEDS} feeds; the rest is left out, split the list`);
        return;
      }
      seen.add(address ?? feed);
      yield address === null ? noAddress(feed, list) : await options.fetcher(address);
    }
  }
}

/** What a list in a list comes to: two that name each other would never end. */
export function nestedList(list: Source): SourceFailure {
  return failure(list, 'REFUSED', 'is a list of feeds that another list names; give it by itself');
}

/** The web address of a feed in one form, so that it is fetched once; null for what is none. */
function addressOf(feed: string, { url }: Source): string | null {
  const base = isAddress(feed) ? undefined : url;
  if (!URL.canParse(feed, base)) return null;
  const address = new URL(feed, base);
  address.hash = '';
  return WEB.test(address.protocol) ? address.href : null;
}

function noAddress(feed: string, list: Source): SourceFailure {
  const shown = JSON.stringify(shownAddress(feed).slice(0, 200));
  return failure(list, 'REFUSED', `lists ${shown}, and only http and https addresses are fetched from a list`);
}

function failure({ file }: Source, code: ErrorCode, why: string): SourceFailure {
  return { file, error: new GuanxiError(code, `${file}: ${why}`) };
}
