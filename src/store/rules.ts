import { intervalOf, isPartialDate } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import { canonicalJson, canonicalRow } from './canonical.ts';
import { confidenceOf, factorsFrom } from './confidence.ts';
import type { Contribution } from './entities.ts';
import type { Value } from './port.ts';
import { factsOf } from './projection.ts';
import { entityTypeOf } from './rows.ts';
import { dated, missing, type Rule, reported } from './rule.ts';
import { keyOf } from './snapshot.ts';
import { mergedEntity, tallyOf } from './tally/entity-tally.ts';

const ID =
  /^(?<kind>article|claim|judgement|version|withdrawal|person|organisation|office|meeting|policy|statement):[0-9a-z_.-]+$/u;
const LABELS: Readonly<Record<string, string>> = {
  article: 'Article',
  claim: 'Claim',
  judgement: 'Judgement',
  version: 'Version',
  withdrawal: 'Withdrawal',
};
const DATES = [
  'date',
  'since',
  'until',
  'firstDate',
  'lastDate',
  'publishedOn',
  'reportedOn',
  'firstReported',
  'lastReported',
];
const ORDERED = [
  ['since', 'until'],
  ['firstDate', 'lastDate'],
  ['firstReported', 'lastReported'],
] as const;

/** Every rule of the graph, in the order `check` names them. */
export const RULES: readonly Rule[] = [
  {
    name: 'id-form',
    message: 'every id is its kind and its key, on a node of that kind',
    broken: ({ nodes }) =>
      [...nodes.values()].flatMap(({ node, labels }) => {
        const kind = ID.exec(node)?.groups?.kind;
        const label = kind === undefined ? null : (LABELS[kind] ?? entityTypeOf(node));
        return label !== null && labels.includes(label) ? [] : [`${node} (${labels.join(', ')})`];
      }),
  },
  {
    name: 'claim-ends',
    message: 'every claim has one article, one subject and one object, those it names',
    broken: ({ claims, stated, subjects, objects }) =>
      claims
        .filter(({ id, article, subject, object }) => {
          const ends = [
            stated.get(id)?.map(({ from }) => from),
            subjects.get(id)?.map(({ to }) => to),
            objects.get(id)?.map(({ to }) => to),
          ];
          return canonicalJson(ends as Value) !== canonicalJson([[article], [subject], [object]]);
        })
        .map(({ id }) => id),
  },
  {
    name: 'quote',
    message: "every claim's quote is what its article says there",
    broken: ({ claims, nodes }) =>
      claims
        .filter(({ article, start, end, quote }) => {
          const text = nodes.get(article)?.properties.text;
          return typeof text !== 'string' || start >= end || text.slice(start, end) !== quote;
        })
        .map(({ id }) => id),
  },
  {
    name: 'statement-text',
    message: 'every statement is what its article says there',
    broken: ({ entities, nodes }) =>
      entities
        .filter(({ node, properties: { article, start, end, text } }) => {
          if (entityTypeOf(node) !== 'Statement') return false;
          const whole = nodes.get(String(article))?.properties.text;
          return typeof whole !== 'string' || whole.slice(Number(start), Number(end)) !== text;
        })
        .map(({ node }) => node),
  },
  {
    name: 'confidence',
    message: 'every confidence lies between 0 and 1',
    broken: ({ claims, facts }) =>
      [
        ...claims.map(({ id, confidence }) => ({ id, confidence })),
        ...facts.map((fact) => ({ id: keyOf(fact), confidence: fact.properties.confidence })),
      ]
        .filter(({ confidence }) => typeof confidence !== 'number' || confidence < 0 || confidence > 1)
        .map(({ id }) => id),
  },
  {
    name: 'factors',
    message: "every claim's confidence is the product of its factors",
    broken: ({ claims }) =>
      claims.filter(({ confidence, factors }) => confidenceOf(factorsFrom(factors)) !== confidence).map(({ id }) => id),
  },
  {
    name: 'edge-key',
    message: 'every fact has a key, and no two facts the same',
    broken: ({ facts }) =>
      [...groupBy(facts, keyOf)]
        .filter(([key, some]) => key === '' || some.length > 1)
        .map(([key]) => key || 'no edgeKey'),
  },
  {
    name: 'projection',
    message: 'every fact is what its claims give together, and no claim is without its fact',
    broken: ({ facts, claims, nodes }) => {
      const expected = new Map(
        factsOf(claims.map((claim) => reported(claim, nodes.get(claim.article)?.properties))).map((fact) => [
          fact.edgeKey,
          fact,
        ]),
      );
      const found = new Set(facts.map(keyOf));
      const wrong = facts.filter((edge) => {
        const fact = expected.get(keyOf(edge));
        if (fact === undefined || fact.type !== edge.edge || fact.from !== edge.from || fact.to !== edge.to)
          return true;
        return canonicalJson(canonicalRow(fact.properties)) !== canonicalJson(edge.properties);
      });
      return [...wrong.map(keyOf), ...[...expected.keys()].filter((key) => !found.has(key))];
    },
  },
  {
    name: 'entity',
    message: 'every entity is what its articles say of it together',
    broken: ({ entities, mentions }) => {
      const said = groupBy(mentions, ({ to }) => to);
      return entities
        .filter(({ node, properties }) => {
          const type = entityTypeOf(node);
          const some = said.get(node);
          if (type === null || type === 'Statement' || some === undefined) return false;
          const contributions = some.map(
            ({ from, properties: p }) => ({ ...p, entity: node, article: from }) as unknown as Contribution,
          );
          return (
            canonicalJson(canonicalRow(mergedEntity(node, type, tallyOf(type, contributions)))) !==
            canonicalJson(properties)
          );
        })
        .map(({ node }) => node);
    },
  },
  {
    name: 'orphan',
    message: 'every entity is spoken of by an article',
    broken: ({ entities, mentions, claims }) => {
      const spokenOf = new Set([
        ...mentions.map(({ to }) => to),
        ...claims.flatMap(({ subject, object }) => [subject, object]),
      ]);
      return entities.filter(({ node }) => !spokenOf.has(node)).map(({ node }) => node);
    },
  },
  {
    name: 'reference',
    message: 'every id that a property names is a node',
    broken: ({ nodes, claims, entities }) => [
      ...claims.flatMap(({ id, addressees, via, meeting, targets, derivedFrom }) =>
        missing(id, [...(addressees ?? []), ...(via ?? []), meeting, ...(targets ?? []), derivedFrom], nodes),
      ),
      ...entities.flatMap(({ node, properties: { members, organisation, basedOn } }) =>
        missing(node, [...(Array.isArray(members) ? members : []), organisation, basedOn], nodes),
      ),
    ],
  },
  {
    name: 'date',
    message: 'every date is an ISO day, month, year or range',
    broken: (graph) =>
      dated(graph).flatMap(({ id, row }) =>
        DATES.map((key) => row[key]).some((date) => date !== null && date !== undefined && !isPartialDate(String(date)))
          ? [id]
          : [],
      ),
  },
  {
    name: 'interval',
    message: 'nothing ends before it begins',
    broken: (graph) =>
      dated(graph).flatMap(({ id, row }) =>
        ORDERED.some(([first, last]) => {
          const begins = intervalOf(String(row[first] ?? ''));
          const ends = intervalOf(String(row[last] ?? ''));
          return begins !== null && ends !== null && begins.first > ends.last;
        })
          ? [id]
          : [],
      ),
  },
];
