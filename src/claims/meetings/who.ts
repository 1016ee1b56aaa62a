import type { Contact } from './contact.ts';

/** The people and bodies that these mentions name, by node. */
export const people = (contacts: readonly Contact[]): Set<string> =>
  new Set(
    contacts
      .flatMap(({ participants }) => participants)
      .flatMap(({ node, sort }) => (sort === 'PERSON' || sort === 'BODY' ? [node] : [])),
  );

/** All that take part by these mentions, sides and states too. */
export const everybody = (contacts: readonly Contact[]): Set<string> =>
  new Set(contacts.flatMap(({ participants }) => participants).map(({ node }) => node));

/** Whether all of `a` are among `b`. */
export const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((node) => b.has(node));
