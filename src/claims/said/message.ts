import { groupBy } from '../../model/group.ts';
import { countBefore, type Span, within } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import { clausesOf } from '../clauses.ts';
import { subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import type { Attribution } from './types.ts';

const BRINGS =
  /(?:转达|转交|递交|面交|捎来|带来|带去|宣读)了?(?<message>[^，。；：]{2,40}?(?:口信|亲笔信|亲署函|信函|信件|贺信|贺电|书面致辞|书面讲话))/gu;
const bringsIn = finder(BRINGS);
const TO = /[致给向]$/u;
/** The words of the message, when it comes to them: 习近平在口信中指出, 贺信说. */
const IN_MESSAGE = /(?:口信|亲笔信|亲署函|信函|信件|贺信|贺电|致辞|讲话|信)(?:中|里|说|称|指出|强调|表示|写道)/u;

/** Somebody's message, and who brings it to whom, at the sentence that tells of it. */
interface Message extends Span {
  readonly sender: string;
  readonly bearer: string;
  readonly to: readonly string[];
}

const leads = (text: string, { start }: Actor): string => text.slice(start - 1, start);

/** The messages that one person of the article brings for another: 王毅转达李强总理给朔尔茨总理的口信. */
function messagesOf(scene: Scene): Message[] {
  const { text, sentences } = scene.reading.document;
  return sentences.flatMap((sentence): Message[] =>
    bringsIn(text, sentence).flatMap((match): Message[] => {
      const at = sentence.start + match.index;
      const end = at + match[0].length;
      const clause = clausesOf(text, sentence).find((own) => own.start <= at && at < own.end);
      const subject = clause === undefined ? null : subjectOf(scene, { start: clause.start, end: at }, at);
      const [bearer] = subject?.kind === 'ACTORS' ? subject.actors : [];
      const [sender, ...others] = within(scene.actors, { start: at, end }).filter(({ sort }) => sort === 'PERSON');
      if (clause === undefined || bearer === undefined || sender === undefined || bearer.node === sender.node)
        return [];
      const addressed = within(scene.actors, { start: bearer.end, end: at }).filter((actor) => {
        const head = text.slice(bearer.end, actor.start);
        return actor.sort === 'PERSON' && /[向给][^，。；]{0,16}$/u.test(head);
      });
      const named = others.filter((actor) => TO.test(leads(text, actor)) || others.length === 1);
      const to = [...addressed, ...named].map(({ node }) => node);
      return [{ sender: sender.node, bearer: bearer.node, to, start: sentence.start, end: sentence.end }];
    }),
  );
}

/** The last message told in a sentence that begins before `at`. */
function lastBefore(messages: readonly Message[], at: number): Message[] {
  const last = messages[countBefore(messages, at) - 1];
  return last === undefined ? [] : [last];
}

/** Puts who brought a message into `via` of its words, and whom it is for into their addressees. */
export function brought(scene: Scene, attributions: readonly Attribution[]): readonly Attribution[] {
  const messages = groupBy(messagesOf(scene), ({ sender }) => sender);
  if (messages.size === 0) return attributions;
  const { text } = scene.reading.document;
  return attributions.map((one) => {
    if (!IN_MESSAGE.test(text.slice(one.from, one.cue.end))) return one;
    const [own] = one.speakers
      .flatMap(({ node }) => lastBefore(messages.get(node) ?? [], one.cue.start))
      .sort((a, b) => b.start - a.start);
    if (own === undefined) return one;
    return {
      ...one,
      via: [...new Set([...one.via, own.bearer])],
      addressees: one.addressees.length > 0 ? one.addressees : own.to,
    };
  });
}
