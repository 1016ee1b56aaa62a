import { describe, expect, test } from 'vitest';
import { isOwnSide, tellsOfItself } from '../../../src/claims/said/own-words.ts';
import { sceneOf } from '../../support/scene.ts';

/** The actors of a sentence by their words. */
function actorsOf(body: string) {
  const scene = sceneOf(body);
  const { text } = scene.reading.document;
  return (words: string) => ({
    scene,
    actors: scene.actors.filter(({ start, end }) => text.slice(start, end) === words),
  });
}

describe('isOwnSide', () => {
  test.each([
    ['中国外交部发言人毛宁说，中方表示不满。', '毛宁', '中方', true],
    ['中国外交部长王毅说，中方表示欢迎。', '王毅', '中方', true],
    ['美国国务卿布林肯说，美方宣布撤军。', '布林肯', '美方', true],
    ['俄罗斯外长拉夫罗夫说，俄方表示遗憾。', '拉夫罗夫', '俄方', true],
    ['法国总统马克龙说，法方宣布参加。', '马克龙', '法方', true],
    ['中国外交部发言人毛宁说，美方宣布撤军。', '毛宁', '美方', false],
    ['美国国务卿布林肯说，中方表示不满。', '布林肯', '中方', false],
    ['美国国务卿布林肯说，王毅表示不满。', '布林肯', '王毅', false],
  ])('%s', (body, speaker, inner, expected) => {
    const of = actorsOf(body);
    const { scene, actors } = of(speaker);
    expect(actors).toHaveLength(1);
    expect(of(inner).actors).toHaveLength(1);
    expect(isOwnSide(scene, actors, of(inner).actors)).toBe(expected);
  });
});

describe('tellsOfItself', () => {
  test.each([
    ['默克尔说，冬天很难。', '默克尔', true],
    ['外交部说，冬天很难。', '外交部', true],
    ['三星说，冬天很难。', '三星', true],
    ['双方说，冬天很难。', '双方', true],
    ['路透社说，冬天很难。', '路透社', false],
    ['新华社说，冬天很难。', '新华社', false],
    ['报道说，冬天很难。', '报道', false],
  ])('%s', (body, speaker, expected) => {
    const { scene, actors } = actorsOf(body)(speaker);
    expect(actors).toHaveLength(1);
    expect(tellsOfItself(scene, actors)).toBe(expected);
  });
});
