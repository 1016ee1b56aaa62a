import { subjectOf } from '../subject.ts';
import { contentAfter } from './content.ts';
import { actorsOf } from './topic.ts';
import type { AttributionRule } from './types.ts';

/** Whose view a clause gives: 在|卜睿哲|看来, 用|默克尔|的话说, 按照|警方|的说法. */
const VIEW =
  /^(?:而|但|不过|然而)?(?<lead>在|用|依|根据|据|按照|按)(?<who>[^，。；：“”]{1,40}?)(?:看来|眼[中里]|的(?:话|说法|看法|观点|描述|解释|理解|分析|估计|估算))(?:来?(?:说|讲|看))?$/u;
const FEWEST = 4;

/** A view given without a word of speech, at the head of its sentence: 在卜睿哲看来，……. Its holder is the speaker. */
export const viewed: AttributionRule = (scene, topic, { sentence, clauses: [first] }) => {
  if (first === undefined) return [];
  const { text } = scene.reading.document;
  const match = VIEW.exec(text.slice(first.start, first.end));
  const { lead, who } = match?.groups ?? {};
  if (match === null || lead === undefined || who === undefined || first.end >= sentence.end) return [];
  const start = first.start + match[0].indexOf(lead + who) + lead.length;
  const subject = subjectOf(scene, { start, end: start + who.length }, start + who.length);
  if (subject === null || subject.end !== start + who.length) return [];
  const speakers = actorsOf(scene, topic, subject);
  const content = contentAfter(text, first.end, sentence.end);
  if (speakers.length === 0 || content.end - content.start < FEWEST) return [];
  return [
    {
      speakers,
      via: [],
      addressees: [],
      cue: { start: first.start, end: first.end },
      stance: 'SAID',
      content,
      from: first.start,
      sentence,
      rule: 'said-view',
      confidence: 0.8,
    },
  ];
};
