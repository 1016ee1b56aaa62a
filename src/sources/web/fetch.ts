import { setTimeout as sleep } from 'node:timers/promises';
import { GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';
import type { Fetcher } from '../types.ts';
import { checkedAddress, shownAddress } from './address.ts';
import type { BodyLimit } from './body.ts';
import { webFailure } from './failure.ts';
import { charsetOf, refuseMedia } from './media-type.ts';
import { type Answer, type AnswerHead, request } from './request.ts';
import { ROBOTS_BYTES } from './robots.ts';
import { siteRules } from './sites.ts';
import { retryAfterMs, statusFailure } from './status.ts';
import { hostTurns } from './turns.ts';
import type { Clock, WebOptions } from './types.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** RFC 9309 wants five for robots.txt; browsers follow twenty. */
const MOST_REDIRECTS = 5;
const LONGEST_RETRY_MS = 10_000;

const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};

/** An answer that redirects no further, and the address that gave it. */
interface Final {
  readonly url: URL;
  readonly answer: Answer;
}

/** What is asked before each step to an address: null, or the pause its site wants. */
type Permission = (url: URL) => Promise<number>;

/** As `webFetcher`, loaded. */
export function fetcherOf(options: WebOptions): Fetcher {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const inTurn = hostTurns(clock, options.signal);

  /** Follows redirects, each checked as the first address was; its time runs only while something is asked. */
  async function followed(start: URL, permission: Permission, wanted: Wanted): Promise<Final> {
    let left = options.timeoutMs;
    let url = start;
    for (let steps = 0; ; steps += 1) {
      const pause = await permission(url);
      const answer = await inTurn(url.hostname, pause, async () => {
        const began = clock.now();
        const got = await request(url, options, left, wanted);
        left = Math.max(1, left - (clock.now() - began));
        return got;
      });
      if (!REDIRECTS.has(answer.status) || answer.location === null) return { url, answer };
      if (steps === MOST_REDIRECTS) return { url, answer };
      url = redirected(url, answer.location, options.allowPrivate);
    }
  }

  const unasked: Permission = async () => 0;
  const rulesOf = siteRules(
    async (robotsUrl) => (await followed(robotsUrl, unasked, robotsLimit)).answer,
    options.userAgent,
    clock,
  );
  const robots: Permission = async (url) => {
    const rules = await rulesOf(url);
    rules.check(url);
    return rules.pauseMs;
  };

  const pageLimit: Wanted = ({ status, contentType }) => {
    if (status < 200 || status >= 300) return null;
    refuseMedia(contentType);
    return { maxBytes: options.maxBytes, longer: 'refuse' };
  };

  async function fetched(address: string, file: string): Promise<Source> {
    const start = checkedAddress(address, options.allowPrivate);
    let final = await followed(start, robots, pageLimit);
    const wait = retryWait(final.answer);
    if (wait !== null) {
      await clock.sleep(wait, options.signal);
      final = await followed(final.url, robots, pageLimit);
    }
    const { status, bytes, contentType, retryAfter } = final.answer;
    if (REDIRECTS.has(status)) throw redirectFailure(final.answer);
    if (status < 200 || status >= 300) throw statusFailure(status, retryAfter);
    const charset = charsetOf(contentType);
    return { file, bytes, url: final.url.href, ...(charset === null ? {} : { charset }) };
  }

  return async (address) => {
    const file = shownAddress(address);
    try {
      return await fetched(address, file);
    } catch (error) {
      const { code, message, cause } = webFailure(error);
      return { file, error: new GuanxiError(code, `${file}: ${message}`, { cause: cause ?? error }) };
    }
  };
}

type Wanted = (head: AnswerHead) => BodyLimit | null;

const robotsLimit: Wanted = ({ status }) =>
  status >= 200 && status < 300 ? { maxBytes: ROBOTS_BYTES, longer: 'cut' } : null;

/** Where a redirect leads; from https never to http, where anyone on the way could change the article. */
function redirected(from: URL, location: string, anyPort: boolean): URL {
  const to = checkedAddress(location, anyPort, from);
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw new GuanxiError('REFUSED', `redirects from https to ${to.href}; give that address if you trust it`);
  }
  return to;
}

function redirectFailure({ status, location }: Answer): GuanxiError {
  return location === null
    ? new GuanxiError('UNREADABLE', `status ${status} redirects to no address; check the address`)
    : new GuanxiError('UNREADABLE', `redirects more than ${MOST_REDIRECTS} times; give the last address of them`);
}

/** One more try, for who says when, and soon. */
function retryWait({ status, retryAfter }: Answer): number | null {
  if (status !== 429 && status !== 503) return null;
  const wait = retryAfterMs(retryAfter, Date.now());
  return wait !== null && wait <= LONGEST_RETRY_MS ? wait : null;
}
