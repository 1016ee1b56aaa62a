import { expect, test } from 'vitest';
import { tripsOver } from '../../src/graphql/trips.ts';
import type { GraphStore } from '../../src/store/port.ts';

/** A port that answers after so many turns of the event loop and notes what is under way together. */
function recorded(turns: Readonly<Record<string, number>>) {
  const events: string[] = [];
  const read = async (name: string) => {
    events.push(`+${name}`);
    for (let i = 0; i < (turns[name] ?? 1); i += 1) await new Promise(setImmediate);
    events.push(`-${name}`);
    if (name === 'broken') throw new Error('broken');
    return [{ name }];
  };
  return { store: { read } as unknown as GraphStore, events };
}

test('what is asked together leaves together, and the next level waits for all of it', async () => {
  const { store, events } = recorded({ slow: 5, quick: 1 });
  const trips = tripsOver(store);
  const chain = async (first: string, then: string) => {
    await trips.read(first, {});
    return trips.read(then, {});
  };
  await Promise.all([chain('slow', 'a'), chain('quick', 'b')]);
  expect(events).toEqual(['+slow', '+quick', '-quick', '-slow', '+a', '+b', '-a', '-b']);
  expect(trips.log()).toEqual({ trips: 2, statements: ['slow', 'quick', 'a', 'b'] });
});

test('a failure reaches the one who asked, and nobody else', async () => {
  const { store } = recorded({});
  const trips = tripsOver(store);
  const [broken, sound] = await Promise.allSettled([trips.read('broken', {}), trips.read('sound', {})]);
  expect(broken).toMatchObject({ status: 'rejected', reason: new Error('broken') });
  expect(sound).toMatchObject({ status: 'fulfilled', value: [{ name: 'sound' }] });
  await expect(trips.read('later', {})).resolves.toEqual([{ name: 'later' }]);
});
