import { webFailure } from './failure.ts';
import type { Answer } from './request.ts';
import { forbidden, type RobotRules, robotRules } from './robots.ts';
import type { Clock } from './types.ts';

/** RFC 9309, 2.4: no longer than a day. */
const RULES_MS = 24 * 60 * 60 * 1000;
/** A site that failed is asked again after this. */
const FAILURE_MS = 5 * 60 * 1000;
const MOST_SITES = 1000;

interface Kept {
  readonly rules: Promise<RobotRules>;
  until: number;
}

/** The rules of the site of an address. */
export type RulesOf = (url: URL) => Promise<RobotRules>;

/** Keeps what sites ask of robots: `ask` gets a robots.txt, once a day and site, redirects followed. */
export function siteRules(ask: (robotsUrl: URL) => Promise<Answer>, userAgent: string, clock: Clock): RulesOf {
  const kept = new Map<string, Kept>();
  return (url) => {
    const known = kept.get(url.origin);
    if (known !== undefined && known.until > clock.now()) return known.rules;
    const robotsUrl = new URL('/robots.txt', url.origin);
    const site: Kept = {
      until: clock.now() + RULES_MS,
      rules: ask(robotsUrl).then(
        (answer) => {
          if (answer.status >= 500 || answer.status === 429) site.until = clock.now() + FAILURE_MS;
          return robotRules(robotsUrl, answer, userAgent);
        },
        (error: unknown) => {
          site.until = clock.now() + FAILURE_MS;
          return forbidden(webFailure(error));
        },
      ),
    };
    kept.delete(url.origin);
    kept.set(url.origin, site);
    for (const origin of kept.keys()) {
      if (kept.size <= MOST_SITES) break;
      kept.delete(origin);
    }
    return site.rules;
  };
}
