import { clean } from './clean.ts';

/** An outlet's name after a title: ` – 法国国际广播电台 - RFI`, ` | 联合早报`, `_新闻频道_央视网`. */
const TAIL =
  /\s*(?:\s[-–—]\s|\s?[|｜_]\s?)(?:[\p{Script=Han}A-Za-z0-9. ]{0,20}?(?:网|網|报|報|电台|電台|电视台|社|通讯社|通訊社|之声|之聲|之音|频道|頻道|新闻|新聞|中文)|RFI|VOA|RFA|BBC|DW|CNA|CNN|NYT)$/u;
const ELLIPSIS = /(?:\.{3}|…+)$/u;
const LONGEST = 300;

/** The title without its outlet's name: `外长会谈 – 法国国际广播电台 - RFI` is `外长会谈`. */
export function cleanTitle(raw: string): string {
  let title = clean(raw).slice(0, LONGEST);
  for (let next = title.replace(TAIL, ''); next !== title && next !== ''; next = title.replace(TAIL, '')) title = next;
  return title;
}

/** Of two titles for one story the one that is not cut off. */
export function fullerTitle(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return ELLIPSIS.test(first) && !ELLIPSIS.test(second) ? second : first;
}
