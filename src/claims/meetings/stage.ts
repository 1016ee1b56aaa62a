import { countriesById } from '../../entities/organisations.ts';
import type { Span } from '../../model/span.ts';
import { countryOfPerson } from '../known-person.ts';
import type { Scene } from '../types.ts';
import { othersThanHeads } from './heads-of-state.ts';
import type { Phrase } from './phrase.ts';
import { findPhrases } from './phrases.ts';
import type { Place } from './place.ts';
import { shapeOf } from './shape.ts';

/** The country, by ISO code, that a node stands for: that of a person's office, of a body or side, or itself. */
export type CountryOf = (node: string) => string | null;

/** What is a house as well as a body: 在|饭仓公馆|会谈, 在|立法会|开会. */
const HOUSE =
  /(?:公馆|宾馆|饭店|酒店|大厦|大楼|会堂|庄园|总部|官邸|大学|学院|基地|机场|中心|立法会|立法院|国会|议会)$/u;

/** 在|立法会|会议上 names who sits. */
const SITS_ITSELF = /^的?(?:会议|[大院例]会|全体|听证|质询|辩论|委员|常委)/u;

/** An article with its phrases: what the readers of talks and assemblies share. */
export interface Stage {
  readonly scene: Scene;
  readonly text: string;
  readonly shape: string;
  readonly phrases: readonly Phrase[];
  /** Names of bodies with their nodes, in text order. */
  readonly bodies: readonly (Span & { readonly node: string })[];
  /** Names of places and countries, and of houses where something is, in text order. */
  readonly places: readonly Place[];
  readonly countryOf: CountryOf;
  /** People of other offices than heads of state and government have. */
  readonly notHeads: ReadonlySet<string>;
}

/** Everything that the readers of talks and assemblies look at, found once for the article. */
export function stageOf(scene: Scene): Stage {
  const { text } = scene.reading.document;
  const phrases = findPhrases(scene);
  const states = countriesById(scene.reading.lexicon);
  const told = new Map(
    scene.actors.flatMap(({ node, country }) => (country === null ? [] : [[node, country] as const])),
  );
  const countryOf = (node: string): string | null =>
    states.get(node) ?? countryOfPerson(scene, node) ?? told.get(node) ?? null;
  const bodies = scene.mentions.flatMap(({ mention: { kind, start, end, surface }, node }) =>
    kind === 'ORGANISATION' ? [{ start, end, node: node ?? surface }] : [],
  );
  const places = scene.reading.mentions.filter(
    ({ kind, start, end }) =>
      kind === 'PLACE' ||
      kind === 'COUNTRY' ||
      (kind === 'ORGANISATION' &&
        HOUSE.test(text.slice(start, end)) &&
        /[在于]/u.test(text[start - 1] ?? '') &&
        !SITS_ITSELF.test(text.slice(end, end + 4))),
  );
  return {
    scene,
    text,
    shape: shapeOf(text, phrases),
    phrases,
    bodies,
    places,
    countryOf,
    notHeads: othersThanHeads(scene),
  };
}
