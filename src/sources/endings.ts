/** Endings of what may hold articles. */
const TEXTS = 'md|markdown|txt|xhtml|html?|eml|mht(?:ml)?|mbox';
const SEARCHED = new RegExp(
  `\\.(?:${TEXTS}|pdf|docx|epub|rss|atom|rdf|opml|jsonfeed|zip|tar|tgz|(?:${TEXTS}|tar|rss|atom)\\.gz)$`,
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
