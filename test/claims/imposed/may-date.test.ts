import { expect, test } from 'vitest';
import { mayDate } from '../../../src/claims/imposed/may-date.ts';
import { sitesOf } from '../../../src/claims/imposed/places.ts';
import { sceneOf } from '../../support/scene.ts';

/** Whether the only time of the sentence may be the day of its first measure. */
function isItsDay(body: string): boolean {
  const scene = sceneOf(body);
  const place = sitesOf(scene)[0]?.places[0];
  const [time] = scene.times;
  if (place === undefined || time === undefined) throw new Error(`no measure or no time in ${body}`);
  return mayDate(scene, place, time);
}

test.each([
  '英国3月22日制裁了四名官员。',
  '3月22日，英国制裁了四名官员。',
  '英国禁止进口煤炭，从5月1日起生效。',
  '英国禁止进口煤炭，新规5月1日实施。',
  '英国周一宣布消息，禁止进口煤炭。',
])('%s tells its day', (body) => {
  expect(isItsDay(body)).toBe(true);
});

test.each([
  ['what comes later is another matter', '英国禁止进口煤炭，5月1日又有消息。'],
  ['another is named before the day', '英国禁止进口煤炭，越南从5月1日起实施新规。'],
  ['what was before it', '在议会3月22日通过法律后，英国禁止进口煤炭。'],
])('%s: %s', (_, body) => {
  expect(isItsDay(body)).toBe(false);
});
