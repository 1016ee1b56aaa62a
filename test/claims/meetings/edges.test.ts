import { expect, test } from 'vitest';
import { meetings } from '../../../src/claims/meetings/rule.ts';
import { sceneOf } from '../../support/scene.ts';

const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华'];
const edgesOf = (people: number) => {
  const list = GIVEN.flatMap((a) => GIVEN.slice(0, 4).map((b) => `外长王${a}${b}`)).slice(0, people);
  const { edges } = meetings.find(sceneOf(list.map((one) => `${one}出席东盟峰会。`).join('')), {
    nodes: [],
    edges: [],
  });
  const count = (type: string) => edges.filter((edge) => edge.type === type).length;
  return [count('ATTENDED'), count('MET')];
};

test('everybody at a summit meets everybody', () => {
  expect(edgesOf(4)).toEqual([4, 6]);
});

test('of a crowd nobody is told to have met anybody', () => {
  const [attended = 0, met] = edgesOf(80);
  expect(attended).toBeGreaterThan(60);
  expect(met).toBe(0);
});
