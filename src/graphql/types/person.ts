import { GuanxiError } from '../../errors.ts';
import { simplify } from '../../sentences/scripts.ts';
import { builder } from '../builder.ts';
import { HeldConnection, MetConnection, PersonConnection } from '../connections.ts';
import { GenderEnum } from '../enums.ts';
import type { Graph } from '../graph.ts';
import { LISTS } from '../lists.ts';
import { PersonRef } from '../refs.ts';
import type { HeldShape, MetShape, ShapeOf } from '../shapes.ts';
import { ActorRef } from './actor.ts';

type Person = ShapeOf<'Person'>;

const MOST_NAMESAKES = 50;

PersonRef.implement({
  description: 'A person in the news.',
  interfaces: [ActorRef],
  fields: (t) => ({
    nameLatin: t.exposeString('nameLatin', {
      nullable: true,
      description: 'The name in Latin letters, where a text gives it: Gina Raimondo for 雷蒙多.',
    }),
    gender: t.expose('gender', { type: GenderEnum, nullable: true, description: 'Null where no text tells.' }),
    offices: t.field({
      type: HeldConnection,
      description: 'The offices held, sought or left, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: (person, args, { graph }) => graph.page<HeldShape>(LISTS.held, person.id, args),
    }),
    met: t.field({
      type: MetConnection,
      description: 'Whom this person met, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: (person, args, { graph }) => graph.page<MetShape>(LISTS.met, person.id, args),
    }),
  }),
});

/** Whether a person bears this name in either script: a plain name counts before an alias. */
function bears(person: Person, name: string): 'NAME' | 'ALIAS' | null {
  const asked = simplify(name).toLowerCase();
  if (simplify(person.name).toLowerCase() === asked) return 'NAME';
  const others = [...(person.aliases ?? []), person.nameLatin ?? ''];
  return others.some((other) => simplify(other).toLowerCase() === asked) ? 'ALIAS' : null;
}

/** The one person of this name; null for nobody, BAD_USER_INPUT where two answer to it equally. */
async function personCalled(graph: Graph, name: string): Promise<Person | null> {
  const hits = await graph.trips.search(name, ['Person'], MOST_NAMESAKES);
  const people = (await graph.nodes(hits.map((hit) => hit.id))).filter((node) => node?.type === 'Person');
  for (const form of ['NAME', 'ALIAS'] as const) {
    const called = people.filter((person) => bears(person, name) === form);
    if (called.length > 1) {
      const ids = called.map((person) => person.id).sort();
      throw new GuanxiError(
        'BAD_USER_INPUT',
        `“name”: ${called.length} people are called ${name}; ask by id: ${ids.join(', ')}`,
      );
    }
    if (called[0] !== undefined) return called[0];
  }
  return null;
}

builder.queryFields((t) => ({
  person: t.field({
    type: PersonRef,
    nullable: true,
    description:
      'One person, by id or by name (exactly one of the two); null where the graph knows nobody of that id or name.',
    args: {
      id: t.arg.id({ description: 'The id, `person:…`.' }),
      name: t.arg.string({
        description: 'A full name or any other form, in either script: 王毅, 拜登, 川普, Gina Raimondo.',
      }),
    },
    resolve: async (_root, { id, name }, { graph }) => {
      if ((id ?? null) === null && name) return personCalled(graph, name);
      if (!id || (name ?? null) !== null) {
        throw new GuanxiError('BAD_USER_INPUT', '“person” takes either “id” or “name”, and exactly one of them.');
      }
      const node = await graph.node(id);
      return node?.type === 'Person' ? node : null;
    },
  }),
  people: t.field({
    type: PersonConnection,
    description: 'People, by name.',
    args: {
      name: t.arg.string({ description: 'Only those whose name or other form is exactly this: 王毅.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, args, { graph }) => graph.page<string>(LISTS.people, null, args, { name: args.name ?? null }),
  }),
}));
