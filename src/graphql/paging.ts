import { GuanxiError } from '../errors.ts';
import { cursorAt, positionOf } from './cursor.ts';

export const DEFAULT_PAGE = 20;
export const MOST_PER_PAGE = 100;

/** Relay's four arguments. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a list statement is given: positions strictly between `lower` and `upper`, at most `limit`. */
export interface Bounds {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly descending: boolean;
  /** One more than the page: it tells whether there is another. */
  readonly limit: number;
}

/** A row of a list statement: where it stands in the list, and what stands there. */
export interface Placed<T> {
  readonly position: string;
  readonly item: T;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Asks the store only when called. */
  totalCount: () => Promise<number>;
}

export type Order = 'ASCENDING' | 'DESCENDING';

/** The number asked for, checked: `sizeOf('first', 500)` throws BAD_USER_INPUT and names the argument. */
export function sizeOf(argument: string, value: number | null | undefined): number {
  const size = value ?? DEFAULT_PAGE;
  if (size < 1 || size > MOST_PER_PAGE) {
    throw new GuanxiError('BAD_USER_INPUT', `“${argument}” is ${size}: it takes 1 to ${MOST_PER_PAGE}.`);
  }
  return size;
}

/**
 * The stretch of a list that the arguments ask for. `list` names the list and its filters for its cursors. Throws
 * BAD_USER_INPUT for a page below 1 or above 100 or for `first` with `last`, INVALID_CURSOR for a cursor of another list.
 */
export function boundsOf(list: string, order: Order, args: PageArguments): Bounds {
  const backward = args.last !== null && args.last !== undefined;
  if (backward && args.first !== null && args.first !== undefined) {
    throw new GuanxiError('BAD_USER_INPUT', '“first” and “last” are both given: a page is counted from one end only.');
  }
  const limit = (backward ? sizeOf('last', args.last) : sizeOf('first', args.first)) + 1;
  const after = args.after === null || args.after === undefined ? null : positionOf(list, args.after);
  const before = args.before === null || args.before === undefined ? null : positionOf(list, args.before);
  return order === 'ASCENDING'
    ? { lower: after, upper: before, descending: backward, limit }
    : { lower: before, upper: after, descending: !backward, limit };
}

/** The rows of a list statement as a connection, in the list's own order whichever end they were counted from. */
export function connectionOf<T>(
  list: string,
  args: PageArguments,
  bounds: Bounds,
  rows: readonly Placed<T>[],
  totalCount: () => Promise<number>,
): Connection<T> {
  const backward = args.last !== null && args.last !== undefined;
  const more = rows.length >= bounds.limit;
  const page = rows.slice(0, bounds.limit - 1);
  const placed = backward ? page.reverse() : page;
  const edges = placed.map(({ position, item }) => ({ cursor: cursorAt(list, position), node: item }));
  const isCut = (cursor: string | null | undefined) => cursor !== null && cursor !== undefined;
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? isCut(args.before) : more,
      hasPreviousPage: backward ? more : isCut(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
