import type { Outlet } from '../model/article.ts';
import { hostOf } from './address.ts';

const NOT_IN_NAMES = /[\s()（）「」“”·]/gu;

function plain(label: string): string {
  return label.normalize('NFKC').replace(NOT_IN_NAMES, '').toLowerCase();
}

/**
 * The outlet of an article: the one whose host its address has, else the one that prints itself under the name that
 * the article gives as its author: `(臺)中央社CNA`. Null if the table knows neither.
 */
export function outletOf(url: string | null, author: string | null, outlets: readonly Outlet[]): Outlet | null {
  const host = url === null ? null : hostOf(url);
  const byHost = host === null ? null : ownerOf(host, outlets);
  if (byHost !== null) return byHost;
  if (author === null) return null;
  const name = plain(author);
  return outlets.find((outlet) => [outlet.name, ...outlet.labels].some((label) => plain(label) === name)) ?? null;
}

/** The outlet that has the most of the host: www.mfa.gov.cn is of mfa.gov.cn, not of gov.cn. */
function ownerOf(host: string, outlets: readonly Outlet[]): Outlet | null {
  let [owner, longest]: [Outlet | null, number] = [null, 0];
  for (const outlet of outlets) {
    for (const own of outlet.hosts)
      if (own.length > longest && under(host, own)) [owner, longest] = [outlet, own.length];
  }
  return owner;
}

const LONGEST_TITLE = 200;
const BETWEEN = /\s*[-–—|｜_:：·>»]\s*/u;

/** The outlet of a feed by its title or a part of it: `晨星日报 - 即时新闻`. Null if the table knows none. */
export function outletOfChannel(title: string | null, outlets: readonly Outlet[]): Outlet | null {
  if (title === null) return null;
  const [found] = [title, ...title.slice(0, LONGEST_TITLE).split(BETWEEN)].flatMap(
    (part) => outletOf(null, part, outlets) ?? [],
  );
  return found ?? null;
}

function under(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}
