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

/**
 * Whether two mentions speak of one measure: of one kind, by one state's hand, against one target where both name it, not
 * against different numbers, not one threatened and one in force. A name (美国的制裁) and a headline fit any status.
 */
function isSame(scene: Scene, a: MeasureMention, b: MeasureMention): boolean {
  if (!sameKind(a, b) || stateOf(scene, a.imposer) !== stateOf(scene, b.imposer)) return false;
  if (a.count !== null && b.count !== null && a.count !== b.count) return false;
  if (!datesMeet(a.when.date, b.when.date)) return false;
  const states = (m: MeasureMention): string[] => m.targets.map((target: Actor) => stateOf(scene, target));
  if (!overlapping(states(a), states(b))) return false;
  return isBrief(a) || isBrief(b) || sameStep(a.status, b.status);
}

/** The mentions of each measure together, in text order of their first. */
export function measuresOf(scene: Scene, mentions: readonly MeasureMention[]): MeasureMention[][] {
  const groups: MeasureMention[][] = [];
  const full = mentions.filter((mention) => !isBrief(mention));
  for (const mention of [...full, ...mentions.filter(isBrief)]) {
    const group =
      groups.find((members) => members.every((member) => isSame(scene, member, mention))) ??
      (isBrief(mention) ? groups.find(([first]) => first !== undefined && isSame(scene, first, mention)) : undefined);
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups;
}
