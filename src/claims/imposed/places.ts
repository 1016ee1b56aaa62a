import { mentionsWithin } from '../../entities/mentions-within.ts';
import type { LinkedMention } from '../../entities/types.ts';
import { type Span, within } from '../../model/span.ts';
import { stretchesOf } from '../clauses.ts';
import { piecesOf } from '../pieces.ts';
import type { Scene } from '../types.ts';
import { withGovernments } from './governments.ts';
import { withOpenPhrases } from './open-phrases.ts';
import { type Maker, makerAbove } from './rule-above.ts';
import { mayHoldTriggers, triggersIn } from './triggers.ts';
import type { Place } from './types.ts';

/** A time that only says when a paper was made: 前年颁行的条例. */
const OF_PAPER =
  /^《[^》]{1,20}(?:法|法案|条例|协议|协定|决议|公约|条约)》|^[^，。；]{0,6}(?:颁行|签署|通过|实施|生效|制定|公布|发布|爆发|达成|成立)的/u;

/** A time to which something lasts: 延长至1月底, 有效期到周五. */
const LASTING = /(?:延长|维持|延续|持续|有效|暂停|禁止|停止|关闭)[^，。；]*(?:至|到)$/u;

/** A sentence with measures in it, and the scene as far as that sentence goes. */
export interface Site {
  readonly scene: Scene;
  readonly places: readonly Place[];
  /** Who made the rule that the sentence comes back to (根据新规，…); null where it comes back to none. */
  readonly maker: Maker | null;
  /** The policies that the sentence names. */
  readonly policies: readonly LinkedMention[];
}

/** The sentences that speak of measures, in text order. */
export function sitesOf(scene: Scene): Site[] {
  const { text, sentences } = scene.reading.document;
  const pieces = sentences.flatMap((sentence) => piecesOf(sentence, text));
  return pieces.flatMap((sentence): Site[] => {
    if (!mayHoldTriggers(text, sentence)) return [];
    const acts = (stretch: Span): boolean => triggersIn(text, stretch).some(({ form }) => form === 'ACT');
    const clauses = withOpenPhrases(text, stretchesOf(text, sentence), acts);
    const places = clauses.flatMap((clause, at) =>
      triggersIn(text, clause).map((trigger): Place => ({ sentence, clauses, at, clause, trigger })),
    );
    if (places.length === 0) return [];
    const own: Scene = {
      ...scene,
      actors: withGovernments(scene, sentence),
      times: within(scene.times, sentence).filter(
        (time) =>
          !OF_PAPER.test(text.slice(time.end, time.end + 12)) &&
          !LASTING.test(text.slice(Math.max(sentence.start, time.start - 40), time.start)),
      ),
      reading: { ...scene.reading, titles: within(scene.reading.titles, sentence) },
    };
    const policies = mentionsWithin(scene, sentence).filter(({ mention }) => mention.kind === 'POLICY');
    return [{ scene: own, places, maker: makerAbove(scene, sentence), policies }];
  });
}
