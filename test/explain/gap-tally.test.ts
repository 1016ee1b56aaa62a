import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/read.ts';
import { explain } from '../../src/explain/explain.ts';
import { GapTally } from '../../src/explain/gap-tally.ts';
import { gapWords } from '../../src/explain/gap-words.ts';
import type { GapKind } from '../../src/explain/types.ts';
import { sceneOf } from '../support/scene.ts';

function tallied(...texts: readonly string[]) {
  const tally = new GapTally();
  texts.forEach((text, i) => {
    const scene = sceneOf(text);
    tally.add(explain(scene, readClaims(scene), `${i}.txt`, 'test'));
  });
  return tally.rows();
}

/** The words of a gap whose unread words are the whole text, the trigger behind them. */
function words(kind: GapKind, unread: string, trigger: string): string[] {
  const text = unread + trigger;
  const span = { start: unread.length, end: text.length };
  return gapWords(text, { kind, ...span, trigger, unread: [{ start: 0, end: unread.length }] }).map(({ word }) => word);
}

describe('the words of a gap', () => {
  test.each<[GapKind, string, string, readonly string[]]>([
    ['SPEECH', '那艘旧渔船的船长', '表示', ['渔船', '船长']],
    ['GLOSS', '应尽快加入全球咸鱼获取机制', '（SALT）', ['全球咸鱼获取机制']],
    ['BODY', '蓝色水手', '工会', ['蓝色水手工会']],
    ['TITLE', '犇鑫磊昨晚', '', ['犇鑫磊']],
    ['VOICE', '蓝岸护鸥会', '', ['蓝岸护鸥会']],
    ['MEETING', '已经', '会谈', []],
    ['GLOSS', '不再', '（NO）', []],
  ])('%s %s%s', (kind, unread, trigger, wanted) => {
    expect(words(kind, unread, trigger)).toEqual(wanted);
  });
});

describe('the sum of gaps', () => {
  test('has the most frequent word first, then by word; the first place as its example', () => {
    const rows = tallied('昨天船东举行会谈。', '这艘渔船表示，港口不该关。', '船东举行会谈。');
    expect(rows.map(({ count, word, kind, file, offset }) => [count, word, kind, file, offset])).toEqual([
      [2, '船东', 'MEETING', '0.txt', 2],
      [1, '渔船', 'SPEECH', '1.txt', 2],
    ]);
    expect(rows[0]?.words).toBe('昨天船东举行会谈。');
  });

  test('counts both scripts as one word', () => {
    expect(tallied('這艘漁船表示，港口不該關。', '这艘渔船表示，港口不该关。')).toMatchObject([
      { count: 2, word: '渔船', words: expect.stringMatching(/^這艘漁船表示/u) },
    ]);
  });

  test('does not depend on the order of articles, but for the example', () => {
    const texts = ['昨天船东举行会谈。', '这艘渔船表示，港口不该关。', '蓝色水手工会没有开门。'];
    const shown = (rows: ReturnType<typeof tallied>) => rows.map(({ count, word, kind }) => [count, word, kind]);
    expect(shown(tallied(...texts.toReversed()))).toEqual(shown(tallied(...texts)));
  });

  test('of nothing left is nothing', () => {
    expect(tallied('王毅昨天休息。')).toEqual([]);
  });
});
