import type { Zone } from '../../model/article.ts';
import type { SaidEdge } from '../../model/claim.ts';
import type { Dated } from '../../model/date.ts';
import type { StatementNode } from '../../model/entity.ts';
import { idOf } from '../../model/id.ts';
import { evidenceOf } from '../evidence.ts';
import type { ClaimRule, Scene } from '../types.ts';
import { attribute } from './attribute.ts';
import { isDirect } from './content.ts';
import { brought } from './message.ts';
import { runOn } from './run-on.ts';
import { speechDays } from './speech-day.ts';
import { stanceOf } from './stance.ts';
import { inTalks } from './talks.ts';
import type { Attribution } from './types.ts';

/** Every two characters that stand together. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** How much of a headline the body carries: the share of its pairs of characters that stand in the body too. */
function sharedPairs(headline: string, body: ReadonlySet<string>): number {
  const own = pairsOf(headline);
  let shared = 0;
  for (const pair of own) if (body.has(pair)) shared += 1;
  return shared / Math.max(1, own.size);
}

const CARRIED = 0.4;
const OWN_WORDS: ReadonlySet<Zone> = new Set(['BODY', 'HEADING']);

/** A headline or caption says something only where the body does not carry it. */
function withoutEchoes(scene: Scene, attributions: readonly Attribution[]): readonly Attribution[] {
  const { text, sentences } = scene.reading.document;
  if (attributions.every(({ sentence }) => OWN_WORDS.has(sentence.zone))) return attributions;
  const told = sentences.filter(({ zone }) => zone === 'BODY').map(({ start, end }) => text.slice(start, end));
  const body = pairsOf(told.join(''));
  return attributions.filter(
    ({ sentence, content }) =>
      OWN_WORDS.has(sentence.zone) || sharedPairs(text.slice(content.start, content.end), body) < CARRIED,
  );
}

function statementOf(scene: Scene, attribution: Attribution, told: Dated | undefined): StatementNode {
  const { article, text } = scene.reading.document;
  const { start, end } = attribution.content;
  return {
    type: 'Statement',
    id: idOf('statement', article.id, start, end),
    text: article.text.slice(start, end),
    start,
    end,
    direct: attribution.rule === 'said-quotation-goes-on' || isDirect(text, attribution.sentence, attribution.content),
    stance: stanceOf(attribution.stance, text.slice(start, end)),
    date: told?.date ?? null,
    dateBasis: told?.basis ?? null,
  };
}

/** Who said what: a statement for each stretch of content, an edge from each of its speakers. */
export const said: ClaimRule = {
  name: 'said',
  find(scene, before) {
    const attributions = withoutEchoes(scene, runOn(scene, before, brought(scene, attribute(scene))));
    const nodes = new Map<string, StatementNode>();
    const edges = new Map<string, SaidEdge>();
    const days = speechDays(scene, attributions);
    for (const { attribution, meeting } of inTalks(scene, before, attributions)) {
      const statement = statementOf(scene, attribution, days.get(attribution));
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
          meeting,
          evidence,
        });
      }
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()] };
  },
};
