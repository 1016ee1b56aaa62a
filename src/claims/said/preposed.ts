import { type Span, within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { clausesOf, quotedIn } from '../clauses.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import { addresseesIn, mediaIn } from './addressee.ts';
import { contentAfter, contentOfLetter } from './content.ts';
import { citedSources } from './source.ts';
import { actorsOf, type Topic, withSubjects } from './topic.ts';
import type { Attribution, AttributionRule, CueGroup } from './types.ts';

/** What may stand between a missing subject and its cue: 并, 还, 对此, 在会上. */
const ZERO =
  /^(?:并且|并|还|也|又|则|再次|随后|同时|最后|此外|另外|对此|因此|但|而|在[^，。]{1,24}(?:上|中|里|时|后|前)?|就[^，。]{1,24}|再|进一步|继续|特别|曾|[\s、：·•—-]|[一二三四五六七八九十]是)*$/u;
const FARTHEST = 3;
/** How long what opens a quotation with another's name may be, up to its word of speech. */
const LONGEST_HEAD = 24;
/** How far before its cue a subject may stand. */
const LOOK_BACK = 400;
/** Within one's words another is quoted by these; 中国希望 there is the first one's own view of China. */
const SPEAKS =
  /(?:说|表示|称|指出|强调|谈到|提到|告诉|透露|宣布|警告|写道|认为|承认|否认|反驳|重申|补充|解释|坦言|直言)$/u;
/** What a fact does, not a speaker: 恢复对话表明. */
const IMPLIES = /(?:表明|显示|说明|相信|担心|期待)$/u;
/** Another takes over behind these where he judges or demands: ……，而|北京也抨击……. */
const TURNS = /^(?:而|但|但是|不过|然而)/u;
const JUDGES = /(?:批评|谴责|抨击|指责|呼吁|敦促|要求|声称|质疑|承诺|反对|驳斥)$/u;
/** What a medium says before it passes on another's words is a statement of its own from this length. */
const OWN_WORDS = 8;
/** What somebody says before another takes over has more than these. */
const FEWEST_WORDS = 4;
/** How far behind its cue an addressee may begin: 告诉|路透社. */
const ADDRESS = 12;

interface Placed {
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

/** The subject of a cue: in its clause, in a clause before it in the sentence, or the topic. */
function speakersOf(scene: Scene, topic: Topic, sentence: Sentence, cue: CueGroup): Placed | null {
  const { text } = scene.reading.document;
  const clauses = clausesOf(text, { start: Math.max(sentence.start, cue.end - LOOK_BACK), end: cue.end }).slice(
    -1 - FARTHEST,
  );
  const last = clauses.at(-1);
  if (last === undefined) return null;
  const own = text[last.start] === '“' ? { start: last.start + 1, end: last.end } : last;
  const near = subjectOf(scene, own, cue.start);
  const relayed = relayedIn(scene, topic, own, cue, near);
  if (relayed !== null) return relayed;
  if (near !== null) {
    const told = clauses.slice(0, -1).flatMap((clause) => personsOf(subjectOf(scene, clause, clause.end)));
    const here = told.reduce((known, person) => withSubjects(known, [person]), topic);
    // 她向彭黛玲表示: whom she speaks to is not she
    const addressed = new Set(addresseesIn(scene, { start: near.end, end: cue.end + ADDRESS }, new Set()));
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
    if (subject !== null)
      return {
        speakers: actorsOf(scene, topic, subject),
        from: own.start,
        clause: own.start,
        near: false,
        through: [],
      };
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

/** Whether a word that passes on, 引述, has the word of speech it leads to behind it in its clause. */
function leadsOn(text: string, cue: CueGroup, next: CueGroup | undefined): boolean {
  return cue.relays && next !== undefined && !/[，。；：“]/u.test(text.slice(cue.end, next.start));
}

/** Attributions whose cue stands before what is said: 李克强表示，……; 他并呼吁……; 据路透社报道，毛宁说……. */
export const preposed: AttributionRule = (scene, topic, { sentence, clauses, cues }) => {
  if (cues.length === 0) return [];
  const { text } = scene.reading.document;
  const out: Attribution[] = [];
  let current = topic;
  const sources = clauses.flatMap((clause) => citedSources(scene, clause));
  const isQuoted = quotedIn(text, sentence);
  for (const [nth, cue] of cues.entries()) {
    // 问：……: the label of a question in an interview, not a word of speech
    if (cue.start === sentence.start && text[cue.end] === '：') continue;
    if (leadsOn(text, cue, cues[nth + 1])) continue;
    const last = out.at(-1);
    if (isQuoted(cue.start) && (last === undefined || cue.start - last.content.start > LONGEST_HEAD)) continue;
    const placed = speakersOf(scene, current, sentence, cue);
    if (placed === null || placed.speakers.length === 0) continue;
    // in quotation marks another is quoted only where they open with him: 他称，“辛格强调，……”
    if (
      isQuoted(cue.start) &&
      (last === undefined ||
        !placed.near ||
        placed.from > last.content.start + 1 ||
        placed.speakers.some(({ sort }) => sort === 'COUNTRY'))
    )
      continue;
    const content = cue.writes
      ? contentOfLetter(text, cue.end, sentence.end)
      : contentAfter(text, cue.end, sentence.end);
    const ends = last !== undefined && placed.near && placed.clause - last.content.start > FEWEST_WORDS;
    if (content.end - content.start < 2) {
      // 他说……，李克强也表示欢迎: the words of the first end where another comes in
      if (ends && !placed.speakers.some(({ node }) => last.speakers.some((s) => s.node === node)))
        out[out.length - 1] = { ...last, content: { start: last.content.start, end: placed.clause - 1 } };
      continue;
    }
    const inside = last !== undefined && cue.start >= last.content.start;
    // within another's words only a subject of its own begins a new attribution; the same speaker goes on
    if (inside && (!placed.near || placed.speakers.some(({ node }) => last.speakers.some((s) => s.node === node)))) {
      // what he does in the same breath tells the stance of the whole: 他说……，并呼吁……
      const gap = text.slice(placed.clause, cue.start);
      if (
        last.stance === 'SAID' &&
        !placed.near &&
        placed.clause > last.content.start &&
        gap.length < 6 &&
        ZERO.test(gap)
      )
        out[out.length - 1] = { ...last, stance: cue.stance };
      continue;
    }
    const said = text.slice(cue.start, cue.end);
    // a medium passes on whatever its report attributes; another's words nest only where they open with the attribution
    const passedOn =
      inside &&
      !IMPLIES.test(said) &&
      last.speakers.every(({ node }) => scene.organisations.get(node)?.kind === 'MEDIA');
    const speaks = cue.writes || SPEAKS.test(said);
    const opens = inside && placed.from <= last.content.start + 2 && speaks;
    const nested = passedOn || opens;
    // another speaker follows only in a clause of his own, after some words of the first: ……；王毅则表示
    const follows =
      inside && ends && (speaks || (TURNS.test(text.slice(placed.clause, placed.from)) && JUDGES.test(said)));
    if (inside && !nested && !follows) continue;
    const via = sources
      .filter(({ end }) => end <= cue.start)
      .flatMap(({ actors }) => actors.map(({ node }) => node))
      .filter((source) => !placed.speakers.some(({ node }) => node === source));
    const nodes = new Set(placed.speakers.map(({ node }) => node));
    const attributing = { start: placed.from, end: cue.end + ADDRESS };
    const media = mediaIn(scene, attributing, nodes);
    via.push(...placed.through.map(({ node }) => node), ...media);
    if (nested) {
      const own = { start: last.content.start, end: Math.max(last.content.start, placed.from - 1) };
      if (own.end - own.start < OWN_WORDS) out.pop();
      else out[out.length - 1] = { ...last, content: own };
      via.push(...last.via, ...last.speakers.map(({ node }) => node));
    } else if (inside) {
      out[out.length - 1] = {
        ...last,
        content: { start: last.content.start, end: Math.max(last.content.start, placed.clause - 1) },
      };
    }
    current = withSubjects({ ...current, speakers: placed.speakers }, placed.speakers);
    out.push({
      speakers: placed.speakers,
      via: [...new Set(via)].filter((node) => !nodes.has(node)),
      addressees: addresseesIn(scene, attributing, nodes),
      cue,
      stance: cue.stance,
      content,
      from: placed.from,
      sentence,
      rule: placed.near ? 'said-subject' : 'said-no-subject',
      confidence: placed.near ? 0.93 : 0.8,
    });
  }
  return out;
};
