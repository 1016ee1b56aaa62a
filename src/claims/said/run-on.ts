import type { Sentence } from '../../sentences/split.ts';
import type { Scene } from '../types.ts';
import { trimmed } from './content.ts';
import type { Attribution } from './types.ts';

const FIRST_PERSON = /我们|我方|我国|我(?!行|市|省|军|台|院)/u;
/** Read-outs name the speaker at the head of paragraph after paragraph; three of one speaker make the manner of the whole. */
const READ_OUT = 3;

function isReadOut(scene: Scene, attributions: readonly Attribution[]): boolean {
  const { text } = scene.reading.document;
  const heads = new Map<string, number>();
  for (const { sentence, cue, rule, speakers } of attributions) {
    const opens = sentence.start === 0 || text[sentence.start - 1] === '\n';
    if (rule !== 'said-subject' || !opens || sentence.zone !== 'BODY' || text[cue.end] !== '，') continue;
    for (const { node } of speakers) heads.set(node, (heads.get(node) ?? 0) + 1);
  }
  return Math.max(0, ...heads.values()) >= READ_OUT;
}

/**
 * Lets the content of the last attribution of a paragraph run on over the sentences behind it that attribute nothing:
 * in read-outs, and where the speech goes on in the first person.
 */
export function runOn(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const { text, sentences } = scene.reading.document;
  const readOut = isReadOut(scene, attributions);
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
      const goesOn = readOut || FIRST_PERSON.test(text.slice(next.start, next.end));
      if (!goesOn) break;
      end = next.end;
    }
    return end === null
      ? attribution
      : { ...attribution, content: trimmed(text, { start: attribution.content.start, end }) };
  });
}
