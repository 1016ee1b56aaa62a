import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/articles/layout/kinds.ts';
import type { Frame } from '../../../src/articles/layout/types.ts';

const BODY = 10;
const BOX = { left: 0, right: 200, top: 0, bottom: 40 };

function frame(texts: readonly string[], size = BODY): Frame {
  const lines = texts.map((text) => ({ ...BOX, text, size, upright: false }));
  return { ...BOX, page: 0, lines, size };
}

describe('what a frame of the size of the columns is', () => {
  test.each([
    ['an opening of captions', ['前图为两国代表团在会谈。'], 'CAPTION'],
    ['the same of the page’s text', ['后圖：客人步入會場'], 'CAPTION'],
    ['a credit', ['两国外长步入会场。', '新华社记者 王大同 摄'], 'CAPTION'],
    ['an agency that sends it', ['两国外长步入会场。', '新华社发'], 'CAPTION'],
    ['a column that breaks off in a word', ['港口的延误由连日的大雾引发'], 'COLUMN'],
    ['a credit under a whole column', ['一', '二', '三', '四', '李小明 摄'], 'COLUMN'],
  ])('%s', (_, texts, kind) => {
    expect(kindOf(frame(texts), BODY)).toBe(kind);
  });
});
