import { abbreviationsIn } from '../mentions/abbreviations.ts';
import { glossAt } from '../mentions/gloss.ts';
import type { PolicyMention, Reading } from '../mentions/types.ts';
import type { PolicyNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { nameAndAliases } from './cluster.ts';

/** The named policies of an article: a node for each cluster of mentions, and which mention belongs to it. */
export function linkPolicies(reading: Reading): { nodes: PolicyNode[]; ids: Map<PolicyMention, string> } {
  const mentions = reading.mentions.filter((mention): mention is PolicyMention => mention.kind === 'POLICY');
  const original = reading.document.article.text;
  const ids = new Map<PolicyMention, string>();
  const abbreviations = abbreviationsIn(reading.document.text, mentions);
  const groups = groupBy(mentions, (mention) => {
    const { ref, surface } = abbreviations.get(mention.surface) ?? mention;
    return ref === null ? `name:${normaliseName(surface)}` : `lexicon:${ref}`;
  });
  const nodes = [...groups].map(([key, group]): PolicyNode => {
    const id = idOf('policy', ...key.split(':'));
    for (const mention of group) ids.set(mention, id);
    const glosses = group.flatMap(({ end }) => glossAt(reading.document.text, end) ?? []);
    const forms = group.map(({ start, end }) => original.slice(start, end));
    const known = key.startsWith('lexicon:') ? reading.lexicon.policies.get(key.slice('lexicon:'.length)) : undefined;
    return {
      type: 'Policy',
      id,
      ...nameAndAliases(forms, glosses),
      kind: known?.kind ?? group[0]?.type ?? 'OTHER',
      basedOn: null,
    };
  });
  return { nodes, ids };
}
