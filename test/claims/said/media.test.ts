import { describe, expect, test } from 'vitest';
import { mediaNamedIn } from '../../../src/claims/said/media.ts';
import { sceneOf } from '../../support/scene.ts';

describe('mediaNamedIn', () => {
  test.each<[string, string, string[]]>([
    ['王毅告诉法新社记者，路还长。', '法新社记者', ['法新社']],
    ['路透社消息人士说，路还长。', '路透社消息人士', ['路透社']],
    ['路透社说，路还长。法新社说，门开着。', '路透社说，路还长。法新社', ['路透社', '法新社']],
    ['路透社说，路还长。法新社说，门开着。', '，路还长。法新社', ['法新社']],
    ['王毅告诉记者，路还长。', '王毅告诉记者', []],
    ['路透社说，路还长。', '透社说', []],
    ['外交部说，路还长。', '外交部说', []],
  ])('%s', (body, words, expected) => {
    const scene = sceneOf(body);
    const { text } = scene.reading.document;
    const start = text.indexOf(words);
    const found = mediaNamedIn(scene, { start, end: start + words.length });
    expect(found.map((actor) => text.slice(actor.start, actor.end))).toEqual(expected);
  });
});
