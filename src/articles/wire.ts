import type { Block, Dateline, Outlet } from '../model/article.ts';
import { compareText } from '../model/order.ts';
import { outletOf } from './publisher.ts';

/** An outlet that sells its stories prints itself under such a name: 新华社, 彭博新闻社, 中央通讯社. */
const AGENCY = /社$/u;
/** A credit of a picture says nothing of the words: （路透社/王大同 摄）. */
const PICTURE = /(?:摄|攝|供图|供圖|图片|圖片|照片|資料照|资料照|资料图|資料圖)/u;
/** A body that opens by naming its source is that source's: 据法新社5日报道，… */
const OPENING =
  /^(?:综合|綜合)?[据據](?<agency>\p{Script=Han}{2,8}?社)[^。，,：:]{0,16}?(?:报道|報道|報導|消息|电|電|讯|訊)[，,：:]/u;

/**
 * The agency whose dispatch a story is, by the name it is printed under first: that of its dateline (新华社北京5月8日电),
 * of a credit of its own ((法新社), 来源：中新社), or the one its body opens with (据路透社报道，…). Null where none is cited.
 */
export function wireOf(
  text: string,
  blocks: readonly Block[],
  dateline: Dateline | null,
  outlets: readonly Outlet[],
): string | null {
  const cited = dateline?.agency ?? credited(text, blocks, outlets) ?? openedBy(text, blocks);
  return cited === null ? null : (outletOf(null, cited, outlets)?.name ?? cited);
}

function credited(text: string, blocks: readonly Block[], outlets: readonly Outlet[]): string | null {
  const bylines = blocks
    .filter(({ zone }) => zone === 'BYLINE')
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => !PICTURE.test(line));
  if (bylines.length === 0) return null;
  const labels = outlets
    .flatMap((outlet) => outlet.labels)
    .filter((label) => AGENCY.test(label))
    .sort((a, b) => b.length - a.length || compareText(a, b));
  return labels.find((label) => bylines.some((line) => line.includes(label))) ?? null;
}

function openedBy(text: string, blocks: readonly Block[]): string | null {
  const body = blocks.find(({ zone }) => zone === 'BODY');
  return body === undefined ? null : (OPENING.exec(text.slice(body.start, body.end))?.groups?.agency ?? null);
}
