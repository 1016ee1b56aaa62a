import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { isHan, isStop, runLeft } from '../characters.ts';
import { Coverage } from '../coverage.ts';
import { entryOf } from '../gazetteer.ts';
import { shortPairAt } from '../organisations/country-pairs.ts';
import type { MentionRule, PolicyMention, Reading } from '../types.ts';
import { isKindOnly, policyKindOf, policyMention } from './kinds.ts';

const ENDING =
  /(?:协定|协议|条约|公约|和约(?!旦)|议定书|备忘录|(?<![违非合司执])法案|宪法|宪章|联合声明|共同声明|联合公报|建交公报|宣言|国安法|条例)/gu;
const endingsIn = searcher(ENDING);
/** One state has one of these: its name is country and ending. */
const BARE = /^(?:宪法|宪章|联合声明|共同声明|联合公报|建交公报)$/u;
/** Agreements that are called by the town they were made in: 明斯克协议, 伊斯坦布尔公约, 东京宣言. */
const AT_TOWN = /^(?:协定|协议|条约|公约|议定书|备忘录|宣言|联合公报|宪章)$/u;
/** What may stand between the town and the ending: 巴黎气候保护协议. */
const OF_TOWN = /^(?:气候|气候保护|气候变化|气候变迁|核|核子|安全保障|和平)?$/u;
const LONGEST = 24;
const JOINT = /^[-—－–与和]$/u;
const GLOSS = /^[”》]?（[A-Za-z]/u;
const FREE = new Set(['cue', 'post', 'person']);
/** What is done with agreements and laws; the name begins behind it. */
const VERB =
  /^.*(?:签署|签订|签定|缔结|达成|商定|纳入|加入|退出|退群|违反|违背|遵守|恪守|执行|批准|核准|通过|修改|修订|修正|制定|订立|起草|草拟|履行|破坏|撕毁|背弃|根据|依据|依照|按照|凭借|谈判|商讨|讨论|商谈|洽谈|洽签|速签|续签|重签|签(?!证)|所谓|推翻|遵循|援引|终止|中止|废除|废止|实施|施行|推行|强推|列入|接受|出现|展开|启动|进行|发表|发布|公布|提出|推出|祭出|推动|推进|完成|寻求|重启|重返|恢复|延长|延续|存放|保存|转播|等同|有关|关于|基于|包括|以及|涉及|受到|支持|反对|呼吁|期待|希望|同意|拒绝|决定|宣布|抨击|批评|捍卫|维护|落实|侵犯|符合|触犯|危及|关闭|增补|成为|作为|联署|举行|发起|倡导|草签|敲定|续订|更新|缔约|讨价|支付|没有|使用|需要|需|想|欲|拟|盼|促|订|谈|审|议定|可以|以来|通过了|出台|抵制|退回|搁置|冻结|暂停)/u;

/** Where a name begins: with the first country of the run, or with two in a character each (中英); null where none stands. */
function countryStart(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (entryOf(reading.tokens.startingAt(at), 'country') !== undefined) return at;
    if (at + 2 <= to && shortPairAt(reading, at) > 0) return at;
  }
  return null;
}

/** Where the country or the two sides that begin a name end: 日本 of 日本宪法, 中国-新西兰 of 中国-新西兰自由贸易协定. */
function endOfSides(reading: Reading, start: number): number {
  const sides = shortPairAt(reading, start);
  if (sides > 0) return start + sides;
  const { text } = reading.document;
  const end = reading.tokens.startingAt(start)?.end ?? start;
  const next = reading.tokens.startingAt(JOINT.test(text[end] ?? '') ? end + 1 : end);
  return entryOf(next, 'country') === undefined ? end : (next?.end ?? end);
}

/** What stands in a phrase about an agreement and not in its name: 美国玉米购买协议, 印度依相关协议. */
const PHRASE = /[依达遭受向]|相关|直接|购买|采购|收购|比赛|转播|成立|两国|政府|地方合作|刺激|纾困|救助/u;

/** Start of the name that this ending closes; null for a mere kind: 停火协议, 有关的法案. */
function startOfName(reading: Reading, run: number, head: number, end: number): number | null {
  const { text } = reading.document;
  const ending = text.slice(head, end);
  const country = countryStart(reading, run, head);
  const glossed = GLOSS.test(text.slice(end, end + 3));
  if (country !== null) {
    const own = text.slice(Math.min(head, endOfSides(reading, country)), head);
    if (own === '') return BARE.test(ending) ? country : null;
    return (isKindOnly(own) || PHRASE.test(own)) && !glossed ? null : country;
  }
  if (glossed && head - run > 1 && !isKindOnly(text.slice(run, head))) return run;
  const town = reading.tokens.startingAt(run);
  const named = entryOf(town, 'place') !== undefined && AT_TOWN.test(ending);
  return named && OF_TOWN.test(text.slice(town?.end ?? head, head)) ? run : null;
}

/** Names by their ending, where a country or a town begins them or a Latin gloss follows: 中国宪法, 巴黎气候保护协议. */
export const policiesBySuffix: MentionRule = {
  name: 'policy-suffix',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    return flatMap(endingsIn(text, sentences), ({ start: head, end, text: ending, stretch }): PolicyMention[] => {
      if (taken.touches({ start: head, end })) return [];
      const edge = runLeft(text, head, LONGEST, (c, at) => {
        if (at < stretch.start || (!isHan(c) && c !== '-' && c !== '·')) return false;
        // 日 is a particle's character, and a country's in 日俄
        if (isStop(c) && shortPairAt(reading, at) === 0) return false;
        if (taken.touches({ start: at, end: at + 1 })) return false;
        return !reading.tokens.endingAt(at + 1)?.entries.some(({ kind }) => FREE.has(kind));
      });
      const run = edge + (VERB.exec(text.slice(edge, head))?.[0].length ?? 0);
      const start = startOfName(reading, run, head, end);
      const type = policyKindOf(ending);
      if (start === null || type === null) return [];
      return [policyMention(reading, { start, end }, { type, rule: 'policy-suffix', confidence: 0.75 })];
    });
  },
};
