import { nodeIdOf } from '../lexicon/node-ids.ts';
import type { LexiconOrganisation } from '../lexicon/types.ts';
import type { Reading } from '../mentions/types.ts';
import type { OrganisationNode } from '../model/entity.ts';

/** Bodies that titles imply, as nodes: the article's own where it names the body, else one marked as implied. */
export class ImpliedBodies {
  readonly #reading: Reading;
  readonly #named: ReadonlyMap<string, OrganisationNode>;
  readonly #implied = new Map<string, OrganisationNode>();

  constructor(reading: Reading, named: ReadonlyMap<string, OrganisationNode>) {
    this.#reading = reading;
    this.#named = named;
  }

  /** Those that the article does not name. */
  get all(): readonly OrganisationNode[] {
    return [...this.#implied.values()];
  }

  /** The body of this form, in this country where several share it: 商务部 of the US. Null where it is not certain. */
  ofForm(form: string, country: string | null): OrganisationNode | null {
    const { gazetteer, lexicon } = this.#reading;
    const known: LexiconOrganisation[] = [];
    for (const entry of gazetteer.entries(form)) {
      const shared = entry.kind === 'shared' && country !== null ? entry.ids : [];
      for (const id of entry.kind === 'organisation' ? [entry.id] : shared) {
        const body = lexicon.organisations.get(id);
        if (body !== undefined && (body.country === country || !body.short.includes(form))) known.push(body);
      }
    }
    return known.length === 1 && known[0] !== undefined ? this.#node(known[0]) : null;
  }

  /** The lexicon's body of this id. */
  ofLexicon(id: string): OrganisationNode | null {
    const body = this.#reading.lexicon.organisations.get(id);
    return body === undefined ? null : this.#node(body);
  }

  #node({ id: ref, name, kind, country }: LexiconOrganisation): OrganisationNode {
    const id = nodeIdOf('organisation', ref);
    const named = this.#named.get(id);
    if (named !== undefined) return named;
    const node: OrganisationNode = {
      type: 'Organisation',
      id,
      name,
      aliases: [],
      kind,
      country,
      implied: true,
      members: [],
    };
    this.#implied.set(id, node);
    return node;
  }
}
