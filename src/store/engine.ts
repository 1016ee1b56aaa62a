import type { Parameters, Row } from './port.ts';

/** Runs one statement file, named by folder and name (`write/claims`), inside a transaction. */
export type Run = (statement: string, parameters: Parameters) => Promise<readonly Row[]>;

/** A name candidate of the full-text index. */
export interface NamedEntity {
  readonly id: string;
  readonly searchText: string;
  readonly mentions: number;
}

/**
 * What differs between databases, and nothing else: everything above runs the same statements on each. All methods
 * reject with a GuanxiError of a STORE_ code.
 */
export interface Engine {
  /** Names the folder of `cypher/schema/`. */
  readonly kind: 'neo4j' | 'embedded';
  /** The address without credentials. */
  readonly uri: string;
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** All or nothing. `work` may run more than once, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** A schema statement, in a transaction of its own. */
  define(statement: string): Promise<void>;
  /** Called when the schema stands: makes what no statement can make. */
  prepared(): Promise<void>;
  /** Entities with `text` (two or more Chinese characters, normalised) somewhere in their names; at most `limit`. */
  named(text: string, limit: number): Promise<readonly NamedEntity[]>;
  /** After a load: what was written outlives the process. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
