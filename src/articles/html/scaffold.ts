import { createRequire } from 'node:module';
import { GuanxiError } from '../../errors.ts';
import type { Outlet } from '../../model/article.ts';
import { canonicalAddress } from '../address.ts';
import { outletOf } from '../publisher.ts';
import { linkedArticle } from './linked-data.ts';
import { parseRule } from './load-rule.ts';
import type { OutletRule } from './outlet-rule.ts';
import { type OutletSkeleton, outletSkeleton } from './outlet-skeleton.ts';
import { metaContent, type Page, parsePage } from './page.ts';
import { proposeRule } from './propose-rule.ts';
import { addressOf, titleOf } from './read.ts';
import { type PageStory, readRuled } from './ruled.ts';

const require = createRequire(import.meta.url);

const ZONES: Readonly<Record<string, string>> = {
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  tw: 'Asia/Taipei',
  mo: 'Asia/Macau',
  sg: 'Asia/Singapore',
  my: 'Asia/Kuala_Lumpur',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  us: 'America/New_York',
  gb: 'Europe/London',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  ru: 'Europe/Moscow',
};

/** The beginnings of an outlet's rule, made from one page of it. */
export interface Scaffold {
  readonly outlet: string;
  /** The text of the rule file. */
  readonly yaml: string;
  readonly skeleton: OutletSkeleton;
}

/** The organisation whose page this is, by its address or the name of its site; null if no outlet is known for it. */
export function outletOfPage(html: string, outlets: readonly Outlet[]): string | null {
  const page = parsePage(html);
  const url = canonicalAddress(addressOf(page, linkedArticle(page), null));
  return outletOf(url, metaContent(page, 'og:site_name'), outlets)?.organisation ?? null;
}

/**
 * A rule file for the outlet of a saved page and the skeleton of its fixture. `day` is when it was held against the page.
 * Throws NO_SENTENCE, naming the file, where nothing on the page looks like a story, and what `parseRule` throws.
 */
export function scaffoldRule(html: string, file: string, outlet: string, day: string): Scaffold {
  const page = parsePage(html);
  const linked = linkedArticle(page);
  const proposed = proposeRule(page, titleOf(page), linked);
  if (proposed.story.length === 0) {
    throw new GuanxiError(
      'NO_SENTENCE',
      `${file}: no element of this page looks like a story; save the whole page of an article`,
    );
  }
  const { stringify } = require('yaml') as typeof import('yaml');
  const lists = Object.entries(proposed).filter(([, list]) => list.length > 0);
  const zone = ZONES[outlet.slice(0, 2)] ?? 'UTC';
  const yaml = stringify({ outlet, checked: day, zone, ...Object.fromEntries(lists) }, { lineWidth: 0 });
  const rule = parseRule(yaml, `${outlet}.yaml`);
  const url = canonicalAddress(addressOf(page, linked, null)) ?? 'https://example.org/article';
  return { outlet, yaml, skeleton: outletSkeleton(page, rule, url) };
}

/** What a rule gives on a page; null where it finds no story. */
export function tryRule(html: string, rule: OutletRule): PageStory | null {
  const page: Page = parsePage(html);
  return readRuled(page, rule, linkedArticle(page));
}
