import { clean, compact } from '../clean.ts';
import { BLANK, type Draft, type Passage } from '../draft.ts';
import { isFurnitureLine } from '../furniture.ts';
import { statedDay } from '../published.ts';
import { blocksOf, type HtmlBlock } from './blocks.ts';
import { firstAttribute, metaContent, type Page, parsePage, textOf } from './page.ts';
import { storyRoot } from './story-root.ts';

const SOURCE_LINK = /^(?:查看原文|阅读原文|閱讀原文|原文链接|原文連結|原文|来源|來源)[：:]?$/u;
const PAGE_DATES = ['article:published_time', 'pubdate', 'publishdate', 'datePublished'];
const SENTENCE_END = /[。！？!?]/u;
const LONGEST_STAMP = 80;
const SHORTEST_BODY = 15;
/** The link to the rest of a story that a feed cuts off. */
const CUT_OFF = /\.{3}more$/u;

/**
 * The story of an HTML page or fragment: its blocks in order without furniture, related links and doubled captions; the
 * title, address, date and outlet that the page's head names. `<p>外长会见<b>大使</b>。</p>` gives one BODY passage.
 */
export function readHtml(html: string): Draft {
  const page = parsePage(html);
  const blocks = blocksOf(storyRoot(page));
  const passages = passagesOf(blocks, false);
  const title = titleOf(page);
  const { stamps, rest } = splitStamps(passages.length > 0 && hasBody(passages) ? passages : passagesOf(blocks, true));
  return {
    ...BLANK,
    title,
    url: addressOf(page),
    author: metaContent(page, 'og:site_name') ?? metaContent(page, 'author'),
    stamps: [
      ...PAGE_DATES.flatMap((key) => metaContent(page, key) ?? []),
      ...[firstAttribute(page, 'time', 'datetime') ?? []].flat(),
      ...stamps,
    ],
    passages: rest,
  };
}

function titleOf(page: Page): string | null {
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

function addressOf(page: Page): string | null {
  const named =
    firstAttribute(page, 'link', 'href', ({ attribs }) => attribs.rel === 'canonical') ?? metaContent(page, 'og:url');
  return named ?? firstAttribute(page, 'a', 'href', (link) => SOURCE_LINK.test(textOf(link).trim()));
}

function hasBody(passages: readonly Passage[]): boolean {
  return passages.some(({ zone, text }) => zone === 'BODY' && (text.length > SHORTEST_BODY || SENTENCE_END.test(text)));
}

function passagesOf(blocks: readonly HtmlBlock[], keepLinks: boolean): Passage[] {
  const captions = new Set<string>();
  return blocks.flatMap(({ zone, text, linked }) => {
    if ((linked && !keepLinks) || isFurnitureLine(text)) return [];
    if (zone === 'CAPTION') {
      const own = compact(text);
      if (captions.has(own)) return [];
      captions.add(own);
    }
    return [{ zone, text: text.replace(CUT_OFF, '') }];
  });
}

/** Takes the lines off that print day and author above the story: `Tue, 24 Nov 2020 09:15:00 GMT`. */
function splitStamps(passages: readonly Passage[]): { readonly stamps: string[]; readonly rest: Passage[] } {
  const first = passages.findIndex(({ zone, text }) => zone === 'BODY' && SENTENCE_END.test(text));
  const isStamp = ({ zone, text }: Passage, i: number) =>
    i <= first &&
    zone !== 'CAPTION' &&
    text.length <= LONGEST_STAMP &&
    !SENTENCE_END.test(text) &&
    statedDay(text) !== null;
  return {
    stamps: passages.filter(isStamp).map(({ text }) => text),
    rest: passages.filter((passage, i) => !isStamp(passage, i)),
  };
}
