import type { Outlet } from '../../model/article.ts';
import { canonicalAddress } from '../address.ts';
import { clean } from '../clean.ts';
import { BLANK, type Draft } from '../draft.ts';
import { outletOf } from '../publisher.ts';
import { isElsewhere } from './elsewhere.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { ruleOf } from './load-rule.ts';
import { firstAttribute, isFragment, metaContent, type Page, parsePage, textOf } from './page.ts';
import { PAGE_DATES } from './page-dates.ts';
import { splitStamps } from './passages.ts';
import { readRuled } from './ruled.ts';
import { readUnruled } from './unruled.ts';

const SOURCE_LINK = /^(?:查看原文|阅读原文|閱讀原文|原文链接|原文連結|原文|来源|來源)[：:]?$/u;

/** What is known of a page besides its bytes: where it came from, who is said to publish it, which outlets there are. */
export interface PageOrigin {
  readonly url: string | null;
  readonly author: string | null;
  readonly outlets: readonly Outlet[];
}

const NOWHERE: PageOrigin = { url: null, author: null, outlets: [] };

/**
 * The story of an HTML page or fragment: by its outlet's rule where there is one that fits, else its blocks in order
 * without furniture, related links and doubled captions; the title, address, date and outlet that the page's head names.
 * `<p>外长会见<b>大使</b>。</p>` gives one BODY passage. Throws LEXICON where the outlet's rule file is wrong.
 */
export function readHtml(html: string, origin: PageOrigin = NOWHERE): Draft {
  const page = parsePage(html);
  const linked = linkedArticle(page);
  const url = addressOf(page, linked, origin.url);
  const site = metaContent(page, 'og:site_name') ?? metaContent(page, 'author');
  const known = (address: string | null) => outletOf(canonicalAddress(address), site ?? origin.author, origin.outlets);
  const outlet = known(url) ?? known(origin.url);
  const rule = outlet === null ? null : ruleOf(outlet.organisation);
  const title = titleOf(page);
  const ruled = rule === null ? null : readRuled(page, rule, linked);
  const fits = ruled !== null && (isFragment(page) || !isElsewhere(ruled.passages, page, title));
  const story = fits ? ruled : readUnruled(html, page, title, linked);
  const { stamps, sources, rest } = splitStamps(story.passages);
  return {
    ...BLANK,
    title: story.title ?? title,
    url,
    author: outlet?.name ?? site,
    authors: story.authors,
    stamps: [...story.days, ...datesOf(page), ...stamps],
    sources,
    passages: rest,
  };
}

function datesOf(page: Page): string[] {
  return [
    ...PAGE_DATES.flatMap((key) => metaContent(page, key) ?? []),
    ...[firstAttribute(page, 'time', 'datetime') ?? []].flat(),
  ];
}

/** What a page calls itself: its og:title, its only h1, its title. */
export function titleOf(page: Page): string | null {
  const headings = page.elements.filter(({ name }) => name === 'h1');
  const [heading] = headings;
  const title = page.elements.find(({ name }) => name === 'title');
  const candidates = [
    metaContent(page, 'og:title') ?? '',
    heading !== undefined && headings.length === 1 ? textOf(heading) : '',
    title === undefined ? '' : textOf(title),
  ];
  return candidates.map(clean).find((text) => text !== '') ?? null;
}

/** The address that a page names as its own; what it leaves out is of its `<base>` or of where it came from. */
export function addressOf(page: Page, linked: LinkedArticle | null, from: string | null): string | null {
  const base = firstAttribute(page, 'base', 'href');
  const within = [base, from].find((address) => address !== null && URL.canParse(address)) ?? undefined;
  const named = [
    firstAttribute(page, 'link', 'href', ({ attribs }) => attribs.rel?.toLowerCase() === 'canonical'),
    metaContent(page, 'og:url'),
    linked?.url ?? null,
  ];
  for (const address of named) {
    if (address === null || !URL.canParse(address, within)) continue;
    const url = new URL(address, within);
    // A home page in its place is a fault of many templates.
    if (url.pathname !== '/' || url.search !== '') return url.href;
  }
  return firstAttribute(page, 'a', 'href', (link) => SOURCE_LINK.test(textOf(link).trim()));
}
