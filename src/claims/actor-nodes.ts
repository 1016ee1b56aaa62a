import { nameAndAliases } from '../entities/cluster.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { OrganisationNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import type { Named } from './named.ts';

/** The nodes of the countries and sides among these, by id, each with the names by which the article calls it: 中国, 中方. */
export function actorNodes(actors: readonly Named[], lexicon: Lexicon): Map<string, OrganisationNode> {
  const unnamed = actors.filter(({ sort }) => sort === 'COUNTRY' || sort === 'SIDE');
  return new Map(
    [...groupBy(unnamed, ({ node }) => node)].map(([id, own]): [string, OrganisationNode] => {
      const told = own.map(({ surface }) => surface);
      // a state is called by its capital nowhere: it is no city
      const state = own[0]?.sort === 'COUNTRY' ? lexicon.countries.get(own[0].country ?? '') : undefined;
      const others = told.filter((surface) => state?.capitals.includes(surface) !== true);
      const named =
        state !== undefined && others.length === 0
          ? { name: state.name, aliases: [...new Set(told)] }
          : nameAndAliases(others, told);
      const kind = own[0]?.sort === 'SIDE' ? 'SIDE' : 'COUNTRY';
      const country = own[0]?.country ?? null;
      return [id, { type: 'Organisation', id, ...named, kind, country, implied: false, members: [] }];
    }),
  );
}
