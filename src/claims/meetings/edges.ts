import type { AttendedEdge, MetEdge } from '../../model/claim.ts';
import type { MeetingNode } from '../../model/entity.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../types.ts';
import type { Participant } from './contact.ts';

/** Who took part, by node, each with everything that tells so, the role that says most first. */
type Attendance = ReadonlyMap<string, readonly Participant[]>;

/** One edge for everybody who took part, with all evidence of it. */
export function attendedEdges(scene: Scene, node: MeetingNode, who: Attendance): AttendedEdge[] {
  return [...who].map(([from, told]): AttendedEdge => {
    const evidence = told.map(({ evidence: span, rule, confidence }) => evidenceOf(scene, span, rule, confidence));
    return { type: 'ATTENDED', from, to: node.id, role: told[0]?.role ?? 'PRESENT', evidence };
  });
}

/** Of more than so many nobody is told to have met anybody: they were in one hall. */
const MOST_WHO_MEET = 60;

const placeOf = ({ evidence: { start, end } }: Participant): string => `${start} ${end}`;

/** What tells that these two met: the words that name both, else all that tell of either. */
function tellingBoth(ofA: readonly Participant[], ofB: readonly Participant[]): readonly Participant[] {
  const places = new Set(ofB.map(placeOf));
  const joint = ofA.filter((told) => places.has(placeOf(told)));
  return joint.length > 0 ? joint : [...ofA, ...ofB];
}

/**
 * One edge for every two people who are principals or hosts of a meeting that is no congress. Who chairs what two others
 * hold between them is neither.
 */
export function metEdges(scene: Scene, node: MeetingNode, who: Attendance): MetEdge[] {
  if (node.kind === 'CONFERENCE') return [];
  const people = [...who].filter(([, told]) => told[0]?.sort === 'PERSON' && told[0].role !== 'PRESENT');
  const others = people.filter(([, told]) => told[0]?.role !== 'CHAIR');
  const principals = node.kind === 'MULTILATERAL' || others.length < 2 ? people : others;
  if (principals.length > MOST_WHO_MEET) return [];
  return principals.flatMap(([a, ofA], at) =>
    principals.slice(at + 1).map(([b, ofB]): MetEdge => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const evidence = tellingBoth(ofA, ofB).map(({ evidence: span, rule, confidence }) =>
        evidenceOf(scene, span, rule, confidence),
      );
      return { type: 'MET', from, to, meeting: node.id, date: node.date, status: node.status, evidence };
    }),
  );
}
