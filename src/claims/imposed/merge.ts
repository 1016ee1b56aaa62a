import type { MeasureStatus } from '../../model/claim.ts';
import { intervalOf } from '../../model/date.ts';
import type { Actor, Scene } from '../types.ts';
import { stateOf } from './powers.ts';
import type { MeasureMention } from './types.ts';

/** Statuses that one measure may have in one article: announced in the headline, in force in the body. */
const STEPS: readonly (readonly MeasureStatus[])[] = [
  ['IN_FORCE', 'ANNOUNCED'],
  ['ANNOUNCED', 'PLANNED'],
  ['PLANNED', 'THREATENED'],
];

const sameStep = (a: MeasureStatus, b: MeasureStatus): boolean =>
  a === b || STEPS.some((step) => step.includes(a) && step.includes(b));

const overlapping = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));

const isBrief = ({ trigger, sentence, status }: MeasureMention): boolean =>
  (trigger.form === 'NOUN' && status === 'IN_FORCE') || sentence.zone !== 'BODY';

/** 禁令 is the general word for every kind of ban. */
const BANS = new Set(['BAN', 'IMPORT_BAN', 'EXPORT_CONTROL', 'INVESTMENT_LIMIT', 'VISA_LIMIT']);

const sameKind = ({ trigger: a }: MeasureMention, { trigger: b }: MeasureMention): boolean =>
  a.kind === b.kind || ((a.kind === 'BAN' || b.kind === 'BAN') && BANS.has(a.kind) && BANS.has(b.kind));

/** Unknown days meet any; two told days may be some weeks apart: of the order and of its effect. */
function datesMeet(a: string | null, b: string | null): boolean {
  const [x, y] = [a === null ? null : intervalOf(a), b === null ? null : intervalOf(b)];
  return (
    x === null || y === null || (x.first.slice(0, 4) <= y.last.slice(0, 4) && y.first.slice(0, 4) <= x.last.slice(0, 4))
  );
}

/** What of a mention decides whether another speaks of the same measure. */
interface Digest {
  readonly mention: MeasureMention;
  readonly state: string;
  readonly targets: readonly string[];
  readonly brief: boolean;
}

function digestOf(scene: Scene, mention: MeasureMention): Digest {
  const targets = mention.targets.map((target: Actor) => stateOf(scene, target));
  return { mention, state: stateOf(scene, mention.imposer), targets, brief: isBrief(mention) };
}

const keyOf = ({ mention: { trigger, count, status, when }, state, targets, brief }: Digest): string =>
  [trigger.kind, count, status, when.date, state, brief, ...targets].join(' ');

/**
 * Whether two mentions speak of one measure: of one kind, by one state's hand, against one target where both name it, not
 * against different numbers, not one threatened and one in force. A name (美国的制裁) and a headline fit any status.
 */
function isSame(a: Digest, b: Digest): boolean {
  const [x, y] = [a.mention, b.mention];
  if (!sameKind(x, y) || a.state !== b.state) return false;
  if (x.count !== null && y.count !== null && x.count !== y.count) return false;
  if (!datesMeet(x.when.date, y.when.date) || !overlapping(a.targets, b.targets)) return false;
  return a.brief || b.brief || sameStep(x.status, y.status);
}

/** A measure: its mentions, and of those that say the same only one to compare with. */
interface Group {
  readonly members: MeasureMention[];
  readonly distinct: Map<string, Digest>;
}

/** The mentions of each measure together: acts in the body first, then names and headlines join them. */
export function measuresOf(scene: Scene, mentions: readonly MeasureMention[]): MeasureMention[][] {
  const groups: Group[] = [];
  const digests = mentions.map((mention) => digestOf(scene, mention));
  for (const digest of [...digests.filter(({ brief }) => !brief), ...digests.filter(({ brief }) => brief)]) {
    const fits = ({ distinct }: Group): boolean => [...distinct.values()].every((other) => isSame(other, digest));
    const leads = ({ distinct }: Group): boolean =>
      [...distinct.values()].slice(0, 1).some((first) => isSame(first, digest));
    const group = groups.find(fits) ?? (digest.brief ? groups.find(leads) : undefined);
    const target: Group = group ?? { members: [], distinct: new Map() };
    if (group === undefined) groups.push(target);
    target.members.push(digest.mention);
    if (!target.distinct.has(keyOf(digest))) target.distinct.set(keyOf(digest), digest);
  }
  return withReferences(
    scene,
    groups.map(({ members }) => members),
  );
}

/** 受美国制裁的企业 names no measure of its own where the article tells of one by the same state: it joins that one. */
function withReferences(scene: Scene, groups: MeasureMention[][]): MeasureMention[][] {
  const refers = (group: readonly MeasureMention[]): boolean => group.every(({ refersOnly }) => refersOnly);
  const state = ([first]: readonly MeasureMention[]): string | null =>
    first === undefined ? null : stateOf(scene, first.imposer);
  const told = groups.filter((group) => !refers(group));
  const alone = groups.filter((group) => {
    const own = refers(group) ? told.find((other) => state(other) === state(group)) : undefined;
    own?.push(...group);
    return own === undefined;
  });
  return alone;
}
