import { type Span, within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { clausesOf } from '../clauses.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import { addresseesIn } from './addressee.ts';
import { actorsOf, type Topic, withSubjects } from './topic.ts';
import type { CueGroup } from './types.ts';

/** What may stand between a missing subject and its cue: 并, 还, 对此, 在会上. */
const ZERO =
  /^(?:并且|并|还|也|又|则|再次|随后|同时|最后|此外|另外|对此|因此|但|而|在[^，。]{1,24}(?:上|中|里|时|后|前)?|就[^，。]{1,24}|再|进一步|继续|特别|曾|[\s、：·•—-]|[一二三四五六七八九十]是)*$/u;
const FARTHEST = 3;
/** How far before its cue a subject may stand. */
const LOOK_BACK = 400;

/** How far behind its cue an addressee may begin: 告诉|路透社. */
export const ADDRESS = 12;

const LONGEST_NAME = 20;
/** What may stand between a name in quotation marks and its word of speech. */
const BESIDE = /^(?:（[^）]{1,40}）|又|亦|也|还|则|并|今天|昨天|今日|昨日|随后|对此)*$/u;

/** The speakers of a word of speech, and where the words that name them stand. */
export interface Placed {
  readonly speakers: readonly Actor[];
  /** Where the attributing words begin. */
  readonly from: number;
  /** Where their clause begins, with what leads it: 但|总理默克尔承认. */
  readonly clause: number;
  /** The subject stands in the cue's own clause. */
  readonly near: boolean;
  /** Who passes the words on in the same clause: 该报 of 该报援引省长称. */
  readonly through: readonly Actor[];
}

function personsOf(subject: Subject | null): readonly Actor[] {
  return subject?.kind === 'ACTORS' ? subject.actors.filter(({ sort }) => sort === 'PERSON') : [];
}

/**
 * The speakers of a cue: the subject of its clause, of a clause before it in the sentence, or the topic; null where it has
 * none. 布林肯抵达东京，随后|表示 is Blinken's.
 */
export function speakersOf(scene: Scene, topic: Topic, sentence: Sentence, cue: CueGroup): Placed | null {
  const { text } = scene.reading.document;
  const clauses = clausesOf(text, { start: Math.max(sentence.start, cue.end - LOOK_BACK), end: cue.end }).slice(
    -1 - FARTHEST,
  );
  const last = clauses.at(-1);
  if (last === undefined) return null;
  // “……，”他弟弟|说: who is named in a quotation that closes before the word is not its subject
  const closes = text[last.start] === '“' ? text.slice(last.start, cue.start).lastIndexOf('”') : -1;
  // “十二港人关注组”|表示: the quotation is the speaker's name
  const named = closes < LONGEST_NAME && BESIDE.test(text.slice(last.start + closes + 1, cue.start));
  const quoted = named ? -1 : closes;
  const own = text[last.start] === '“' ? { start: last.start + Math.max(1, quoted + 1), end: last.end } : last;
  const near = subjectOf(scene, own, cue.start);
  const relayed = relayedIn(scene, topic, own, cue, near);
  if (relayed !== null) return relayed;
  if (near !== null) {
    const told = clauses.slice(0, -1).flatMap((clause) => personsOf(subjectOf(scene, clause, clause.end)));
    const here = told.reduce((known, person) => withSubjects(known, [person]), topic);
    // 她向彭黛玲表示: whom she speaks to is not she
    const addressed = new Set(addresseesIn(scene, { start: near.end, end: cue.end + ADDRESS }, new Set(), cue));
    const others = { ...here, subjects: here.subjects.filter(({ node }) => !addressed.has(node)) };
    return { speakers: actorsOf(scene, others, near), from: near.start, clause: own.start, near: true, through: [] };
  }
  const gap = text.slice(own.start, cue.start);
  // a clause before may hold the subject where this one only says where, when or to whom
  if (!ZERO.test(gap) && gap.length > 24) return null;
  const [before] = clauses.slice(-2, -1);
  const answering = before === undefined ? undefined : answererIn(scene, before);
  if (answering !== undefined)
    return { speakers: [answering], from: own.start, clause: own.start, near: false, through: [] };
  for (const clause of clauses.slice(0, -1).toReversed()) {
    const subject = subjectOf(scene, clause, clause.end);
    if (subject === null) continue;
    // ……；代表处贴出照片，并指……: behind a semicolon a new subject is as good as one in the cue's own clause
    const anew =
      text[clause.start - 1] === '；' &&
      subject.kind === 'ACTORS' &&
      subject.actors.every(({ sort }) => sort === 'PERSON' || sort === 'ORGANISATION');
    const from = anew ? clause.start : own.start;
    return { speakers: actorsOf(scene, topic, subject), from, clause: from, near: anew, through: [] };
  }
  if (!ZERO.test(gap) || own.start !== sentence.start) return null;
  return { speakers: topic.speakers, from: own.start, clause: own.start, near: false, through: [] };
}

const ANSWERS = /的[^，。；：]{0,6}(?:回应|反应|批评|谴责|抗议|不满|反驳|警告|质疑|抨击)$/u;

/** Who answers in a clause that ends in his answer: 任命引来|北京|的激烈回应，声称……. */
function answererIn(scene: Scene, clause: Span): Actor | undefined {
  const { text } = scene.reading.document;
  const at = text.slice(clause.start, clause.end).search(ANSWERS);
  return at < 0 ? undefined : within(scene.actors, clause).find(({ end }) => end === clause.start + at);
}

const RELAYS = /(?:引述|援引|引用|转引|转述)了?(?=[^，。]*$)/u;

/** Whose words somebody passes on: 该报|援引|当地省长|称. The one who passes on stands in `through`. */
function relayedIn(scene: Scene, topic: Topic, own: Span, cue: CueGroup, outer: Subject | null): Placed | null {
  const relay = RELAYS.exec(scene.reading.document.text.slice(own.start, cue.start));
  if (relay === null) return null;
  const from = own.start + relay.index + relay[0].length;
  const inner = subjectOf(scene, { start: from, end: own.end }, cue.start);
  if (inner === null) return null;
  const through = outer === null || outer.start >= from ? [] : actorsOf(scene, topic, outer);
  const start = through.length === 0 || outer === null ? own.start : outer.start;
  return { speakers: actorsOf(scene, topic, inner), from: start, clause: own.start, near: true, through };
}
