import type { LinkedArticle } from '../entities/types.ts';
import type { Title } from '../mentions/types.ts';
import { groupBy } from '../model/group.ts';
import { type Named, sideIds } from './named.ts';

/** One of several who hold an office: 委员会一名|发言人. */
const ONE_OF_SEVERAL = /(?:[一两几多数另][名位]|有|某)(?:女|男|前|高级|资深)?$/u;
const PAIR = /(?:[两兩][国國岸党黨]|[双雙]方|各[国國方]|[中美日韩朝俄英法德印澳加台港欧越菲伊乌土]方)$/u;
/** 记者会, 记者证: the reporters of a word for something else. */
const REPORTERS = /记者$/u;
const OF_REPORTERS = /^[会证站室协节]/u;

/**
 * Titles that stand for their holder: 美国国务卿说. One whose office a single person of the article holds is that person;
 * any other is an unnamed voice: 一名发言人. A title beside a name is part of the name and none of these.
 */
export function titled(linked: LinkedArticle): Named[] {
  const { reading, holdings, people } = linked;
  const { article } = reading.document;
  const sideId = sideIds(article.id);
  const beside = new Set(holdings.map(({ title }) => title.end));
  const names = new Set(reading.mentions.filter(({ kind }) => kind === 'PERSON').map(({ start }) => start));
  const current = groupBy(
    [...new Map(holdings.map((h) => [`${h.personNode} ${h.title.surface}`, h])).values()].filter(
      ({ title }) => title.status === 'CURRENT',
    ),
    ({ title }) => title.post,
  );
  // asked once for each title, however often it stands: 外长甲、外长乙、外长丙
  const known = new Map<string, ReadonlySet<string>>();
  const holdersOf = ({ post, country, surface }: Title): ReadonlySet<string> => {
    const key = `${post} ${country} ${surface}`;
    const found =
      known.get(key) ??
      new Set(
        (current.get(post) ?? [])
          .filter(
            ({ title }) =>
              (country === null || title.country === null || title.country === country) &&
              (title.surface.endsWith(surface) || surface.endsWith(title.surface)),
          )
          .map(({ personNode }) => personNode),
      );
    known.set(key, found);
    return found;
  };
  return reading.titles.flatMap((title): Named[] => {
    const { start, end, country, surface } = title;
    // 两国元首 is a side of two, 美方代表 one of its own; neither is a title of one
    if (beside.has(end) || names.has(end) || PAIR.test(article.text.slice(Math.max(0, start - 2), start))) return [];
    if (REPORTERS.test(surface) && OF_REPORTERS.test(article.text.slice(end, end + 1))) return [];
    const holders = holdersOf(title);
    const [holder] = holders;
    const span = { start, end, surface: article.text.slice(start, end) };
    const several = ONE_OF_SEVERAL.test(article.text.slice(Math.max(0, start - 5), start));
    if (holders.size === 1 && holder !== undefined && people.has(holder) && !several)
      return [{ ...span, node: holder, sort: 'PERSON', country: null }];
    return [{ ...span, node: sideId(surface), sort: 'SIDE', country }];
  });
}
