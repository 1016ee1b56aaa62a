import type { Article } from '../model/article.ts';
import type { EdgeType } from '../model/claim.ts';
import type { EntityType } from '../model/entity.ts';
import type { ExtractionRecord } from '../model/record.ts';
import type { Judging } from './judge.ts';
import type { FactRow } from './projection.ts';
import type { WithdrawalNote } from './versions.ts';

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
  /** Articles that are withdrawn and stay so. */
  readonly withdrawn: number;
  readonly claims: number;
  readonly facts: number;
}

/** A fact before and after a change; null where it was not there, or is not. */
export interface FactDifference {
  readonly before: FactRow | null;
  readonly after: FactRow | null;
}

/** What a change does to the graph, in the order of keys and ids. */
export interface ChangeReport {
  readonly added: readonly FactRow[];
  readonly gone: readonly FactRow[];
  /** Facts that stay, with other sources, days or words. */
  readonly altered: readonly FactDifference[];
  /** Entities that no article speaks of any more. */
  readonly vanished: readonly string[];
  /** Names of what the report speaks of, as they stood before; of what is new there is none. */
  readonly names: ReadonlyMap<string, string>;
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
  /** What `load` does, and says what it changed; the report is kept in memory. */
  reread(records: readonly ExtractionRecord[]): Promise<ChangeReport>;
  /** How many articles each version of the rules and the lexicon read. */
  readBy(): Promise<ReadonlyMap<string, number>>;
  /** Every article as it was read, withdrawn ones among them; those of one page come together. */
  articles(): AsyncIterable<readonly Article[]>;
  /**
   * Takes articles out with all that rests on them alone, until they are restored; without a note it only says what
   * would go. Rejects with BAD_USER_INPUT for an article that is not there.
   */
  retract(articles: readonly string[], note: WithdrawalNote | null): Promise<ChangeReport>;
  /** Puts withdrawn articles back. Rejects with BAD_USER_INPUT for one that is not withdrawn. */
  restore(articles: readonly string[]): Promise<ChangeReport>;
  /** Keeps what a person says of a claim, and counts its facts again. Rejects with BAD_USER_INPUT for no claim. */
  judge(claim: string, judging: Judging): Promise<ChangeReport>;
  /** Takes a judgement back. Rejects with BAD_USER_INPUT where there is none. */
  unjudge(claim: string): Promise<ChangeReport>;
  /** Brings an export into an empty store; gives the number of articles. Rejects with BAD_USER_INPUT for another. */
  import(lines: AsyncIterable<ExportLine>): Promise<number>;
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
