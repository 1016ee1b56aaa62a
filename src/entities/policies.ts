import { glossAt } from '../mentions/gloss.ts';
import { abbreviationsIn } from '../mentions/organisations/abbreviations.ts';
import { tailOfQuote } from '../mentions/policies/tails.ts';
import type { PolicyMention, Reading } from '../mentions/types.ts';
import type { PolicyNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { nameAndAliases } from './cluster.ts';

/** Words that say of two names beside each other that they are one policy's: 巴塞尔公约，也就是《……公约》. */
const SAME =
  /^[”》]?(?:，|（)?(?:也就是|亦即|即|又称|又名|亦称|也称|俗称|通称|简称|简称为|或称|下称|以下简称)(?:为|作)?[“《]?$/u;
const SHORTEST = 3;
/** No name that is the end of another is longer. */
const LONGEST = 40;

const keyOf = ({ ref, surface }: PolicyMention): string =>
  ref === null ? `name:${normaliseName(surface)}` : `lexicon:${ref}`;

/** The keys of the names that are longer than what they end in, by that ending: 经济合作协定 for 区域经济合作协定. */
function keysByEnding(mentions: readonly PolicyMention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const full = new Map(mentions.map((mention) => [normaliseName(mention.surface), keyOf(mention)]));
  const out = new Map<string, Set<string>>();
  for (const [name, key] of full) {
    for (let length = SHORTEST; length < name.length && length <= LONGEST; length += 1) {
      const ending = name.slice(-length);
      const known = out.get(ending);
      if (known === undefined) out.set(ending, new Set([key]));
      else known.add(key);
    }
  }
  return out;
}

/** The keys that stand for another one: a name said to be the same, or the end of the one longer name: 经济合作协定. */
function joined(text: string, mentions: readonly PolicyMention[]): Map<string, string> {
  const same = new Map<string, string>();
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    if (next === undefined || next.start - mention.end > 12) continue;
    if (!SAME.test(text.slice(mention.end, next.start))) continue;
    if (next.ref === null) same.set(keyOf(next), keyOf(mention));
    else if (mention.ref === null) same.set(keyOf(mention), keyOf(next));
  }
  const ending = keysByEnding(mentions);
  for (const mention of mentions) {
    const name = normaliseName(mention.surface);
    if (mention.ref !== null || name.length < SHORTEST || same.has(keyOf(mention))) continue;
    const keys = ending.get(name);
    const [only] = keys ?? [];
    if (only !== undefined && keys?.size === 1 && only !== keyOf(mention)) same.set(keyOf(mention), only);
  }
  return same;
}

/** Follows a key to the one it stands for in the end. */
function resolve(key: string, same: ReadonlyMap<string, string>): string {
  let current = key;
  for (let steps = 0; steps < same.size; steps += 1) {
    const next = same.get(current);
    if (next === undefined || next === key) break;
    current = next;
  }
  return current;
}

/** Other ways in which this mention's own words name the policy: “清洁网络”计划, and a law's name less its year. */
function otherForms(
  { article, text }: Reading['document'],
  mention: PolicyMention,
  lexicon: Reading['lexicon'],
): string[] {
  const { start, end, ref } = mention;
  const tail = tailOfQuote(text, end);
  const at = tail === null ? end : text.indexOf(tail, end);
  const withTail =
    tail === null ? [] : [`${article.text.slice(start, end)}${article.text.slice(at, at + tail.length)}`];
  const known = ref === null ? undefined : lexicon.policies.get(ref);
  const inner = known === undefined ? [] : [known.name, ...known.aliases];
  const less = inner.filter((form) => mention.surface.endsWith(form) && form.length < mention.surface.length);
  const longest = less.reduce((best, form) => (form.length > best.length ? form : best), '');
  return longest === '' ? withTail : [...withTail, article.text.slice(end - longest.length, end)];
}

/** The named policies of an article: a node for each cluster of mentions, and which mention belongs to it. */
export function linkPolicies(reading: Reading): { nodes: PolicyNode[]; ids: Map<PolicyMention, string> } {
  const mentions = reading.mentions.filter((mention): mention is PolicyMention => mention.kind === 'POLICY');
  const { text, article } = reading.document;
  const ids = new Map<PolicyMention, string>();
  const abbreviations = abbreviationsIn(text, mentions);
  const same = joined(text, mentions);
  const groups = groupBy(mentions, (mention) => {
    const full = abbreviations.get(mention.surface);
    return resolve(keyOf(full?.kind === 'POLICY' ? full : mention), same);
  });
  const nodes = [...groups].map(([key, group]): PolicyNode => {
    const id = idOf('policy', ...key.split(':'));
    for (const mention of group) ids.set(mention, id);
    const others = group.flatMap((mention) => [
      ...[glossAt(text, mention.end) ?? []].flat(),
      ...otherForms(reading.document, mention, reading.lexicon),
    ]);
    const forms = group.map(({ start, end }) => article.text.slice(start, end));
    const known = key.startsWith('lexicon:') ? reading.lexicon.policies.get(key.slice('lexicon:'.length)) : undefined;
    return {
      type: 'Policy',
      id,
      ...nameAndAliases(forms, others),
      kind: known?.kind ?? group[0]?.type ?? 'OTHER',
      basedOn: null,
    };
  });
  return { nodes, ids };
}
