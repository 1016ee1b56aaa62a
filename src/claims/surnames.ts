import type { LinkedArticle } from '../entities/types.ts';
import { entryOf } from '../mentions/gazetteer.ts';
import { groupBy } from '../model/group.ts';
import { countBefore, type Span, within } from '../model/span.ts';
import { clausesOf } from './clauses.ts';

/** What may stand before the surname in its clause. */
const LEAD = /^(?:但|而|不过|此外|另外|同时|其后|随后|“|\s)*/u;
/** 叶氏, 黄官: what Hong Kong's papers set behind the surname. */
const SUFFIX = /^[氏官]/u;
const ADVERBS = /^(?:又|亦|也|还|则|并|再|另|随后|随即|其后|今|昨|早前|曾|遂|对此|直接|坦率|同时)*$/u;
const LONGEST_GAP = 5;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;

/** A bare surname and the node of the person it means. */
export interface Surname extends Span {
  readonly node: string;
}

/** Where the people of one surname are named, in text order; the node where there is only one of them. */
interface Family {
  readonly node: string | null;
  readonly named: readonly Span[];
}

function familiesOf({ mentions, people }: LinkedArticle): ReadonlyMap<string, Family> {
  const named = mentions.flatMap(({ mention, node }) =>
    node !== null && people.has(node) && HAN_NAME.test(mention.surface) ? [{ node, mention }] : [],
  );
  const bySurname = groupBy(named, ({ mention }) => mention.surface[0] ?? '');
  return new Map(
    [...bySurname].map(([surname, own]) => {
      const nodes = new Set(own.map(({ node }) => node));
      const [only = null] = nodes;
      return [surname, { node: nodes.size === 1 ? only : null, named: own.map(({ mention }) => mention) }];
    }),
  );
}

/** Whether the family's one person was named before, and not by this very character of a whole name. */
function isKnownAt({ named }: Family, at: number): boolean {
  const last = named[countBefore(named, at + 1) - 1];
  return last !== undefined && last.end <= at;
}

/**
 * Surnames that stand alone at the head of a clause before a word of speech, of the only person so called whom the
 * article named before: 叶健民说，……。叶|认为，……. In text order.
 */
export function findSurnames(linked: LinkedArticle): Surname[] {
  const { tokens, document } = linked.reading;
  const { text, sentences } = document;
  const families = familiesOf(linked);
  if (families.size === 0) return [];
  return sentences.flatMap((sentence) =>
    clausesOf(text, sentence).flatMap((clause): Surname[] => {
      const start = clause.start + (LEAD.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0);
      const family = families.get(text[start] ?? '');
      if (family === undefined || family.node === null || !isKnownAt(family, start)) return [];
      const end = start + 1 + (SUFFIX.exec(text.slice(start + 1, start + 2))?.[0].length ?? 0);
      const speaks = within(tokens.of('cue'), { start: end, end: clause.end }).some(
        (cue) =>
          cue.start <= end + LONGEST_GAP &&
          entryOf(cue, 'cue')?.cue.sort === 'say' &&
          ADVERBS.test(text.slice(end, cue.start)),
      );
      return speaks ? [{ start, end, node: family.node }] : [];
    }),
  );
}
