import type { Contact } from './contact.ts';
import type { PhraseSort } from './phrase.ts';

function ofSorts(contacts: readonly Contact[], sorts: readonly PhraseSort[]): Set<string> {
  const all = contacts.flatMap(({ participants }) => participants);
  return new Set(all.flatMap(({ node, sort }) => (sorts.includes(sort) ? [node] : [])));
}

/** The people that these mentions name, by node. */
export const persons = (contacts: readonly Contact[]): Set<string> => ofSorts(contacts, ['PERSON']);

/** The people and bodies that these mentions name, by node. */
export const people = (contacts: readonly Contact[]): Set<string> => ofSorts(contacts, ['PERSON', 'BODY']);

/** All that take part by these mentions, sides and states too. */
export const everybody = (contacts: readonly Contact[]): Set<string> =>
  new Set(contacts.flatMap(({ participants }) => participants).map(({ node }) => node));

/** Whether all of `a` are among `b`. */
export const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((node) => b.has(node));
