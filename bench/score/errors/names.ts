import type { EntityNode } from '../../../src/model/entity.ts';
import { normaliseName } from '../../../src/sentences/scripts.ts';
import type { GoldName } from '../gold.ts';
import { goldForms, type Judged, nodeForms, nodesOf, share, touch } from '../judged.ts';
import { clueOf } from './clues.ts';
import { formsOfLexicon } from './lexicon-forms.ts';

/** The categories whose things are told by their names alone. */
export type NameCategory = 'people' | 'organisations' | 'policies';

export const NAME_CATEGORIES: readonly NameCategory[] = ['people', 'organisations', 'policies'];

const TYPE: Readonly<Record<NameCategory, EntityNode['type']>> = {
  people: 'Person',
  organisations: 'Organisation',
  policies: 'Policy',
};
const A: Readonly<Record<NameCategory, string>> = {
  people: 'a person',
  organisations: 'an organisation',
  policies: 'a policy',
};

const goldOf = ({ gold }: Judged, category: NameCategory): readonly GoldName[] =>
  gold.articles.flatMap((article) => article[category]);

/** What the scorer does not count among organisations. */
const isBare = (node: EntityNode): boolean =>
  node.type === 'Organisation' && (node.kind === 'COUNTRY' || node.kind === 'SIDE' || node.implied);

/** Why a name of gold was missed: `known to the lexicon`, `unknown, behind a title`, `other boundary`, …. */
export function missedName(judged: Judged, category: NameCategory, canonical: string): string {
  const entry = goldOf(judged, category).find((name) => name.canonical === canonical);
  const forms = goldForms(entry ?? { canonical, forms: [] });
  const nodes = nodesOf(judged);
  const own = nodes.filter((node) => node.type === TYPE[category] && !isBare(node));
  if (own.some((node) => share(nodeForms(node), forms))) return 'joined with another';
  const taken = NAME_CATEGORIES.find(
    (other) =>
      other !== category && nodes.some((n) => n.type === TYPE[other] && !isBare(n) && share(nodeForms(n), forms)),
  );
  if (taken !== undefined) return `taken for ${A[taken]}`;
  if (nodes.some((node) => isBare(node) && share(nodeForms(node), forms))) return 'taken for a country or a side';
  if (own.some((node) => touch(nodeForms(node), forms))) return 'other boundary';
  if (share(forms, [...formsOfLexicon(judged.lexicon, category)])) return 'known to the lexicon';
  return `unknown, ${clueOf(judged, category, entry?.forms ?? [canonical])}`;
}

/** What a name is that gold does not have: `other boundary`, `second of one`, `a by-line`, `by organisation-suffix`, …. */
export function wrongName(judged: Judged, category: NameCategory, name: string): string {
  const node = nodesOf(judged).find(
    (n) => n.type !== 'Statement' && n.type === TYPE[category] && n.name === name && !isBare(n),
  );
  const forms = node === undefined ? [normaliseName(name)] : nodeForms(node);
  const matches = (other: NameCategory, by: typeof share): boolean =>
    goldOf(judged, other).some((entry) => by(goldForms(entry), forms));
  if (matches(category, share)) return 'second of one';
  const really = NAME_CATEGORIES.find((other) => other !== category && matches(other, share));
  if (really !== undefined) return `is ${A[really]}`;
  const { articles } = judged.gold;
  if (share(articles.flatMap(({ bylines }) => bylines).map(normaliseName), forms)) return 'a by-line';
  if (share(articles.flatMap(({ publisher }) => publisher ?? []).map(normaliseName), forms)) return 'the outlet itself';
  if (matches(category, touch)) return 'other boundary';
  const offices = articles.flatMap((article) => article.offices.map(({ office }) => normaliseName(office)));
  if (category === 'organisations' && offices.some((office) => forms.some((form) => office.includes(form))))
    return 'inside a title';
  const rule = judged.records.flatMap(({ mentions }) => mentions).find((mention) => mention.node === node?.id)?.rule;
  return `not in gold, by ${rule ?? 'a claim rule'}`;
}
