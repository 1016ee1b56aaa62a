import { type Span, within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { dayOf, isPast } from '../day.ts';
import { clauseAfter, clauseBefore, clauseOnward, withItsTime, withoutWords } from './clause.ts';
import type { Contact, Participant } from './contact.ts';
import { findEvents } from './events.ts';
import { isOfHeads } from './heads-of-state.ts';
import { isDelegation, isOfMany } from './many-sides.ts';
import { modeOf } from './mode.ts';
import { isByPlace, isHeeded, isThisOne, placeOfNoun } from './nouns.ts';
import { pairBefore, pairHere } from './pair-before.ts';
import { participantsOf, resolve, withColleagues, withoutNamedSides, zeroSubject } from './participants.ts';
import type { Phrase } from './phrase.ts';
import { fullPlace, placeIn } from './place.ts';
import { placeAround } from './place-around.ts';
import type { Stage } from './stage.ts';
import { isLookedBackOn, statusOf } from './status.ts';
import { findTalks, spanOf, type TalkMention } from './talks.ts';

/** Two sides without their names: they take up a talk told of before. */
const JOINT = /双方|两人|二人|两位|两党|两岸|各方|三方|四方|两军|[两三四五六七八]国/u;
const LEADERS = /元首|领导人|领袖|首脑|外长|防长|总理|财长|政要/u;
const LONG_DRAWN = /谈判|对话/u;
/** 美中外长相继访日会谈: each of them meets somebody else. */
const ONE_BY_ONE = /接踵|先后|相继|分别|陆续|轮流|各自/u;
/** 可能在亚太经合组织（英文简称APEC）峰会上会晤: an aside keeps nothing apart. */
const ASIDES = /（[^（）]*）/gu;
const YEAR = /^\d{4}$/u;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/u;

/** The talks and calls of one sentence, outside `assemblies` (names of conferences that hold a word of contact). */
export function readTalks(stage: Stage, sentence: Sentence, assemblies: readonly Span[]): Contact[] {
  const events = findEvents(stage.shape, sentence).filter(
    (event) => !assemblies.some(({ start, end }) => event.start < end && start < event.end),
  );
  const areOneSide = (partners: readonly Phrase[]): boolean => {
    const states = new Set(partners.map(({ nodes }) => stage.countryOf(nodes[0] ?? '')));
    return states.size === 1 && !states.has(null);
  };
  const areOfStates = (partners: readonly Phrase[]): boolean => {
    const states = new Set(partners.map(({ nodes }) => stage.countryOf(nodes[0] ?? '')));
    return states.size === partners.length && !states.has(null) && partners.every(({ sort }) => sort === 'PERSON');
  };
  const talks = findTalks(stage.shape, sentence, stage.phrases, events, assemblies, areOneSide, areOfStates);
  const out: Contact[] = [];
  for (const talk of talks) {
    const contact = toContact(stage, sentence, talk, events);
    if (contact !== null)
      out.push(
        goesOn(stage, talk, contact, out.at(-1)) ? { ...contact, status: out.at(-1)?.status ?? 'PLANNED' } : contact,
      );
  }
  return out;
}

const ENDED = /曾|已|此前|之前|刚|[了过]/u;

/** 将于19日在河内与阮春福会谈，20日在雅加达与佐科会谈: what is planned for one subject goes on to its next talk. */
function goesOn({ text }: Stage, talk: TalkMention, { status }: Contact, before: Contact | undefined): boolean {
  if (status !== 'HELD' || (before?.status !== 'PLANNED' && before?.status !== 'POSSIBLE')) return false;
  const own = talk.subjects[0]?.start ?? before.evidence.end;
  return own <= before.evidence.end && !ENDED.test(text.slice(before.evidence.end, talk.event.end + 1));
}

const BOTH = /^(?:双方|两人|二人)$/u;

/** Of 双方 the two people whom it means, where the text names them before. */
function pairFor(stage: Stage, sentence: Sentence, talk: TalkMention, subjects: readonly Phrase[]): readonly Phrase[] {
  const [both] = subjects;
  if (subjects.length !== 1 || both === undefined || talk.partners.length > 0) return subjects;
  if (!BOTH.test(stage.text.slice(both.start, both.end))) return subjects;
  return pairHere(stage, sentence, both.start) ?? subjects;
}

function peopleOf(stage: Stage, sentence: Sentence, talk: TalkMention): Participant[] {
  const present = (phrases: readonly Phrase[]): Phrase[] =>
    phrases.flatMap((phrase) => resolve(stage, sentence.index, phrase) ?? []);
  const zero = talk.pattern.name.endsWith('-zero') ? zeroSubject(stage, sentence.index, talk.evidence.start) : null;
  const subjects = zero === null ? pairFor(stage, sentence, talk, present(talk.subjects)) : withColleagues(stage, zero);
  const telling = { evidence: talk.evidence, rule: `talk-${talk.pattern.name}`, confidence: talk.pattern.confidence };
  const host = talk.event.word.sort === 'SUMMONS' || /接见/u.test(stage.text.slice(talk.event.start, talk.event.end));
  const all = [
    ...participantsOf(subjects, stage, { ...telling, role: host ? 'HOST' : 'PRINCIPAL' }),
    ...participantsOf(present(talk.partners), stage, { ...telling, role: 'PRINCIPAL' }),
    ...participantsOf(present(talk.followers), stage, { ...telling, role: 'PRESENT' }),
  ];
  const once = all.filter((one, at) => all.findIndex(({ node }) => node === one.node) === at);
  const kept = withoutNamedSides(once, stage.countryOf);
  // 举行韩中元首会晤: a word for two heads tells both, whoever else the sentence names
  const both = kept.filter(({ states }) => states?.length === 2);
  return both.length === 1 && !kept.some(({ sort }) => sort === 'PERSON') ? both : kept;
}

const NOT_ITS_DAY = /[后前来自]/u;
const SUMS_UP = /^(?:[这此该其]|也是|成为)/u;

/** Whether a talk of 双方 has the time in its clause: 去年6月，两人在新加坡会晤; not 这是6月15日冲突后两国首次会谈. */
function hasOwnDay({ text, scene }: Stage, sentence: Span, before: string, event: Span): boolean {
  const clause = { start: event.start - before.length, end: event.start };
  const time = within(scene.times, withItsTime(text, scene.times, sentence, clause)).at(-1);
  return time !== undefined && !SUMS_UP.test(before) && !NOT_ITS_DAY.test(text.slice(time.end, event.start));
}

/** The clause before a contact; of one whose name stands in marks (促成“拜习会”) with what stands before them. */
function clauseBeforeQuoted(text: string, sentence: Sentence, { event, evidence, pattern }: TalkMention): string {
  const from = pattern.name === 'together' && text[evidence.start - 1] === '“' ? evidence.start - 1 : event.start;
  return clauseBefore(text, sentence, from) + text.slice(from, event.start);
}

function toContact(stage: Stage, sentence: Sentence, talk: TalkMention, events: readonly Span[]): Contact | null {
  const { text, scene } = stage;
  const { event } = talk;
  const participants = peopleOf(stage, sentence, talk);
  const only = participants.length === 1 && participants[0]?.sort === 'SIDE' ? participants[0] : undefined;
  // a delegation alone meets nobody
  const group = only?.group === true && !isDelegation(stage, only.node);
  const both = talk.pattern.name === 'both' && participants.length === 0;
  const takenUp = both || talk.pattern.name === 'taken-up';
  const byPlace = isByPlace(talk);
  const words = text.slice(talk.evidence.start, byPlace ? talk.evidence.end : event.start);
  const joint = only !== undefined && !group && JOINT.test(words);
  if (participants.length < 2 && !joint && !group && !takenUp) return null;
  const people = participants.filter(({ sort }) => sort === 'PERSON').length;
  if (event.word.ofPeople && people < 2 && !(people === 1 && participants.some(({ group }) => group))) return null;
  const day = dayOf(
    text,
    withoutWords(text, sentence, event),
    event,
    scene.times,
    events.filter((other) => other !== event),
  );
  const before = clauseBeforeQuoted(text, sentence, talk);
  const after = clauseAfter(text, sentence, event.end);
  // names are none of the words that tell: 林芳正同王毅
  const told = stage.shape
    .slice(clauseOnward(text, sentence, event.start - before.length), event.start)
    .replaceAll(ASIDES, '')
    .replaceAll('，', '、');
  if (talk.pattern.name.startsWith('together') && ONE_BY_ONE.test(text.slice(talk.evidence.start, event.start)))
    return null;
  const status = statusOf(told, after, day.ahead);
  if (status === null) return null;
  const lookedBackOn = isLookedBackOn(after);
  if (lookedBackOn && isHeeded(text, talk)) return null;
  const stretch = spanOf([{ start: event.start - before.length, end: event.end + after.length }, talk.evidence]);
  const away = event.word.mode === 'PHONE' || event.word.mode === 'VIDEO';
  const place =
    placeIn(text, stretch, stage.places, event.start) ??
    placeOfNoun(stage.places, talk) ??
    (away ? null : placeAround(stage, sentence, event.start, talk.evidence));
  if (byPlace && place === null && !isThisOne(before)) return null;
  const word = text.slice(event.start, event.end);
  // years of talks are no meeting: a round has its day or place
  if (LONG_DRAWN.test(word) && (day.date === null || YEAR.test(day.date)) && place === null) return null;
  if (event.word.ofOccasion && place === null && !WHOLE_DAY.test(day.date ?? '')) return null;
  const dated = (!joint && !both) || hasOwnDay(stage, sentence, before, event);
  const named = joint || both ? pairBefore(stage, sentence, talk.evidence.start) : null;
  const pair = participantsOf(named ?? [], stage, {
    role: 'PRINCIPAL',
    evidence: talk.evidence,
    rule: 'talk-again',
    confidence: 0.75,
  });
  const mode = modeOf(word, before, event.word.mode, place !== null);
  return {
    family: 'TALK',
    name: null,
    key: null,
    head: null,
    kind: isOfMany(stage, participants, text.slice(talk.evidence.start, event.start)) ? 'MULTILATERAL' : 'BILATERAL',
    mode,
    modeTold: mode === 'PHONE' || mode === 'VIDEO' || place !== null,
    status,
    date: dated ? day.date : null,
    basis: dated ? day.basis : null,
    place: place === null ? null : fullPlace(scene.reading.document.article.text.slice(place.start, place.end)),
    participants,
    evidence: talk.evidence,
    past: isPast(day.date, scene.reading.document.article.publishedOn),
    headline: sentence.zone === 'HEADLINE' || sentence.zone === 'DECK',
    takesUp: joint || takenUp,
    weak:
      takenUp ||
      (joint && ((day.date === null && place === null && !lookedBackOn) || !(byPlace || LEADERS.test(words)))),
    occurs: false,
    apart: talk.apart,
    ...(both ? { both } : {}),
    ...(pair.length > 0 ? { pair } : {}),
    ...((joint || both) && isOfHeads(`${before}${scene.actorNodes.get(only?.node ?? '')?.name ?? ''}`)
      ? { notHeads: stage.notHeads }
      : {}),
  };
}
