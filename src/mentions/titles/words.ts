import type { HeldStatus } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';

/** Words before a post that say how it is held. */
export const STATUS: readonly (readonly [string, HeldStatus])[] = [
  ['即将上任的', 'INCOMING'],
  ['下一任', 'INCOMING'],
  ['下一届', 'INCOMING'],
  ['新当选的', 'INCOMING'],
  ['当选的', 'INCOMING'],
  ['候任的', 'INCOMING'],
  ['新当选', 'INCOMING'],
  ['候任', 'INCOMING'],
  ['当选', 'INCOMING'],
  ['未来的', 'INCOMING'],
  ['准', 'INCOMING'],
  ['前任', 'FORMER'],
  ['已故', 'FORMER'],
  ['卸任', 'FORMER'],
  ['退役', 'FORMER'],
  ['退休', 'FORMER'],
  ['荣休', 'FORMER'],
  ['前', 'FORMER'],
  ['原', 'FORMER'],
  ['代理', 'ACTING'],
  ['署理', 'ACTING'],
  ['临时', 'ACTING'],
  ['代', 'ACTING'],
  ['被提名的', 'NOMINEE'],
  ['被提名', 'NOMINEE'],
  ['获提名', 'NOMINEE'],
];

/** Words between body and post that belong to the office and change no status. */
export const MODIFIERS: readonly string[] = [
  '常务',
  '副',
  '助理',
  '首席',
  '资深',
  '高级',
  '执行',
  '名誉',
  '特别',
  '全国',
  '联席',
  '国家',
  '总',
  '第一',
  '第二',
  '现任',
  '新任',
  '时任',
  '首任',
  '上任',
  '新',
  '永久',
  '常驻',
  '无任所',
  '轮值',
  '联合',
  '代表',
  '候补',
  '党',
  '女',
  '荣誉',
  '共同',
  '地区',
  '国际',
  '政治',
  '经济',
  '新闻',
  '外交',
  '最高',
  '联邦',
  '讲座',
  '研究',
  '主治',
  '客座',
  '华人',
  '港区',
  '澳区',
  '籍',
  '后座',
  '黑人',
  '女性',
  '创始',
  '联合创始',
];
/** Those of them that say since when an office is held, and are no part of its name. */
export const SINCE: ReadonlySet<string> = new Set(['现任', '新任', '时任']);
/** 第46任, 第十四届. */
export const ORDINAL = /第[一二三四五六七八九十百0-9]{1,4}[任届]$/u;
/** 驻美, 驻联合国. */
export const POSTED =
  /驻(?![地守军足扎])(?:[美中华英法德俄日韩加澳印欧台港泰越]|联合国|\p{Script=Han}{1,6})(?:国)?(?:的)?$/u;
/** 主管经济的. */
export const PORTFOLIO = /(?:主管|负责|分管|专责)[^，。；、“”\n]{1,14}的$/u;
/** 印太事务, 外交政策. */
export const FIELD = /\p{Script=Han}{2,8}(?:事务|问题|政策|合作|关系)$/u;

/** What makes another word of a post: 大使馆, 总统府, 主席团, 部长级; not 总统制裁, 代表处理. */
const NO_POST =
  /^(?:馆|府|团|级|权(?=[力限威利益责贵，。、的])|办事处|事务所|制(?![裁定止造约])|会(?![见晤谈议在上])|处(?!理)|部(?!署))/u;
const PORTFOLIO_AFTER = /^[^，。；、“”\n]{1,14}的/u;

/** Whether a post is none here: the start of another word, or the verb of 主管经济的副总理. */
export function isOtherWord(text: string, { start, end }: Span): boolean {
  if (NO_POST.test(text.slice(end, end + 2))) return true;
  // 内外相关
  if (text.slice(start - 1, end) === '内外相') return true;
  return text.slice(start, end) === '主管' && PORTFOLIO_AFTER.test(text.slice(end, end + 16));
}
