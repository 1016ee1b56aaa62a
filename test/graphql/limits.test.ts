import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { depthRule, MOST_LEVELS, MOST_TOKENS } from '../../src/graphql/limits.ts';

const tree = buildSchema('type Query { a: Query b: Int }');

function refusals(query: string) {
  return validate(tree, parse(query), [...specifiedRules, depthRule]).map((error) => error.extensions);
}

const nested = (levels: number) => `${'{ a '.repeat(levels - 1)}{ b }${' }'.repeat(levels - 1)}`;

describe('depth', () => {
  test.each([1, 2, 15, MOST_LEVELS])('%i levels are answered', (levels) => {
    expect(refusals(nested(levels))).toEqual([]);
  });

  test.each([MOST_LEVELS + 1, 40])('%i levels are refused with the numbers', (levels) => {
    expect(refusals(nested(levels))).toEqual([{ code: 'QUERY_TOO_COMPLEX', depth: levels, limit: MOST_LEVELS }]);
  });

  test('counts through fragments', () => {
    const inner = `a { a { a { a { a { a { a { a { b } } } } } } } }`;
    const query = `query { a { ...outer } } fragment outer on Query { a { a { ...inner } } } fragment inner on Query { a { a { a { a { a { ${inner} } } } } } }`;
    expect(refusals(query)).toEqual([expect.objectContaining({ code: 'QUERY_TOO_COMPLEX', depth: 17 })]);
    expect(refusals('{ ... on Query { ... { a { ... on Query { b } } } } }')).toEqual([]);
  });

  test('ends on a fragment that holds itself', () => {
    const messages = validate(tree, parse('{ ...f } fragment f on Query { a { ...f } }'), [
      ...specifiedRules,
      depthRule,
    ]);
    expect(messages.map((error) => error.message)).toEqual([expect.stringContaining('Cannot spread fragment')]);
  });

  test('lets introspection pass', () => {
    expect(refusals(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }))).toEqual([]);
    expect(() => parse(getIntrospectionQuery(), { maxTokens: MOST_TOKENS })).not.toThrow();
  });
});
