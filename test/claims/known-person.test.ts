import { expect, test } from 'vitest';
import { countryOfPerson, knownPerson } from '../../src/claims/known-person.ts';
import { nameOf, sceneOf } from '../support/scene.ts';

const countriesIn = (body: string) => {
  const scene = sceneOf(body);
  return [...scene.people.keys()].map((node) => [nameOf(scene, node), countryOfPerson(scene, node)]);
};

test.each([
  ['of the office held', '越南外长陈明德抵达北京。', [['陈明德', 'VN']]],
  ['of the lexicon', '布林肯走出会场。', [['布林肯', 'US']]],
  ['of neither', '老师陈明德走出会场。', [['陈明德', null]]],
])('the country %s', (_, body, expected) => {
  expect(countriesIn(body)).toEqual(expected);
});

test('the offices of a person, and of nobody none', () => {
  const scene = sceneOf('越南外长陈明德抵达北京。外长陈明德会见了记者。');
  const [node = ''] = scene.people.keys();
  expect(knownPerson(scene, node).holdings.map(({ title }) => title.post)).toEqual(['外长', '外长']);
  expect(knownPerson(scene, 'person:nobody')).toEqual({ holdings: [], ref: null });
});
