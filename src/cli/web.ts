import type { Configuration } from '../config.ts';
import { GuanxiError } from '../errors.ts';
import type { ExtractionOptions } from '../extractions.ts';
import { webFetcher } from '../sources/web/fetcher.ts';
import type { Session } from './session.ts';
import { packageVersion } from './version.ts';

/** The flag of every command that reads articles. */
export const FOLLOW = {
  follow: { type: 'boolean', description: 'of items of feeds that have only a summary, fetch the page' },
} as const;

/**
 * How a run reaches the web, as its configuration has it: no fetcher where web addresses are switched off. Throws USAGE
 * where pages are to be followed all the same.
 */
export function webOptions(
  { web, maxBytes }: Configuration,
  { signal }: Session,
  follow: boolean,
): Pick<ExtractionOptions, 'fetcher' | 'follow'> {
  if (web === null) {
    if (!follow) return {};
    throw new GuanxiError('USAGE', '--follow fetches pages, and web addresses are switched off; set GUANXI_WEB=on');
  }
  const { allowPrivate, timeoutMs, contact } = web;
  const userAgent = `guanxi/${packageVersion()}${contact === null ? '' : ` (+${contact})`}`;
  return { fetcher: webFetcher({ maxBytes, timeoutMs, allowPrivate, userAgent, signal }), follow };
}
