import type { ImposedEdge } from '../../model/claim.ts';
import type { MeasureKind, PolicyNode } from '../../model/entity.ts';
import { idOf } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { clausesOf } from '../clauses.ts';
import { evidenceOf } from '../evidence.ts';
import type { Actor, ClaimRule, Scene } from '../types.ts';
import { type Sides, sidesOf } from './sides.ts';
import { measureStatus } from './status.ts';
import { triggerIn } from './triggers.ts';

interface MeasureMention extends Sides {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly words: Span;
  readonly kind: MeasureKind;
}

function mentionsOf(scene: Scene): MeasureMention[] {
  const { text, sentences } = scene.reading.document;
  return sentences.flatMap((sentence) => {
    const clauses = clausesOf(text, sentence);
    return clauses.flatMap((clause, at): MeasureMention[] => {
      const trigger = triggerIn(text, clause);
      if (trigger === null) return [];
      const sides = sidesOf(scene, sentence, clauses, at, trigger);
      const words = {
        start: sides.imposer !== null && sides.imposer.start >= clause.start ? sides.imposer.start : clause.start,
        end: clause.end,
      };
      return [{ ...sides, sentence, clause, words, kind: trigger.kind }];
    });
  });
}

/** Who stands for whom: a leader, a ministry and a state of one country impose as one. */
function countryOf(scene: Scene, actor: Actor): string {
  const held = scene.holdings.find(({ personNode }) => personNode === actor.node);
  const office = held === undefined ? undefined : scene.offices.get(held.officeNode);
  return actor.country ?? office?.country ?? actor.node;
}

/** Mentions of one measure: of one kind, by one country's hand, against one target where both name it. */
function merge(scene: Scene, mentions: readonly MeasureMention[]): MeasureMention[][] {
  const groups: MeasureMention[][] = [];
  const targetsOf = (m: MeasureMention): string[] => m.targets.map((target) => countryOf(scene, target));
  for (const mention of mentions) {
    const { imposer } = mention;
    if (imposer === null) continue;
    const group = groups.find(([first]) => {
      if (first?.imposer == null || first.kind !== mention.kind) return false;
      if (countryOf(scene, first.imposer) !== countryOf(scene, imposer)) return false;
      const [a, b] = [targetsOf(first), targetsOf(mention)];
      return a.length === 0 || b.length === 0 || a.some((target) => b.includes(target));
    });
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups;
}

/** Measures that states and bodies take against others, announce, threaten, refuse or lift. */
export const imposed: ClaimRule = {
  name: 'imposed',
  find(scene) {
    const { text, article } = scene.reading.document;
    const nodes: PolicyNode[] = [];
    const edges: ImposedEdge[] = [];
    for (const group of merge(scene, mentionsOf(scene))) {
      const main = group.find(({ sentence }) => sentence.zone === 'BODY') ?? (group[0] as MeasureMention);
      const imposer = main.imposer as Actor;
      const id = idOf('policy', 'measure', article.id, main.words.start, main.words.end);
      const name = article.text.slice(main.words.start, main.words.end);
      nodes.push({ type: 'Policy', id, name, aliases: [], kind: main.kind, basedOn: null });
      const told = scene.times.find((time) => main.sentence.start <= time.start && time.end <= main.clause.end);
      edges.push({
        type: 'IMPOSED',
        from: imposer.node,
        to: id,
        targets: [...new Set(group.flatMap(({ targets }) => targets.map(({ node }) => node)))],
        status: measureStatus(text.slice(main.clause.start, main.clause.end)),
        date: told?.date ?? null,
        dateBasis: told?.basis ?? null,
        evidence: group.map((m) =>
          evidenceOf(
            scene,
            { start: Math.min(m.words.start, m.imposer?.start ?? m.words.start), end: m.words.end },
            `imposed-${m.kind.toLowerCase().replace('_', '-')}`,
            0.75,
          ),
        ),
      });
    }
    return { nodes, edges };
  },
};
