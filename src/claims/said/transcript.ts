import { within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { headStart } from '../heads.ts';
import type { Actor, Scene } from '../types.ts';
import { trimmed } from './content.ts';
import type { AttributionRule } from './types.ts';

/** How long what stands before the colon may be. */
const LONGEST_LABEL = 30;
/** Who only asks: 问：, 路透社记者：. */
const ASKS = /(?:记者|主持人|提问|问)$/u;
const CLAUSE_MARK = /[，。；“]/u;
/** What is no speaker: 评论：, 分析：. */
const TOPIC = /(?:评论|分析|社论|社评|观点)$/u;
/** A medium that puts a question asks, 德国之声：您怎么看？ */
const QUESTION = /[？?]/u;
const ANSWERS = /^(?:答|回答)$/u;
/** Who answers in the sentences that announce an interview: 商务部新闻发言人|就关税问题答记者问. */
const INTERVIEW =
  /答(?:本报|本台|新华社|中新社)?记者(?:提)?问|(?:接受|作客|做客)[^，。；]{0,24}(?:采访|专访|访问|访谈)|专访|对话|访谈/u;
/** How many sentences an interview is announced in. */
const LEAD = 6;

/** What the label of a paragraph says of who speaks in it: somebody who asks, or the one who answers. */
export type Label = { readonly kind: 'ASKS' } | { readonly kind: 'SPEAKS'; readonly actor: Actor };

/** Who answers in an interview whose answers are labelled 答：; undefined where the article does not tell. */
function answererOf(scene: Scene): Actor | undefined {
  const { text, sentences } = scene.reading.document;
  for (const sentence of sentences.slice(0, LEAD)) {
    if (!INTERVIEW.test(text.slice(sentence.start, sentence.end))) continue;
    const actors = within(scene.actors, sentence);
    const person = actors.find(({ sort }) => sort === 'PERSON');
    const voice = actors.find(
      (actor) => actor.sort === 'SIDE' && text.slice(actor.start, actor.end).endsWith('发言人'),
    );
    if (person !== undefined || voice !== undefined) return person ?? voice;
  }
  return undefined;
}

/**
 * The label of a paragraph that opens with one: 毛宁：……, 法新社记者：……, and 答：…… where the article tells whose
 * interview it is; null where it opens with none.
 */
export function labelOf(scene: Scene, sentence: Sentence): (Label & { readonly end: number }) | null {
  const { text } = scene.reading.document;
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LABEL + 1));
  const colon = sentence.start + opening.indexOf('：');
  if (colon < sentence.start) return null;
  const label = text.slice(sentence.start, colon);
  if (ASKS.test(label)) return CLAUSE_MARK.test(label) ? null : { kind: 'ASKS', end: colon + 1 };
  const actor = ANSWERS.test(label)
    ? answererOf(scene)
    : within(scene.actors, { start: sentence.start, end: colon }).find(({ end }) => end === colon);
  if (actor === undefined || TOPIC.test(label)) return null;
  if (!ANSWERS.test(label) && headStart(scene, actor) > sentence.start + 2) return null;
  const asks =
    scene.organisations.get(actor.node)?.kind === 'MEDIA' && QUESTION.test(text.slice(colon + 1, sentence.end));
  return asks ? { kind: 'ASKS', end: colon + 1 } : { kind: 'SPEAKS', actor, end: colon + 1 };
}

/** A speaker and a colon at the head of a paragraph or headline: 毛宁：……. Whoever asks is none. */
export const transcript: AttributionRule = (scene, _, { sentence, first }) => {
  const label = first ? labelOf(scene, sentence) : null;
  if (label?.kind !== 'SPEAKS') return [];
  const { text } = scene.reading.document;
  const content = trimmed(text, { start: label.end, end: sentence.end });
  if (content.end - content.start < 4) return [];
  return [
    {
      speakers: [label.actor],
      via: [],
      addressees: [],
      cue: { start: label.end - 1, end: label.end },
      stance: 'SAID',
      content,
      from: sentence.start,
      sentence,
      rule: sentence.zone === 'HEADLINE' ? 'said-headline' : 'said-transcript',
      confidence: 0.9,
    },
  ];
};
