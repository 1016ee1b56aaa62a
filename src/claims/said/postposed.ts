import type { Sentence } from '../../sentences/split.ts';
import { subjectOf } from '../subject.ts';
import { addresseesIn, mediaIn } from './addressee.ts';
import { trimmed } from './content.ts';
import { actorsOf } from './topic.ts';
import type { Attribution, AttributionRule } from './types.ts';

const AFTER_QUOTE = /”(?:[，,])?(?=[^“”，。]{1,40}$)/u;
/** Words with their own mark before they close are speech, however far behind them their speaker stands: “……，”他会后在台上说. */
const AFTER_SPEECH = /[，,。！？!?…]”[，,\s]?(?=[^“”。；]{1,60}$)/u;
/** How far before its cue a quotation may end. */
const LOOK_BACK = 400;
/** How far behind the cue whom he told may end. */
const ADDRESS = 12;
/** Behind words without quotation marks only these attribute: 有关各方都应该谴责 ends a sentence and attributes nothing. */
const PLAINLY_SAYS = /(?:说|说道|表示|称|指出|认为|透露|强调|写道|分析|报道|报导|评论)$/u;
const ENDS = /^(?:道|了)?(?:[。！？]|$|，?“)/u;
const ENDS_SENTENCE = /^(?:道|了)?[。！？]?$/u;
const TELLS = /(?:告诉|告知)$/u;
/** Whom he told may stand between: 他告诉|路透社。 */
const TOLD = /^[^，。；：“”]{1,16}(?:[。！？]|$|，?“)/u;
/** A quotation no longer than this may be a term. */
const LONGEST_TERM = 10;
/** Speech may go on in other words: “……，”林芳正说，会谈还会继续。 */
const GOES_ON = /^(?:道)?[，,]/u;
/** There the article tells of whoever spoke, or of another: “……，”林芳正说，他去年上任。 */
const TELLS_OF =
  /^(?:道)?[，,](?:他|她|他们|她们|这|该|此|其|另|当时|此前|就在|后者|前者|而(?!且)|\p{Script=Han}{2,4}(?:也|则))/u;

/**
 * Attributions behind what is said: “……，”林芳正会后对马斯说。 Where a second quotation follows, both and what stands
 * between are one statement. Without quotation marks the whole clause before is the content: ……，分析师表示。
 */
export const postposed: AttributionRule = (scene, topic, { sentence, cues }) => {
  const { text } = scene.reading.document;
  const out: Attribution[] = [];
  let lastEdge = 0;
  for (const [nth, cue] of cues.entries()) {
    const last = out.at(-1);
    const rest = text.slice(cue.end, sentence.end);
    const opening = Math.max(sentence.start, cue.start - LOOK_BACK);
    const before = text.slice(opening, cue.start);
    const speech = AFTER_SPEECH.exec(before);
    const quote = AFTER_QUOTE.exec(before) ?? speech;
    const said = text.slice(cue.start, cue.end);
    const tells = TELLS.test(said) && TOLD.test(rest);
    const whole = quote !== null && text[sentence.start] === '“' && quote.index >= LONGEST_TERM && quote[0].length > 1;
    const goesOn = (speech !== null || whole) && GOES_ON.test(rest);
    if (!tells && !goesOn && !ENDS.test(rest)) continue;
    const comma = before.lastIndexOf('，');
    const edge = quote === null ? comma : quote.index + quote[0].length - 1;
    if (edge < 2) continue;
    if (quote === null) {
      const ends = ENDS_SENTENCE.test(rest) && !before.slice(edge).includes('“');
      if (tells || !ends || nth > 0 || !PLAINLY_SAYS.test(said)) continue;
    }
    const clause = { start: opening + edge + 1, end: cue.start };
    const subject = subjectOf(scene, clause, cue.start);
    // “……，”默克尔说，“……，”并补充说，“……。”: she only goes on; and a second word of speech behind one quotation adds nothing
    if (last !== undefined && (opening + edge === lastEdge || (subject === null && last.content.end > cue.start)))
      continue;
    const unnamed = quote === null || clause.end - clause.start > 8 ? [] : topic.speakers;
    const speakers = subject === null ? unnamed : actorsOf(scene, topic, subject);
    if (speakers.length === 0) continue;
    const mark = text.slice(sentence.start, opening + edge + 1).lastIndexOf('“');
    const opened = mark < 0 ? -1 : sentence.start + mark;
    const another = last !== undefined && last.content.end > opened && mark >= 0;
    const start =
      quote === null
        ? sentence.start
        : another
          ? opened
          : Math.min(...[opened, firstQuote(text, sentence)].filter((at) => at >= sentence.start));
    // “……，”王毅说，“……，”布林肯则说: the second quotation is another's
    if (another)
      out[out.length - 1] = { ...last, content: trimmed(text, { start: last.content.start, end: lastEdge }) };
    const taken = rest.includes('“') || (goesOn && !TELLS_OF.test(rest));
    const content = trimmed(text, { start, end: taken ? sentence.end : opening + edge });
    if (content.end <= content.start) continue;
    lastEdge = opening + edge;
    const nodes = new Set(speakers.map(({ node }) => node));
    const attributing = { start: clause.start, end: cue.end + ADDRESS };
    out.push({
      speakers,
      via: mediaIn(scene, attributing, nodes, cue),
      addressees: addresseesIn(scene, attributing, nodes, cue),
      cue,
      stance: cue.stance,
      content,
      from: content.start,
      sentence,
      rule: quote === null ? 'said-after' : 'said-after-quote',
      confidence: quote === null ? 0.8 : 0.95,
    });
  }
  return out;
};

/** Where the quotation that opens the sentence begins; -1 where none does. */
function firstQuote(text: string, { start }: Sentence): number {
  return text[start] === '“' ? start : -1;
}
