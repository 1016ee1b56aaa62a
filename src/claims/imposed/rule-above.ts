import type { Dated } from '../../model/date.ts';
import { countBefore, type Span, within } from '../../model/span.ts';
import { stretchesOf } from '../clauses.ts';
import { subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import { withGovernments } from './governments.ts';
import { imposing, isPrivate } from './powers.ts';

/** What rules are written in, as news calls it when it comes back to it. */
const RULE =
  '(?:新规定?|新例|新政|新法|规定|规则|禁令|命令|法令|行政令|政令|公告|通告|通知|决定|决议|裁定|措施|计划|方案|指引|指令|法案|草案|提案|法律|条例|安排|修订|政策|限制|制裁)';
const SO_CALLED = '(?:这[一项份些个]{0,2}|该|此|上述|新的?|有关|相关|最新的?|修订后?的?|其)';
const OPENING = '(?:而|但|不过|同时|此外|另外|其中|“|\\s)*';
/** 根据新规，…, 按照这项命令，…: the sentence tells what a rule says. */
const BY_RULE = new RegExp(
  `^${OPENING}(?:根据|按照|依照|依据|依)${SO_CALLED}?[^，。；的]{0,6}${RULE}(?:的?内容|的?要求)?，`,
  'u',
);
/** 该命令还禁止…, 新措施包括…: the rule itself is what the sentence speaks of. */
const RULE_SAYS = new RegExp(
  `^${OPENING}${SO_CALLED}[^，。；的]{0,6}${RULE}(?:还|也|将|并|同时|则|明确|亦|又)*(?:要求|规定|禁止|限制|包括|包含|不允许|不准|授权|指示|适用|意味着)`,
  'u',
);
const MADE = new RegExp(RULE, 'u');
const UNDATED: Dated = { date: null, basis: null };
/** A rule is spoken of again at most so many sentences after its maker. */
const SENTENCES_BACK = 3;

/** Who made a rule, and when, where the sentence that tells of it names one day only. */
export interface Maker {
  readonly actor: Actor;
  readonly when: Dated;
}

/**
 * Who made the rule that a sentence comes back to, known from the sentences before it: 商务部公布裁定。|根据裁定，进口商须缴纳保证金。gives
 * 商务部. Null where the sentence names no rule so, or none before tells of one.
 */
export function makerAbove(scene: Scene, sentence: Span): Maker | null {
  const { text, sentences } = scene.reading.document;
  const words = text.slice(sentence.start, sentence.end);
  if (!BY_RULE.test(words) && !RULE_SAYS.test(words)) return null;
  const upTo = countBefore(sentences, sentence.start);
  const before = sentences
    .slice(Math.max(0, upTo - SENTENCES_BACK - 1), upTo)
    .filter(({ end }) => end <= sentence.start)
    .slice(-SENTENCES_BACK);
  for (const earlier of before.toReversed()) {
    if (!MADE.test(text.slice(earlier.start, earlier.end))) continue;
    const own: Scene = { ...scene, actors: withGovernments(scene, earlier) };
    for (const clause of stretchesOf(text, earlier)) {
      const subject = subjectOf(own, clause, clause.end);
      const makers = subject?.kind === 'ACTORS' ? subject.actors : [];
      const actor = makers.flatMap((one) => imposing(own, one) ?? []).find((one) => !isPrivate(own, one));
      if (actor === undefined) continue;
      const days = within(scene.times, earlier).filter(({ date }) => date !== null);
      const [day] = days;
      const when = day !== undefined && days.length === 1 ? { date: day.date, basis: day.basis } : UNDATED;
      return { actor, when };
    }
  }
  return null;
}
