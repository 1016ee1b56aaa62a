import { nameAndAliases } from '../entities/cluster.ts';
import { countryId } from '../entities/organisations.ts';
import type { LinkedArticle } from '../entities/types.ts';
import { countriesByShort } from '../lexicon/short-names.ts';
import { Coverage } from '../mentions/coverage.ts';
import type { Title } from '../mentions/types.ts';
import type { OrganisationNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { byPosition, type Span, within } from '../model/span.ts';
import { findGroups } from './groups.ts';
import { findSides } from './sides.ts';
import { findSurnames } from './surnames.ts';
import type { Actor } from './types.ts';
import { findVoices } from './voices.ts';

interface Named extends Actor {
  readonly surface: string;
}

/** 北京时间, 美国东部时间: a clock, nobody. */
const CLOCK = /^(?:东部|西部|中部)?时间/u;

function mentioned({ mentions, people, organisations, reading }: LinkedArticle): Named[] {
  return mentions.flatMap(({ mention, node }): Named[] => {
    const { start, end } = mention;
    const surface = reading.document.article.text.slice(start, end);
    if (node !== null && people.has(node)) return [{ start, end, surface, node, sort: 'PERSON', country: null }];
    const body = node === null ? undefined : organisations.get(node);
    if (body !== undefined)
      return [{ start, end, surface, node: body.id, sort: 'ORGANISATION', country: body.country }];
    if (mention.kind !== 'COUNTRY' && mention.kind !== 'PLACE') return [];
    const { country } = mention;
    if (CLOCK.test(reading.document.article.text.slice(end, end + 5))) return [];
    if (country === null || (mention.kind === 'PLACE' && !isCapital(reading.lexicon, mention.surface, country)))
      return [];
    return [{ start, end, surface, node: countryId(country), sort: 'COUNTRY', country }];
  });
}

function isCapital(lexicon: LinkedArticle['reading']['lexicon'], surface: string, country: string): boolean {
  return lexicon.countries.get(country)?.capitals.includes(surface) === true;
}

/** Ids of an article's sides by their words, each made once. */
function sideIds(article: string): (surface: string) => string {
  const ids = new Map<string, string>();
  return (surface) => {
    let id = ids.get(surface);
    if (id === undefined) {
      id = idOf('organisation', 'side', article, surface);
      ids.set(surface, id);
    }
    return id;
  };
}

/** One of several who hold an office: 委员会一名|发言人. */
const ONE_OF_SEVERAL = /(?:[一两几多数另][名位]|有|某)(?:女|男|前|高级|资深)?$/u;
/** Words for those who work for a body. */
const WORKS_FOR = /(?:人员|负责人|成员|员工|职员|警员|高管|干部|消息来源|研究者|调查员|志愿者|学生|家属)$/u;
const PAIR = /(?:[两兩][国國岸党黨]|[双雙]方|各[国國方]|[中美日韩朝俄英法德印澳加台港欧越菲伊乌土]方)$/u;
/** 记者会, 记者证: the reporters of a word for something else. */
const REPORTERS = /记者$/u;
const OF_REPORTERS = /^[会证站室协节]/u;

/**
 * Titles that stand for their holder: 美国国务卿说. One whose office a single person of the article holds is that person;
 * any other is an unnamed voice. A title beside a name is part of the name and none of these.
 */
function titled(linked: LinkedArticle): Named[] {
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

/** Groups of office holders, each a side of its own: 70国领导人. One with a name right behind it is that person's title. */
function groupsOf({ reading, people, mentions }: LinkedArticle, sideId: (surface: string) => string): Named[] {
  const { text, sentences, article } = reading.document;
  const named = new Set(
    mentions.flatMap(({ mention, node }) => (node !== null && people.has(node) ? [mention.start] : [])),
  );
  return sentences.flatMap((sentence) =>
    findGroups(text, sentence).flatMap(({ start, end }): Named[] => {
      if (named.has(end)) return [];
      const id = sideId(text.slice(start, end));
      return [{ start, end, surface: article.text.slice(start, end), node: id, sort: 'SIDE', country: null }];
    }),
  );
}

/**
 * Everybody in the article who can act, in text order, and the nodes of the countries and sides among them. A side's
 * node is the article's own: 双方 of two articles are two.
 */
export function findActors(linked: LinkedArticle): { actors: Actor[]; nodes: Map<string, OrganisationNode> } {
  const { reading } = linked;
  const { text, sentences, article } = reading.document;
  const sideId = sideIds(article.id);
  const groups = groupsOf(linked, sideId);
  const inGroups = new Coverage(text.length, groups);
  const titles = titled(linked).filter((title) => !inGroups.touches(title));
  // a body or country inside a title belongs to its holder: 沙特阿拉伯国王|萨勒曼
  const inTitles = new Coverage(text.length, [...reading.titles, ...groups]);
  const surnames = findSurnames(linked).map(
    ({ start, end, node }): Named => ({
      start,
      end,
      surface: article.text.slice(start, end),
      node,
      sort: 'PERSON',
      country: null,
    }),
  );
  const named = [
    ...surnames,
    ...mentioned(linked).filter((actor) => actor.sort === 'PERSON' || !inTitles.touches(actor)),
    ...titles,
    ...groups,
  ];
  const taken = new Coverage(
    text.length,
    named.filter(({ sort }) => sort !== 'COUNTRY'),
  );
  // what stands beside a name belongs to it: 众议员 of 众议员麦戈文 is no second voice
  const borne = linked.holdings.map(({ title }) => title);
  const firm = new Coverage(text.length, [
    ...named.filter(({ sort }) => sort !== 'COUNTRY' && sort !== 'SIDE'),
    ...borne,
  ]);
  const bodies = named.filter(({ sort }) => sort === 'ORGANISATION').toSorted(byPosition);
  const unnamed = new Coverage(text.length, [
    ...named.filter(({ sort }) => sort === 'PERSON' || sort === 'SIDE'),
    ...borne,
  ]);
  // 一位欧盟外交人员: who works for a body is not the body
  const ofABody = (voice: Span): boolean =>
    WORKS_FOR.test(text.slice(voice.start, voice.end)) && within(bodies, voice).length > 0 && !unnamed.touches(voice);
  const countryOf = countriesByShort(reading.lexicon);
  const countries = new Set(named.map(({ start, end }) => `${start} ${end}`));
  const voices = sentences.flatMap((sentence) =>
    findVoices(reading, sentence).flatMap((span): Named[] => {
      // countries and roles may be part of a voice's words; whoever can act by himself is not
      if ((firm.touches(span) && !ofABody(span)) || countries.has(`${span.start} ${span.end}`)) return [];
      const id = sideId(text.slice(span.start, span.end));
      return [{ ...span, surface: article.text.slice(span.start, span.end), node: id, sort: 'SIDE', country: null }];
    }),
  );
  const spoken = new Coverage(text.length, voices);
  const inVoices = new Coverage(
    text.length,
    voices.filter((voice) => firm.touches(voice)),
  );
  const sides = sentences.flatMap((sentence: Span) =>
    findSides(text, sentence).flatMap(({ start, end, surface, short }): Named[] => {
      if (taken.touches({ start, end }) || firm.touches({ start, end }) || spoken.touches({ start, end })) return [];
      const id = sideId(surface);
      const country = short === null ? null : (countryOf.get(short) ?? null);
      return [{ start, end, surface: article.text.slice(start, end), node: id, sort: 'SIDE', country }];
    }),
  );
  sides.push(...voices);
  // a country inside a side's name is part of it: 美国官员
  const inSides = new Coverage(text.length, sides);
  const all = [
    ...named.filter(
      (actor) =>
        actor.sort === 'PERSON' || (actor.sort === 'ORGANISATION' ? !inVoices.touches(actor) : !inSides.touches(actor)),
    ),
    ...sides,
  ].sort(byPosition);
  return { actors: all.map(({ surface: _, ...actor }) => actor), nodes: nodesOf(all, reading.lexicon) };
}

function nodesOf(
  actors: readonly Named[],
  lexicon: LinkedArticle['reading']['lexicon'],
): Map<string, OrganisationNode> {
  const unnamed = actors.filter(({ sort }) => sort === 'COUNTRY' || sort === 'SIDE');
  return new Map(
    [...groupBy(unnamed, ({ node }) => node)].map(([id, own]): [string, OrganisationNode] => {
      const told = own.map(({ surface }) => surface);
      // a state is called by its capital nowhere: it is no city
      const state = own[0]?.sort === 'COUNTRY' ? lexicon.countries.get(own[0].country ?? '') : undefined;
      const others = told.filter((surface) => state?.capitals.includes(surface) !== true);
      const named =
        state !== undefined && others.length === 0
          ? { name: state.name, aliases: [...new Set(told)] }
          : nameAndAliases(others, told);
      const kind = own[0]?.sort === 'SIDE' ? 'SIDE' : 'COUNTRY';
      const country = own[0]?.country ?? null;
      return [id, { type: 'Organisation', id, ...named, kind, country, implied: false, members: [] }];
    }),
  );
}
