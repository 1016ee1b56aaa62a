import type { Dateline, Zone } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { splitReporter } from './byline-places.ts';
import { namesIn } from './credit-names.ts';
import { findDateline } from './dateline.ts';

/** The stretches of one paragraph that are no story: half-open, sorted, apart; and what they say. */
export interface Bylines {
  readonly spans: readonly Span[];
  readonly authors: readonly string[];
  readonly dateline: Dateline | null;
}

const MEDIUM =
  '(?:新华社|新華社|中新社|中央社|路透社?|法新社|美联社|美聯社|德新社|共同社|韩联社|塔斯社|彭博社?|AFP|AP|Reuters|Getty Images|EPA|CNA|' +
  '[\\p{Script=Han}A-Za-z]{0,12}(?:通讯社|通訊社|日报|日報|时报|時報|晚报|晚報|电视台|電視台|电台|電台|之声|之聲|之音|新闻网|新聞網|中文网|中文網|政府网|政府網|央视网))';
const ROLE =
  '(?:记者|記者|特派员|特派員|通讯员|编辑|編輯|责任编辑|责编|責編|网编|網編|编译|編譯|译者|譯者|核稿|审校|審校|校对|发稿|發稿|撰文|撰稿|摄影|攝影|实习生|实习记者)';
const NAMES = '[\\p{Script=Han}·A-Za-z .’]{1,30}(?:[、/／,，][\\p{Script=Han}·A-Za-z .’]{1,30}){0,4}';

interface Rule {
  /** Where it may stand: the whole paragraph, its start, its end. */
  readonly pattern: RegExp;
  readonly zones: readonly Zone[] | null;
}

const STORY: readonly Zone[] = ['BODY', 'DECK', 'CAPTION'];
const RULES: readonly Rule[] = [
  // （德国之声中文网）, （路透社）, (法新社)
  { pattern: new RegExp(`^[（(]\\s?(?<body>${MEDIUM}(?:报道|報導|电|電|讯|訊)?)\\s?[）)]`, 'u'), zones: STORY },
  // 央视网消息（新闻联播）：
  { pattern: /^(?<body>[\p{Script=Han}]{2,8}(?:消息|讯|訊))(?:（[\p{Script=Han}]{2,10}）)?[：:]/u, zones: ['BODY'] },
  // 据新华社电（记者 杨大同）
  {
    pattern: new RegExp(
      `^(?:据|據)?(?<body>${MEDIUM}[\\p{Script=Han}]{0,12}(?:电|電|讯|訊)(?=[\\s（(]))(?:\\s?[（(]记者\\s?(?<names>${NAMES})[）)])?`,
      'u',
    ),
    zones: ['BODY'],
  },
  // （記者林小明）, （记者 王大同 李小明）at the start
  {
    pattern: new RegExp(`^[（(](?:[\\p{Script=Han}]{0,8})(?:记者|記者)\\s?(?<names>${NAMES})[）)]`, 'u'),
    zones: ['BODY'],
  },
  // 自由亚洲电台记者林小明巴黎报道 编辑：…
  {
    pattern: new RegExp(
      `^(?<body>${MEDIUM})(?:驻[\\p{Script=Han}]{1,8})?(?:特约)?(?:记者|記者)\\s?(?<reporter>[\\p{Script=Han}·A-Za-z ]{2,24}?)(?:报道|報道|報導|综合报道)?(?:\\s+(?:${ROLE}\\s?[：:]\\s?${NAMES}\\s*)*)?$`,
      'u',
    ),
    zones: ['BODY', 'HEADING', 'CAPTION'],
  },
  // 记者：林小明 责编：王大同 网编：李华 (a paragraph, or its last words)
  { pattern: new RegExp(`(?:^|(?<=[。！？”」\\s]))(?:${ROLE}\\s?[：:]\\s?${NAMES}[\\s;；/／]*)+$`, 'u'), zones: STORY },
  // （譯者：林小明/核稿：王大同）1100112
  {
    pattern: new RegExp(`[（(]\\s?(?:${ROLE})\\s?[：:\\s]\\s?[^（）()。]{1,80}[）)]\\s?(?:\\d{6,7})?$`, 'u'),
    zones: STORY,
  },
  // 编译 林小明；审校 王大同
  { pattern: new RegExp(`^(?:${ROLE}\\s${NAMES}[;；、\\s]*)+$`, 'u'), zones: ['BODY', 'HEADING'] },
  // 李小明/王大同 (德新社)
  {
    pattern: new RegExp(
      `^(?<names>\\p{Script=Han}{2,4}(?:[/／、 ]\\p{Script=Han}{2,4}){0,3})\\s?[（(]${MEDIUM}[）)]$`,
      'u',
    ),
    zones: ['BODY', 'HEADING'],
  },
  // ■新华社记者 黄小明/摄, 新华社记者 摄
  {
    pattern: new RegExp(
      `■?\\s?${MEDIUM}\\s?(?:记者|記者)\\s?(?<names>[\\p{Script=Han}· ]{0,20}?)\\s?[/／]?\\s?(?:摄|攝)(?:影)?[）)]?$`,
      'u',
    ),
    zones: STORY,
  },
  // 新华社记者 周大同 韩小明 高华
  {
    pattern:
      /(?<=[。！？”]\s?)(?:新华社|新華社|中新社|本报|本報)(?:记者|記者)\s(?<names>\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4}){0,5})$/u,
    zones: ['BODY'],
  },
  // （完）
  { pattern: /[（(]完[）)]$/u, zones: ['BODY'] },
  // a caption's credit: （美联社）, （路透社资料照）, （圖取自…）, (AFP), 美聯社資料圖片
  {
    pattern: new RegExp(
      `[（(]\\s?(?:${MEDIUM}|[^（）()]{0,30}(?:资料照|資料照|资料图|資料圖|图片|圖片|照片|供图|供圖|提供|摄|攝|政府网|国务院|网站)[\\p{Script=Han}]{0,2}|[^（）()]{0,12}(?:图|圖)(?:取自|擷取自|源|／|/)[^（）()]{1,80})[^（）()]{0,14}[）)]$`,
      'u',
    ),
    zones: ['CAPTION'],
  },
  {
    pattern: new RegExp(`(?<=[。）)])\\s?(?:${MEDIUM}|[\\p{L} ]{2,20}?)(?:资料|資料)?(?:图片|圖片|照片)$`, 'u'),
    zones: ['CAPTION'],
  },
  { pattern: new RegExp(`(?<=。)\\s?${MEDIUM}$`, 'u'), zones: ['CAPTION'] },
  { pattern: /(?<=[。])\s?(?:片段截圖|截图|截圖|视频截图)$/u, zones: ['CAPTION'] },
];

const ROLE_AND_NAMES = new RegExp(
  `${ROLE}(?:\\s?[：:]\\s?|\\s)(?<names>[^；;）)：:]{1,80}?)(?=\\s*(?:${ROLE}|[；;）)]|[/／]\\s?${ROLE}|$))`,
  'gu',
);
/** 据新华社电（记者 王大同） */
const REPORTERS_AFTER = new RegExp(`^\\s?[（(](?:记者|記者)\\s?(?<names>${NAMES})[）)]`, 'u');
const TAIL = 400;
const HEAD = 200;

/**
 * Finds the by-lines of one paragraph: wires and their datelines, reporters, editors, photo credits. In
 * `（中央社記者林小明台北15日電）部長表示……。（編輯：王大同）1091215` both brackets with the code are found, and two names.
 */
export function findBylines(text: string, zone: Zone): Bylines {
  const spans: Span[] = [];
  const authors: string[] = [];
  const found = zone === 'BODY' || zone === 'DECK' ? findDateline(text) : null;
  if (found !== null) {
    const end = closed(text, found.end);
    const named = REPORTERS_AFTER.exec(text.slice(end, end + HEAD));
    spans.push({ start: 0, end: end + (named?.[0].length ?? 0) });
    authors.push(...namesIn(named?.groups?.names ?? ''));
    if (found.reporter !== null) authors.push(found.reporter);
  }
  const tailStart = Math.max(0, text.length - TAIL);
  for (const { pattern, zones } of RULES) {
    if (zones !== null && !zones.includes(zone)) continue;
    const atStart = pattern.source.startsWith('^');
    const offset = atStart ? 0 : tailStart;
    const part =
      atStart && !pattern.source.endsWith('$')
        ? text.slice(0, HEAD)
        : atStart
          ? text.length > HEAD
            ? ''
            : text
          : text.slice(tailStart);
    const match = pattern.exec(part);
    if (match === null || match[0].trim() === '') continue;
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    if (spans.some((other) => other.start < span.end && span.start < other.end)) continue;
    spans.push(span);
    authors.push(...namesOf(match));
  }
  return { spans: spans.sort((a, b) => a.start - b.start), authors, dateline: found?.dateline ?? null };
}

function namesOf(match: RegExpExecArray): string[] {
  const names = namesIn(match.groups?.names ?? '');
  const reporter = match.groups?.reporter;
  if (reporter !== undefined) names.push(...reporterIn(reporter));
  for (const role of match[0].matchAll(ROLE_AND_NAMES)) {
    if (reporter !== undefined && role[0].includes(reporter)) continue;
    names.push(...namesIn(role.groups?.names ?? ''));
  }
  return [...new Set(names)];
}

function reporterIn(text: string): string[] {
  return /\p{Script=Han}/u.test(text) ? [splitReporter(text).name] : namesIn(text);
}

/** Takes the closing bracket and dash of a dateline in. */
function closed(text: string, end: number): number {
  const rest = /^\s?[）)】]?\s?(?:[-–—]+\s)?/u.exec(text.slice(end, end + 8));
  return end + (rest?.[0].trimEnd().length ?? 0);
}
