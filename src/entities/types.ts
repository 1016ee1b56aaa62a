import type { Holding, Mention, Reading } from '../mentions/types.ts';
import type { OfficeNode, OrganisationNode, PersonNode, PolicyNode } from '../model/entity.ts';

/** A mention and the node it means; null for a place. */
export interface LinkedMention {
  readonly mention: Mention;
  readonly node: string | null;
}

/** A holding whose ends are nodes. */
export interface LinkedHolding extends Holding {
  readonly personNode: string;
  readonly officeNode: string;
}

/** An article whose names are linked: which mention means which node, who holds what. */
export interface LinkedArticle {
  readonly reading: Reading;
  readonly mentions: readonly LinkedMention[];
  readonly holdings: readonly LinkedHolding[];
  readonly people: ReadonlyMap<string, PersonNode>;
  readonly organisations: ReadonlyMap<string, OrganisationNode>;
  readonly offices: ReadonlyMap<string, OfficeNode>;
  readonly policies: ReadonlyMap<string, PolicyNode>;
}
