import type { SaidEdge } from '../../model/claim.ts';
import type { StatementNode } from '../../model/entity.ts';
import { idOf } from '../../model/id.ts';
import { within } from '../../model/span.ts';
import { evidenceOf } from '../evidence.ts';
import type { ClaimRule, Scene } from '../types.ts';
import { attribute } from './attribute.ts';
import { isDirect } from './content.ts';
import { runOn } from './run-on.ts';
import { stanceOf } from './stance.ts';
import type { Attribution } from './types.ts';

/** The neighbouring characters of a stretch: 合作好 gives 合作 and 作好. */
function pairsOf(stretch: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, stretch.length - 1) }, (_, i) => stretch.slice(i, i + 2)));
}

/** The share of a headline's pairs of characters that the body has too: how much of it the body carries. */
function sharedPairs(headline: string, body: ReadonlySet<string>): number {
  const pairs = pairsOf(headline);
  return [...pairs].filter((pair) => body.has(pair)).length / Math.max(1, pairs.size);
}

const CARRIED = 0.5;

/** A headline or caption says something only where the body does not carry it. */
function withoutEchoes(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const { text } = scene.reading.document;
  const body = scene.reading.document.sentences
    .filter(({ zone }) => zone === 'BODY')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
  const pairs = pairsOf(body);
  return attributions.filter(({ sentence, content }) => {
    if (sentence.zone === 'BODY' || sentence.zone === 'HEADING') return true;
    return sharedPairs(text.slice(content.start, content.end), pairs) < CARRIED;
  });
}

function statementOf(scene: Scene, attribution: Attribution): StatementNode {
  const { article, text } = scene.reading.document;
  const { start, end } = attribution.content;
  const told = within(scene.times, { start: attribution.from, end: attribution.cue.end }).at(-1);
  return {
    type: 'Statement',
    id: idOf('statement', article.id, start, end),
    text: article.text.slice(start, end),
    start,
    end,
    direct: isDirect(text, attribution.sentence, attribution.content),
    stance: stanceOf(attribution.stance, text.slice(start, end)),
    date: told?.date ?? null,
    dateBasis: told?.basis ?? null,
  };
}

/** Who said what: a statement for each stretch of content, an edge from each of its speakers. */
export const said: ClaimRule = {
  name: 'said',
  find(scene) {
    const attributions = withoutEchoes(scene, runOn(scene, attribute(scene)));
    const nodes = new Map<string, StatementNode>();
    const edges = new Map<string, SaidEdge>();
    for (const attribution of attributions) {
      const statement = statementOf(scene, attribution);
      nodes.set(statement.id, statement);
      const span = {
        start: Math.min(attribution.from, attribution.cue.start, statement.start),
        end: Math.max(attribution.cue.end, statement.end),
      };
      const evidence = [evidenceOf(scene, span, attribution.rule, attribution.confidence)];
      const { addressees, via } = attribution;
      for (const { node: from } of attribution.speakers) {
        edges.set(`${from} ${statement.id}`, {
          type: 'SAID',
          from,
          to: statement.id,
          addressees,
          via,
          meeting: null,
          evidence,
        });
      }
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()] };
  },
};
