import { describe, expect, test } from 'vitest';
import { findActors } from '../../src/claims/actors.ts';
import { nameOf, sceneOf } from '../support/scene.ts';

const actors = (body: string) => {
  const scene = sceneOf(body);
  const { text } = scene.reading.document;
  return scene.actors.map(({ start, end, sort }) => `${text.slice(start, end)} ${sort}`);
};

describe('who can act', () => {
  test.each([
    ['a person', '马克龙抵达机场。', ['马克龙 PERSON']],
    ['a body', '世界卫生组织发表声明。', ['世界卫生组织 ORGANISATION']],
    ['a country', '德国提出抗议。', ['德国 COUNTRY']],
    ['a capital', '莫斯科提出抗议。', ['莫斯科 COUNTRY']],
    ['a side', '双方达成一致。', ['双方 SIDE']],
    ['a title without a name', '法国外长提出抗议。', ['法国外长 SIDE']],
    ['a voice', '主办者表示，活动将延期。', ['主办者 SIDE']],
  ])('%s', (_, body, expected) => {
    expect(actors(body)).toEqual(expected);
  });

  test.each([
    ['a city that is no capital', '上海迎来暴雨。'],
    ['nobody', '会议下周举行。'],
    ['the weather', '气温继续上升。'],
  ])('not %s', (_, body) => {
    expect(actors(body)).toEqual([]);
  });

  test('a title that one person of the article holds is that person', () => {
    const scene = sceneOf('法国外长勒德里昂抵达柏林。法国外长提出抗议。');
    const last = scene.actors.at(-1);
    expect(last?.sort).toBe('PERSON');
    expect(nameOf(scene, last?.node ?? '')).toBe('勒德里昂');
  });

  test.each([
    ['俄罗斯提出抗议。莫斯科要求道歉。莫斯科还召回了大使。', '俄罗斯'],
    ['阿曼主办会谈。马斯喀特说，马斯喀特愿意再办。', '阿曼'],
    ['莫斯科提出抗议。', '俄罗斯'],
  ])('%s: the state is called %s', (body, name) => {
    const scene = sceneOf(body);
    const [state] = scene.actors.filter(({ sort }) => sort === 'COUNTRY');
    expect(nameOf(scene, state?.node ?? '')).toBe(name);
  });

  test('a country and its capital are one node', () => {
    const scene = sceneOf('俄罗斯提出抗议。莫斯科还要求道歉。');
    const states = scene.actors.filter(({ sort }) => sort === 'COUNTRY');
    expect(new Set(states.map(({ node }) => node)).size).toBe(1);
    expect(states.every(({ country }) => country === 'RU')).toBe(true);
  });

  test('in text order, none overlapping another, each country and side with its node', () => {
    const scene = sceneOf('美国官员和中国外交部发言人汪文斌说，中美双方同意在日内瓦会谈。');
    const { actors: found, nodes } = findActors(scene);
    for (const [i, actor] of found.entries()) {
      expect(actor.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      if (actor.sort === 'COUNTRY' || actor.sort === 'SIDE') expect(nodes.has(actor.node)).toBe(true);
    }
  });
});
