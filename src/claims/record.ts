import type { Edge } from '../model/claim.ts';
import type { EntityNode } from '../model/entity.ts';
import { compareText } from '../model/order.ts';
import type { ExtractionRecord, RecordMention } from '../model/record.ts';
import { byPosition } from '../model/span.ts';
import { fingerprintOf } from '../sentences/fingerprint.ts';
import type { Found, Scene } from './types.ts';

/** Every node an edge refers to, at its ends or in its lists. */
function referred(edge: Edge): string[] {
  const ends = [edge.from, edge.to];
  if (edge.type === 'SAID')
    return [...ends, ...edge.addressees, ...edge.via, ...(edge.meeting === null ? [] : [edge.meeting])];
  if (edge.type === 'IMPOSED') return [...ends, ...edge.targets];
  if (edge.type === 'MET') return [...ends, edge.meeting];
  return ends;
}

function mentionsOf(scene: Scene): RecordMention[] {
  const { text } = scene.reading.document.article;
  const names = scene.mentions.flatMap(({ mention: { start, end, rule, confidence }, node }): RecordMention[] =>
    node === null ? [] : [{ node, start, end, text: text.slice(start, end), rule, confidence }],
  );
  const offices = scene.holdings.map(({ title: { start, end }, officeNode, rule, confidence }): RecordMention => {
    return { node: officeNode, start, end, text: text.slice(start, end), rule, confidence };
  });
  return [...names, ...offices].sort((a, b) => byPosition(a, b) || compareText(a.node, b.node));
}

/** The names of people and companies: a notice in the same form as another differs in these. */
function distinctiveNames(nodes: readonly EntityNode[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'Person' || (node.type === 'Organisation' && node.kind === 'COMPANY')
      ? [node.name, ...node.aliases]
      : [],
  );
}

/** The record of one article: its entities, then those that only edges bring in; everything in a fixed order. */
export function toRecord(scene: Scene, found: Found, file: string, extractor: string): ExtractionRecord {
  const { document } = scene.reading;
  const edges = found.edges.toSorted(
    (a, b) => compareText(a.type, b.type) || compareText(a.from, b.from) || compareText(a.to, b.to),
  );
  const needed = new Set(edges.flatMap(referred));
  const known = new Map<string, EntityNode>(found.nodes.map((node) => [node.id, node]));
  for (const office of scene.offices.values()) known.set(office.id, office);
  for (const body of [...scene.organisations.values(), ...scene.actorNodes.values()]) {
    // a rule may have told a side's members
    if (known.has(body.id)) continue;
    if (needed.has(body.id) || (!body.implied && body.kind !== 'SIDE' && body.kind !== 'COUNTRY'))
      known.set(body.id, body);
  }
  for (const node of [...scene.people.values(), ...scene.policies.values()]) known.set(node.id, node);
  const nodes = [...known.values()].sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id));
  return {
    file,
    extractor,
    article: { ...document.article, fingerprint: fingerprintOf(document, distinctiveNames(nodes)) },
    nodes,
    mentions: mentionsOf(scene),
    edges,
  };
}
