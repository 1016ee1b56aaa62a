import type { Configuration } from '../config.ts';
import type { Fetcher } from '../sources/types.ts';
import { webFetcher } from '../sources/web/fetcher.ts';
import type { Session } from './session.ts';
import { packageVersion } from './version.ts';

/** The fetcher of a run as its configuration has it; undefined where web addresses are switched off. */
export function sessionFetcher({ web, maxBytes }: Configuration, { signal }: Session): Fetcher | undefined {
  if (web === null) return undefined;
  const { allowPrivate, timeoutMs, contact } = web;
  const userAgent = `guanxi/${packageVersion()}${contact === null ? '' : ` (+${contact})`}`;
  return webFetcher({ maxBytes, timeoutMs, allowPrivate, userAgent, signal });
}
