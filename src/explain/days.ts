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

/** Those of some days (`2021-03-02`) that another of them is near to: of the 2nd, 3rd and 9th the first two. */
function nearDays(days: readonly string[]): ReadonlySet<string> {
  const order = [...new Set(days)].sort();
  return new Set(
    order.filter((day, at) => {
      const [before, after] = [order[at - 1], order[at + 1]];
      return (
        (before !== undefined && day <= addDays(before, NEAR)) || (after !== undefined && after <= addDays(day, NEAR))
      );
    }),
  );
}

/**
 * Meetings of the same people that an article tells of days close together: 2日会见 in one sentence and 3日会见 in another may
 * be one. Both are kept as told; each gives a gap at its words.
 */
export function openDays(scene: Scene, found: Found): Gap[] {
  const { text } = scene.reading.document;
  return toldDays(found).flatMap((same) => {
    const near = nearDays(same.map(({ day }) => day));
    return same.flatMap(({ day, edges }): Gap[] => {
      const evidence = edges[0]?.evidence[0];
      return evidence === undefined || !near.has(day) ? [] : [gapOf('DAY', text, evidence, [])];
    });
  });
}
