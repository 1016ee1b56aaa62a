import { countryId } from '../entities/organisations.ts';
import type { LinkedArticle } from '../entities/types.ts';
import { isCapital } from '../lexicon/capitals.ts';
import { countriesByShort } from '../lexicon/short-names.ts';
import { Coverage } from '../mentions/coverage.ts';
import type { OrganisationNode } from '../model/entity.ts';
import { byPosition, type Span, within } from '../model/span.ts';
import { actorNodes } from './actor-nodes.ts';
import { findGroups } from './groups.ts';
import { type Named, sideIds } from './named.ts';
import { findSides } from './sides.ts';
import { findSurnames } from './surnames.ts';
import { titled } from './titled.ts';
import type { Actor } from './types.ts';
import { findVoices } from './voices.ts';

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
    if (country === null || (mention.kind === 'PLACE' && !isCapital(reading.lexicon, country, mention.surface)))
      return [];
    return [{ start, end, surface, node: countryId(country), sort: 'COUNTRY', country }];
  });
}

/** Words for those who work for a body. */
const WORKS_FOR = /(?:人员|负责人|成员|员工|职员|警员|高管|干部|消息来源|研究者|调查员|志愿者|学生|家属)$/u;
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
  return { actors: all.map(({ surface: _, ...actor }) => actor), nodes: actorNodes(all, reading.lexicon) };
}
