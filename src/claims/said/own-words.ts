import { countriesByShort } from '../../lexicon/short-names.ts';
import { titlesBorne } from '../borne.ts';
import type { Actor, Scene } from '../types.ts';
import { documentKind } from './documents.ts';

/** A state as a party to something: 中方, 美方. */
const PARTY = /^(?<country>\p{Script=Han})方$/u;

/** Whether what goes on without a subject is still the speakers' own: a report tells of what others do: 报道说，公司裁了人，并承诺……. */
export function tellsOfItself(scene: Scene, speakers: readonly Actor[]): boolean {
  return speakers.every(
    ({ node, sort, start, end }) =>
      scene.organisations.get(node)?.kind !== 'MEDIA' &&
      (sort !== 'SIDE' || documentKind(scene.reading.document.text.slice(start, end)) === null),
  );
}

/** Whether those may be the side of whoever speaks: 中国外交部发言人说，中方表示不满 is his own word, 美方表示不满 is not. */
export function isOwnSide(scene: Scene, speakers: readonly Actor[], inner: readonly Actor[]): boolean {
  const { text } = scene.reading.document;
  const countries = countriesByShort(scene.reading.lexicon);
  return inner.every(({ sort, start, end }) => {
    const country = PARTY.exec(text.slice(start, end))?.groups?.country;
    if (sort !== 'SIDE' || country === undefined) return false;
    return speakers.every((speaker) => {
      const served = countryOf(scene, speaker);
      return served === null || served === countries.get(country);
    });
  });
}

/** The country that a speaker serves, as far as the text tells. */
function countryOf(scene: Scene, { node, country }: Actor): string | null {
  const [title] = titlesBorne(scene, node);
  return country ?? title?.country ?? scene.organisations.get(node)?.country ?? null;
}
