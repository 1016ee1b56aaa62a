import type { AttendedEdge } from '../../model/claim.ts';
import type { MeetingNode } from '../../model/entity.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Found, Scene } from '../types.ts';
import type { Attribution } from './types.ts';

/** Words that place an attribution in a talk: 在会谈中, 会见菅义伟时. What was said behind it was said to others. */
const IN_TALK =
  /(?:会谈|会见|会晤|会面|通话|交谈|谈话)[^，。；：后]{0,12}$|(?:同|与|和)[^，。；：]{2,20}(?:通话|会谈|会晤|会面)(?!后)/u;
/** What was said to others, or elsewhere: 会后, 在记者会上, 在推特发文. */
const ELSEWHERE =
  /(?:会谈|会见|会晤|会面|通话|会)之?后|记者|发布会|声明|受访|采访|专访|推特|推文|贴文|帖文|发文|发帖|宣布|脸书|社交|演讲|讲话|告诉|[对向]/u;

/** A contact of two. */
export interface Talk {
  readonly meeting: string;
  readonly principals: readonly string[];
  /** Where the article tells of it, in text order; never empty. */
  readonly told: readonly number[];
}

/** The contacts of two, each with its people (or, where one has none, its bodies and states), in text order. */
export function talksOf({ nodes, edges }: Found): Talk[] {
  const meetings = nodes.filter((node): node is MeetingNode => node.type === 'Meeting' && node.kind === 'BILATERAL');
  const attended = edges.filter((edge): edge is AttendedEdge => edge.type === 'ATTENDED' && edge.role !== 'PRESENT');
  return meetings
    .flatMap(({ id }): Talk[] => {
      const own = attended.filter(({ to }) => to === id);
      const told = own.flatMap(({ evidence }) => evidence.map(({ start }) => start)).toSorted((a, b) => a - b);
      const people = own.filter(({ from }) => from.startsWith('person:'));
      const principals = (people.length === 2 ? people : own).map(({ from }) => from);
      return principals.length === 2 ? [{ meeting: id, principals, told }] : [];
    })
    .sort((a, b) => (a.told[0] ?? 0) - (b.told[0] ?? 0));
}

function paragraphStart(scene: Scene, { index, paragraph, start }: Sentence): number {
  const { sentences } = scene.reading.document;
  let opening = start;
  for (let at = index - 1; at >= 0 && sentences[at]?.paragraph === paragraph; at -= 1)
    opening = sentences[at]?.start ?? 0;
  return opening;
}

/** An attribution with the talk in which its words fell, if any. */
export interface Placed {
  readonly attribution: Attribution;
  readonly meeting: string | null;
}

/**
 * Gives what was said in a talk of two its meeting and, where the text names no other, its addressee: 菅义伟与文在寅通话.
 * 菅义伟在会谈中指出 is said to 文在寅. Later words of either go on in the talk, up to the first paragraph without any.
 */
export function inTalks(scene: Scene, before: Found, attributions: readonly Attribution[]): Placed[] {
  const { text } = scene.reading.document;
  const talks = talksOf(before);
  let last: { readonly talk: Talk; readonly paragraph: number } | null = null;
  return attributions.map((attribution): Placed => {
    const { cue, from, sentence, speakers, addressees } = attribution;
    const leads = text.slice(Math.max(sentence.start, Math.min(from, cue.start)), cue.start);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length > 1) return { attribution, meeting: null };
    const own = talks.filter(({ principals }) => principals.includes(speaker.node));
    const named = IN_TALK.test(leads) && !/之?后[^，]{0,6}$/u.test(leads);
    const here = own.findLast((talk) => talk === last?.talk && sentence.paragraph - last.paragraph <= 1);
    const opening = paragraphStart(scene, sentence);
    const told = own.findLast((talk) => talk.told.some((at) => opening <= at && at < cue.start));
    const goesOn = ELSEWHERE.test(leads + text.slice(cue.start, cue.end)) ? undefined : (told ?? here);
    const held = named ? own.findLast((talk) => (talk.told[0] ?? 0) <= cue.start) : goesOn;
    if (held === undefined) return { attribution, meeting: null };
    last = { talk: held, paragraph: sentence.paragraph };
    if (addressees.length > 0) return { attribution, meeting: held.meeting };
    const others = held.principals.filter((node) => node !== speaker.node);
    return { attribution: { ...attribution, addressees: others }, meeting: held.meeting };
  });
}
