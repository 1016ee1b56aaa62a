import type { Dated } from '../../model/date.ts';
import type { MeasureKind } from '../../model/entity.ts';
import { byPosition, contains, type Span } from '../../model/span.ts';
import { stretchesOf } from '../clauses.ts';
import { dayOf } from '../meetings/day.ts';
import type { Actor, Found, Scene } from '../types.ts';
import { basisOf } from './basis.ts';
import { howFar } from './how-far.ts';
import { type Imposition, imposerOf } from './imposer.ts';
import { reciprocal } from './reciprocal.ts';
import { targetPhrase } from './regions.ts';
import { shortsIn } from './shorts.ts';
import { countOf, targetsOf } from './targets.ts';
import { isNoMeasure, wordsOf } from './traps.ts';
import { triggersIn } from './triggers.ts';
import type { MeasureMention, Place, Trigger } from './types.ts';

const CLOSING = /[\s”’」』"）》、]+$/u;
const UNDATED: Dated = { date: null, basis: null };
/** 终止合作 is a measure only against another. */
const NEEDS_TARGET = /(?:协定|条约|协议|公约|合作|援助|军售|往来|机制|待遇|地位|关系|交流|对话)$/u;
/** A time that only says when a paper was made: 2006年颁行的条例. */
const OF_PAPER = /^[^，。；]{0,6}(?:颁行|签署|通过|实施|生效|制定|公布|发布|爆发|达成|成立)的/u;

function placesOf(scene: Scene): Place[] {
  const { text, sentences } = scene.reading.document;
  return sentences.flatMap((sentence) => {
    const clauses = stretchesOf(text, sentence);
    return clauses.flatMap((clause, at) =>
      triggersIn(text, clause).map((trigger): Place => ({ sentence, clauses, at, clause, trigger })),
    );
  });
}

/** Who says the words at a place, by the statements found before. */
function speakerOf(scene: Scene, before: Found, { start, end }: Span): Actor | null {
  const statement = before.nodes.find((node) => node.type === 'Statement' && contains(node, { start, end }));
  if (statement === undefined) return null;
  const edge = before.edges.find(({ type, to }) => type === 'SAID' && to === statement.id);
  return scene.actors.find(({ node }) => node === edge?.from) ?? null;
}

/** 伊朗…以换取终止对伊朗的制裁: who is hit is not who imposes. */
function hitsItself(inside: readonly Actor[], named: Span, imposer: Actor): boolean {
  const first = inside.find((actor) => contains(named, actor));
  return first !== undefined && imposer.end <= first.start && imposer.node === first.node;
}

/** The Treasury's lists are those of the sanctioned. */
function kindBy(text: string, trigger: Trigger, imposer: Actor): MeasureKind {
  const list = trigger.kind === 'ENTITY_LIST' && !/实体|军方|控制/u.test(text.slice(trigger.start, trigger.end));
  return list && /财政部/u.test(text.slice(imposer.start, imposer.end)) ? 'SANCTION' : trigger.kind;
}

function mentionBy(
  scene: Scene,
  place: Place,
  phrase: Span | null,
  imposition: Imposition,
  targets: readonly Actor[],
  busy: readonly Span[],
): MeasureMention {
  const { text } = scene.reading.document;
  const { sentence, clause, trigger } = place;
  const { imposer, by } = imposition;
  const end = Math.max(trigger.end, clause.end - (CLOSING.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0));
  const start = Math.min(trigger.start, phrase?.start ?? trigger.start);
  const times = scene.times.filter((time) => !OF_PAPER.test(text.slice(time.end, time.end + 12)));
  const { date, basis, ahead } = dayOf(text, sentence, trigger, times, busy);
  const status = howFar(text, place, imposition, ahead);
  const named = trigger.form === 'NOUN' || by === 'PASSIVE';
  return {
    sentence,
    trigger: { ...trigger, kind: kindBy(text, trigger, imposer) },
    imposer,
    targets,
    count: countOf(text, place, phrase),
    status,
    when: trigger.form === 'ACT' || status !== 'IN_FORCE' ? { date, basis } : UNDATED,
    words: named ? { start: Math.min(start, imposer.start), end: trigger.end } : { start, end },
    shown: { start: contains(sentence, imposer) ? Math.min(imposer.start, start) : Math.min(clause.start, start), end },
    basedOn: basisOf(scene, place),
  };
}

function mentionsAt(scene: Scene, before: Found, place: Place, busy: readonly Span[]): MeasureMention[] {
  const { text } = scene.reading.document;
  const { clause, trigger } = place;
  const words = wordsOf(text, place);
  if (isNoMeasure(words)) return [];
  const own = scene.actors.filter((actor) => contains(clause, actor));
  const inside = [...own, ...shortsIn(scene, clause)].sort(byPosition);
  const phrase = targetPhrase(text, place, inside);
  const pair = trigger.form === 'ACT' ? reciprocal(scene, clause, trigger, inside) : null;
  if (pair !== null)
    return pair.map((imposer): MeasureMention => {
      const target = pair[0] === imposer ? pair[1] : pair[0];
      const imposition = { imposer, from: pair[1].end, by: 'SUBJECT' } as const;
      const mention = mentionBy(scene, place, phrase, imposition, [target], busy);
      return { ...mention, words: { start: imposer.start, end: mention.words.end } };
    });
  const found = imposerOf(scene, place, inside, phrase, speakerOf(scene, before, trigger));
  if (found === null || hitsItself(inside, phrase ?? trigger, found.imposer)) return [];
  const targets = targetsOf(scene, place, inside, phrase, found.imposer);
  if (targets.length === 0 && NEEDS_TARGET.test(words.own)) return [];
  return [mentionBy(scene, place, phrase, found, targets, busy)];
}

/** Every place where the article speaks of a measure that somebody imposes, in text order. */
export function measureMentions(scene: Scene, before: Found): MeasureMention[] {
  const places = placesOf(scene);
  return places.flatMap((place) => {
    const busy = places.filter((p) => p.sentence === place.sentence && p !== place).map(({ trigger }) => trigger);
    return mentionsAt(scene, before, place, busy);
  });
}
