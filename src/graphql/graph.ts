import DataLoader from 'dataloader';
import { GuanxiError } from '../errors.ts';
import { idOf } from '../model/id.ts';
import type { Parameters, Row, Value } from '../store/port.ts';
import { boundsOf, type Connection, connectionOf, type Order, type PageArguments, type Placed } from './paging.ts';
import type { JudgementShape, NodeShape } from './shapes.ts';
import type { Trips } from './trips.ts';

/** Kinds of ids that stand for a node, each the parameter of `nodes.cypher` that takes them. */
const KINDS = ['person', 'organisation', 'office', 'meeting', 'policy', 'statement', 'article', 'claim'] as const;

/** A list of the graph: its statement, its own order, and whether it hangs on a parent. */
export interface List {
  /** `cypher/read/NAME.cypher`; NAME-count.cypher counts it. */
  readonly statement: string;
  readonly order: Order;
}

/** The graph as one request reads it: each field one batched statement, nothing asked twice. */
export interface Graph {
  readonly trips: Trips;
  node(id: string): Promise<NodeShape | null>;
  /** In the order of the ids; an unknown id gives null. */
  nodes(ids: readonly string[]): Promise<readonly (NodeShape | null)[]>;
  /** The cleaned text that the offsets of evidence point into. */
  text(article: string): Promise<string | null>;
  /** What a person said of a claim, by the claim's id. */
  judgement(claim: string): Promise<JudgementShape | null>;
  /** The first rows of a list that hangs on `parent`, in its own order. */
  rows<T>(list: List, parent: string, limit: number): Promise<readonly T[]>;
  /** A page of a list that hangs on `parent`, or (`parent` null) of a root list with these filters. */
  page<T>(list: List, parent: string | null, args: PageArguments, filters?: Parameters): Promise<Connection<T>>;
}

export function graphOver(trips: Trips): Graph {
  const nodes = new DataLoader<string, NodeShape | null>((ids) => readNodes(trips, ids), { maxBatchSize: 1_000 });
  const texts = new DataLoader<string, string | null>(async (ids) => {
    const rows = await trips.read('texts', { ids });
    const byId = new Map(rows.map((row) => [row.id, row.text as string]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const judgements = new DataLoader<string, JudgementShape | null>(async (claims) => {
    const rows = await trips.read('judgements', { ids: claims.map((claim) => idOf('judgement', claim)) });
    const byClaim = new Map(rows.map((row) => [row.claim, row.judgement as unknown as JudgementShape]));
    return claims.map((claim) => byClaim.get(claim) ?? null);
  });
  const pages = new Map<string, DataLoader<string, readonly Row[]>>();
  const counts = new Map<string, DataLoader<string, number>>();

  function placed(list: List, parent: string | null, parameters: Parameters): Promise<readonly Row[]> {
    if (parent === null) return trips.read(list.statement, parameters);
    return kept(pages, JSON.stringify([list.statement, parameters]), async (parents) => {
      const rows = await trips.read(list.statement, { ids: parents, ...parameters });
      const byParent = new Map<Value | undefined, Row[]>(parents.map((id) => [id, []]));
      for (const row of rows) byParent.get(row.parent)?.push(row);
      return parents.map((id) => byParent.get(id) ?? []);
    }).load(parent);
  }

  function total(list: List, parent: string | null, filters: Parameters): Promise<number> {
    const statement = `${list.statement}-count`;
    if (parent === null) return trips.read(statement, filters).then((rows) => Number(rows[0]?.total ?? 0));
    return kept(counts, JSON.stringify([statement, filters]), async (parents) => {
      const rows = await trips.read(statement, { ids: parents, ...filters });
      const byParent = new Map(rows.map((row) => [row.parent, Number(row.total)]));
      return parents.map((id) => byParent.get(id) ?? 0);
    }).load(parent);
  }

  return {
    trips,
    node: (id) => nodes.load(id),
    nodes: (ids) => Promise.all(ids.map((id) => nodes.load(id))),
    text: (article) => texts.load(article),
    judgement: (claim) => judgements.load(claim),
    async rows<T>(list: List, parent: string, limit: number) {
      const descending = list.order === 'DESCENDING';
      const rows = await placed(list, parent, { lower: null, upper: null, descending, limit });
      return rows.map((row) => placedItem<T>(row).item);
    },
    async page<T>(list: List, parent: string | null, args: PageArguments, filters: Parameters = {}) {
      const name = JSON.stringify([list.statement, parent, sorted(filters)]);
      const bounds = boundsOf(name, list.order, args);
      const rows = await placed(list, parent, { ...filters, ...bounds });
      return connectionOf(name, args, bounds, rows.map(placedItem<T>), () => total(list, parent, filters));
    },
  };
}

/** One statement for any mixture of kinds: ids say what they are ids of, and what is no id is asked of nobody. */
async function readNodes(trips: Trips, ids: readonly string[]): Promise<readonly (NodeShape | null)[]> {
  const parameters = Object.fromEntries(KINDS.map((kind) => [kind, ids.filter((id) => id.startsWith(`${kind}:`))]));
  if (Object.values(parameters).every((some) => some.length === 0)) return ids.map(() => null);
  const rows = await trips.read('nodes', parameters);
  const byId = new Map(rows.map((row) => shaped(row)));
  return ids.map((id) => byId.get(id) ?? null);
}

function shaped(row: Row): readonly [string, NodeShape] {
  const item = row.item as Readonly<Record<string, Value>>;
  if (typeof item.id !== 'string') throw new GuanxiError('STORE_QUERY', 'a node without an id');
  return [item.id, { ...item, type: row.type } as unknown as NodeShape];
}

/** A row of a list; that of a fact names its ends beside its own properties, and knows from whom it was listed. */
function placedItem<T>(row: Row): Placed<T> {
  const { position, item, source, target, type, parent } = row;
  const shape = source === undefined ? item : { ...(item as Row), type, parent, from: source, to: target };
  return { position: String(position), item: shape as T };
}

function kept<T>(
  loaders: Map<string, DataLoader<string, T>>,
  key: string,
  load: (parents: readonly string[]) => Promise<T[]>,
): DataLoader<string, T> {
  const known = loaders.get(key);
  if (known !== undefined) return known;
  const loader = new DataLoader<string, T>(load);
  loaders.set(key, loader);
  return loader;
}

function sorted(filters: Parameters): readonly (readonly [string, Value])[] {
  return Object.keys(filters)
    .sort()
    .map((name) => [name, filters[name] ?? null] as const);
}
