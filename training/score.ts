import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from '../src/articles/read.ts';
import { loadLexicon, packageFolder } from '../src/lexicon/load.ts';
import { Gazetteer } from '../src/mentions/gazetteer.ts';
import { shortForms } from '../src/mentions/people/learned.ts';
import { proposals } from '../src/mentions/tagger/propose.ts';
import { characterSorts } from '../src/mentions/tagger/sorts.ts';
import { Tagger } from '../src/mentions/tagger/tagger.ts';
import { decodeWeights } from '../src/mentions/tagger/weights.ts';
import type { Article } from '../src/model/article.ts';
import type { Span } from '../src/model/span.ts';
import { toDocument } from '../src/sentences/document.ts';
import { normaliseName } from '../src/sentences/scripts.ts';

const CATEGORIES = [
  ['people', 'PERSON'],
  ['organisations', 'ORGANISATION'],
] as const;

interface Gold {
  readonly file: string;
  readonly articles: readonly Record<
    (typeof CATEGORIES)[number][0],
    readonly { readonly canonical: string; readonly forms: readonly string[]; readonly note?: string }[]
  >[];
}

interface Counts {
  gold: number;
  found: number;
  right: number;
}

const GLOSS = /^（(?<latin>[A-Z][^（），；]{1,40})[），；]/u;

/** Entities of one article, each a set of comparable forms. `helped`: by-lines left out, glosses and short forms joined. */
function entitiesOf(
  article: Article,
  kind: string,
  read: (text: string, spans: readonly Span[]) => readonly Found[],
  helped: boolean,
): Set<string>[] {
  const document = toDocument(article);
  const spans = helped ? document.sentences : article.blocks;
  const found = read(document.text, spans).filter((name) => name.kind === kind);
  const entities = new Map<string, Set<string>>();
  const longestFirst = [...new Set(found.map(({ surface }) => surface))].sort((a, b) => b.length - a.length);
  for (const surface of longestFirst) {
    const known = helped ? entities.get(surface) : undefined;
    const forms = known ?? new Set<string>();
    forms.add(normaliseName(surface));
    entities.set(surface, forms);
    if (helped) for (const short of shortForms(surface)) if (!entities.has(short)) entities.set(short, forms);
  }
  if (helped) {
    for (const { surface, end } of found) {
      const latin = GLOSS.exec(document.text.slice(end, end + 50))?.groups?.latin;
      if (latin !== undefined) entities.get(surface)?.add(normaliseName(latin));
    }
  }
  const whole = new Set(longestFirst.map((surface) => entities.get(surface) as Set<string>));
  return merged([...whole]);
}

/** Sets that share a form are one. */
function merged(sets: readonly Set<string>[]): Set<string>[] {
  const out: Set<string>[] = [];
  for (const set of sets) {
    const other = out.find((one) => [...set].some((form) => one.has(form)));
    if (other === undefined) out.push(set);
    else for (const form of set) other.add(form);
  }
  return out;
}

interface Found extends Span {
  readonly kind: string;
  readonly surface: string;
}

/** Pairs gold with what was found, most shared forms first, each at most once, as shared/bin/score.mjs does. */
function count(
  gold: Gold,
  category: (typeof CATEGORIES)[number][0],
  found: readonly Set<string>[],
  counts: Counts,
): void {
  const byName = new Map<string, { forms: Set<string>; optional: boolean }>();
  for (const entry of gold.articles.flatMap((article) => article[category])) {
    const name = normaliseName(entry.canonical);
    const optional = category === 'organisations' && /only inside|inside (a |the )?title/u.test(entry.note ?? '');
    const known = byName.get(name) ?? { forms: new Set<string>(), optional: true };
    for (const form of [entry.canonical, ...entry.forms]) known.forms.add(normaliseName(form));
    known.optional &&= optional;
    byName.set(name, known);
  }
  const golds = [...byName.values()];
  const pairs = golds
    .flatMap((entry, g) =>
      found.map((forms, f) => ({ g, f, score: [...forms].filter((x) => entry.forms.has(x)).length })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  for (const { g, f } of pairs) {
    if (takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
  }
  const spare = [...takenGold].filter((g) => golds[g]?.optional).length;
  counts.gold += golds.filter(({ optional }) => !optional).length;
  counts.found += found.length - spare;
  counts.right += takenGold.size - spare;
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

/** What the tagger finds by itself against gold: `npm run train:score -- GOLD TEXTS [--weights FILE]`. */
async function main(print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      weights: { type: 'string', default: join(packageFolder(), 'lexicon', 'tagger.bin') },
      lexicon: { type: 'string' },
    },
  });
  const [goldFolder = '', textFolder = ''] = positionals;
  const lexicon = loadLexicon(values.lexicon);
  const gazetteer = new Gazetteer(lexicon);
  const tagger = new Tagger(decodeWeights(readFileSync(values.weights)), characterSorts(lexicon));
  const read = (text: string, spans: readonly Span[]): Found[] => {
    const sentences = spans.map((span, index) => ({ ...span, index, zone: 'BODY', paragraph: 0 }) as const);
    const tokens = gazetteer.scan(text, sentences);
    return proposals({ document: { text }, lexicon, tokens }, spans, new Uint8Array(text.length), tagger).map(
      (name) => ({
        ...name,
        surface: text.slice(name.start, name.end),
      }),
    );
  };
  for (const helped of [false, true]) {
    for (const [category, kind] of CATEGORIES) {
      const counts: Counts = { gold: 0, found: 0, right: 0 };
      for (const name of readdirSync(goldFolder)
        .filter((file) => file.endsWith('.json'))
        .sort()) {
        const gold = JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as Gold;
        const bytes = readFileSync(join(textFolder, gold.file));
        const articles = await readArticles({ file: gold.file, bytes }, lexicon.outlets);
        count(gold, category, merged(articles.flatMap((article) => entitiesOf(article, kind, read, helped))), counts);
      }
      const precision = ratio(counts.right, counts.found);
      const recall = ratio(counts.right, counts.gold);
      const f1 = ratio(2 * precision * recall, precision + recall);
      print(
        `${helped ? 'helped' : 'plain '} ${category.padEnd(14)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
      );
    }
  }
}

await main(console.log);
