import { describe, expect, test } from 'vitest';
import { siteRules } from '../../../src/sources/web/sites.ts';
import { idleClock } from '../../support/web.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const answer = (status: number, text = '') => ({
  status,
  contentType: '',
  location: null,
  retryAfter: null,
  bytes: Buffer.from(text),
});

/** Rules of sites that answer one after the other as given, with how often each robots.txt was asked for. */
function sites(...answers: readonly (number | Error)[]) {
  const asked: string[] = [];
  const clock = idleClock();
  const rulesOf = siteRules(
    async (url) => {
      const next = answers[asked.length] ?? 200;
      asked.push(url.href);
      if (typeof next !== 'number') throw next;
      return answer(next, 'User-agent: *\nDisallow: /private');
    },
    'guanxi/0.1.0',
    clock,
  );
  const allowed = async (address: string) => {
    try {
      (await rulesOf(new URL(address))).check(new URL(address));
      return true;
    } catch {
      return false;
    }
  };
  return { asked, clock, allowed };
}

describe('the rules of a site', () => {
  test('are asked for once a site: scheme, host and port', async () => {
    const { asked, allowed } = sites();
    for (const address of ['https://a.example/x', 'https://a.example/y', 'http://a.example/x', 'https://b.example/x'])
      expect(await allowed(address)).toBe(true);
    expect(await allowed('https://a.example/private')).toBe(false);
    expect(asked).toEqual([
      'https://a.example/robots.txt',
      'http://a.example/robots.txt',
      'https://b.example/robots.txt',
    ]);
  });

  test('are asked for once also where many ask at once', async () => {
    const { asked, allowed } = sites();
    await Promise.all(['x', 'y', 'z'].map((path) => allowed(`https://a.example/${path}`)));
    expect(asked).toHaveLength(1);
  });

  test('are kept for a day and no longer', async () => {
    const { asked, clock, allowed } = sites();
    await allowed('https://a.example/x');
    await clock.sleep(23 * HOUR);
    await allowed('https://a.example/x');
    expect(asked).toHaveLength(1);
    await clock.sleep(HOUR);
    await allowed('https://a.example/x');
    expect(asked).toHaveLength(2);
  });

  test.each([[500], [429], [Object.assign(new Error('reset'), { code: 'ECONNRESET' })]])(
    'after a failure (%s) are asked for again in five minutes',
    async (failure) => {
      const { asked, clock, allowed } = sites(failure, 200);
      expect(await allowed('https://a.example/x')).toBe(false);
      await clock.sleep(4 * MINUTE);
      expect(await allowed('https://a.example/x')).toBe(false);
      expect(asked).toHaveLength(1);
      await clock.sleep(MINUTE);
      expect(await allowed('https://a.example/x')).toBe(true);
      expect(asked).toHaveLength(2);
    },
  );

  test('are kept of a thousand sites', async () => {
    const { asked, allowed } = sites();
    for (let at = 0; at <= 1000; at += 1) await allowed(`https://a${at}.example/`);
    await allowed('https://a1000.example/');
    expect(asked).toHaveLength(1001);
    await allowed('https://a0.example/');
    expect(asked).toHaveLength(1002);
  });
});
