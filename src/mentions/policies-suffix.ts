import { finder } from '../sentences/pattern-set.ts';
import { isHan, isStop, runLeft } from './characters.ts';
import { Coverage } from './coverage.ts';
import { entryOf } from './gazetteer.ts';
import { isKindOnly, policyKindOf, policyMention } from './policy-kinds.ts';
import type { MentionRule, PolicyMention, Reading } from './types.ts';

const ENDING = /(?:协定|协议|条约|公约|议定书|法案|宪法|宪章|联合声明|联合公报|国安法|条例)/gu;
const endingsIn = finder(ENDING);
/** One state has one of these: its name is country and ending. */
const BARE = /^(?:宪法|宪章|联合声明|联合公报)$/u;
const LONGEST = 24;
const GLOSS = /^（[A-Za-z]/u;
const FREE = new Set(['cue', 'post', 'person']);
/** What is done with agreements and laws; the name begins behind it. */
const VERB =
  /^.*(?:签署|签订|签定|达成|纳入|加入|退出|违反|遵守|执行|批准|通过|修改|修订|履行|破坏|撕毁|根据|依据|依照|按照|谈判|商讨|讨论|所谓|推翻|遵循|援引|缔结|终止|废除|实施|列入)/u;

/** Where a name begins: with the first country of the run, or with two in a character each (中英); null where none stands. */
function countryStart(
  { document: { text }, tokens }: Reading,
  from: number,
  to: number,
  shorts: ReadonlySet<string>,
): number | null {
  for (let at = from; at < to; at += 1) {
    if (entryOf(tokens.startingAt(at), 'country') !== undefined) return at;
    if (shorts.has(text[at] ?? '') && shorts.has(text[at + 1] ?? '')) return at;
  }
  return null;
}

/** Names by their ending, where a Latin gloss follows or a country begins them: 中国宪法, 区域全面经济伙伴关系协定（RCEP）. */
export const policiesBySuffix: MentionRule = {
  name: 'policy-suffix',
  find(reading, sentences) {
    const {
      document: { text },
      mentions,
      tokens,
      lexicon,
    } = reading;
    const taken = new Coverage(text.length, mentions);
    const shorts = new Set([...lexicon.countries.values()].flatMap(({ short }) => short));
    return sentences.flatMap((sentence): PolicyMention[] =>
      endingsIn(text, sentence).flatMap((match) => {
        const head = sentence.start + match.index;
        const end = head + match[0].length;
        if (taken.touches({ start: head, end })) return [];
        const edge = runLeft(text, head, LONGEST, (c, at) => {
          if (at < sentence.start || (!isHan(c) && c !== '-' && c !== '·')) return false;
          // 日 is a particle's character, and a country's in 日俄
          if (isStop(c) && !(shorts.has(c) && shorts.has(text[at + 1] ?? ''))) return false;
          if (taken.touches({ start: at, end: at + 1 })) return false;
          return !tokens.endingAt(at + 1)?.entries.some(({ kind }) => FREE.has(kind));
        });
        const run = edge + (VERB.exec(text.slice(edge, head))?.[0].length ?? 0);
        const country = countryStart(reading, run, head, shorts);
        const start = country ?? run;
        const first = tokens.startingAt(start);
        const own = text.slice(country === null ? start : Math.min(head, first?.end ?? start + 2), head);
        const named = country === null ? GLOSS.test(text.slice(end, end + 2)) && own.length > 1 : true;
        const type = policyKindOf(match[0]);
        if (type === null || !named || (own === '' ? !BARE.test(match[0]) : isKindOnly(own))) return [];
        return [policyMention(reading, { start, end }, { type, rule: 'policy-suffix', confidence: 0.75 })];
      }),
    );
  },
};
