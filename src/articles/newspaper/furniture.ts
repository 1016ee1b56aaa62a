/** What a page's head and foot print: its section, its day, its number, who made it, where to write to. */
const MARKS =
  /(?:责任编辑|責任編輯|责编|責編|本版(?:编辑|編輯|责编)|值班(?:编委|主任)|版式|视觉|美编|美編|检校|校对|校對|星期[一二三四五六日]|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|第?[一二三四五六七八九十\d]{1,3}版|要闻|要聞|农历|農曆|国内统一(?:连续出版物号|刊号)|邮发代号|电子信箱|www\.)/gu;
const FEWEST_MARKS = 2;
const SENTENCE = /[。！？；，]/u;
const NUMBER = '[一二三四五六七八九十\\d]{1,3}';
const NAMES = '(?:\\s?\\p{Script=Han}{2,4}){1,4}';
const CREATED_BY =
  '(?:责任编辑|責任編輯|责编|責編|编辑|編輯|本版编辑|本版責編|版式|视觉|美编|美編|检校|校对|校對|组版|制图|製圖)';
/** What stands over several short stories and is none of their headlines. */
const RUBRIC =
  /^(?:一周|每日|今日|国际|國際|国内|國內|本市|综合|綜合)?(?:简讯|簡訊|短讯|短訊|简报|快讯|快訊|速览|要闻|要聞|时政|要事|动态|動態)$/u;
/** Lines that are furniture although they bear one mark only. */
const WHOLE: readonly RegExp[] = [
  RUBRIC,
  new RegExp(`^(?:第${NUMBER}版|[A-D]?\\d{1,2}版|[A-D]\\d{2})$`, 'u'),
  /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s?星期[一二三四五六日])?(?:\s?(?:农历|農曆)\S{0,12})?$/u,
  new RegExp(`^(?:${CREATED_BY}\\s?[：:／/]?${NAMES}\\s?)+$`, 'u'),
  /^[-—–·\s]*(?:第\s?)?\d{1,4}\s?(?:页|頁)?(?:[，\s]*[/／共]\s?\d{1,4}\s?(?:页|頁)?)?[-—–·\s]*$/u,
];
const PRINTED_DAY = /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/u;
const MASTHEAD =
  /^\p{Script=Han}{2,8}(?:日报|日報|晚报|晚報|早报|早報|晨报|晨報|时报|時報|都市报|商报|商報|周报|週報|周刊|週刊)$/u;

/** Whether a line is a page's head or foot and no part of a story: 要闻 2019年11月7日 星期四, 责任编辑：王大同, — 3 —. */
export function isPageFurniture(line: string): boolean {
  if (WHOLE.some((form) => form.test(line))) return true;
  return !SENTENCE.test(line) && (line.match(MARKS)?.length ?? 0) >= FEWEST_MARKS;
}

/** The day that a page's head prints, as it stands there; null where it prints none. */
export function printedDay(line: string): string | null {
  return PRINTED_DAY.exec(line)?.[0] ?? null;
}

/** The name of a paper that stands alone, as over its first page: 晨星日报. */
export function isMasthead(line: string): boolean {
  return MASTHEAD.test(line.replaceAll(' ', ''));
}
