import type { Span } from '../../model/span.ts';
import { subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import type { Trigger } from './triggers.ts';

const PASSIVE = /(?:被|遭到|遭受|遭|受到|受|面临|在)$/u;
const AGAINST = /(?:对|针对|向|从|自|来自|把|将|涉)$/u;
const AGAINST_SHORT = /(?:对|输|涉|制裁|遏制)(?<short>[中美日韩朝俄英法德印澳加台港欧越伊华])/gu;

export interface Sides {
  readonly imposer: Actor | null;
  readonly targets: readonly Actor[];
}

const isActing = ({ sort }: Actor): boolean => sort !== 'SIDE';

function shortTargets(scene: Scene, clause: Span): Actor[] {
  const { text } = scene.reading.document;
  const out: Actor[] = [];
  for (const match of text.slice(clause.start, clause.end).matchAll(AGAINST_SHORT)) {
    const short = match.groups?.short ?? '';
    const country = [...scene.reading.lexicon.countries.values()].find((c) => c.short.includes(short));
    const known = scene.actors.find((actor) => actor.sort === 'COUNTRY' && actor.country === country?.code);
    if (known !== undefined) out.push(known);
  }
  return out;
}

/**
 * Who imposes a measure and on whom. The subject of the clause imposes, else of the clauses before; in the passive it is
 * who stands behind 被 or 受. Targets stand behind 对, 针对, 从, or behind the trigger: 制裁11名官员.
 */
export function sidesOf(scene: Scene, sentence: Span, clauses: readonly Span[], at: number, trigger: Trigger): Sides {
  const { text } = scene.reading.document;
  const clause = clauses[at] as Span;
  const inside = scene.actors.filter(({ start, end }) => clause.start <= start && end <= clause.end);
  const marked = (actor: Actor, mark: RegExp): boolean =>
    mark.test(text.slice(Math.max(clause.start, actor.start - 2), actor.start));
  const agent = inside.find((actor) => marked(actor, PASSIVE) && actor.end <= trigger.start && isActing(actor));
  const against = inside.filter((actor) => marked(actor, AGAINST));
  const behind = inside.filter((actor) => actor.start >= trigger.start && !against.includes(actor));
  if (agent !== undefined) {
    const subject = inside.find(({ end }) => end <= agent.start);
    return { imposer: agent, targets: subject === undefined ? [] : [subject] };
  }
  const targets = [...against, ...behind];
  const own = inside.find((actor) => actor.end <= trigger.start && !targets.includes(actor) && isActing(actor));
  const before = (): Actor | undefined => {
    for (const earlier of clauses.slice(0, at).toReversed()) {
      const subject = subjectOf(scene, earlier, earlier.end);
      const actor = subject?.kind === 'ACTORS' ? subject.actors.find(isActing) : undefined;
      if (actor !== undefined && actor.start >= sentence.start) return actor;
    }
    return undefined;
  };
  const imposer = own ?? before() ?? null;
  const all = targets.length > 0 ? targets : shortTargets(scene, clause);
  return { imposer, targets: all.filter(({ node }) => node !== imposer?.node) };
}
