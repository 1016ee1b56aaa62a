import type { Edge } from '../model/claim.ts';
import type { EntityNode } from '../model/entity.ts';
import type { ExtractionRecord } from '../model/record.ts';
import { short } from './short.ts';

function label(node: EntityNode | undefined): string {
  if (node === undefined) return '?';
  if (node.type === 'Statement') return `“${short(node.text)}”`;
  if (node.type === 'Meeting')
    return `[${[node.name ?? node.kind, node.date, node.place, node.mode].filter(Boolean).join(', ')}]`;
  return node.name;
}

/** What an edge says besides its ends. */
function details(edge: Edge, name: (id: string) => string): readonly string[] {
  switch (edge.type) {
    case 'HELD':
      return [edge.status, ...((edge.since ?? edge.until) ? [`${edge.since ?? '…'} to ${edge.until ?? '…'}`] : [])];
    case 'ATTENDED':
      return [edge.role];
    case 'MET':
      return [edge.status, ...(edge.date === null ? [] : [edge.date])];
    case 'SAID':
      return [
        ...(edge.addressees.length > 0 ? [`to ${edge.addressees.map(name).join(', ')}`] : []),
        ...(edge.via.length > 0 ? [`via ${edge.via.map(name).join(', ')}`] : []),
      ];
    case 'IMPOSED':
      return [
        edge.status,
        ...(edge.targets.length > 0 ? [`on ${edge.targets.map(name).join(', ')}`] : []),
        ...(edge.date === null ? [] : [edge.date]),
      ];
    default:
      return [];
  }
}

/**
 * A record for the eye: the article, then each edge with the words it rests on, such as
 * `  MET  王文涛 – 雷蒙多 (HELD, 2023-03-21)` and `       「…在上海同中国商务部长王文涛举行会谈」 meet-with .95`.
 */
export function prettyRecord(record: ExtractionRecord): string {
  const { article, nodes, edges } = record;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const name = (id: string) => label(byId.get(id));
  const lines = edges.flatMap((edge) => {
    const more = details(edge, name);
    const evidence = edge.evidence[0];
    const arrow = edge.type === 'MET' ? '–' : '→';
    return [
      `  ${edge.type.padEnd(8)} ${name(edge.from)} ${arrow} ${name(edge.to)}${more.length > 0 ? ` (${more.join('; ')})` : ''}`,
      ...(evidence === undefined
        ? []
        : [`           「${short(evidence.text)}」 ${evidence.rule} ${evidence.confidence.toFixed(2)}`]),
    ];
  });
  const origin = [article.publisher ?? 'unknown outlet', article.publishedOn ?? 'no day', record.file].join(' · ');
  return [article.title, `  ${origin}`, ...(lines.length > 0 ? lines : ['  (no edges)']), '', ''].join('\n');
}
