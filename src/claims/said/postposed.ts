import type { Sentence } from '../../sentences/split.ts';
import { subjectOf } from '../subject.ts';
import { addresseesIn, mediaIn } from './addressee.ts';
import { trimmed } from './content.ts';
import { actorsOf } from './topic.ts';
import type { Attribution, AttributionRule } from './types.ts';

const AFTER_QUOTE = /”(?:[，,])?(?=[^“”，。]{1,40}$)/u;
/** How far before its cue a quotation may end. */
const LOOK_BACK = 400;
/** How far behind the cue whom he told may end. */
const ADDRESS = 12;
/** Behind words without quotation marks only these attribute: 有关各方都应该谴责 ends a sentence and attributes nothing. */
const PLAINLY_SAYS = /(?:说|说道|表示|称|指出|认为|透露|强调|写道|分析|报道|报导|评论)$/u;
const ENDS = /^(?:道|了)?(?:[。！？]|$|，?“)/u;
/** Whom he told may stand between: 他告诉|路透社。 */
const TOLD = /^[^，。；：“”]{1,16}(?:[。！？]|$|，?“)/u;

/**
 * Attributions behind what is said: “……，”林芳正会后对马斯说。 Where a second quotation follows, both and what stands
 * between are one statement. Without quotation marks the whole clause before is the content: ……，分析师表示。
 */
export const postposed: AttributionRule = (scene, topic, { sentence, cues }) => {
  const { text } = scene.reading.document;
  return cues.flatMap((cue, nth): Attribution[] => {
    const rest = text.slice(cue.end, sentence.end);
    const tells = /(?:告诉|告知)$/u.test(text.slice(cue.start, cue.end)) && TOLD.test(rest);
    if (!tells && !ENDS.test(rest)) return [];
    const opening = Math.max(sentence.start, cue.start - LOOK_BACK);
    const before = text.slice(opening, cue.start);
    const quote = AFTER_QUOTE.exec(before);
    const comma = before.lastIndexOf('，');
    const edge = quote === null ? comma : quote.index + quote[0].length - 1;
    if (edge < 2) return [];
    if (quote === null) {
      const ends = /^(?:道|了)?[。！？]?$/u.test(rest) && !/“/u.test(before.slice(edge));
      if (tells || !ends || nth > 0 || !PLAINLY_SAYS.test(text.slice(cue.start, cue.end))) return [];
    }
    const clause = { start: opening + edge + 1, end: cue.start };
    const subject = subjectOf(scene, clause, cue.start);
    const speakers =
      subject === null
        ? quote === null || clause.end - clause.start > 8
          ? []
          : topic.speakers
        : actorsOf(scene, topic, subject);
    if (speakers.length === 0) return [];
    const opened = text.lastIndexOf('“', opening + edge);
    const start =
      quote === null
        ? sentence.start
        : Math.min(...[opened, firstQuote(text, sentence)].filter((at) => at >= sentence.start));
    const content = trimmed(text, { start, end: rest.includes('“') ? sentence.end : opening + edge });
    if (content.end <= content.start) return [];
    const nodes = new Set(speakers.map(({ node }) => node));
    const media = mediaIn(scene, { start: clause.start, end: cue.end + ADDRESS }, nodes, cue);
    return [
      {
        speakers,
        via: media,
        addressees: addresseesIn(scene, { start: clause.start, end: cue.end + ADDRESS }, nodes, cue),
        cue,
        stance: cue.stance,
        content,
        from: content.start,
        sentence,
        rule: quote === null ? 'said-after' : 'said-after-quote',
        confidence: quote === null ? 0.8 : 0.95,
      },
    ];
  });
};

function firstQuote(text: string, sentence: Sentence): number {
  const at = text.indexOf('“', sentence.start);
  return at < sentence.end ? at : -1;
}
