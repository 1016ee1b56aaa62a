import type { MeasureStatus } from '../../model/claim.ts';
import { addDays, intervalOf } from '../../model/date.ts';
import type { MeasureKind } from '../../model/entity.ts';
import { compareText } from '../../model/order.ts';
import type { Actor, Scene } from '../types.ts';
import { goodsOf, hitOthers, inOneBreath, mayBeTwo, sharesMatter } from './matter.ts';
import { countryNamedIn, isPrivate, stateOf } from './powers.ts';
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
const ON_GOODS: ReadonlySet<MeasureKind> = new Set(['TARIFF', 'IMPORT_BAN']);
const sameKind = ({ trigger: a }: MeasureMention, { trigger: b }: MeasureMention): boolean =>
  a.kind === b.kind || ((a.kind === 'BAN' || b.kind === 'BAN') && BANS.has(a.kind) && BANS.has(b.kind));

/** The order may come some weeks before its effect. */
const WEEKS_APART = 100;

/** Unknown days meet any; two told days may be some weeks apart: of the order and of its effect. */
function datesMeet(a: string | null, b: string | null): boolean {
  const [x, y] = [a === null ? null : intervalOf(a), b === null ? null : intervalOf(b)];
  if (x === null || y === null) return true;
  return x.first <= addDays(y.last, WEEKS_APART) && y.first <= addDays(x.last, WEEKS_APART);
}

/** What of a mention decides whether another speaks of the same measure. */
interface Digest {
  readonly mention: MeasureMention;
  readonly state: string;
  readonly targets: readonly string[];
  readonly goods: readonly string[];
  readonly brief: boolean;
}

/** Whose a target is: of 中国企业 the country in its name; null for 企业, which may be anybody's. */
function hitState(scene: Scene, target: Actor): string | null {
  if (target.sort !== 'SIDE' || target.country !== null) return stateOf(scene, target);
  return countryNamedIn(scene, target);
}

function digestOf(scene: Scene, mention: MeasureMention): Digest {
  const { text } = scene.reading.document;
  const { sentence, words } = mention;
  const own = goodsOf(text.slice(words.start, words.end));
  return {
    mention,
    // companies act each for itself, wherever they sit
    state: isPrivate(scene, mention.imposer) ? mention.imposer.node : stateOf(scene, mention.imposer),
    targets: mention.targets.flatMap((target) => hitState(scene, target) ?? []),
    goods: own.length > 0 ? own : goodsOf(text.slice(sentence.start, sentence.end)),
    brief: isBrief(mention),
  };
}

const keyOf = ({ mention: { trigger, count, status, when, packed }, state, targets, goods, brief }: Digest): string =>
  [trigger.kind, count, status, when.date, packed, state, brief, ...targets, ...goods].join(' ');

/** 将对台企和美企实施制裁 and 决定对台企和美企实施制裁: a plan and a deed that hit the same several. */
const decided = (a: Digest, b: Digest): boolean =>
  a.mention.status === 'PLANNED' &&
  b.mention.status === 'IN_FORCE' &&
  a.targets.length > 1 &&
  [...a.targets].sort(compareText).join(' ') === [...b.targets].sort(compareText).join(' ');

/** A headline in general words (对俄实施新限制) tells what the body tells in its own. */
const headlines = ({ mention: { trigger, sentence }, targets }: Digest, body: Digest): boolean =>
  sentence.zone === 'HEADLINE' &&
  (trigger.kind === 'OTHER' || trigger.kind === 'BAN') &&
  targets.some((target) => body.targets.includes(target));

/**
 * Whether two mentions speak of one measure: of one kind, by one state's hand, against one target where both name it, not
 * against different numbers, not one threatened and one in force. A name (美国的制裁) and a headline fit any status.
 */
function isSame(scene: Scene, a: Digest, b: Digest): boolean {
  const [x, y] = [a.mention, b.mention];
  if (x.packed !== null && x.packed === y.packed) return true;
  if (a.state !== b.state || !(sameKind(x, y) || headlines(a, b) || headlines(b, a))) return false;
  if (x.count !== null && y.count !== null && x.count !== y.count) return false;
  if (!datesMeet(x.when.date, y.when.date) || !overlapping(a.targets, b.targets)) return false;
  const unlike = x.trigger.kind !== y.trigger.kind || mayBeTwo(x, y) || hitOthers(scene, x, y) || inOneBreath(x, y);
  if (!a.brief && !b.brief && unlike && !sharesMatter(scene, x, y)) return false;
  if (ON_GOODS.has(x.trigger.kind) && !overlapping(a.goods, b.goods)) return false;
  return a.brief || b.brief || sameStep(x.status, y.status) || decided(a, b) || decided(b, a);
}

/** A measure: its mentions, and of those that say the same only one to compare with. */
interface Group {
  readonly members: MeasureMention[];
  readonly distinct: Map<string, Digest>;
}

/** No article tells of more measures, nor of one in more ways: what comes after is compared with so many. */
const MOST_MEASURES = 200;
const MOST_WAYS = 40;

/** The mentions of each measure together: acts in the body first, then names and headlines join them. */
export function measuresOf(scene: Scene, mentions: readonly MeasureMention[]): MeasureMention[][] {
  const groups: Group[] = [];
  const digests = mentions.map((mention) => digestOf(scene, mention));
  for (const digest of [...digests.filter(({ brief }) => !brief), ...digests.filter(({ brief }) => brief)]) {
    const fits = ({ distinct }: Group): boolean =>
      [...distinct.values()].every((other) => isSame(scene, other, digest));
    const leads = ({ distinct }: Group): boolean =>
      [...distinct.values()].slice(0, 1).some((first) => isSame(scene, first, digest));
    const last = groups.slice(-MOST_MEASURES);
    const group = last.find(fits) ?? (digest.brief ? last.find(leads) : undefined);
    const target: Group = group ?? { members: [], distinct: new Map() };
    if (group === undefined) groups.push(target);
    target.members.push(digest.mention);
    if (target.distinct.size < MOST_WAYS && !target.distinct.has(keyOf(digest)))
      target.distinct.set(keyOf(digest), digest);
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
