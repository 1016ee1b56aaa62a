import type { Sentence } from '../../sentences/split.ts';
import { clausesOf } from '../clauses.ts';
import type { Scene } from '../types.ts';
import { contentAfter } from './content.ts';
import { citedSources } from './source.ts';
import type { Attribution } from './types.ts';

/** Content given on a source's word alone: 据路透社报道，……; 据习近平说，……. The source is the speaker. */
export function cited(scene: Scene, sentence: Sentence): Attribution[] {
  const { text } = scene.reading.document;
  const [first] = clausesOf(text, sentence);
  if (first === undefined) return [];
  const sources = citedSources(scene, first);
  const source = sources.at(-1);
  if (source === undefined || source.start > sentence.start + 12) return [];
  const content = contentAfter(text, Math.max(source.end, first.end), sentence.end);
  if (content.end - content.start < 4) return [];
  return [
    {
      speakers: [source.actor],
      via: sources.slice(0, -1).map(({ actor }) => actor.node),
      addressees: [],
      cue: { start: source.start, end: source.end },
      stance: 'SAID',
      content,
      from: sentence.start,
      sentence,
      rule: source.speaks ? 'said-according-to' : 'reported-by',
      confidence: 0.85,
    },
  ];
}
