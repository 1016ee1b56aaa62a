import type { Gazetteer } from '../src/mentions/gazetteer.ts';
import { WINDOW } from '../src/mentions/tagger/clues.ts';
import { markTokens } from '../src/mentions/tagger/marks.ts';
import { KINDS, writeTags } from '../src/mentions/tagger/tags.ts';
import type { LabelledLine } from './lines.ts';

/** Labelled lines in flat arrays, a byte or two a character: line `n` is `[bounds[n], bounds[n + 1])` of each. */
export interface Corpus {
  readonly size: number;
  readonly bounds: Uint32Array;
  readonly units: Uint16Array;
  readonly marks: Uint8Array;
  readonly tags: Uint8Array;
}

/** The lines as the trainer reads them; longer ones than the tagger reads at once are left out. */
export function toCorpus(lines: readonly LabelledLine[], gazetteer: Gazetteer): Corpus {
  const kept = lines.filter(({ text }) => text.length <= WINDOW && text.length > 0);
  const total = kept.reduce((sum, { text }) => sum + text.length, 0);
  const corpus = {
    size: kept.length,
    bounds: new Uint32Array(kept.length + 1),
    units: new Uint16Array(total),
    marks: new Uint8Array(total),
    tags: new Uint8Array(total),
  };
  let at = 0;
  for (const [n, { text, labels }] of kept.entries()) {
    const end = at + text.length;
    for (let i = 0; i < text.length; i += 1) corpus.units[at + i] = text.charCodeAt(i);
    const sentence = { start: 0, end: text.length, index: 0, zone: 'BODY', paragraph: 0 } as const;
    markTokens(corpus.marks.subarray(at, end), gazetteer.scan(text, [sentence]).all);
    const tags = corpus.tags.subarray(at, end);
    for (const label of labels) writeTags(tags, label.start, label.end, KINDS.indexOf(label.kind));
    at = end;
    corpus.bounds[n + 1] = at;
  }
  return corpus;
}
