import { finder } from '../../sentences/pattern-set.ts';
import { subjectOf } from '../subject.ts';
import { trimmed } from './content.ts';
import { speakersOf } from './placed.ts';
import { actorsOf } from './topic.ts';
import type { AttributionRule } from './types.ts';

/** How many points somebody makes, before he makes them: 提出三点希望：. */
const POINTS =
  /(?:提出|谈了|讲了|强调|指出|分享)了?(?:以下|如下)?[一二两三四五六七八九十几](?:点|项|条|个)[^，。；：“”]{0,8}?(?:希望|建议|主张|意见|要求|倡议|看法|设想|原则|思考|期待|愿望|举措|坚持)(?=[：。]|，(?:第一|一是|首先))/gu;
const pointsIn = finder(POINTS);
/** The wording of a document, before the document: 发表声明如下：. */
const WORDING = /(?:声明|谈话|公告|通告|公报|致辞|讲话|全文|内容|原文)(?:全文)?如下：?$/u;
const LONGEST_WORDING = 10;

/**
 * Words that only open what somebody says behind them: 提出三点希望：, 发表声明如下：, or a word of speech and a colon at the
 * end of a paragraph. What follows the colon in the sentence is his; where nothing does, the content is empty and the
 * paragraphs behind it are his.
 */
export const opened: AttributionRule = (scene, topic, { sentence, clauses, cues }) => {
  const { text } = scene.reading.document;
  const { start, end } = sentence;
  const base = { via: [], addressees: [], stance: 'SAID', from: start, sentence, confidence: 0.8 } as const;
  const points = pointsIn(text, sentence).at(0);
  const tail = Math.max(start, end - LONGEST_WORDING);
  const mark = points ?? WORDING.exec(text.slice(tail, end));
  if (mark !== undefined && mark !== null) {
    const at = (points === undefined ? tail : start) + mark.index;
    const clause = clauses.find((own) => own.start <= at && at < own.end);
    const subject = clause === undefined ? null : subjectOf(scene, { start: clause.start, end: at }, at);
    const unnamed = points === undefined ? [] : topic.speakers;
    const speakers = subject === null ? unnamed : actorsOf(scene, topic, subject);
    const cue = { start: at, end: at + mark[0].length };
    const content = trimmed(text, { start: cue.end, end });
    const rule = points === undefined ? 'said-wording' : 'said-points';
    return speakers.length === 0 ? [] : [{ ...base, speakers, cue, content, rule }];
  }
  const cue = cues.at(-1);
  if (cue === undefined || text[end - 1] !== '：' || cue.end !== end - 1) return [];
  const speakers = speakersOf(scene, topic, sentence, cue)?.speakers ?? [];
  const content = { start: end, end };
  return speakers.length === 0 ? [] : [{ ...base, speakers, cue, stance: cue.stance, content, rule: 'said-opens' }];
};
