/**
 * Characters that Unicode has twice, for the sake of older standards or of radicals as such. PDF tools give ⼴州 with a
 * radical for 广州, converters 習 as a compatibility ideograph; printed they are one, so here they are one.
 */

/** The first ideograph and the last of blocks whose characters Unicode itself maps to common ones. */
const MAPPED: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
];
/** The CJK Radicals Supplement, each before its ideograph: Unicode's EquivalentUnifiedIdeograph.txt. */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示' +
  '⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞' +
  '⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** Whether a text holds any of them: nearly none does. */
export const HAS_SECOND_FORM = /[\u2E80-\u2FDF\uF900-\uFAFF]/u;

/** Calls `found` with each second form of one UTF-16 unit and the one it stands for: ⼴ and 广. */
export function eachSecondForm(found: (second: number, first: number) => void): void {
  for (const [first, last] of MAPPED) {
    for (let unit = first; unit <= last; unit += 1) {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      if (plain.length === 1 && plain.charCodeAt(0) !== unit) found(unit, plain.charCodeAt(0));
    }
  }
  for (let at = 0; at < RADICALS.length; at += 2) found(RADICALS.charCodeAt(at), RADICALS.charCodeAt(at + 1));
}
