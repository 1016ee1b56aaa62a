import type { LinkedArticle } from '../entities/types.ts';
import { resolveAll } from '../mentions/time/resolve-all.ts';
import type { Article } from '../model/article.ts';
import { about } from './about.ts';
import { findActors } from './actors.ts';
import { held } from './held.ts';
import { imposed } from './imposed/rule.ts';
import { meetings } from './meetings/rule.ts';
import { partOf } from './part-of.ts';
import { asInferred, provedDay } from './proved-day.ts';
import { said } from './said/rule.ts';
import { sideMembers } from './side-members.ts';
import type { ClaimRule, Found, Scene } from './types.ts';

/** In this order: what a later rule refers to (a statement its meeting, ABOUT its statement) is found by an earlier one. */
const RULES: readonly ClaimRule[] = [held, partOf, meetings, said, imposed, about, sideMembers];

/**
 * Makes an article ready for claim rules: who can act, and when things were. `proved` is the day of one that prints none,
 * where it is known already.
 */
export function toScene(linked: LinkedArticle, proved: string | null = provedDay(linked)): Scene {
  const { reading } = linked;
  const { article, text, sentences } = reading.document;
  const day = article.publishedOn === null ? proved : null;
  const dated: Article = day === null ? article : { ...article, publishedOn: day, publishedBasis: 'INFERRED' };
  const times = resolveAll(text, sentences, dated);
  const { actors, nodes } = findActors(linked);
  return {
    ...linked,
    reading: { ...reading, document: { ...reading.document, article: dated } },
    actors,
    actorNodes: nodes,
    times: day === null ? times : times.map(asInferred),
  };
}

/** Everything the article claims. */
export function readClaims(scene: Scene): Found {
  let found: Found = { nodes: [], edges: [] };
  for (const rule of RULES) {
    const { nodes, edges } = rule.find(scene, found);
    found = { nodes: found.nodes.concat(nodes), edges: found.edges.concat(edges) };
  }
  return found;
}
