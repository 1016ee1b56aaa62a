import type { Fetcher } from '../types.ts';
import type { WebOptions } from './types.ts';

/**
 * Gets web addresses, and only public ones unless `allowPrivate`: the addresses of a name are checked before a socket is
 * made to them, at every redirect again. Keeps robots.txt and asks a host one thing at a time; bounded in time, size and
 * redirects. `https://news.example/a` gives its bytes with the last address and the charset of the header, or a
 * `SourceFailure`: REFUSED for what may not be fetched, BINARY for an image, TOO_LARGE, UNREADABLE for all else. Keep one
 * for a run, so that it knows what sites asked.
 */
export function webFetcher(options: WebOptions): Fetcher {
  let loaded: Promise<Fetcher> | null = null;
  return async (address) => {
    // undici takes longer to load than a run over files should wait
    loaded ??= import('./fetch.ts').then(({ fetcherOf }) => fetcherOf(options));
    return (await loaded)(address);
  };
}
