import { contentAfter } from './content.ts';
import { citedSources } from './source.ts';
import type { AttributionRule } from './types.ts';

/** Content given on a source's word alone: 据路透社报道，……; 据习近平说，……. The source is the speaker. */
export const cited: AttributionRule = (scene, _, { sentence, clauses: [first] }) => {
  const { text } = scene.reading.document;
  if (first === undefined) return [];
  const sources = citedSources(scene, first);
  const source = sources.at(-1);
  if (source === undefined || source.start > sentence.start + 12) return [];
  const content = contentAfter(text, Math.max(source.end, first.end), sentence.end);
  if (content.end - content.start < 4) return [];
  return [
    {
      speakers: source.actors,
      via: sources.slice(0, -1).flatMap(({ actors }) => actors.map(({ node }) => node)),
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
};
