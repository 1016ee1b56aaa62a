import type { Found, Scene } from '../claims/types.ts';
import type { EntityNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { compareText } from '../model/order.ts';
import { byPosition, type Span, within } from '../model/span.ts';
import { openDays } from './days.ts';
import { openStrings } from './strings.ts';
import { openTriggers, standOf } from './triggers.ts';
import type { ExplainedClaim, ExplainedName, ExplainedTitle, Explanation } from './types.ts';
import { readIn } from './unread.ts';

/** What a node is called: a statement by its words, a meeting without a name by its kind. */
function calledBy(nodes: ReadonlyMap<string, EntityNode>, id: string): string {
  const node = nodes.get(id);
  if (node === undefined) return id;
  if (node.type === 'Statement') return node.text;
  return node.type === 'Meeting' ? (node.name ?? node.kind) : node.name;
}

function namesOf({ reading }: Scene): ExplainedName[] {
  const { text } = reading.document.article;
  return reading.mentions
    .map(({ start, end, kind, rule, confidence }) => ({
      start,
      end,
      kind,
      text: text.slice(start, end),
      rule,
      confidence,
    }))
    .sort(byPosition);
}

function titlesOf({ reading, holdings, people }: Scene): ExplainedTitle[] {
  const { text } = reading.document.article;
  const byEnd = groupBy(holdings, ({ title }) => String(title.end));
  return reading.titles.map(({ start, end, post, status }) => {
    const own = byEnd.get(String(end)) ?? [];
    const holders = own.map(({ personNode, rule }) => ({ name: people.get(personNode)?.name ?? personNode, rule }));
    // a holding may know more of the title's status than the title alone: 曾任总理
    return { start, end, text: text.slice(start, end), post, status: own[0]?.title.status ?? status, holders };
  });
}

function claimsOf(scene: Scene, found: Found): ExplainedClaim[] {
  const nodes = new Map<string, EntityNode>(
    [scene.people, scene.organisations, scene.offices, scene.policies, scene.actorNodes].flatMap((own) => [
      ...(own as ReadonlyMap<string, EntityNode>),
    ]),
  );
  for (const node of found.nodes) nodes.set(node.id, node);
  return found.edges
    .flatMap(({ type, from, to, evidence }) =>
      evidence.map(({ start, end, rule, confidence }): ExplainedClaim => {
        return { start, end, type, from: calledBy(nodes, from), to: calledBy(nodes, to), rule, confidence };
      }),
    )
    .sort((a, b) => byPosition(a, b) || compareText(a.type, b.type) || compareText(a.from + a.to, b.from + b.to));
}

/** The claims, or gaps, that begin in each sentence; both stand in text order. */
function inSentences<Item extends Span>(items: readonly Item[], sentences: readonly Span[]): Item[][] {
  let at = 0;
  return sentences.map(({ end }) => {
    const from = at;
    while (at < items.length && (items[at]?.start ?? end) < end) at += 1;
    return items.slice(from, at);
  });
}

/**
 * How an article was read: each sentence with the names, titles and claims that begin in it, the rule of each, and what
 * was left open. 甲乙丙表示，… of nobody known gives a gap of kind SPEECH with 甲乙丙 unread.
 */
export function explain(scene: Scene, found: Found, file: string, extractor: string): Explanation {
  const { article, sentences } = scene.reading.document;
  const read = readIn(scene);
  const stand = standOf(scene, found, read);
  const [names, titles] = [namesOf(scene), titlesOf(scene)];
  const claims = inSentences(claimsOf(scene, found), sentences);
  const days = inSentences(openDays(scene, found).sort(byPosition), sentences);
  return {
    file,
    extractor,
    title: article.title,
    text: article.text,
    sentences: sentences.map((sentence, at) => ({
      start: sentence.start,
      end: sentence.end,
      zone: sentence.zone,
      text: article.text.slice(sentence.start, sentence.end),
      names: within(names, sentence),
      titles: within(titles, sentence),
      claims: claims[at] ?? [],
      gaps: [...openTriggers(stand, sentence), ...openStrings(scene, read, sentence), ...(days[at] ?? [])].sort(
        (a, b) => byPosition(a, b) || compareText(a.kind, b.kind),
      ),
    })),
  };
}
