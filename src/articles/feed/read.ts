import { GuanxiError } from '../../errors.ts';
import type { Outlet } from '../../model/article.ts';
import { type FeedKind, withoutProlog } from '../../sources/feed-head.ts';
import { hasSentence } from '../body.ts';
import { namesIn } from '../byline/credit-names.ts';
import type { Draft, Passage } from '../draft.ts';
import { excessOf } from '../excess.ts';
import { readHtml } from '../html/read.ts';
import { stampDay } from '../stamp-day.ts';
import { splitDigest } from '../text/digest.ts';
import { fullerTitle } from '../title.ts';
import { type Feed, type FeedItem, MOST_ITEMS, parsedFeed } from './items.ts';
import { itemHtml, plainText } from './markup.ts';

/** Thirty for each of as many items. */
const MOST_TAGS = 30 * MOST_ITEMS;
const LONGEST_ITEM = 2_000_000;
const END_TAG = /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>(?:\s|<!--[^<]*-->)*$/iu;
/** How far from its end a feed may close. */
const TAIL = 2000;

/** How a summary ends that goes on elsewhere: `…阅读全文`, `[…]`, `...more`, `Read more »`. */
const CUT_OFF =
  /[\s.…·[（(]*(?:[[（(]\s?(?:…|\.{3})\s?[\])）]|(?:\.{3}|…)\s?more|(?:继续|繼續)?(?:阅读|閱讀)(?:全文|更多|原文|余下全文)|(?:点击|點擊)?查看(?:全文|更多|详情|詳情)|(?:read more|continue reading|read the full (?:article|story)))[\s\])）»>→]*$/iu;
const LONGEST_MARKER = 60;
const APPEARED_FIRST = /^The post .{0,300} (?:appeared first|first appeared) on .{0,200}$/u;
const CREDIT = /^(?:文|撰文|作者|本[报報刊]?(?:记者|記者)|记者|記者|编辑|編輯)[\s：:/|｜]*/u;
const IN_BRACKETS = /^[^\s@]{1,100}@[^\s()]{1,100}\s?\((?<name>[^()]{1,100})\)$/u;
/** Names under which an outlet signs for nobody. */
const NO_PERSON = /(?:网|網|社|报|報|台|编辑部|編輯部|管理员|管理員|本站|小编|小編)$/u;

/** Where a feed came from: its own address settles its relative ones. */
export interface FeedOrigin {
  readonly file: string;
  readonly url: string | null;
  readonly outlets: readonly Outlet[];
}

/**
 * The stories of a feed, one an item, in its order: the whole text where it is there, else the summary; address, day in
 * the zone in which it is written, authors. Items without a sentence are left out.
 * Throws TRUNCATED, UNREADABLE where it is not well-formed, TOO_LARGE over 10,000 items, EMPTY for none, NO_SENTENCE.
 */
export function readFeed(text: string, kind: FeedKind, origin: FeedOrigin): Draft[] {
  const { file } = origin;
  const feed = parsed(text, kind, file);
  const { length } = feed.items;
  if (length === 0) throw new GuanxiError('EMPTY', `${file}: this feed holds no item; fetch it again later`);
  if (length > MOST_ITEMS) {
    throw new GuanxiError('TOO_LARGE', `${file}: a feed of more than ${MOST_ITEMS} items; split the feed`);
  }
  const drafts = unrepeated(feed.items.flatMap((item) => itemDrafts(item, feed, origin)));
  if (drafts.length > 0) return drafts;
  throw new GuanxiError(
    'NO_SENTENCE',
    `${file}: none of its ${length} items holds a sentence; give the pages that they link to`,
  );
}

function parsed(text: string, kind: FeedKind, file: string): Feed {
  if (kind !== 'json' && !END_TAG.test(text.slice(-TAIL))) {
    throw new GuanxiError('TRUNCATED', `${file}: the feed breaks off before its end; fetch it again`);
  }
  // What a document type declares is never read: entities of its own could be bombs or files.
  const own = kind === 'json' ? text : withoutProlog(text);
  const tooMuch = kind === 'json' ? null : excessOf(own, MOST_TAGS);
  if (tooMuch !== null) throw new GuanxiError('TOO_LARGE', `${file}: a feed with ${tooMuch}; split it`);
  try {
    return parsedFeed(kind, own);
  } catch (cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const seen = (inner instanceof Error ? inner.message : String(inner)).slice(0, 200).replace(/\s+/gu, ' ');
    throw new GuanxiError('UNREADABLE', `${file}: the feed is not well-formed (${seen}); fetch it again`, { cause });
  }
}

function itemDrafts(item: FeedItem, feed: Feed, { file, url: address, outlets }: FeedOrigin): Draft[] {
  const url = absolute(item.link, feed.base, address);
  const origin = { url, author: null, outlets };
  if (item.bodies.some(({ length }) => length > LONGEST_ITEM)) {
    const seen = `an item of more than ${LONGEST_ITEM} characters`;
    throw new GuanxiError('TOO_LARGE', `${file}: ${seen}; give the page that it links to`);
  }
  const stories = item.bodies.map((body) => splitDigest(uncut(readHtml(itemHtml(body), origin))).filter(hasSentence));
  const drafts = stories.find((found) => found.length > 0) ?? [];
  const title = item.title === null ? null : plainText(item.title);
  const channel = plainText(item.outlet ?? feed.title ?? '');
  return drafts.map((draft) => ({
    ...draft,
    title: draft.partOfPage ? draft.title : (fullerTitle(title, draft.title) ?? null),
    url: url ?? draft.url,
    channel: channel === '' ? null : channel,
    authors: item.authors.flatMap(peopleIn).filter((name) => name !== channel),
    stampedOn: item.stamp === null ? null : stampDay(item.stamp),
  }));
}

/** The passages of a story without what a feed sets after a summary. */
function uncut(draft: Draft): Draft {
  const passages = draft.passages.filter(({ text }) => !APPEARED_FIRST.test(text));
  const last = passages.findLastIndex(({ zone }) => zone === 'BODY');
  return { ...draft, passages: passages.flatMap((passage, i) => (i === last ? withoutMarker(passage) : [passage])) };
}

function withoutMarker(passage: Passage): Passage[] {
  const at = Math.max(0, passage.text.length - LONGEST_MARKER);
  const text = passage.text.slice(0, at) + passage.text.slice(at).replace(CUT_OFF, '');
  return text === '' ? [] : [{ ...passage, text }];
}

function peopleIn(author: string): string[] {
  const name = plainText(author);
  const people = namesIn((IN_BRACKETS.exec(name)?.groups?.name ?? name).replace(CREDIT, ''));
  return people.filter((person) => !NO_PERSON.test(person));
}

function absolute(link: string | null, ...bases: readonly (string | null)[]): string | null {
  if (link === null) return null;
  if (URL.canParse(link)) return link;
  const base = bases.find((own) => own !== null && URL.canParse(link, own));
  return base === undefined || base === null ? null : new URL(link, base).href;
}

/** An item is told once; several under one address, such as the site's, are parts of one page. */
function unrepeated(drafts: readonly Draft[]): Draft[] {
  const own = new Map(drafts.map((draft) => [JSON.stringify([draft.url, draft.title, draft.passages]), draft]));
  const times = new Map<string, number>();
  for (const { url } of own.values()) if (url !== null) times.set(url, (times.get(url) ?? 0) + 1);
  return [...own.values()].map((draft) =>
    draft.url !== null && (times.get(draft.url) ?? 0) > 1 ? { ...draft, partOfPage: true } : draft,
  );
}
