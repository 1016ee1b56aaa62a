import { describe, expect, test } from 'vitest';
import { findVoices } from '../../src/claims/voices.ts';
import { readingOf } from '../support/scene.ts';

function voices(body: string): string[] {
  const reading = readingOf(body);
  const { sentences, text } = reading.document;
  return sentences.flatMap((sentence) => findVoices(reading, sentence)).map(({ start, end }) => text.slice(start, end));
}

describe('words for a speaker whom no rule names', () => {
  test.each([
    ['主办者表示，活动将延期。', ['主办者']],
    ['环保人士称，河水受到污染。', ['环保人士']],
    ['但是反对党表示，不会接受。', ['反对党']],
    ['该校毕业生指出，气温继续上升。', ['该校毕业生']],
    ['工会昨天宣布，罢工将结束。', ['工会']],
  ])('%s', (body, expected) => {
    expect(voices(body)).toEqual(expected);
  });

  test.each(['会议在北京举行。', '表示欢迎。', '“很好，”他说。', '在大会上宣布，活动取消。'])('none in %s', (body) => {
    expect(voices(body)).toEqual([]);
  });
});
