/** Endings of what may hold articles. */
const TEXTS = 'md|markdown|txt|xhtml|html?|eml|mht(?:ml)?|mbox';
/** Endings of feeds that nothing else has. */
const FEEDS = 'rss|atom|rdf|jsonfeed';
const SEARCHED = new RegExp(
  `\\.(?:${TEXTS}|pdf|docx|epub|${FEEDS}|opml|zip|tar|tgz|(?:${TEXTS}|tar|${FEEDS})\\.gz)$`,
  'iu',
);
/** Endings that feeds share with anything else. */
const SHARED = /\.(?:xml|json)$/iu;

/** Whether a folder or an archive is searched for a file of this name: `要闻.html`, `a.tar.gz`; not `photo.jpg`. */
export function mayHoldArticles(name: string): boolean {
  return SEARCHED.test(name) || SHARED.test(name);
}

/** Whether only its content tells that such a file is a feed: `index.xml`, `feed.json`. */
export function sharesEnding(name: string): boolean {
  return SHARED.test(name);
}
