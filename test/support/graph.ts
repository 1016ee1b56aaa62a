import type { ExportLine, GraphStore } from '../../src/store/port.ts';

/** All lines of an export, as `guanxi export` prints them. */
export async function linesOf(store: GraphStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of store.export()) lines.push(JSON.stringify(line));
  return lines;
}

/** The properties of the node, or of the edges of a type. */
export async function nodeOf(store: GraphStore, id: string): Promise<Record<string, unknown> | null> {
  for await (const line of store.export()) if ('node' in line && line.node === id) return line.properties;
  return null;
}

export async function edgesOf(
  store: GraphStore,
  type: string,
): Promise<readonly Extract<ExportLine, { edge: string }>[]> {
  const edges: Extract<ExportLine, { edge: string }>[] = [];
  for await (const line of store.export()) if ('edge' in line && line.edge === type) edges.push(line);
  return edges;
}
