import { countryId } from '../../entities/organisations.ts';
import { type Span, within } from '../../model/span.ts';
import type { Actor, Scene } from '../types.ts';

/** A government without its country: 政府要求民众…, 当局已下令…. */
const BARE = /^(?:当地|该国|国家)?(?:政府|当局)$/u;
/** The country that it belongs to stands at most this far before it. */
const NEAR = 160;

/** The one country that a stretch names, by itself or by its bodies; null where none or several are. */
function onlyCountry(scene: Scene, stretch: Span): string | null {
  const all = within(scene.actors, stretch).flatMap(({ country }) => (country === null ? [] : [country]));
  const [country] = all;
  return country !== undefined && all.every((other) => other === country) ? country : null;
}

/**
 * The actors of a sentence, with bare governments as those of the country told right before, where only one country is:
 * 法国加强限制：|政府|要求民众戴口罩 gives 法国. Others stay as they are.
 */
export function withGovernments(scene: Scene, sentence: Span): Actor[] {
  const { text } = scene.reading.document;
  return within(scene.actors, sentence).map((actor) => {
    if (actor.sort !== 'SIDE' || !BARE.test(text.slice(actor.start, actor.end))) return actor;
    const country =
      onlyCountry(scene, { start: sentence.start, end: actor.start }) ??
      onlyCountry(scene, { start: Math.max(0, actor.start - NEAR), end: actor.start });
    const node = country === null ? null : countryId(country);
    return node === null || !scene.actorNodes.has(node) ? actor : { ...actor, node, sort: 'COUNTRY', country };
  });
}
