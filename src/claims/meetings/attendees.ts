import { type Span, within } from '../../model/span.ts';
import { matchesOf, PatternSet } from '../../sentences/pattern-set.ts';
import type { Sentence } from '../../sentences/split.ts';
import { tellsAbsence } from './absence.ts';
import { AFTER_PATTERNS } from './after-patterns.ts';
import { tellsGuests } from './as-guest.ts';
import type { AttendancePattern } from './attendance-pattern.ts';
import { ATTENDANCE_PATTERNS } from './attendance-patterns.ts';
import { bodiesIn, OF_NAME } from './bodies-in-name.ts';
import { clauseBefore } from './clause.ts';
import type { ConferenceMention } from './conference-names.ts';
import type { Participant } from './contact.ts';
import { participantsOf, resolve, withoutNamedSides, zeroSubject } from './participants.ts';
import type { Phrase } from './phrase.ts';
import { markEvent, relative } from './shape.ts';
import type { Stage } from './stage.ts';
import { spanOf } from './talks.ts';

/** What is an occasion by itself, named or not; 会议 and 峰会 may be any. */
const OCCASION = /听证|聆讯|研讨会|讨论会|座谈会|招待会|说明会|公听会|仪式|论坛|年会|酒会|茶会|宴/u;

const ATTENDANCE = new PatternSet(ATTENDANCE_PATTERNS, ({ pattern }) => pattern);
const AFTER = new PatternSet(AFTER_PATTERNS, ({ pattern }) => pattern);

/** 我们刚刚召开了|中共二十届三中全会: the body in the name speaks of its own. */
const OURS =
  /我们(?:党|国家)?(?:在?[刚不今去上本][刚久前年月天周个]{0,3}|已经?|成功|胜利|顺利|又|也|先后){0,3}(?:召开|举行|举办)[了过]?$/u;
const OURS_LENGTH = 16;

/** What one pattern reads around an assembly's name. `phrases` are whom it tells, by the sentence or by its topic. */
interface Read {
  readonly pattern: AttendancePattern;
  readonly phrases: readonly Phrase[];
  readonly inSentence: boolean;
}

/** Between an office without its holder and the head it belongs to: 领导人|首次|峰会. */
const NEAR = 4;

/** 一场|以“城市的未来”为题的|研讨会. */
const OF_MATTER = /以?“[^“”，。；\n]{1,30}”为[主议]?题的$/u;
const LONGEST_MATTER = 40;

/** 出席“世界商会第26届年会”开幕典礼: the marks around a name, and what tells its matter, are no break before it. */
export function withQuotes(text: string, { start, end }: Span): Span {
  const opens = /[“《]/u.test(text[start - 1] ?? '');
  const closes = /[”》]/u.test(text[end] ?? '');
  const from = opens ? start - 1 : start;
  const matter = OF_MATTER.exec(text.slice(Math.max(0, from - LONGEST_MATTER), from))?.[0].length ?? 0;
  return { start: from - matter, end: closes ? end + 1 : end };
}

/**
 * The shape of the sentence with the name as its event. Titles that reach into the name or stand right before it are part of
 * it (四国领导人首次峰会) and nobody's.
 */
function shapeAround(stage: Stage, sentence: Sentence, name: ConferenceMention): string {
  const own = stage.shape.slice(sentence.start, sentence.end);
  const base = sentence.start;
  let out = own;
  const isNobody = ({ sort, nodes }: Phrase): boolean => sort === 'TITLE' && !stage.scene.people.has(nodes[0] ?? '');
  for (const phrase of within(stage.phrases, sentence)) {
    const { start, end } = phrase;
    const reaches = start < name.start && name.start < end;
    const belongs = isNobody(phrase) && end <= name.start && name.start - end <= NEAR;
    if (!reaches && !belongs) continue;
    const until = Math.min(end, name.start);
    out = out.slice(0, start - base) + stage.text.slice(start, until) + out.slice(until - base);
  }
  return markEvent(out, relative(withQuotes(stage.text, name), base));
}

function readAround(stage: Stage, sentence: Sentence, name: ConferenceMention, marked: string): Read[] {
  return ATTENDANCE.within(marked, { start: 0, end: marked.length }).flatMap((pattern): Read[] => {
    if (pattern.heads?.test(name.head) === false) return [];
    const match = pattern.pattern.exec(marked);
    if (match !== null && tellsAbsence(match[0])) return [];
    const groups = match?.indices?.groups;
    if (groups === undefined) return match !== null ? [byTopic(stage, sentence, name, pattern)] : [];
    const all = [groups.who, groups.with].flatMap((group) =>
      group === undefined ? [] : phrasesIn(stage, sentence, group, name),
    );
    // 抵达河内，准备与特朗普举行峰会: the one who meets is left out
    const zero = groups.who === undefined ? zeroSubject(stage, sentence.index, name.start - 1) : null;
    if (zero !== null && !all.some(({ nodes }) => nodes[0] === zero.nodes[0])) all.unshift(zero);
    const phrases = pattern.loose ? all.filter(({ sort }) => sort === 'PERSON') : all;
    const guests = pattern.role === 'PRINCIPAL' && tellsGuests(match?.[0] ?? '');
    return [{ pattern: guests ? { ...pattern, role: 'PRESENT' } : pattern, phrases, inSentence: true }];
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
    matchesOf(pattern.pattern, rest).flatMap(({ 0: words, indices }): Read[] => {
      if (tellsAbsence(words)) return [];
      const phrases = [indices?.groups?.who, indices?.groups?.with].flatMap((group) =>
        group === undefined ? [] : phrasesIn(stage, sentence, [group[0] + from, group[1] + from], name),
      );
      // those who come to a summit of states meet there
      const meets = name.kind === 'MULTILATERAL' && pattern.role === 'PRESENT' && !tellsGuests(words);
      const role = meets ? 'PRINCIPAL' : pattern.role;
      return phrases.length === 0 ? [] : [{ pattern: { ...pattern, role }, phrases, inSentence: true }];
    }),
  );
}

/**
 * Who takes part in the assembly of this name, by its sentence up to `until` (where the next is named), and whether the words
 * around it tell that it is one.
 */
export function attendees(
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
    rule: OURS.test(stage.text.slice(Math.max(0, name.start - OURS_LENGTH), name.start)) ? 'assembly-ours' : OF_NAME,
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
  const hosts = ({ sort }: Phrase): boolean => role !== 'HOST' || sort === 'BODY' || sort === 'COUNTRY';
  const evidence = inSentence
    ? spanOf([...phrases, name])
    : { start: name.start - clauseBefore(stage.text, sentence, name.start).length, end: name.end };
  const telling = { role, evidence, rule: `assembly-${rule}`, confidence };
  // 欧盟领导人举行峰会: bodies and states hold it for others, people hold it among themselves
  return [
    ...participantsOf(resolved.filter(hosts), stage, telling),
    ...participantsOf(
      resolved.filter((phrase) => !hosts(phrase)),
      stage,
      { ...telling, role: 'PRINCIPAL' },
    ),
  ];
}

function phrasesIn(stage: Stage, sentence: Span, [start, end]: readonly [number, number], name: Span): Phrase[] {
  const group = { start: sentence.start + start, end: sentence.start + end };
  return within(stage.phrases, group).filter((phrase) => phrase.end <= name.start || name.end <= phrase.start);
}
