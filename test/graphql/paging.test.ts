import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOf, connectionOf, type Order, type PageArguments } from '../../src/graphql/paging.ts';

const LIST = '["people",null,[]]';

/** What a list statement does with its bounds: strictly between, in order, cut. */
function statement(all: readonly string[], { lower, upper, descending, limit }: Bounds) {
  const between = all.filter((at) => (lower === null || at > lower) && (upper === null || at < upper));
  const ordered = between.sort((a, b) => (a < b ? -1 : 1) * (descending ? -1 : 1));
  return ordered.slice(0, limit).map((position) => ({ position, item: position }));
}

function page(all: readonly string[], order: Order, args: PageArguments) {
  const bounds = boundsOf(LIST, order, args);
  return connectionOf(LIST, args, bounds, statement([...all], bounds), async () => all.length);
}

const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 40 });
const size = fc.integer({ min: 1, max: 7 });
const order = fc.constantFrom<Order>('ASCENDING', 'DESCENDING');

describe('pages', () => {
  test('walked forwards give the whole list in its order, each thing once', () => {
    fc.assert(
      fc.property(names, size, order, (all, first, way) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const { edges, pageInfo } = page(all, way, { first, after });
          seen.push(...edges.map((edge) => edge.node));
          after = pageInfo.endCursor;
          if (!pageInfo.hasNextPage) break;
        }
        const sorted = [...all].sort((a, b) => (a < b ? -1 : 1) * (way === 'ASCENDING' ? 1 : -1));
        expect(seen).toEqual(sorted);
      }),
    );
  });

  test('walked backwards give the same list', () => {
    fc.assert(
      fc.property(names, size, order, (all, last, way) => {
        const seen: string[] = [];
        let before: string | null = null;
        for (;;) {
          const { edges, pageInfo } = page(all, way, { last, before });
          seen.unshift(...edges.map((edge) => edge.node));
          before = pageInfo.startCursor;
          if (!pageInfo.hasPreviousPage) break;
        }
        const sorted = [...all].sort((a, b) => (a < b ? -1 : 1) * (way === 'ASCENDING' ? 1 : -1));
        expect(seen).toEqual(sorted);
      }),
    );
  });

  test('stay where they are when something is added before them', () => {
    const first = page(['李强', '王毅', '赵乐际'], 'ASCENDING', { first: 1 });
    const next = page(['丁薛祥', '李强', '王毅', '赵乐际'], 'ASCENDING', { first: 1, after: first.pageInfo.endCursor });
    expect(next.edges.map((edge) => edge.node)).toEqual(['王毅']);
  });

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ last: 1_000_000 }, 'last'],
    [{ first: 5, last: 5 }, 'last'],
  ])('of %o are refused, naming “%s”', (args, name) => {
    expect(() => boundsOf(LIST, 'ASCENDING', args)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(`“${name}”`) }),
    );
  });

  test('hold 20 unless asked for more', () => {
    expect(boundsOf(LIST, 'ASCENDING', {}).limit).toBe(21);
    expect(boundsOf(LIST, 'ASCENDING', { first: 100 }).limit).toBe(101);
  });
});
