import { within } from '../../model/span.ts';
import { headStart } from '../heads.ts';
import { trimmed } from './content.ts';
import type { AttributionRule } from './types.ts';

/** Who only asks, and labels of what follows: 评论：……. */
const ASKS = /(?:记者|主持人|提问|问|评论|分析|社论|社评|观点)$/u;

/** A speaker and a colon at the head of a paragraph or headline: 毛宁：……. Whoever asks is none. */
export const transcript: AttributionRule = (scene, _, { sentence, first }) => {
  const { text } = scene.reading.document;
  if (!first) return [];
  const colon = text.indexOf('：', sentence.start);
  if (colon < 0 || colon >= sentence.end || colon - sentence.start > 30) return [];
  const speaker = within(scene.actors, { start: sentence.start, end: colon }).find(({ end }) => end === colon);
  if (
    speaker === undefined ||
    headStart(scene, speaker) > sentence.start + 2 ||
    ASKS.test(text.slice(sentence.start, colon))
  )
    return [];
  const content = trimmed(text, { start: colon + 1, end: sentence.end });
  if (content.end - content.start < 4) return [];
  return [
    {
      speakers: [speaker],
      via: [],
      addressees: [],
      cue: { start: colon, end: colon + 1 },
      stance: 'SAID',
      content,
      from: sentence.start,
      sentence,
      rule: sentence.zone === 'HEADLINE' ? 'said-headline' : 'said-transcript',
      confidence: 0.9,
    },
  ];
};
