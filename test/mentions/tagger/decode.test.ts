import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decoder, STRIDE } from '../../../src/mentions/tagger/decode.ts';
import { follows, OUTSIDE, TAGS } from '../../../src/mentions/tagger/tags.ts';

const LONGEST = 4;
const all = Array.from({ length: TAGS }, (_, tag) => tag);

/** Every sequence that grammar allows: nothing open before it, nothing open behind it. */
function sequences(length: number): number[][] {
  let out = all.filter((tag) => follows(OUTSIDE, tag)).map((tag) => [tag]);
  for (let i = 1; i < length; i += 1) {
    out = out.flatMap((tags) => all.filter((tag) => follows(tags.at(-1)!, tag)).map((tag) => [...tags, tag]));
  }
  return out.filter((tags) => follows(tags.at(-1)!, OUTSIDE));
}
const SEQUENCES = Array.from({ length: LONGEST + 1 }, (_, length) => (length === 0 ? [] : sequences(length)));

const weights = (length: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length });
const problem = fc
  .integer({ min: 1, max: LONGEST })
  .chain((length) =>
    fc.record({ length: fc.constant(length), scores: weights(length * TAGS), transitions: weights(TAGS * TAGS) }),
  );

function scoreOf(tags: readonly number[], scores: readonly number[], transitions: readonly number[]): number {
  return tags.reduce(
    (sum, tag, i) => sum + scores[i * TAGS + tag]! + (i === 0 ? 0 : transitions[tags[i - 1]! * TAGS + tag]!),
    0,
  );
}

function decoderFor({
  length,
  scores,
  transitions,
}: {
  length: number;
  scores: number[];
  transitions: number[];
}): Decoder {
  const decoder = new Decoder(Int32Array.from(transitions));
  for (let i = 0; i < length; i += 1) {
    for (const tag of all) decoder.scores[i * STRIDE + tag] = scores[i * TAGS + tag]!;
  }
  decoder.decode(length);
  return decoder;
}

test('the sequence found is as good as the best of all that may be', () => {
  fc.assert(
    fc.property(problem, ({ length, scores, transitions }) => {
      const found = [...decoderFor({ length, scores, transitions }).tags.subarray(0, length)];
      expect(SEQUENCES[length]).toContainEqual(found);
      const best = Math.max(...SEQUENCES[length]!.map((tags) => scoreOf(tags, scores, transitions)));
      expect(scoreOf(found, scores, transitions)).toBe(best);
    }),
    { numRuns: 60 },
  );
});

test('the margin of a stretch is the distance to the best sequence with other tags there', () => {
  fc.assert(
    fc.property(problem, ({ length, scores, transitions }) => {
      const decoder = decoderFor({ length, scores, transitions });
      decoder.lookBack(length);
      const found = [...decoder.tags.subarray(0, length)];
      const score = (tags: readonly number[]) => scoreOf(tags, scores, transitions);
      for (let start = 0; start < length; start += 1) {
        const others = SEQUENCES[length]!.filter((tags) =>
          tags.slice(start).some((tag, i) => tag !== found[start + i]),
        );
        expect(decoder.margin(start, length)).toBe(score(found) - Math.max(...others.map(score)));
      }
    }),
    { numRuns: 40 },
  );
});
