import { countryId } from '../../entities/organisations.ts';
import { type Span, within } from '../../model/span.ts';
import type { Actor, Scene } from '../types.ts';

/** A government or its head without a country or a name: 政府要求民众…, 总统签署命令…. */
const BARE = /^(?:当地|该国|国家)?(?:政府|当局|军方|军政府|总统|总理|首相)$/u;
/** The country that it belongs to stands at most this far before it. */
const NEAR = 160;

/** Who stands in a stretch for the one country that it names, by itself or by its bodies; null where none or several are. */
function onlyOwner(scene: Scene, stretch: Span): Actor | null {
  const all = within(scene.actors, stretch).filter(({ country }) => country !== null);
  const [first] = all;
  return first !== undefined && all.every(({ country }) => country === first.country) ? first : null;
}

/**
 * The actors of a sentence, with bare governments as those of the country told right before, where only one country is:
 * 法国加强限制：|政府|要求民众戴口罩 gives 法国. Others stay as they are.
 */
export function withGovernments(scene: Scene, sentence: Span): Actor[] {
  const { text } = scene.reading.document;
  return within(scene.actors, sentence).map((actor) => {
    if (actor.sort !== 'SIDE' || !BARE.test(text.slice(actor.start, actor.end))) return actor;
    const owner =
      onlyOwner(scene, { start: sentence.start, end: actor.start }) ??
      onlyOwner(scene, { start: Math.max(0, actor.start - NEAR), end: actor.start });
    if (owner === null) return actor;
    const { country, sort } = owner;
    const node = country === null ? null : countryId(country);
    return node !== null && scene.actorNodes.has(node)
      ? { ...actor, node, sort: 'COUNTRY', country }
      : { ...actor, node: owner.node, sort, country };
  });
}
