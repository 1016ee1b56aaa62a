import type { Sentence } from '../../sentences/split.ts';
import type { Actor, Found, Scene } from '../types.ts';
import type { Attribution } from './types.ts';

export const FIRST_PERSON = /我们|我方|我国|我(?!行|市|省|军|台|院)/u;
/** Read-outs name the speaker at the head of paragraph after paragraph; three of one speaker make the manner of the whole. */
const READ_OUT = 3;
/** Two of those who talk together, in an article that tells of their talk. */
const TALK_READ_OUT = 2;
const SITTING_READ_OUT = 2;

/** A sitting that speaks paragraph after paragraph is told in its own words: 会议指出，……。会议强调，……. */
const SITTING = /^(?:会议|全会|大会|峰会|论坛)$/u;

/** Whether a sentence is the first of a paragraph of the body. */
export function opensParagraph(text: string, { start, zone }: Sentence): boolean {
  return zone === 'BODY' && (start === 0 || text[start - 1] === '\n');
}

/** Whether a stretch has the first person outside quotation marks. */
function unquotedFirstPerson(text: string, sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return FIRST_PERSON.test(words) && !/[“”]/u.test(words);
}

/** Whose words a paragraph may be: anybody's but a medium's, which tells of others, and those of two together. */
export function ownsParagraph(scene: Scene, { node, sort, start, end }: Actor): boolean {
  if (sort === 'SIDE') return !/[双两各]/u.test(scene.reading.document.text.slice(start, end));
  return sort === 'PERSON' || scene.organisations.get(node)?.kind !== 'MEDIA';
}

/**
 * Whether an article is the read-out of a talk or a speech, where a paragraph that opens with 李克强表示，…… is his to its
 * end: indirect speech in the first person, three paragraphs that one speaker opens, two that a sitting opens or those who
 * talk together, and no speaker behind his words.
 */
export function isReadOut(scene: Scene, before: Found, attributions: readonly Attribution[]): boolean {
  const { text } = scene.reading.document;
  // a press report puts speakers behind their words, a read-out never
  if (attributions.some(({ rule }) => rule.startsWith('said-after'))) return false;
  const heads = new Map<string, number>();
  let first = false;
  let sitting = 0;
  for (const { sentence, cue, rule, speakers } of attributions) {
    if (rule !== 'said-subject' || text[cue.end] !== '，') continue;
    // 总理表示，我们很看重……: indirect speech in the first person is the manner of read-outs alone
    first ||= unquotedFirstPerson(text, sentence);
    if (!opensParagraph(text, sentence)) continue;
    for (const actor of speakers) {
      if (SITTING.test(text.slice(actor.start, actor.end))) sitting += 1;
      if (ownsParagraph(scene, actor)) heads.set(actor.node, (heads.get(actor.node) ?? 0) + 1);
    }
  }
  if (heads.size === 0) return false;
  if (first || sitting >= SITTING_READ_OUT || Math.max(...heads.values()) >= READ_OUT) return true;
  const talking = new Map<string, number>();
  for (const edge of before.edges) {
    if (edge.type !== 'ATTENDED' || edge.role === 'PRESENT') continue;
    talking.set(edge.to, (talking.get(edge.to) ?? 0) + (heads.get(edge.from) ?? 0));
  }
  return Math.max(0, ...talking.values()) >= TALK_READ_OUT;
}
