import { compareText } from '../model/order.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { sortedSet } from './canonical.ts';

const DOTS = /·/gu;
const HAN_WORDS = /^\p{Script=Han}{2,}$/u;

/** The form in which names are searched: `searchKey('吉娜·雷蒙多')` is `吉娜雷蒙多`, `searchKey('會見')` is `会见`. */
export function searchKey(name: string): string {
  return normaliseName(name).replace(DOTS, '');
}

/** All names of an entity, one a line, as searched; null where there is none. */
export function searchTextOf(names: readonly string[]): string | null {
  const keys = sortedSet(names.map(searchKey).filter((key) => key !== ''));
  return keys.length === 0 ? null : keys.join('\n');
}

/** Whether the full-text index answers for this key as CONTAINS would: two or more Chinese characters. */
export function isIndexed(key: string): boolean {
  return HAN_WORDS.test(key);
}

/** 3 where a name is the key, 2 where one begins with it, 1 where one contains it, else 0. */
export function rankOf(searchText: string, key: string): number {
  const names = searchText.split('\n');
  if (names.includes(key)) return 3;
  if (names.some((name) => name.startsWith(key))) return 2;
  return names.some((name) => name.includes(key)) ? 1 : 0;
}

interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly mentions: number;
}

/** Best first: by rank, then the more often named, then the lesser id. */
export function byRank(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || b.mentions - a.mentions || compareText(a.id, b.id);
}
