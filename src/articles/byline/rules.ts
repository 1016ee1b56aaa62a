import type { Zone } from '../../model/article.ts';

const MEDIUM =
  '(?:新华社|新華社|中新社|中央社|路透社?|法新社|美联社|美聯社|德新社|共同社|韩联社|塔斯社|彭博社?|AFP|AP|Reuters|Getty Images|EPA|CNA|' +
  '[\\p{Script=Han}A-Za-z]{0,12}(?:通讯社|通訊社|日报|日報|时报|時報|晚报|晚報|电视台|電視台|电台|電台|之声|之聲|之音|新闻网|新聞網|中文网|中文網|政府网|政府網|央视网))';
const ROLE =
  '(?:记者|記者|特派员|特派員|通讯员|编辑|編輯|责任编辑|责编|責編|网编|網編|编译|編譯|译者|譯者|核稿|审校|審校|校对|发稿|發稿|撰文|撰稿|摄影|攝影|实习生|实习记者)';
const NAMES = '[\\p{Script=Han}·A-Za-z .’]{1,30}(?:[、/／,，][\\p{Script=Han}·A-Za-z .’]{1,30}){0,4}';
const PICTURE = '(?:资料照|資料照|资料图|資料圖|图片|圖片|照片|供图|供圖|提供|摄|攝|政府网|国务院|网站)';

/**
 * One way in which the trade signs or credits. `at`: whether it opens the paragraph, closes it, or is all of it. The
 * group `names` holds names, `reporter` a name that runs on into a place: 林小明巴黎.
 */
export interface BylineRule {
  readonly at: 'start' | 'end' | 'whole';
  readonly zones: readonly Zone[];
  readonly pattern: RegExp;
}

const STORY: readonly Zone[] = ['BODY', 'DECK', 'CAPTION'];
const LINE: readonly Zone[] = ['BODY', 'HEADING', 'CAPTION'];

function rule(at: BylineRule['at'], zones: readonly Zone[], source: string): BylineRule {
  return { at, zones, pattern: new RegExp(`${at === 'end' ? '' : '^'}${source}${at === 'start' ? '' : '$'}`, 'u') };
}

/** In the order in which they are tried; what one has found no later one takes. */
export const BYLINE_RULES: readonly BylineRule[] = [
  // （德国之声中文网）, (法新社)
  rule('start', STORY, `[（(]\\s?${MEDIUM}(?:报道|報導|电|電|讯|訊)?\\s?[）)]`),
  // 央视网消息（新闻联播）：
  rule('start', ['BODY'], '[\\p{Script=Han}]{2,8}(?:消息|讯|訊)(?:（[\\p{Script=Han}]{2,10}）)?[：:]'),
  // 【晨星新闻东京10月16日电】
  rule('start', ['BODY'], '[【（(][^【】（）()。，]{2,30}(?:电|電|讯|訊)[】）)]'),
  // 光明日报北京电（记者 王大同）
  rule(
    'start',
    ['BODY'],
    `(?:据|據)?${MEDIUM}\\p{Script=Han}{0,12}(?:电|電|讯|訊)(?=[\\s（(])(?:\\s?[（(]记者\\s?(?<names>${NAMES})[）)])?`,
  ),
  // （记者 王大同 李小明）
  rule('start', ['BODY'], `[（(]\\p{Script=Han}{0,8}(?:记者|記者)\\s?(?<names>${NAMES})[）)]`),
  // 〔記者林小明／臺北報導〕
  rule(
    'start',
    ['BODY'],
    `[〔【（([]\\s?\\p{Script=Han}{0,6}(?:记者|記者)\\s?(?<names>\\p{Script=Han}{2,4}(?:[、，,]\\p{Script=Han}{2,4}){0,4})\\s?[／/][^〔【（(〕】）)。，]{0,10}(?:报道|報導|电|電)[〕】）)\\]]`,
  ),
  // 記者林小明、王大同／綜合報導
  rule(
    'whole',
    LINE,
    '(?:记者|記者)\\s?(?<names>\\p{Script=Han}{2,4}(?:[、，,]\\p{Script=Han}{2,4}){0,4})\\s?[／/|｜]\\s?\\p{Script=Han}{0,8}(?:报道|報導)',
  ),
  // 自由亚洲电台记者林小明巴黎报道 编辑：王大同
  rule(
    'whole',
    LINE,
    `${MEDIUM}(?:驻\\p{Script=Han}{1,8})?(?:特约)?(?:记者|記者)\\s?(?<reporter>[\\p{Script=Han}·A-Za-z ]{2,24}?)(?:综合)?(?:报道|報道|報導)?(?:\\s+(?:${ROLE}\\s?[：:]\\s?${NAMES}\\s*){0,5})?`,
  ),
  // 记者：林小明 责编：王大同 网编：李华
  rule('end', STORY, `(?:^|(?<=[。！？”」\\s]))(?:${ROLE}\\s?[：:]\\s?${NAMES}[\\s;；/／]*){1,6}`),
  // （譯者：林小明/核稿：王大同）1100112
  rule('end', STORY, `[（(]\\s?${ROLE}\\s?[：:\\s]\\s?[^（）()。]{1,80}[）)]\\s?(?:\\d{6,7})?`),
  // 编译 林小明；审校 王大同
  rule('whole', LINE, `(?:${ROLE}\\s${NAMES}[;；、\\s]*){1,6}`),
  // 李小明/王大同 (德新社)
  rule(
    'whole',
    LINE,
    `(?<names>\\p{Script=Han}{2,4}(?:[/／、 ]\\p{Script=Han}{2,4}){0,3})\\s?[/／]?\\s?[（(]${MEDIUM}(?:[、,，/／]\\s?${MEDIUM}){0,3}(?:等)?[）)]`,
  ),
  // ■新华社记者 黄小明/摄
  rule(
    'end',
    STORY,
    `■?\\s?${MEDIUM}\\s?(?:记者|記者)\\s?(?<names>[\\p{Script=Han}· ]{0,20}?)\\s?[/／]?\\s?(?:摄|攝)(?:影)?[）)]?`,
  ),
  // 新华社记者 王大同 李小明
  rule(
    'end',
    ['BODY'],
    '(?<=[。！？”]\\s?)(?:新华社|新華社|中新社|本报|本報)(?:记者|記者)\\s(?<names>\\p{Script=Han}{2,4}(?:\\s\\p{Script=Han}{2,4}){0,5})',
  ),
  // （完）
  rule('end', ['BODY'], '[（(]完[）)]'),
  // （美联社）, （路透社资料照）, （圖取自…）
  rule(
    'end',
    ['CAPTION'],
    `[（(]\\s?(?:${MEDIUM}|[^（）()]{0,30}${PICTURE}\\p{Script=Han}{0,2}|[^（）()]{0,12}(?:图|圖)(?:取自|撷取自|擷取自|源|／|/)[^（）()]{1,80})[^（）()]{0,14}[）)]`,
  ),
  // the same where nothing marks the caption
  rule(
    'end',
    ['BODY', 'DECK'],
    '[（(][^（）()]{0,6}(?:(?:图|圖)(?:取自|撷取自|擷取自|片来自|片來自|片来源|片來源)|(?:照片|影片|翻摄|翻攝|截图|截圖)(?:来自|來自|自|来源|來源))[^（）()]{1,60}[）)]',
  ),
  rule('end', ['CAPTION'], '[（(](?:FB|IG|AFP|AP|EPA)[）)]'),
  // 美聯社資料圖片 after a whole sentence
  rule('end', ['CAPTION'], `(?<=[。）)])\\s?(?:${MEDIUM}|[\\p{L} ]{2,20}?)(?:资料|資料)?(?:图片|圖片|照片)`),
  rule('end', ['CAPTION'], `(?<=。)\\s?(?:${MEDIUM}|(?:片段|视频|視頻)?(?:截图|截圖))`),
  // 本報製圖, 本文作者Anna Weber
  rule('whole', ['CAPTION'], '\\p{Script=Han}{2,10}(?:制图|製圖)|本文作者.{2,40}'),
];

/** 据新华社电（记者 王大同）: the reporters right behind a dateline. */
export const REPORTERS_AFTER = new RegExp(`^\\s?[（(](?:记者|記者)\\s?(?<names>${NAMES})[）)]`, 'u');

/** Each 编辑：王大同 within a by-line. */
export const ROLE_AND_NAMES = new RegExp(
  `${ROLE}(?:\\s?[：:]\\s?|\\s)(?<names>[^；;）)：:]{1,80}?)(?=\\s*(?:${ROLE}|[；;）)]|[/／]\\s?${ROLE}|[/／]?\\s?(?:摄|攝)[）)]?$|$))`,
  'gu',
);
