import { describe, expect, test } from 'vitest';
import { titlesBorne } from '../../src/claims/borne.ts';
import { sceneOf } from '../support/scene.ts';

const titlesOf = (body: string, name: string) => {
  const scene = sceneOf(body);
  const node = [...scene.people.values()].find((person) => person.name === name)?.id ?? '';
  return titlesBorne(scene, node).map(({ surface }) => surface);
};

describe('titlesBorne', () => {
  test.each<[string, readonly string[]]>([
    ['中国外交部长王毅到访。', ['中国外交部长']],
    ['国务委员兼外长王毅到访。', ['外长', '国务委员']],
    ['外长王毅到访，总理李强未到。', ['外长']],
    ['总理李强到访，王毅未到。', []],
  ])('王毅 in %s', (body, expected) => {
    expect(titlesOf(body, '王毅').toSorted()).toEqual(expected.toSorted());
  });

  test('of a person that is none', () => {
    expect(titlesOf('外长王毅到访。', '李强')).toEqual([]);
  });

  test('no more than an article gives anybody', () => {
    const body = Array.from({ length: 200 }, () => '外长王毅到访。').join('');
    expect(titlesOf(body, '王毅')).toHaveLength(64);
  });
});
