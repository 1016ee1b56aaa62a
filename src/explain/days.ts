import type { Found, Scene } from '../claims/types.ts';
import type { MetEdge } from '../model/claim.ts';
import { addDays } from '../model/date.ts';
import type { MeetingNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { gapOf } from './triggers.ts';
import type { Gap } from './types.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** Farther apart, in days, the same people have met twice. */
const NEAR = 3;

interface Told {
  readonly meeting: MeetingNode;
  readonly day: string;
  readonly edges: readonly MetEdge[];
}

/** Meetings that took place on a whole day, by who met and how. */
function toldDays({ nodes, edges }: Found): Told[][] {
  const met = groupBy(
    edges.filter((edge): edge is MetEdge => edge.type === 'MET'),
    ({ meeting }) => meeting,
  );
  const told = nodes.flatMap((node): Told[] => {
    if (node.type !== 'Meeting' || node.status !== 'HELD' || node.date === null || !DAY.test(node.date)) return [];
    const own = met.get(node.id);
    return own === undefined ? [] : [{ meeting: node, day: node.date, edges: own }];
  });
  const pairs = ({ meeting, edges: own }: Told): string =>
    [meeting.mode, ...own.map(({ from, to }) => `${from} ${to}`).sort()].join(' ');
  return [...groupBy(told, pairs).values()];
}

const isNear = (a: string, b: string): boolean => a !== b && a <= addDays(b, NEAR) && b <= addDays(a, NEAR);

/**
 * Meetings of the same people that an article tells of days close together: 2日会见 in one sentence and 3日会见 in another may
 * be one. Both are kept as told; each gives a gap at its words.
 */
export function openDays(scene: Scene, found: Found): Gap[] {
  const { text } = scene.reading.document;
  return toldDays(found).flatMap((same) =>
    same.flatMap(({ day, edges }): Gap[] => {
      const evidence = edges[0]?.evidence[0];
      if (evidence === undefined || !same.some((other) => isNear(day, other.day))) return [];
      return [gapOf('DAY', text, evidence, [])];
    }),
  );
}
