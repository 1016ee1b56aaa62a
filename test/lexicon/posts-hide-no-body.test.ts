import { expect, test } from 'vitest';
import { gazetteer, lexicon } from '../support/scene.ts';

/** Their first part is a class of bodies as well, which alone names none: 人大 of a county, 议会 of any country. */
const OF_A_CLASS = /^(?:人大|议会)/u;
/** 外交部|长官 is 外交部长 in another word, no 长官 of some other post. */
const CHIEF = /长官$/u;

/** A body whose whole name stands in a title is named there (国务院|总理), so no post may hold one and hide it. */
test('no post is a body’s name and another post', () => {
  const posts = new Set(lexicon.posts.keys());
  const isBody = (word: string): boolean =>
    gazetteer.entries(word).some(({ kind }) => kind === 'organisation' || kind === 'shared');
  const hiding = [...posts].filter((post) => {
    if (OF_A_CLASS.test(post) || CHIEF.test(post)) return false;
    return [...post.slice(2)].some((_, i) => isBody(post.slice(0, i + 2)) && posts.has(post.slice(i + 2)));
  });
  expect(hiding).toEqual([]);
});
