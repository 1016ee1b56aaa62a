/** Copies that name the address they were made of: the Wayback Machine's, archive.today's, a search engine's, AMP caches'. */
const COPIES = [
  /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?<url>https?:\/\/.+)$/u,
  /^https?:\/\/archive\.(?:today|ph|is|li|md|vn|fo)\/(?:o\/\w+|\d{4,14})\/(?<url>https?:\/\/.+)$/u,
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]{12}:)?(?<url>https?:\/\/[^+ ]+)/u,
];
const AMP_CACHE = /^https:\/\/(?:www\.google\.com\/amp|[\w-]+\.cdn\.ampproject\.org\/[cv])\/s\/(?<rest>.+)$/u;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|yclid|igshid|spm|mc_cid|mc_eid|ocid|smid|at_\w+|cmpid)$/iu;

/**
 * The address under which one article is one article: an archive's copy unwrapped, scheme and host in lower case, no
 * tracking parameters, no fragment. `HTTPS://News.Example.cn/要闻?utm_source=rss#a` and `https://news.example.cn/要闻`
 * give the same. Null for what is no http address.
 */
export function canonicalAddress(address: string | null): string | null {
  if (address === null) return null;
  const own = originalOf(address.trim());
  if (!URL.canParse(own)) return null;
  const url = new URL(own);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

function originalOf(address: string): string {
  for (const copy of COPIES) {
    const url = copy.exec(address)?.groups?.url;
    if (url !== undefined) return url;
  }
  const rest = AMP_CACHE.exec(address)?.groups?.rest;
  return rest === undefined ? address : `https://${rest}`;
}

const HOST = /^https?:\/\/(?:[^/@]*@)?(?<host>[^/:?#]+)/u;

/** `https://www.example.com.cn/a` gives `www.example.com.cn`. */
export function hostOf(url: string): string | null {
  return HOST.exec(url)?.groups?.host ?? null;
}

/** The site of an address, by which an outlet that no table knows is named: `https://www.example.com.cn/a` gives `example.com.cn`. */
export function siteOf(url: string | null): string | null {
  return (url === null ? null : hostOf(url))?.replace(/^www\./u, '') ?? null;
}
