import { createRequire } from 'node:module';
import { GuanxiError } from '../../errors.ts';
import type { Answer } from './request.ts';

// The types of the package claim a default export that it has not.
const robotsParser: typeof import('robots-parser').default = createRequire(import.meta.url)('robots-parser');

/** What a site asks of robots. */
export interface RobotRules {
  /** Throws REFUSED, naming the line of robots.txt that forbids it. */
  check(url: URL): void;
  /** The pause it asks for between two requests, in milliseconds, at most `LONGEST_PAUSE_MS`. */
  readonly pauseMs: number;
}

/** RFC 9309, 2.5: at least 500 KiB are read; what lies beyond is not. */
export const ROBOTS_BYTES = 512_000;
/** A longer pause is not kept in full: some sites ask for minutes of every robot to keep crawlers of all pages away. */
const LONGEST_PAUSE_MS = 10_000;
const STARS = /\*{2,}/gu;
const STARRED_LINE = /^.*\*.*$/gmu;
/** Matching a rule with a star may take a step for each pair of its characters and the path's: this is under a second. */
const MOST_STEPS = 50_000_000;

const NO_RULES: RobotRules = { check: () => undefined, pauseMs: 0 };

/**
 * The rules that an answer for robots.txt comes to (RFC 9309, 2.3.1): those it holds for `userAgent`; none where it is
 * unavailable (4xx, or redirected too often); all forbidden where the server fails (5xx) or asks to come later (429).
 */
export function robotRules(robotsUrl: URL, answer: Answer, userAgent: string): RobotRules {
  const { status, bytes } = answer;
  if (status >= 500 || status === 429) {
    const message = `${robotsUrl.href} gives status ${status}, and until it says what is allowed nothing is (RFC 9309); try again later`;
    return forbidden(new GuanxiError('REFUSED', message));
  }
  if (status < 200 || status >= 300) return NO_RULES;
  // A run of stars says what one says; thousands of them would take time.
  const text = new TextDecoder().decode(bytes).replaceAll(STARS, '*');
  const starred = (text.match(STARRED_LINE) ?? []).reduce((sum, line) => sum + line.length, 0);
  const robots = robotsParser(robotsUrl.href, text);
  const asked = (robots.getCrawlDelay(userAgent) ?? 0) * 1000;
  return {
    pauseMs: Math.min(Math.max(asked, 0), LONGEST_PAUSE_MS),
    check: (url) => {
      if (starred * url.href.length > MOST_STEPS) {
        const message = `${robotsUrl.href} has more rules than can be checked; save the page and give the file`;
        throw new GuanxiError('REFUSED', message);
      }
      if (robots.isAllowed(url.href, userAgent) !== false) return;
      const line = robots.getMatchingLineNumber(url.href, userAgent);
      throw new GuanxiError(
        'REFUSED',
        `line ${line} of ${robotsUrl.href} asks robots to keep away from it; save the page with a browser and give the file`,
      );
    },
  };
}

/** Rules of a site whose robots.txt could not be asked for: what kept us from it keeps us from all. */
export function forbidden(error: GuanxiError): RobotRules {
  return {
    pauseMs: 0,
    check: () => {
      throw error;
    },
  };
}
