import type { Sentence } from '../../sentences/split.ts';
import type { Actor, Scene } from '../types.ts';
import { trimmed } from './content.ts';
import type { Attribution } from './types.ts';

const FIRST_PERSON = /我们|我方|我国|我(?!行|市|省|军|台|院)/u;
/** Read-outs name the speaker at the head of paragraph after paragraph; three of one speaker make the manner of the whole. */
const READ_OUT = 3;

function opensParagraph(text: string, { start, zone }: Sentence): boolean {
  return zone === 'BODY' && (start === 0 || text[start - 1] === '\n');
}

/** Whether a stretch has the first person outside quotation marks. */
function unquotedFirstPerson(text: string, sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return FIRST_PERSON.test(words) && !/[“”]/u.test(words);
}

/** Whose words a paragraph may be: anybody's but a medium's, which tells of others, and those of two together. */
function owns(scene: Scene, { node, sort, start, end }: Actor): boolean {
  if (sort === 'SIDE') return !/[双两各]/u.test(scene.reading.document.text.slice(start, end));
  return sort === 'PERSON' || scene.organisations.get(node)?.kind !== 'MEDIA';
}

function isReadOut(scene: Scene, attributions: readonly Attribution[]): boolean {
  const { text } = scene.reading.document;
  // a press report puts speakers behind their words, a read-out never
  if (attributions.some(({ rule }) => rule.startsWith('said-after'))) return false;
  const heads = new Map<string, number>();
  let first = false;
  for (const { sentence, cue, rule, speakers } of attributions) {
    if (rule !== 'said-subject' || text[cue.end] !== '，') continue;
    // 总理表示，我们很看重……: indirect speech in the first person is the manner of read-outs alone
    first ||= unquotedFirstPerson(text, sentence);
    if (!opensParagraph(text, sentence)) continue;
    for (const actor of speakers) if (owns(scene, actor)) heads.set(actor.node, (heads.get(actor.node) ?? 0) + 1);
  }
  return heads.size > 0 && (first || Math.max(...heads.values()) >= READ_OUT);
}

/**
 * In a read-out a paragraph that its speaker opens is his to the end: 中方希望 and 双方同意 in it are his words. Only a
 * named person takes the floor from him.
 */
function ownedParagraphs(scene: Scene, attributions: readonly Attribution[]): readonly Attribution[] {
  const { text } = scene.reading.document;
  const owners = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const { sentence, rule, cue } = attribution;
    if (owners.has(sentence.paragraph) || rule !== 'said-subject' || text[cue.end] !== '，') continue;
    if (opensParagraph(text, sentence) && attribution.speakers.some((actor) => owns(scene, actor)))
      owners.set(sentence.paragraph, attribution);
  }
  return attributions.filter((attribution) => {
    const owner = owners.get(attribution.sentence.paragraph);
    if (owner === undefined || owner === attribution || attribution.cue.start < owner.cue.start) return true;
    return attribution.speakers.some(
      ({ node, sort }) => sort === 'PERSON' || owner.speakers.some((speaker) => speaker.node === node),
    );
  });
}

/**
 * Lets the content of the last attribution of a paragraph run on over the sentences behind it that attribute nothing:
 * in read-outs, and where the speech goes on in the first person.
 */
export function runOn(scene: Scene, found: readonly Attribution[]): Attribution[] {
  const { text, sentences } = scene.reading.document;
  const readOut = isReadOut(scene, found);
  const attributions = readOut ? ownedParagraphs(scene, found) : found;
  const attributed = new Set(attributions.map(({ sentence }) => sentence.index));
  const latest = new Map<number, number>();
  for (const { sentence, content } of attributions) {
    latest.set(sentence.index, Math.max(latest.get(sentence.index) ?? 0, content.start));
  }
  return attributions.map((attribution) => {
    const later = (latest.get(attribution.sentence.index) ?? 0) > attribution.content.start;
    if (later || attribution.rule === 'said-headline' || attribution.rule === 'reported-by') return attribution;
    let end: number | null = null;
    for (let i = attribution.sentence.index + 1; i < sentences.length; i += 1) {
      const next = sentences[i] as Sentence;
      if (
        attributed.has(i) ||
        next.paragraph !== attribution.sentence.paragraph ||
        next.zone !== attribution.sentence.zone
      )
        break;
      // 中方一贯反对。我们将采取措施: what stands before a sentence in the first person is the speaker's too
      if (readOut || attribution.rule === 'said-listed' || FIRST_PERSON.test(text.slice(next.start, next.end)))
        end = next.end;
    }
    return end === null
      ? attribution
      : { ...attribution, content: trimmed(text, { start: attribution.content.start, end }) };
  });
}
