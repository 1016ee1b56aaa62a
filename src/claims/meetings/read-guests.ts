import { within } from '../../model/span.ts';
import { matchesOf, PatternSet } from '../../sentences/pattern-set.ts';
import type { Sentence } from '../../sentences/split.ts';
import { tellsAbsence } from './absence.ts';
import { tellsGuests } from './as-guest.ts';
import type { Contact, Participant } from './contact.ts';
import type { GuestPattern } from './guest-pattern.ts';
import { GUEST_PATTERNS } from './guest-patterns.ts';
import { participantsOf } from './participants.ts';
import type { Phrase } from './phrase.ts';
import type { Stage } from './stage.ts';

const GUESTS = new PatternSet(GUEST_PATTERNS, ({ pattern }) => pattern);

/** People told to have been at a meeting named elsewhere, and which pattern tells it. */
export interface Guests {
  readonly pattern: GuestPattern;
  readonly participants: readonly Participant[];
}

const LEADERS = /(?:领导人|领袖|元首|首脑|外长|防长|财长|部长|政要)们?$/u;

/** People, whoever holds an office by the article, and groups of leaders: 东盟十国的领导人. */
function isSomebody({ scene, text }: Stage, { sort, nodes, start, end }: Phrase): boolean {
  if (sort === 'PERSON') return true;
  if (sort === 'TITLE') return scene.people.has(nodes[0] ?? '');
  return sort === 'SIDE' && LEADERS.test(text.slice(start, end));
}

/** 中国和印度都将与会: states send whom the text does not name. */
const isState = ({ sort }: Phrase): boolean => sort === 'COUNTRY' || sort === 'PAIR';

/** Those told to have been at the meeting last spoken of, by this sentence, which stands `alone` or has a meeting of its own. */
export function readGuests(stage: Stage, sentence: Sentence, alone: boolean): Guests[] {
  const patterns = GUESTS.within(stage.shape, sentence).filter(
    ({ where }) => where === 'ANYWHERE' || (where === 'BESIDE') !== alone,
  );
  if (patterns.length === 0) return [];
  const stretch = stage.shape.slice(sentence.start, sentence.end);
  return patterns.flatMap((pattern) =>
    matchesOf(pattern.pattern, stretch).flatMap((match): Guests[] => {
      const who = match.indices?.groups?.who;
      const end = match.index + match[0].length;
      if (who === undefined || tellsAbsence(stretch.slice(match.index, end))) return [];
      const group = { start: sentence.start + who[0], end: sentence.start + who[1] };
      const { name, confidence } = pattern;
      const role = tellsGuests(stretch.slice(match.index, end)) ? 'PRESENT' : pattern.role;
      const phrases = within(stage.phrases, group).filter(
        (phrase) => isSomebody(stage, phrase) || (name === 'attends-zero-object' && isState(phrase)),
      );
      const evidence = { start: sentence.start + match.index, end: sentence.start + end };
      const telling = { role, evidence, rule: `assembly-${name}`, confidence };
      const participants = participantsOf(phrases, stage, telling);
      return participants.length === 0 ? [] : [{ pattern, participants }];
    }),
  );
}

/** Farther back than this, in UTF-16 units, 会上 takes up no meeting. */
const NEAR = 400;
/** 会上 behind these is said to reporters. */
const BRIEFING = /(?:记者|发布|新闻|说明|吹风)会/u;

/** A word such as 会议 with nobody beside it, which tells of no meeting. */
export function isPassing({ weak, participants }: Contact): boolean {
  return weak && participants.length === 0;
}

const hasPeople = ({ participants }: Contact): boolean => participants.some(({ sort }) => sort === 'PERSON');

/** 参加上述活动: they were at the talks and at the banquet behind them. */
const EVENTS = /上述活动/u;

/** Whether something was held, by people named, on the day of what guests were at. */
function isOfThatDay(one: Contact, { date }: Contact): boolean {
  return !one.weak && !one.takesUp && one.status === 'HELD' && one.date !== null && one.date === date && hasPeople(one);
}

const WORD = /会[见晤谈面]|见面|通话|接见|宴|餐|签[字约署]|磋商|会商|对话|谈判|座谈|峰会/gu;

/** The latest contact held that goes by the word of what the guests were at: 参加了|磋商 is of 第十三轮经贸磋商. */
function byWord({ text }: Stage, contacts: readonly Contact[], guests: readonly Participant[]): number {
  const told = guests[0]?.evidence;
  const word = told === undefined ? undefined : text.slice(told.start, told.end).match(WORD)?.at(-1);
  if (word === undefined) return -1;
  const fitting = contacts.filter(
    ({ status, weak, participants, evidence: { start, end } }) =>
      !weak &&
      (status === 'HELD' || status === 'ONGOING') &&
      participants.length > 0 &&
      text.slice(start, end).includes(word),
  );
  // of two it is the story's own, not an earlier one told of after it
  const latest = fitting.reduce<Contact | undefined>(
    (best, one) => (best === undefined || (one.date ?? '') >= (best.date ?? '') ? one : best),
    undefined,
  );
  return latest === undefined ? -1 : contacts.indexOf(latest);
}

/** Which of the contacts told so far the guests were at; none where none fits. */
function targetOf(stage: Stage, contacts: readonly Contact[], { pattern, participants }: Guests): number {
  if (pattern.of === 'TALK') {
    const named = byWord(stage, contacts, participants);
    if (named >= 0) return named;
    const talk = contacts.findLastIndex((one) => one.family === 'TALK' && hasPeople(one));
    return talk >= 0 ? talk : contacts.findLastIndex(hasPeople);
  }
  const told = contacts.findLastIndex(
    (one) => !isPassing(one) && one.status !== 'CANCELLED' && (one.family === 'ASSEMBLY' || !one.takesUp),
  );
  const last = told < 0 ? contacts.length - 1 : told;
  const contact = contacts[last];
  if (
    contact === undefined ||
    contact.status === 'CANCELLED' ||
    (pattern.of === 'ASSEMBLY' && contact.family === 'TALK')
  )
    return -1;
  if (pattern.where !== 'NEAR') return last;
  const from = contact.evidence.end;
  const to = participants[0]?.evidence.start ?? from;
  return to - from > NEAR || BRIEFING.test(stage.text.slice(from, to)) ? -1 : last;
}

/**
 * The contacts with the guests of one sentence: 王毅等参加会见 joins the last talk of named people, who 出席 without an object
 * what was told right before. Who comes to what two others hold is present; each of those who come to an assembly, and whom
 * a side sends, is one of those who meet.
 */
export function withGuests(stage: Stage, contacts: readonly Contact[], found: readonly Guests[]): Contact[] {
  const out = [...contacts];
  for (const guests of found) {
    const at = targetOf(stage, out, guests);
    const contact = out[at];
    if (contact === undefined) continue;
    const beside =
      contact.family === 'TALK' && contact.kind === 'BILATERAL' && !/^(?:sen|led)/u.test(guests.pattern.name);
    const participants = guests.participants.map((one) => (beside ? { ...one, role: 'PRESENT' as const } : one));
    // whoever comes makes an occasion of a mere 会议; who speaks 会上 does not
    const weak = contact.weak && (contact.family === 'TALK' || guests.pattern.where === 'NEAR');
    out[at] = { ...contact, weak, participants: [...contact.participants, ...participants] };
    if (!guests.participants.some(({ evidence: { start, end } }) => EVENTS.test(stage.text.slice(start, end))))
      continue;
    for (const [other, one] of out.entries())
      if (other !== at && isOfThatDay(one, contact))
        out[other] = { ...one, participants: [...one.participants, ...participants] };
  }
  return out;
}
