import type { EntityType } from '../model/entity.ts';
import type { GraphStore, Parameters, Row, SearchHit } from '../store/port.ts';

/** What one request asked of the store. */
export interface TripLog {
  /** Times the request went to the store and waited. */
  readonly trips: number;
  /** Statements sent, in order; those of one trip went out together. */
  readonly statements: readonly string[];
}

/** The store as one request sees it. */
export interface Trips {
  read(statement: string, parameters: Parameters): Promise<readonly Row[]>;
  search(text: string, types: readonly EntityType[], limit: number): Promise<readonly SearchHit[]>;
  log(): TripLog;
}

/**
 * Sends what a request asks for in trips: everything asked at one level of the query leaves together, and all answers
 * are given out together when the last is in. So loaders of the next level see all their keys at once, and a query
 * makes at most one trip a level, however many rows and sibling fields it has: 谁见过谁、任何职 asks twice side by side
 * and waits once.
 */
export function tripsOver(store: GraphStore): Trips {
  const statements: string[] = [];
  let waiting: (() => Promise<() => void>)[] = [];
  let trips = 0;
  let planned = false;

  async function depart(): Promise<void> {
    const trip = waiting;
    waiting = [];
    trips += 1;
    const answers = await Promise.all(trip.map((send) => send()));
    planned = false;
    if (waiting.length > 0) plan();
    for (const give of answers) give();
  }

  function plan(): void {
    planned = true;
    setImmediate(() => void depart());
  }

  function join<T>(statement: string, send: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push(async () => {
        statements.push(statement);
        try {
          const answer = await send();
          return () => resolve(answer);
        } catch (error) {
          return () => reject(error);
        }
      });
      if (!planned) plan();
    });
  }

  return {
    read: (statement, parameters) => join(statement, () => store.read(statement, parameters)),
    search: (text, types, limit) => join('search', () => store.search(text, types, limit)),
    log: () => ({ trips, statements: [...statements] }),
  };
}
