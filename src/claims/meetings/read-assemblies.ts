import { compatible } from '../../model/date.ts';
import { type Span, within } from '../../model/span.ts';
import { matchesOf, PatternSet } from '../../sentences/pattern-set.ts';
import type { Sentence } from '../../sentences/split.ts';
import { dayOf, isPast } from '../day.ts';
import { AFTER_PATTERNS, ATTENDANCE_PATTERNS, type AttendancePattern, GUEST_PATTERNS } from './attendance-patterns.ts';
import type { ConferenceMention } from './conference-names.ts';
import type { Contact, Participant } from './contact.ts';
import { modeOf } from './mode.ts';
import { participantsOf, resolve, type Stage, withoutNamedSides, zeroSubject } from './participants.ts';
import type { Phrase } from './phrase.ts';
import { placeIn } from './place.ts';
import { clauseAfter, clauseBefore, clauseOf } from './read-talks.ts';
import { blank, markEvent, relative } from './shape.ts';
import { statusOf } from './status.ts';
import { spanOf } from './talks.ts';

/** What is an occasion by itself, named or not; 会议 and 峰会 may be any. */
const OCCASION = /听证|聆讯|研讨会|讨论会|座谈会|招待会|仪式/u;

const ATTENDANCE = new PatternSet(ATTENDANCE_PATTERNS, ({ pattern }) => pattern);
const AFTER = new PatternSet(AFTER_PATTERNS, ({ pattern }) => pattern);
const GUESTS = new PatternSet(GUEST_PATTERNS, ({ pattern }) => pattern);

/** The assemblies of one sentence with those told to take part. */
export function readAssemblies(stage: Stage, sentence: Sentence, names: readonly ConferenceMention[]): Contact[] {
  return names.flatMap((name) => toContact(stage, sentence, name, names) ?? []);
}

function toContact(
  stage: Stage,
  sentence: Sentence,
  name: ConferenceMention,
  all: readonly ConferenceMention[],
): Contact | null {
  const { text, scene } = stage;
  const next = all.find(({ start }) => start >= name.end);
  const { participants, telling } = attendees(stage, sentence, name, next?.start ?? sentence.end);
  const day = dayOfAssembly(stage, sentence, name, all);
  const before = clauseBefore(text, sentence, name.start);
  const after = clauseAfter(text, sentence, name.end);
  const status = statusOf(stage.shape.slice(name.start - before.length, name.start), after, day.ahead);
  // who does not attend leaves the assembly as it is
  if (status === null || status === 'DENIED') return null;
  const clause = { start: name.start - before.length, end: name.end + after.length };
  const place = placeIn(text, clause, stage.places, name.start) ?? placeInName(stage, name);
  const original = scene.reading.document.article.text;
  const mode = modeOf(text.slice(name.start, name.end), before + after, 'UNKNOWN', place !== null);
  return {
    family: 'ASSEMBLY',
    name: name.named ? original.slice(name.start, name.end) : null,
    key: name.named ? keyOf(stage, name) : null,
    head: name.head,
    kind: name.kind === 'CONFERENCE' && name.head === '会议' && participants.some(isGroup) ? 'MULTILATERAL' : name.kind,
    mode,
    modeTold: mode !== 'UNKNOWN',
    status,
    date: day.date,
    basis: day.basis,
    place: place === null ? null : original.slice(place.start, place.end),
    participants,
    evidence: spanOf([name, ...participants.map(({ evidence }) => evidence)]),
    past: isPast(day.date, scene.reading.document.article.publishedOn),
    headline: sentence.zone === 'HEADLINE' || sentence.zone === 'DECK',
    takesUp: name.bare,
    weak: !name.named && !telling,
    apart: false,
  };
}

/** What one pattern reads around an assembly's name. `phrases` are whom it tells, by the sentence or by its topic. */
interface Read {
  readonly pattern: AttendancePattern;
  readonly phrases: readonly Phrase[];
  readonly inSentence: boolean;
}

/** The shape of the sentence with the name as its event; phrases that reach into the name are nobody. */
function shapeAround(stage: Stage, sentence: Sentence, name: ConferenceMention): string {
  const own = stage.shape.slice(sentence.start, sentence.end);
  const cut = within(stage.phrases, sentence).flatMap((phrase) => {
    if (phrase.end <= name.start || name.end <= phrase.start || phrase.start >= name.start) return [];
    return [relative({ start: phrase.start, end: name.start }, sentence.start)];
  });
  return markEvent(blank(own, cut), relative(name, sentence.start));
}

function readAround(stage: Stage, sentence: Sentence, name: ConferenceMention, marked: string): Read[] {
  return ATTENDANCE.within(marked, { start: 0, end: marked.length }).flatMap((pattern): Read[] => {
    if (pattern.heads?.test(name.head) === false) return [];
    const groups = pattern.pattern.exec(marked)?.indices?.groups;
    if (groups === undefined) return pattern.pattern.test(marked) ? [byTopic(stage, sentence, name, pattern)] : [];
    const all = [groups.who, groups.with].flatMap((group) =>
      group === undefined ? [] : phrasesIn(stage, sentence, group, name),
    );
    const phrases = pattern.loose ? all.filter(({ sort }) => sort === 'PERSON') : all;
    return [{ pattern, phrases, inSentence: true }];
  });
}

function byTopic(stage: Stage, sentence: Sentence, name: ConferenceMention, pattern: AttendancePattern): Read {
  const zero = zeroSubject(stage, sentence.index, name.start);
  return { pattern, phrases: zero === null ? [] : [zero], inSentence: false };
}

/** Who takes part by the clauses between the name and `until`, where the next assembly is named. */
function readAfter(stage: Stage, sentence: Sentence, name: ConferenceMention, marked: string, until: number): Read[] {
  const from = name.end - sentence.start;
  const rest = marked.slice(from, until - sentence.start);
  return AFTER.within(rest, { start: 0, end: rest.length }).flatMap((pattern) =>
    matchesOf(pattern.pattern, rest).flatMap(({ indices }): Read[] => {
      const phrases = [indices?.groups?.who, indices?.groups?.with].flatMap((group) =>
        group === undefined ? [] : phrasesIn(stage, sentence, [group[0] + from, group[1] + from], name),
      );
      return phrases.length === 0 ? [] : [{ pattern, phrases, inSentence: true }];
    }),
  );
}

/** The day that the sentence tells, rather than the year in the name: 马来西亚将于11月20日主办2020年APEC领导人会议. */
function dayOfAssembly(stage: Stage, sentence: Sentence, name: ConferenceMention, all: readonly ConferenceMention[]) {
  const { text, scene } = stage;
  const stretch = name.bare ? { ...clauseOf(text, sentence, name), zone: sentence.zone } : sentence;
  const others = all.filter((other) => other !== name);
  const outside = scene.times.filter(({ start, end }) => end <= name.start || name.end <= start);
  if (outside.length === scene.times.length) return dayOf(text, stretch, name, scene.times, others);
  const inName = dayOf(text, stretch, name, scene.times, others);
  const told = dayOf(text, stretch, name, outside, others);
  return told.date !== null && compatible(told.date, inName.date) ? told : inName;
}

/** 阿根廷G20峰会, 河内峰会: what the series or the head has before it is where; not who meets (美国-东盟峰会). */
const SERIES = /^(?:G[0-9]+|[一二三四五六七八九十0-9]+国集团|金砖|亚太经合|APEC|峰会|世卫|气候)/u;

function placeInName({ text, places }: Stage, name: ConferenceMention): Span | null {
  const found = within(places, name).find(({ end }) => SERIES.test(text.slice(end, end + 6)));
  return found === undefined || /[-—－–与和、]/u.test(text[found.start - 1] ?? '') ? null : found;
}

/** 欧盟27国领导人 make a 会议 one of states. */
const isGroup = ({ sort, group }: Participant): boolean => sort === 'SIDE' && group;

function attendees(
  stage: Stage,
  sentence: Sentence,
  name: ConferenceMention,
  until: number,
): { participants: Participant[]; telling: boolean } {
  const marked = shapeAround(stage, sentence, name);
  const found = [...readAround(stage, sentence, name, marked), ...readAfter(stage, sentence, name, marked, until)];
  const own = bodiesIn(stage, name);
  const told = found.some(({ inSentence }) => inSentence) ? found.filter(({ inSentence }) => inSentence) : found;
  const read = told.flatMap(({ pattern, phrases, inSentence }) =>
    tell(stage, sentence, pattern, phrases, name, inSentence),
  );
  const bodies = participantsOf(own, stage, {
    role: 'PRINCIPAL',
    evidence: name,
    rule: 'assembly-of',
    confidence: 0.7,
  });
  const all = [...read, ...bodies];
  const once = all.filter((one, at) => all.findIndex(({ node }) => node === one.node) === at);
  const participants = withoutNamedSides(once, stage.countryOf);
  return {
    participants,
    telling: found.some(({ pattern, phrases }) => (pattern.telling || OCCASION.test(name.head)) && phrases.length > 0),
  };
}

function tell(
  stage: Stage,
  sentence: Sentence,
  { name: rule, role, confidence }: AttendancePattern,
  phrases: readonly Phrase[],
  name: Span,
  inSentence: boolean,
): Participant[] {
  const resolved = phrases.flatMap((phrase) => resolve(stage, sentence.index, phrase) ?? []);
  const evidence = inSentence
    ? spanOf([...phrases, name])
    : { start: name.start - clauseBefore(stage.text, sentence, name.start).length, end: name.end };
  return participantsOf(resolved, stage, { role, evidence, rule: `assembly-${rule}`, confidence });
}

function phrasesIn(stage: Stage, sentence: Span, [start, end]: readonly [number, number], name: Span): Phrase[] {
  const group = { start: sentence.start + start, end: sentence.start + end };
  return within(stage.phrases, group).filter((phrase) => phrase.end <= name.start || name.end <= phrase.start);
}

/** The name with the bodies in it as nodes: 二十国集团峰会 and G20峰会 have one key. */
function keyOf({ bodies, text }: Stage, { start, end }: Span): string {
  let out = '';
  let at = start;
  for (const body of within(bodies, { start, end })) {
    if (body.start < at) continue;
    out += text.slice(at, body.start) + body.node;
    at = body.end;
  }
  return out + text.slice(at, end);
}

/** A country beside another side, not the place: 中国—东盟峰会, 美国-东盟峰会, not 阿根廷G20峰会. */
const BESIDE = /^(?:[-—－–]|[与和])/u;

/** Bodies and states in an assembly's own name meet there: 东盟 in 东盟外长会议, 中欧 in 中欧高级别战略对话. */
function bodiesIn(stage: Stage, name: ConferenceMention): Phrase[] {
  if (!name.named) return [];
  const own = within(stage.phrases, name);
  const sides = own.filter(
    ({ sort, end }) => sort === 'PAIR' || (sort === 'COUNTRY' && BESIDE.test(stage.text.slice(end, end + 2))),
  );
  const bodies = within(stage.bodies, name)
    .filter(({ node }) => stage.scene.organisations.has(node))
    .map(({ start, end, node }): Phrase => ({ start, end, sort: 'BODY', nodes: [node], name: { start, end } }));
  return [...sides, ...bodies];
}

/** Patterns that name the meeting they are about: 王毅等参加会见. */
const OF_TALK: ReadonlySet<string> = new Set(['attends-it', 'attend-it-were']);

/**
 * Those told to have been at the meeting last spoken of. Unless the sentence stands `alone`, without a meeting of its own,
 * only what says which meeting.
 */
export function readGuests(stage: Stage, sentence: Sentence, alone: boolean): Participant[] {
  const patterns = GUESTS.within(stage.shape, sentence).filter(({ name }) => alone || OF_TALK.has(name));
  if (patterns.length === 0) return [];
  const stretch = stage.shape.slice(sentence.start, sentence.end);
  return patterns.flatMap(({ pattern, name, role, confidence }) => {
    const match = pattern.exec(stretch);
    const who = match?.indices?.groups?.who;
    if (match === null || who === undefined) return [];
    const group = { start: sentence.start + who[0], end: sentence.start + who[1] };
    const phrases = within(stage.phrases, group).filter(({ sort }) => sort === 'PERSON');
    const evidence = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return participantsOf(phrases, stage, { role, evidence, rule: `assembly-${name}`, confidence });
  });
}
