import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLField,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { LISTS } from '../../src/graphql/lists.ts';
import { schema, sdl } from '../../src/graphql/schema.ts';

const HAN = /\p{Script=Han}/u;
const PASCAL = /^[A-Z][A-Za-z]*$/u;
const CAMEL = /^[a-z][A-Za-z]*$/u;
const UPPER = /^[A-Z][A-Z_]*$/u;
/** The one list whose items may be null: an unknown id among those asked for. */
const NULLABLE_ITEMS = ['Query.nodes'];

const types: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** Every thing that has a description, under its coordinate. */
function described(): readonly (readonly [string, string | null | undefined])[] {
  return types.flatMap((type) => [
    [type.name, type.description] as const,
    ...fieldsOf(type).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description] as const),
    ]),
    ...(isEnumType(type)
      ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).map((f) => [`${type.name}.${f.name}`, f.description] as const)
      : []),
  ]);
}

test('schema.graphql is what the code says', () => {
  const kept = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(
    kept === sdl(),
    'schema.graphql has drifted from src/graphql: run “npm run schema” and look at the difference',
  ).toBe(true);
});

test('everything is described', () => {
  expect(
    described()
      .filter(([, text]) => !text?.trim())
      .map(([name]) => name),
  ).toEqual([]);
  expect(described().length).toBeGreaterThan(400);
});

test.each(['Met', 'Held', 'Attended', 'Said', 'Imposed', 'PartOf', 'About', 'Mention'])(
  '%s is described by a Chinese example',
  (name) => {
    expect(schema.getType(name)?.description).toMatch(HAN);
  },
);

test('names follow one form', () => {
  const bad = types.flatMap((type) => [
    ...(PASCAL.test(type.name) ? [] : [type.name]),
    ...fieldsOf(type)
      .filter((field) => !CAMEL.test(field.name))
      .map((field) => `${type.name}.${field.name}`),
    ...fieldsOf(type).flatMap((field) => field.args.filter((arg) => !CAMEL.test(arg.name)).map((arg) => arg.name)),
    ...(isEnumType(type)
      ? type
          .getValues()
          .filter((value) => !UPPER.test(value.name))
          .map((value) => value.name)
      : []),
  ]);
  expect(bad).toEqual([]);
});

test('items of lists are never null', () => {
  const bad = types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => {
        const list = isNonNullType(field.type) ? field.type.ofType : field.type;
        return isListType(list) && !(isNonNullType(field.type) && list.ofType instanceof GraphQLNonNull);
      })
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(bad).toEqual(NULLABLE_ITEMS);
});

describe('connections', () => {
  const connections = types.filter((type) => type.name.endsWith('Connection')).filter(isObjectType);

  test('have one form, one for each type listed', () => {
    expect(connections.length).toBe(18);
    for (const connection of connections) {
      const { edges, nodes, pageInfo, totalCount } = connection.getFields();
      const listed = connection.name.replace(/Connection$/u, '');
      expect(String(edges?.type)).toBe(`[${listed}Edge!]!`);
      expect(String(nodes?.type)).toBe(`[${listed}!]!`);
      expect(String(pageInfo?.type)).toBe('PageInfo!');
      expect(String(totalCount?.type)).toBe('Int!');
    }
  });

  test('take the four arguments wherever they are listed', () => {
    for (const type of types) {
      for (const field of fieldsOf(type)) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue;
        expect(field.args.map((arg) => arg.name)).toEqual(expect.arrayContaining(['after', 'before', 'first', 'last']));
      }
    }
  });
});

test('a list that is no connection is bounded by nature or by “first”', () => {
  const open = types
    .filter((type) => !/(?:Connection|Edge)$/u.test(type.name))
    .flatMap((type) =>
      fieldsOf(type)
        .filter((field) => isNonNullType(field.type) && field.type.ofType instanceof GraphQLList)
        .filter((field) => !field.args.some((arg) => arg.name === 'first'))
        .map((field) => field.name),
    );
  // `claims` are those of an older text: as many as one article makes
  const ownLists = [
    'addressees',
    'aliases',
    'authors',
    'claims',
    'forms',
    'members',
    'nodes',
    'people',
    'targets',
    'via',
  ];
  expect([...new Set(open)].sort()).toEqual(ownLists);
});

test('every read statement is used, and every list has its two', () => {
  const folder = new URL('../../cypher/read/', import.meta.url);
  const used = Object.values(LISTS).flatMap(({ statement }) => [statement, `${statement}-count`]);
  for (const name of used) expect(existsSync(new URL(`${name}.cypher`, folder)), name).toBe(true);
  const files = readdirSync(folder).map((file) => file.replace(/\.cypher$/u, ''));
  expect(files.filter((file) => !used.includes(file)).sort()).toEqual(expect.arrayContaining(['nodes', 'texts']));
});
