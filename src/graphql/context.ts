import type { GraphStore } from '../store/port.ts';
import { type Graph, graphOver } from './graph.ts';
import { tripsOver } from './trips.ts';

/** What resolvers of one request share. */
export interface Context {
  readonly graph: Graph;
}

/** A context for one request: loaders never outlive it, so no request sees what another one read. */
export function contextOver(store: GraphStore): Context {
  return { graph: graphOver(tripsOver(store)) };
}
