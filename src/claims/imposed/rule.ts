import type { ImposedEdge, MeasureStatus } from '../../model/claim.ts';
import type { Dated } from '../../model/date.ts';
import type { PolicyNode } from '../../model/entity.ts';
import { idOf } from '../../model/id.ts';
import { evidenceOf } from '../evidence.ts';
import type { ClaimRule, Found, Scene } from '../types.ts';
import { effectDay } from './effect-day.ts';
import { measureMentions } from './mentions.ts';
import { measuresOf } from './merge.ts';
import { shortNodes } from './shorts.ts';
import { LIFTING } from './traps.ts';
import type { MeasureMention } from './types.ts';

/** How often a mention of each form is right. */
const CONFIDENCE = { ACT: 0.75, NOUN: 0.6 } as const;

/** 征收|这项|关税, 不会取消|这些|关税: what comes back to a measure told elsewhere. */
const COMES_BACK = /(?:这[一项些个]{0,2}|该项?|此项?|上述|有关)(?:措施|规定|禁令|制裁|关税|限制|命令|决定)/u;
const OF_A_MEASURE = /关税|制裁|禁令|限制|禁运|封锁|措施/u;

/**
 * The mention that tells a measure best: an act in the body before a name or a headline, with its target before without,
 * and what comes back to it, or would end it and does not, last.
 */
function mainOf(text: string, group: readonly MeasureMention[]): MeasureMention {
  const rank = ({ trigger, sentence, targets, words, status }: MeasureMention): number => {
    const own = text.slice(trigger.start, trigger.end);
    const kept = status === 'IN_FORCE' && LIFTING.test(own) && OF_A_MEASURE.test(own);
    return (
      (COMES_BACK.test(text.slice(words.start, words.end)) ? 0 : 32) +
      (kept ? 0 : 16) +
      (trigger.kind === 'BAN' ? 0 : 8) +
      (trigger.form === 'ACT' ? 4 : 0) +
      (sentence.zone === 'BODY' ? 2 : 0) +
      (targets.length > 0 ? 1 : 0)
    );
  };
  return group.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best));
}

const ruleName = ({ trigger }: MeasureMention): string =>
  `imposed-${trigger.form === 'ACT' ? 'act' : 'name'}-${trigger.kind.toLowerCase().replaceAll('_', '-')}`;

const UNDATED: Dated = { date: null, basis: null };
const AHEAD: ReadonlySet<MeasureStatus> = new Set(['ANNOUNCED', 'PLANNED']);

/** The day of effect told apart is that of a rule announced or planned. */
const dayAhead = ({ status }: MeasureMention, effect: Dated | null): Dated =>
  effect !== null && AHEAD.has(status) ? effect : UNDATED;

/** The measure that `group` tells of, with an edge from each who imposes it. */
function measure(
  scene: Scene,
  group: readonly MeasureMention[],
  effect: Dated | null,
): { node: PolicyNode; edges: ImposedEdge[] } {
  const { article, text } = scene.reading.document;
  const main = mainOf(text, group);
  const { start, end } = main.words;
  const id = idOf('policy', 'measure', article.id, start, end);
  const told = [main, ...group].find(({ when }) => when.date !== null);
  // the day on which a plan was only spoken of is not the plan's
  const plan = main.status === 'PLANNED' && told?.spokenOf === true;
  const dated = told === undefined || plan ? dayAhead(main, effect) : told.when;
  const node: PolicyNode = {
    type: 'Policy',
    id,
    name: article.text.slice(start, end),
    aliases: [],
    kind: main.trigger.kind,
    basedOn: group.find(({ basedOn }) => basedOn !== null)?.basedOn ?? null,
  };
  const edge: ImposedEdge = {
    type: 'IMPOSED',
    from: main.imposer.node,
    to: id,
    targets: [...new Set(group.flatMap(({ targets }) => targets.map((target) => target.node)))],
    status: main.status,
    date: dated.date,
    dateBasis: dated.basis,
    evidence: group
      .toSorted((a, b) => a.shown.start - b.shown.start)
      .map((mention) => evidenceOf(scene, mention.shown, ruleName(mention), CONFIDENCE[mention.trigger.form])),
  };
  return { node, edges: [main.imposer, ...main.partners].map(({ node: from }) => ({ ...edge, from })) };
}

/** Measures that states and bodies take against others, announce, threaten, refuse or lift. */
export const imposed: ClaimRule = {
  name: 'imposed',
  find(scene, before: Found) {
    const groups = measuresOf(scene, measureMentions(scene, before));
    const mains = groups.map((group) => mainOf(scene.reading.document.text, group));
    const ahead = mains.filter(({ status }) => AHEAD.has(status));
    const imposers = new Set(ahead.map(({ imposer }) => imposer.node));
    const effect = imposers.size === 1 ? effectDay(scene) : null;
    const measures = groups.map((group) => measure(scene, group, effect));
    const actors = groups.flat().flatMap(({ imposer, partners, targets }) => [imposer, ...partners, ...targets]);
    const countries = shortNodes(scene, actors);
    return {
      nodes: [...countries, ...measures.map(({ node }) => node)],
      edges: measures.flatMap(({ edges }) => edges),
    };
  },
};
