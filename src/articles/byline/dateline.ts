import type { Dateline } from '../../model/article.ts';
import { splitReporter } from './places.ts';

const AGENCY =
  '新华[社网]|新華[社網]|中新[社网網]|中国新闻[社网]|中國新聞[社網]|路透社?|法新社|美联社|美聯社|中央社|共同社|德新社|韩联社|韓聯社|塔斯社|俄新社|彭博社?|' +
  '中评社|中評社|安莎社|埃菲社|朝中社|越通社';
const CN = '[\\p{Script=Han}·/／]';
/** 新华社东京5月6日电, （中央社記者林小明東京6日綜合外電報導）, 路透东京/首尔5月6日 -, 新华社东京电. */
const DATELINE = new RegExp(
  `^(?<open>[（(【]?)(?:据|據)?(?<agency>${AGENCY})(?<reporter>记者|記者)?\\s?(?<place>${CN}{0,20}?)\\s?` +
    `(?:(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})\\s?月)?(?<day>\\d{1,2})\\s?日\\s?)?` +
    `(?<wire>(?:综合|綜合|专|專)?(?:外电|外電|电|電|讯|訊)(?:报道|報導|报导)?|[-–—](?=\\s))`,
  'u',
);
/** Without a day 电 may begin a word: 中央社说电力不足. */
const ENDS_A_DATELINE = /^(?:[\s（(）)】]|$)/u;
const HEAD = 80;

/** A dateline, where it ends in the paragraph, and the reporter it names. */
export interface FoundDateline {
  /** Null where it names no day. */
  readonly dateline: Dateline | null;
  readonly end: number;
  readonly reporter: string | null;
}

/**
 * The wire's dateline at the start of a story: `新华社东京5月6日电 …` gives agency 新华社, place 东京, month 5,
 * day 6; `（中央社記者林小明台北6日電）` gives 林小明 as well. Null where the paragraph opens with none.
 */
export function findDateline(paragraph: string): FoundDateline | null {
  const match = DATELINE.exec(paragraph.slice(0, HEAD));
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const named = groups.reporter === undefined ? null : splitReporter(groups.place ?? '');
  const place = named === null ? (groups.place ?? '') : (named.place ?? '');
  const day = groups.day === undefined ? null : Number(groups.day);
  const dated = day !== null && day >= 1 && day <= 31;
  if (!dated && !ENDS_A_DATELINE.test(paragraph.slice(match[0].length))) return null;
  return {
    end: match[0].length,
    reporter: named === null || named.name === '' ? null : named.name,
    dateline: dated
      ? {
          agency: groups.agency ?? null,
          place: place === '' ? null : place,
          year: groups.year === undefined ? null : Number(groups.year),
          month: groups.month === undefined ? null : Number(groups.month),
          day,
        }
      : null,
  };
}
