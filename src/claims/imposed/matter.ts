import type { MeasureKind } from '../../model/entity.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';
import type { Scene } from '../types.ts';
import { isPrivate } from './powers.ts';
import type { MeasureMention } from './types.ts';

const GENERAL: ReadonlySet<MeasureKind> = new Set(['BAN', 'OTHER']);
/** Goods that are taxed or kept out, by their shortest names: duties on wine and on barley are two measures. */
const GOODS =
  /葡萄酒|红酒|酒|大麦|小麦|玉米|大豆|牛肉|猪肉|羊肉|肉|水产|海鲜|龙虾|棉花|棉|番茄|木材|原木|煤|钢|铝|铜|稀土|石油|天然气|汽车|轮胎|多晶硅|太阳能|光伏|芯片|晶片|半导体|手机|无人机|疫苗|口罩|菠萝|凤梨|水果|奶|糖|化肥|塑料|垃圾|药/gu;

/** By their characters: 红酒 and 葡萄酒 are 酒. */
export const goodsOf = (words: string): string[] => matchesOf(GOODS, words).flatMap(([word]) => [...word]);

/** What every ban or rule is told in. */
const FORMULA =
  /禁止|禁令|限制|措施|实施|采取|暂停|取消|关闭|宣布|要求|进行|解除|一律|必须|所有|相关|有关|公司|企业|政府|国家|人士|使用|入境/gu;
const ANAPHORA = /[这该此其它]/u;

/** General measures of which one hits nobody named, and the other nobody or a state: 禁止堂食, 禁止英国航班. */
export const mayBeTwo = (x: MeasureMention, y: MeasureMention): boolean =>
  GENERAL.has(x.trigger.kind) &&
  GENERAL.has(y.trigger.kind) &&
  (x.targets.length === 0 || y.targets.length === 0) &&
  [...x.targets, ...y.targets].every(({ sort }) => sort === 'COUNTRY');

/** Bans of which one hits a company or a paper that the other does not: 禁止俄罗斯飞机, 禁播今日俄罗斯. */
export const hitOthers = (scene: Scene, x: MeasureMention, y: MeasureMention): boolean =>
  GENERAL.has(x.trigger.kind) &&
  GENERAL.has(y.trigger.kind) &&
  [...x.targets, ...y.targets].some((target) => isPrivate(scene, target)) &&
  x.targets.length > 0 &&
  y.targets.length > 0 &&
  !x.targets.some(({ node }) => y.targets.some((other) => other.node === node));

/** 禁止中国应用，限制中国企业参与采购: two acts of one sentence on others of one country. */
export const inOneBreath = (x: MeasureMention, y: MeasureMention): boolean =>
  x.sentence.start === y.sentence.start &&
  x.trigger.start !== y.trigger.start &&
  GENERAL.has(x.trigger.kind) &&
  !(x.targets.length === y.targets.length && x.targets.every(({ node }, i) => node === y.targets[i]?.node));

/**
 * Whether two general measures (bans, rules) may be of one matter: their words share two characters in a row beside those
 * that all are told in. 禁止堂食 and 禁止航班 share none; 封杀这个软件 may be of any.
 */
export function sharesMatter(scene: Scene, x: MeasureMention, y: MeasureMention): boolean {
  const { text } = scene.reading.document;
  const told = ({ words, targets }: MeasureMention): string => {
    const own = text.slice(words.start, words.end);
    // whom two kinds of measures hit is no matter that they share
    const alike = x.trigger.kind === y.trigger.kind && !hitOthers(scene, x, y) && !inOneBreath(x, y);
    const hit = alike ? [] : targets.map(({ start, end }) => text.slice(start, end));
    return hit.reduce((rest, name) => rest.replaceAll(name, ' '), own).replace(FORMULA, ' ');
  };
  const [a, b] = [told(x), told(y)];
  if (ANAPHORA.test(a) || ANAPHORA.test(b)) return true;
  for (let at = 0; at + 1 < a.length; at += 1)
    if (a[at] !== ' ' && a[at + 1] !== ' ' && b.includes(a.slice(at, at + 2))) return true;
  return false;
}
