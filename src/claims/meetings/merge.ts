import { addDays, compatible, intervalOf } from '../../model/date.ts';
import type { MeetingStatus } from '../../model/entity.ts';
import type { Contact } from './contact.ts';
import { withDialogues } from './dialogues.ts';
import { headsFit, sameAssembly, sumsUp } from './same-assembly.ts';
import { samePeople, shortened } from './same-people.ts';
import { everybody, isSubset, persons } from './who.ts';

/** Several mentions of one meeting, in text order. */
export type Meeting = readonly Contact[];

const DIFFERENT: ReadonlySet<MeetingStatus> = new Set(['PLANNED', 'CANCELLED', 'POSSIBLE']);

/** Planned and held are never one, except where a headline leaves the tense out. */
function sameState(a: Contact, b: Contact): boolean {
  if (a.status === b.status) return true;
  if (a.status === 'DENIED' || b.status === 'DENIED') return false;
  if (a.headline || b.headline) return true;
  return DIFFERENT.has(a.status) === DIFFERENT.has(b.status);
}

/** A headline says 通话 of what is 视频通话. */
const sameMode = (a: Contact, b: Contact): boolean =>
  a.mode === b.mode || !a.modeTold || !b.modeTold || a.headline || b.headline;

/** A congress of some days is one, whichever of them is told. */
const DAYS_OF_AN_ASSEMBLY = 3;

function datesFit(a: Contact, b: Contact): boolean {
  if (a.date === b.date || a.date === null || b.date === null || compatible(a.date, b.date)) return true;
  const [x, y] = [intervalOf(a.date ?? ''), intervalOf(b.date ?? '')];
  if (a.family !== 'ASSEMBLY' || x === null || y === null) return false;
  return x.first <= addDays(y.last, DAYS_OF_AN_ASSEMBLY) && y.first <= addDays(x.last, DAYS_OF_AN_ASSEMBLY);
}

/** 两国元首会晤 is no talk of two ministers, and 双方 behind it takes up one of people who are named. */
function rankFits(meeting: Meeting, contact: Contact): boolean {
  const notHeads = contact.notHeads ?? meeting.find((one) => one.notHeads !== undefined)?.notHeads;
  if (notHeads === undefined) return true;
  if (contact.takesUp && contact.notHeads === undefined && meeting.every((one) => one.notHeads !== undefined))
    return false;
  return ![...persons([...meeting, contact])].some((node) => notHeads.has(node));
}

function fits(meeting: Meeting, contact: Contact): boolean {
  const [first] = meeting;
  if (first === undefined || first.family !== contact.family) return false;
  const free = contact.family === 'ASSEMBLY' && contact.takesUp;
  if (!meeting.every((other) => datesFit(other, contact) && (free || other.takesUp || sameState(other, contact))))
    return false;
  if (contact.date === null && !contact.takesUp && contact.family === 'ASSEMBLY' && meeting.some(({ past }) => past))
    return false;
  if (contact.family === 'ASSEMBLY') return sameAssembly(meeting, contact);
  if (!meeting.every((other) => sameMode(other, contact)) || !rankFits(meeting, contact)) return false;
  return contact.takesUp || samePeople(meeting, contact);
}

/** A talk with A and B that the text elsewhere tells as two (分别与A和B会谈) is those two. */
function takenApart(contact: Contact, apart: readonly Contact[]): Contact[] {
  const own = everybody([contact]);
  if (contact.apart || contact.family === 'ASSEMBLY' || own.size < 3) return [contact];
  const parts = apart.filter((other) => isSubset(everybody([other]), own) && compatible(other.date, contact.date));
  if (!isSubset(own, everybody(parts))) return [contact];
  return parts.map((part): Contact => {
    const nodes = everybody([part]);
    return { ...contact, apart: true, participants: contact.participants.filter(({ node }) => nodes.has(node)) };
  });
}

/** No article tells of more meetings, nor of one in more ways: what comes after is compared with so many. */
const MOST_MEETINGS = 100;
const MOST_WAYS = 40;

/** Of the talks that are one of several, each two sides of a day once. */
function apartIn(contacts: readonly Contact[]): Contact[] {
  const apart = contacts.filter((one) => one.apart);
  const told = new Map(apart.map((one) => [[...everybody([one]), one.date].join(' '), one]));
  return [...told.values()].slice(0, MOST_MEETINGS);
}

/** So far behind an assembly of a day, in UTF-16 units, the next sentence tells who came. */
const NEXT_SENTENCE = 200;

/** 座谈会18日在京召开。王勇出席座谈会: the first tells the day and nobody, the next somebody and no day. */
function goesOn(announced: Contact, meeting: Meeting): boolean {
  const behind = (meeting[0]?.evidence.start ?? 0) - announced.evidence.end;
  return (
    announced.family === 'ASSEMBLY' &&
    announced.date !== null &&
    behind >= 0 &&
    behind <= NEXT_SENTENCE &&
    meeting.every(({ date, key }) => date === null && key === null) &&
    meeting.every((one) => headsFit(one.head, announced.head) && sameState(one, announced))
  );
}

/** A headline comes before those it names; it joins the meeting of the body that in the end has them all. */
function withHeadlines(meetings: readonly Meeting[]): Meeting[] {
  const out = [...meetings];
  const headlines = meetings.filter((one) => one.every(({ headline }) => headline));
  for (const short of headlines.slice(0, MOST_MEETINGS)) {
    const whole = out.findIndex(
      (other) =>
        other !== short &&
        other.some(({ headline }) => !headline) &&
        other[0]?.family === short[0]?.family &&
        other.every((one) => short.every((line) => datesFit(line, one) && sameState(line, one))) &&
        (short[0]?.family === 'ASSEMBLY' ? sumsUp(short, other) : shortened(short, other)),
    );
    const body = out[whole];
    if (body === undefined) continue;
    out[whole] = [...body, ...short];
    out.splice(out.indexOf(short), 1);
  }
  return out;
}

/**
 * The meetings that these mentions (in text order) tell of: headline, lead, caption and 此次会晤 are one. What only takes up
 * a meeting joins the last that fits; other mentions join the first.
 */
export function mergeContacts(contacts: readonly Contact[]): readonly Meeting[] {
  const apart = apartIn(contacts);
  const clusters: Cluster[] = [];
  const announced: Contact[] = [];
  for (const contact of contacts.flatMap((one) => takenApart(one, apart))) {
    const fitting = ({ distinct }: Cluster): boolean => fits([...distinct.values()], contact);
    const last = clusters.slice(-MOST_MEETINGS);
    // 会谈将于周二举行 tells of nobody: of two talks told before it may be either
    if (contact.family === 'TALK' && contact.participants.length === 0 && last.filter(fitting).length > 1) continue;
    const known = contact.takesUp ? last.findLast(fitting) : last.find(fitting);
    if (known === undefined && contact.weak) {
      announced.push(contact);
      continue;
    }
    const cluster: Cluster = known ?? { contacts: [], distinct: new Map() };
    if (known === undefined) clusters.push(cluster);
    cluster.contacts.push(contact);
    if (cluster.distinct.size < MOST_WAYS) cluster.distinct.set(signature(contact), contact);
  }
  for (const contact of announced.slice(0, MOST_MEETINGS)) {
    const next = clusters.find((cluster) => goesOn(contact, [...cluster.distinct.values()]));
    next?.contacts.unshift(contact);
  }
  const meetings = withHeadlines(clusters.map((cluster) => cluster.contacts));
  return withDialogues(meetings, (a, b) => datesFit(a, b) && sameState(a, b) && sameMode(a, b));
}

/** A meeting in the making: of mentions that say the same, only one is compared with what follows. */
interface Cluster {
  readonly contacts: Contact[];
  readonly distinct: Map<string, Contact>;
}

/** Everything that decides whether two mentions are one meeting. */
function signature({
  participants,
  status,
  mode,
  modeTold,
  date,
  key,
  head,
  headline,
  past,
  takesUp,
}: Contact): string {
  const who = participants.map(({ node }) => node).join(' ');
  return [who, status, mode, modeTold, date, key, head, headline, past, takesUp].join('\u001f');
}
