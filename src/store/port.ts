import type { EdgeType } from '../model/claim.ts';
import type { EntityType } from '../model/entity.ts';
import type { ExtractionRecord } from '../model/record.ts';

/** A value that both engines carry unchanged: no dates, no nested maps in properties. */
export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** What a load did. */
export interface LoadSummary {
  readonly articles: number;
  /** Articles that stood in the graph with the same content: nothing was written for them. */
  readonly unchanged: number;
  readonly claims: number;
  readonly facts: number;
}

/** A broken rule of the graph, and an example that breaks it. */
export interface Violation {
  readonly rule: string;
  readonly message: string;
  readonly count: number;
  readonly example: string;
}

export interface SearchHit {
  readonly id: string;
  readonly type: EntityType;
  readonly score: number;
}

/** One line of the canonical export. */
export type ExportLine =
  | { readonly node: string; readonly labels: readonly string[]; readonly properties: Row }
  | { readonly edge: EdgeType | string; readonly from: string; readonly to: string; readonly properties: Row };

/**
 * The graph behind one engine. Every statement it runs is a file of `cypher/`; nothing above this port writes Cypher.
 * All methods reject with a GuanxiError of a STORE_ code.
 */
export interface GraphStore {
  /** The address it was opened with, without credentials. */
  readonly uri: string;
  /** Brings the schema to this version; throws STORE_SCHEMA where the database is of a newer one. */
  migrate(): Promise<void>;
  /** Loads records; all rows of one article in one transaction. Loading the same record again writes nothing. */
  load(records: readonly ExtractionRecord[], onProgress?: (done: number) => void): Promise<LoadSummary>;
  /** Runs the read statement `cypher/read/NAME.cypher`. */
  read(name: string, parameters: Parameters): Promise<readonly Row[]>;
  /** Names in either script, aliases and Latin names; best first; works for one character. */
  search(text: string, types: readonly EntityType[], limit: number): Promise<readonly SearchHit[]>;
  /** The whole graph in canonical order: equal graphs give equal lines on every engine. */
  export(): AsyncIterable<ExportLine>;
  check(): Promise<readonly Violation[]>;
  /** Answers when the engine does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
