import { addDays, intervalOf, type PartialDate } from '../../model/date.ts';
import type { Contact, Participant } from './contact.ts';

const TWO = 2;
/** So far back somebody is taken up. */
const MOST_TALKS = 20;
/** Talks go on for as many days. */
const DAYS_OF_A_TALK = 7;

const peopleOf = ({ participants }: Contact): readonly Participant[] =>
  participants.filter(({ sort, role }) => sort === 'PERSON' && role !== 'PRESENT');

function isNear(a: PartialDate, b: PartialDate): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x === null || y === null) return true;
  return x.first <= addDays(y.last, DAYS_OF_A_TALK) && y.first <= addDays(x.last, DAYS_OF_A_TALK);
}

/** Whether the talk is the last one again, without its day. */
function isTold(last: Contact | null, contact: Contact): boolean {
  if (last === null || contact.date !== null) return false;
  const known = new Set(peopleOf(last).map(({ node }) => node));
  return peopleOf(contact).every(({ node }) => known.has(node));
}

/**
 * The mentions (in text order) with a talk of 两人 or 双方 on another day than the talk told before it as one of its own: 金正恩
 * 2月在河内会见特朗普。两人去年6月在新加坡首次会晤 tells of two.
 */
export function withEarlierTalks(contacts: readonly Contact[]): Contact[] {
  let told: readonly Contact[] = [];
  return contacts.map((contact): Contact => {
    if (contact.family !== 'TALK') return contact;
    if (peopleOf(contact).length === TWO && !isTold(told.at(-1) ?? null, contact))
      told = [...told.slice(1 - MOST_TALKS), contact];
    // two heads are not the two ministers who have met since
    const last = told.findLast((one) => !peopleOf(one).some(({ node }) => contact.notHeads?.has(node))) ?? null;
    const sides = contact.participants.every(({ sort, group }) => sort === 'SIDE' && !group);
    const nobody = contact.participants.length === 0 && contact.both !== true;
    if (!contact.takesUp || !sides || nobody || contact.date === null) return contact;
    const { pair } = contact;
    // whom the sentence before named, other than those who met last
    const mayBe = pair !== undefined && !pair.some(({ node }) => contact.notHeads?.has(node));
    if (mayBe && !isTold(last, { ...contact, participants: pair, date: null }))
      return { ...contact, participants: pair, takesUp: false, weak: false };
    if (last === null || last.date === null || isNear(last.date, contact.date)) return contact;
    const participants = peopleOf(last).map(
      (one): Participant => ({ ...one, evidence: contact.evidence, rule: 'talk-again', confidence: 0.75 }),
    );
    return { ...contact, participants, takesUp: false, weak: false };
  });
}
