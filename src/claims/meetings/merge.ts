import { addDays, compatible, intervalOf } from '../../model/date.ts';
import type { MeetingStatus } from '../../model/entity.ts';
import type { Contact } from './contact.ts';
import { headsFit, sameAssembly, sumsUp } from './same-assembly.ts';
import { everybody, isSubset, people } from './who.ts';

/** Several mentions of one meeting, in text order. */
export type Meeting = readonly Contact[];

/** Whether all of these are states or their sides, and each is one that the others stand for: 中印 and 魏凤和, 辛格. */
function stoodFor(sides: readonly Contact[], others: readonly Contact[]): boolean {
  const all = sides.flatMap(({ participants }) => participants);
  const represented = new Set(others.flatMap(({ participants }) => participants).map(({ country }) => country));
  const pair = all.length === 1 ? all[0]?.states : undefined;
  if (pair !== undefined) return pair.every((state) => represented.has(state));
  return (
    all.length > 1 &&
    all.every(({ sort, country }) => sort !== 'BODY' && country !== null && represented.has(country)) &&
    all.every(({ sort }) => sort !== 'PERSON')
  );
}

/** Whether headlines leave to their states or groups whom the body names: 秦刚会见新加坡外长, 访问团 and 秦刚, 维文. */
function shortened(headlines: readonly Contact[], others: readonly Contact[]): boolean {
  const named = everybody(others);
  const told = everybody(headlines);
  const rest = others.flatMap(({ participants }) => participants).filter(({ node }) => !told.has(node));
  const represented = new Set(rest.flatMap(({ sort, country }) => (sort === 'PERSON' ? [country] : [])));
  const all = headlines.flatMap(({ participants }) => participants);
  const some = rest.some(({ sort }) => sort === 'PERSON');
  return (
    headlines.every(({ headline }) => headline) &&
    all.some(({ sort }) => sort === 'PERSON') &&
    all.every(
      ({ node, sort, country }) =>
        named.has(node) ||
        (sort !== 'PERSON' &&
          sort !== 'BODY' &&
          (country === null ? sort !== 'COUNTRY' && some : represented.has(country))),
    )
  );
}

function samePeople(meeting: Meeting, contact: Contact): boolean {
  if (shortened(meeting, [contact])) return true;
  if (stoodFor(meeting, [contact]) || stoodFor([contact], meeting)) return true;
  const [a, b] = [people(meeting), people([contact])];
  if (a.size >= 2 && b.size >= 2) return isSubset(a, b) || isSubset(b, a);
  const [x, y] = [everybody(meeting), everybody([contact])];
  return isSubset(x, y) || isSubset(y, x);
}

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

function fits(meeting: Meeting, contact: Contact): boolean {
  const [first] = meeting;
  if (first === undefined || first.family !== contact.family) return false;
  const free = contact.family === 'ASSEMBLY' && contact.takesUp;
  if (!meeting.every((other) => datesFit(other, contact) && (free || other.takesUp || sameState(other, contact))))
    return false;
  if (contact.date === null && !contact.takesUp && contact.family === 'ASSEMBLY' && meeting.some(({ past }) => past))
    return false;
  if (contact.family === 'ASSEMBLY') return sameAssembly(meeting, contact);
  if (!meeting.every((other) => sameMode(other, contact))) return false;
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
  for (const short of meetings.filter((one) => one.every(({ headline }) => headline))) {
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
export function mergeContacts(contacts: readonly Contact[]): Meeting[] {
  const apart = contacts.filter((one) => one.apart);
  const clusters: Cluster[] = [];
  const announced: Contact[] = [];
  for (const contact of contacts.flatMap((one) => takenApart(one, apart))) {
    const fitting = ({ distinct }: Cluster): boolean => fits([...distinct.values()], contact);
    // 会谈将于周二举行 tells of nobody: of two talks told before it may be either
    if (contact.family === 'TALK' && contact.participants.length === 0 && clusters.filter(fitting).length > 1) continue;
    const known = contact.takesUp ? clusters.findLast(fitting) : clusters.find(fitting);
    if (known === undefined && contact.weak) {
      announced.push(contact);
      continue;
    }
    const cluster: Cluster = known ?? { contacts: [], distinct: new Map() };
    if (known === undefined) clusters.push(cluster);
    cluster.contacts.push(contact);
    cluster.distinct.set(signature(contact), contact);
  }
  for (const contact of announced) {
    const next = clusters.find((cluster) => goesOn(contact, [...cluster.distinct.values()]));
    next?.contacts.unshift(contact);
  }
  return withHeadlines(clusters.map((cluster) => cluster.contacts));
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
