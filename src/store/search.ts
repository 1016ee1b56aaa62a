import type { EntityType } from '../model/entity.ts';
import type { Engine, NamedEntity } from './engine.ts';
import { byRank, isIndexed, rankOf, searchKey } from './names.ts';
import type { Row, SearchHit } from './port.ts';
import { entityTypeOf } from './rows.ts';

/** Candidates that are ranked; among more than these the engine chooses. */
const MOST_CANDIDATES = 2_000;

/**
 * Entities by name in either script, alias or Latin name: 會見 finds 会见, 拜 finds 拜登, best first: the whole name,
 * its beginning, part of it; of equals the most named. `types` empty means all. Unknown text finds nothing.
 */
export async function searchIn(
  engine: Engine,
  text: string,
  types: readonly EntityType[],
  limit: number,
): Promise<readonly SearchHit[]> {
  const key = searchKey(text);
  if (key === '' || limit < 1) return [];
  const candidates = isIndexed(key) ? await engine.named(key, MOST_CANDIDATES) : await containing(engine, key);
  return candidates
    .flatMap(({ id, searchText, mentions }) => {
      const type = entityTypeOf(id);
      const rank = rankOf(searchText, key);
      return type === null || rank === 0 || (types.length > 0 && !types.includes(type))
        ? []
        : [{ id, type, rank, mentions }];
    })
    .sort(byRank)
    .slice(0, limit)
    .map(({ id, type, rank }) => ({ id, type, score: Math.round((rank / 3) * 100) / 100 }));
}

async function containing(engine: Engine, text: string): Promise<readonly NamedEntity[]> {
  const rows = await engine.read((run) => run('read/names-containing', { text, limit: MOST_CANDIDATES }));
  return rows.map(namedEntity);
}

/** A candidate as statements and indexes give it. */
export function namedEntity(row: Row): NamedEntity {
  return { id: String(row.id), searchText: String(row.searchText ?? ''), mentions: Number(row.mentions ?? 0) };
}
