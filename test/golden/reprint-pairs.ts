import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Lexicon } from '../../src/lexicon/types.ts';
import { similarity } from '../../src/model/fingerprint.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { extractText } from '../../src/pipeline.ts';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import { storeOver } from '../../src/store/graph-store.ts';

const FOLDER = join(import.meta.dirname, 'reprints');

/** What `NAME.yaml` holds: articles by name, and for some pairs of them whether they are one source, and why. */
interface Stories {
  readonly articles: Readonly<Record<string, { readonly date: string; readonly title: string; readonly text: string }>>;
  readonly pairs: readonly (readonly [a: string, b: string, is: 'reprint' | 'own', reason: string])[];
}

/** Two articles and what a careful reader says of them. */
export interface Pair {
  readonly name: string;
  readonly a: ExtractionRecord;
  readonly b: ExtractionRecord;
  readonly is: 'reprint' | 'own';
  readonly reason: string;
}

/** A pair with what the program says of it. */
export interface Decided extends Pair {
  readonly oneSource: boolean;
  readonly similarity: number;
}

/** All labelled pairs, their articles read; each article has a publisher of its own. Throws where a pair names no article. */
export function readPairs(lexicon: Lexicon): Pair[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const story = basename(file, '.yaml');
      const { articles, pairs } = parse(readFileSync(join(FOLDER, file), 'utf8')) as Stories;
      const records = new Map(
        Object.entries(articles).map(([name, { date, title, text }]) => {
          const head = `---\nurl: https://${story}-${name}.example/${date}\ndate: ${date}\n---`;
          return [name, extractText(`${head}\n# ${title}\n\n${text}`, { file: `${file}:${name}` }, lexicon)[0]];
        }),
      );
      const recordOf = (name: string): ExtractionRecord => {
        const record = records.get(name);
        if (record === undefined) throw new Error(`${file}: a pair names ${name}, which is none of its articles`);
        return record;
      };
      return pairs.map(([a, b, is, reason]) => ({
        name: `${story}: ${a}, ${b}`,
        a: recordOf(a),
        b: recordOf(b),
        is,
        reason,
      }));
    });
}

/** Whether a store that holds nothing but the two takes them for one source. */
export async function decided(pair: Pair): Promise<Decided> {
  const store = storeOver(openEmbedded('memory:'));
  try {
    await store.migrate();
    await store.load([pair.a, pair.b]);
    const rows = await store.read('reporters', { ids: [pair.a.article.id, pair.b.article.id] });
    return {
      ...pair,
      oneSource: new Set(rows.map(({ origin }) => origin)).size === 1,
      similarity: similarity(pair.a.article.fingerprint, pair.b.article.fingerprint),
    };
  } finally {
    await store.close();
  }
}

/** How many pairs of a label and a reason there are, and which of them were decided otherwise. */
export interface ReasonRow {
  readonly is: 'reprint' | 'own';
  readonly reason: string;
  readonly pairs: number;
  readonly wrong: readonly Decided[];
}

/** Reprints first, each reason one row, in the order of their names. */
export function byReason(pairs: readonly Decided[]): ReasonRow[] {
  const keys = [...new Set(pairs.map(({ is, reason }) => `${is === 'reprint' ? 0 : 1} ${reason}`))].sort();
  return keys.flatMap((key) => {
    const is = key.startsWith('0') ? 'reprint' : 'own';
    const some = pairs.filter((pair) => pair.is === is && pair.reason === key.slice(2));
    const wrong = some.filter(({ oneSource }) => oneSource !== (is === 'reprint'));
    return [{ is, reason: key.slice(2), pairs: some.length, wrong }];
  });
}
