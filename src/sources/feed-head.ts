const NAME = /^<(?<name>[\w:.-]{1,80})/u;
const RSS_IN_RDF = /purl\.org\/rss\/1\.0|netscape\.com\/rdf\/simple\/0\.9/u;
const ATOM = /w3\.org\/2005\/Atom|purl\.org\/atom\/ns#|<entry[\s>]/u;
const JSON_FEED = /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//u;
/** So many bytes tell a feed: a file that does not state what it is within them is taken for other XML or JSON. */
export const FEED_HEAD = 65_536;
const ZEROS = /\0/gu;

export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json';

/**
 * What kind of feed a text is, by its root element or its stated version; null for other XML and JSON:
 * `<?xml version="1.0"?><rss version="2.0">…` is rss, `{"version": "https://jsonfeed.org/version/1.1"…` json.
 */
export function feedKind(text: string): FeedKind | null {
  const head = text
    .slice(0, FEED_HEAD)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (head.startsWith('{')) return JSON_FEED.test(head) ? 'json' : null;
  const root = rootOf(head);
  if (root === 'rss') return 'rss';
  if (root === 'rdf') return RSS_IN_RDF.test(head) ? 'rdf' : null;
  return root === 'feed' && ATOM.test(head) ? 'atom' : null;
}

/** `feedKind` of bytes that are not decoded yet: all that settles it is ASCII in every charset, UTF-16 with its zeros. */
export function feedKindOfBytes(bytes: Uint8Array): FeedKind | null {
  return feedKind(asciiHead(bytes));
}

/** Whether bytes are a list of feeds (OPML), by their root element; told as `feedKindOfBytes` tells a feed. */
export function isOpml(bytes: Uint8Array): boolean {
  return rootOf(asciiHead(bytes)) === 'opml';
}

function asciiHead(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, FEED_HEAD)).toString('latin1');
  return head.replace(/^(?:ï»¿|ÿþ|þÿ)/u, '').replace(ZEROS, '');
}

/** The name of the root element in small letters, without a prefix; null for what has none. */
function rootOf(xml: string): string | null {
  const name = NAME.exec(xml.slice(rootAt(xml)))?.groups?.name;
  return name?.replace(/^[^:]*:/u, '').toLowerCase() ?? null;
}

/** A feed's XML from its root element on, without declaration, comments and document type. */
export function withoutProlog(xml: string): string {
  return xml.slice(rootAt(xml));
}

/** Where the first element opens; the end where something else stands first. */
function rootAt(text: string): number {
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at);
    if (open < 0 || text.slice(at, open).trim() !== '') return text.length;
    const [opening, closing] = text.startsWith('<?', open)
      ? ['<?', '?>']
      : text.startsWith('<!--', open)
        ? ['<!--', '-->']
        : text.startsWith('<!', open)
          ? ['<!', subsetOpens(text, open) ? ']>' : '>']
          : ['', ''];
    if (opening === '') return open;
    const end = text.indexOf(closing, open + opening.length);
    if (end < 0) return text.length;
    at = end + closing.length;
  }
  return text.length;
}

/** Whether a document type declares anything of its own: `<!DOCTYPE rss [ <!ENTITY …> ]>`. */
function subsetOpens(text: string, at: number): boolean {
  // Only up to the first `>`: a search to the end of the text, for each of thousands of declarations, would take minutes.
  const end = text.indexOf('>', at);
  return end >= 0 && text.slice(at, end).includes('[');
}
