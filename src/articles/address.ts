const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?<url>https?:\/\/.+)$/u;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|yclid|igshid|spm|mc_cid|mc_eid|ocid|smid|at_\w+|cmpid)$/iu;

/**
 * The address under which one article is one article: an archive's copy unwrapped, scheme and host in lower case, no
 * tracking parameters, no fragment. `HTTPS://News.Example.cn/要闻?utm_source=rss#a` and `https://news.example.cn/要闻`
 * give the same. Null for what is no http address.
 */
export function canonicalAddress(address: string | null): string | null {
  if (address === null) return null;
  const own = ARCHIVED.exec(address.trim())?.groups?.url ?? address.trim();
  if (!URL.canParse(own)) return null;
  const url = new URL(own);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
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
