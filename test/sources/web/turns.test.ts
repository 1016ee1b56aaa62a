import { expect, test } from 'vitest';
import { hostTurns } from '../../../src/sources/web/turns.ts';
import { idleClock } from '../../support/web.ts';

const later = () => new Promise((done) => setImmediate(done));

test('one host is given one task at a time in the order of asking, another beside it', async () => {
  const inTurn = hostTurns(idleClock());
  const told: string[] = [];
  const task = (name: string) => async () => {
    told.push(`${name}+`);
    await later();
    told.push(`${name}-`);
    return name;
  };
  const all = [inTurn('a', 0, task('a1')), inTurn('a', 0, task('a2')), inTurn('b', 0, task('b1'))];
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1']);
  expect(told.indexOf('a1-')).toBeLessThan(told.indexOf('a2+'));
  expect(told.indexOf('b1+')).toBeLessThan(told.indexOf('a1-'));
});

test('a task that fails lets the next one in', async () => {
  const inTurn = hostTurns(idleClock());
  const failed = inTurn('a', 0, () => Promise.reject(new Error('broken')));
  const next = inTurn('a', 0, async () => 'well');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('well');
});

test('a pause is kept from the end of one task to the next of that host, and forgotten when it is over', async () => {
  const clock = idleClock();
  const inTurn = hostTurns(clock);
  const nothing = async () => undefined;
  await inTurn('a', 3000, nothing);
  await inTurn('b', 0, nothing);
  expect(clock.slept).toEqual([]);
  await clock.sleep(1000);
  await inTurn('a', 3000, nothing);
  expect(clock.slept).toEqual([1000, 2000]);
  await clock.sleep(5000);
  await inTurn('a', 3000, nothing);
  expect(clock.slept).toEqual([1000, 2000, 5000]);
});

test('a pause that is ended ends the wait', async () => {
  const ending = new AbortController();
  const clock = { now: () => 0, sleep: async (_: number, signal?: AbortSignal) => signal?.throwIfAborted() };
  const inTurn = hostTurns(clock, ending.signal);
  await inTurn('a', 1000, async () => undefined);
  ending.abort();
  await expect(inTurn('a', 1000, async () => 'asked')).rejects.toMatchObject({ name: 'AbortError' });
});
