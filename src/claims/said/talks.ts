import type { AttendedEdge } from '../../model/claim.ts';
import type { MeetingNode } from '../../model/entity.ts';
import { groupBy } from '../../model/group.ts';
import { countBefore, type Span } from '../../model/span.ts';
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
  const attended = groupBy(
    edges.filter((edge): edge is AttendedEdge => edge.type === 'ATTENDED' && edge.role !== 'PRESENT'),
    ({ to }) => to,
  );
  return meetings
    .flatMap(({ id }): Talk[] => {
      const own = attended.get(id) ?? [];
      const told = own.flatMap(({ evidence }) => evidence.map(({ start }) => start)).toSorted((a, b) => a - b);
      const people = own.filter(({ from }) => from.startsWith('person:'));
      const principals = (people.length === 2 ? people : own).map(({ from }) => from);
      return principals.length === 2 ? [{ meeting: id, principals, told }] : [];
    })
    .sort((a, b) => (a.told[0] ?? 0) - (b.told[0] ?? 0));
}

/** A sentence that tells of a talk; `rank` is the talk's place among those of the same person. */
interface Telling extends Span {
  readonly rank: number;
}

/** The talks of one person or body in text order, and every place where one of them is told. */
interface Own {
  readonly talks: readonly Talk[];
  readonly first: readonly Span[];
  readonly tellings: readonly Telling[];
}

const placeAt = (at: number): Span => ({ start: at, end: at });

function talksByNode(talks: readonly Talk[]): ReadonlyMap<string, Own> {
  const pairs = talks.flatMap((talk) => talk.principals.map((node) => ({ node, talk })));
  return new Map(
    [...groupBy(pairs, ({ node }) => node)].map(([node, own]): [string, Own] => {
      const tellings = own.flatMap(({ talk }, rank) => talk.told.map((at) => ({ ...placeAt(at), rank })));
      return [
        node,
        {
          talks: own.map(({ talk }) => talk),
          first: own.map(({ talk }) => placeAt(talk.told[0] ?? 0)),
          tellings: tellings.sort((a, b) => a.start - b.start),
        },
      ];
    }),
  );
}

/** How many places back in a paragraph a talk may be told. */
const MOST_TELLINGS = 32;

/** The latest of the talks told from `opening` to `until`. */
function toldBetween({ talks, tellings }: Own, opening: number, until: number): Talk | undefined {
  const end = countBefore(tellings, until);
  const from = Math.max(countBefore(tellings, opening), end - MOST_TELLINGS);
  return from >= end ? undefined : talks[Math.max(...tellings.slice(from, end).map(({ rank }) => rank))];
}

/** Where each paragraph begins, by its number. */
function paragraphStarts({ reading }: Scene): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { paragraph, start } of reading.document.sentences)
    if (!starts.has(paragraph)) starts.set(paragraph, start);
  return starts;
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
  const byNode = talksByNode(talksOf(before));
  const openings = paragraphStarts(scene);
  let last: { readonly talk: Talk; readonly paragraph: number } | null = null;
  return attributions.map((attribution): Placed => {
    const { cue, from, sentence, speakers, addressees } = attribution;
    const leads = text.slice(Math.max(sentence.start, Math.min(from, cue.start)), cue.start);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length > 1) return { attribution, meeting: null };
    const own = byNode.get(speaker.node);
    if (own === undefined) return { attribution, meeting: null };
    const named = IN_TALK.test(leads) && !/之?后[^，]{0,6}$/u.test(leads);
    const near = last !== null && sentence.paragraph - last.paragraph <= 1 ? last.talk : undefined;
    const here = near?.principals.includes(speaker.node) === true ? near : undefined;
    const told = toldBetween(own, openings.get(sentence.paragraph) ?? sentence.start, cue.start);
    const goesOn = ELSEWHERE.test(leads + text.slice(cue.start, cue.end)) ? undefined : (told ?? here);
    const held = named ? own.talks[countBefore(own.first, cue.start + 1) - 1] : goesOn;
    if (held === undefined) return { attribution, meeting: null };
    last = { talk: held, paragraph: sentence.paragraph };
    if (addressees.length > 0) return { attribution, meeting: held.meeting };
    const others = held.principals.filter((node) => node !== speaker.node);
    return { attribution: { ...attribution, addressees: others }, meeting: held.meeting };
  });
}
