import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { extractArticle, extractText } from '../../src/pipeline.ts';
import { article, garbled, NOISE } from '../support/fragments.ts';
import { articleOf, lexicon } from '../support/scene.ts';

const recordsOf = (text: string, file = 'a.txt') => extractText(text, { file }, lexicon);

/** Ids of what an article names; sides, meetings, measures and statements are the article's own. */
function entities({ nodes, mentions }: ExtractionRecord): string[] {
  const sides = new Set(
    nodes.flatMap((node) => (node.type === 'Organisation' && node.kind === 'SIDE' ? [node.id] : [])),
  );
  return [...new Set(mentions.map(({ node }) => node))].filter((id) => !sides.has(id)).sort();
}

describe('every quotation is what stands at its place', () => {
  const check = (record: ExtractionRecord) => {
    const { text } = record.article;
    const evidence = record.edges.flatMap((edge) => edge.evidence);
    const statements = record.nodes.filter((node) => node.type === 'Statement');
    for (const { start, end, text: quote } of [...record.mentions, ...evidence, ...statements]) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toBe(quote);
    }
    for (const edge of record.edges) expect(edge.evidence.length).toBeGreaterThan(0);
  };

  test('in well-formed articles', () => {
    fc.assert(
      fc.property(article, (text) => recordsOf(text).forEach(check)),
      { numRuns: 60 },
    );
  });

  test('in texts of broken brackets, rare characters, halves of characters and marks that nobody sees', () => {
    fc.assert(
      fc.property(garbled, (text) => check(extractArticle(articleOf(text), 'a.txt', lexicon))),
      { numRuns: 150 },
    );
  });

  test('in the same texts read from a file', () => {
    fc.assert(
      fc.property(
        garbled.map((text) => text.replaceAll('\0', '')),
        article,
        (text, sound) => recordsOf(`${sound}\n${text}`).forEach(check),
      ),
      { numRuns: 60 },
    );
  });
});

test('the same bytes give the same records', () => {
  fc.assert(
    fc.property(article, (text) => {
      expect(JSON.stringify(recordsOf(text))).toBe(JSON.stringify(recordsOf(text)));
    }),
    { numRuns: 25 },
  );
});

test('what was read before and after does not matter, nor what the file is called', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 2, maxLength: 5 }), (texts) => {
      const record = (text: string, file?: string) =>
        JSON.stringify(recordsOf(text, file).map(({ file: _, ...r }) => r));
      const forwards = texts.map((text) => record(text));
      const backwards = texts.toReversed().map((text) => record(text, 'b.md'));
      expect(backwards.toReversed()).toEqual(forwards);
    }),
    { numRuns: 15 },
  );
});

test.each(['t', 'tw', 'hk'] as const)(
  'an article in traditional characters (%s) gives the entities of its simplified form',
  (to) => {
    const convert = Converter({ from: 'cn', to });
    fc.assert(
      fc.property(article, (text) => {
        expect(recordsOf(convert(text)).flatMap(entities)).toEqual(recordsOf(text).flatMap(entities));
      }),
      { numRuns: 40 },
    );
  },
);

test('paragraphs that name nobody take nothing away', () => {
  fc.assert(
    fc.property(article, fc.array(fc.constantFrom(...NOISE), { minLength: 1, maxLength: 6 }), (text, noise) => {
      const [alone, among] = [text, `${text}\n${noise.join('\n')}`].map((t) => recordsOf(t).flatMap(entities));
      expect(among).toEqual(alone);
    }),
    { numRuns: 40 },
  );
});
