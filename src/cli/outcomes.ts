import { languageOf } from '../articles/language.ts';
import { GapTally } from '../explain/gap-tally.ts';
import type { Explanation } from '../explain/types.ts';
import { type ExtractionOptions, explainFiles, extractFiles, type FileFailure } from '../extractions.ts';
import { explanationText } from './explanation.ts';
import { noticesOf } from './failures.ts';
import { GAP_COLUMNS, gapLine } from './gaps.ts';
import { prettyRecord } from './pretty.ts';

type Format = 'jsonl' | 'pretty';

/** What one file comes to: lines to print at once, or nothing yet; and what is to be said of it. */
type Outcomes = AsyncIterable<
  FileFailure | { readonly lines: readonly string[]; readonly notices?: readonly string[] }
>;

/** What articles say, a record a line. */
export async function* records(paths: readonly string[], options: ExtractionOptions, format: Format): Outcomes {
  const print = format === 'pretty' ? prettyRecord : asJson;
  for await (const outcome of extractFiles(paths, options))
    yield 'error' in outcome
      ? outcome
      : { lines: outcome.records.map(print), notices: outcome.records.flatMap(noticesOf) };
}

/** How articles were read, and what was left. */
export async function* explanations(paths: readonly string[], options: ExtractionOptions, format: Format): Outcomes {
  const print = format === 'pretty' ? explanationText : asJson;
  for await (const outcome of explainFiles(paths, options))
    yield 'error' in outcome
      ? outcome
      : { lines: outcome.results.map(print), notices: outcome.results.flatMap(noticed) };
}

/** The words that were left, most frequent first: known only once every file is read. */
export async function* gaps(paths: readonly string[], options: ExtractionOptions): Outcomes {
  const tally = new GapTally();
  for await (const outcome of explainFiles(paths, options)) {
    if ('error' in outcome) yield outcome;
    else for (const explanation of outcome.results) tally.add(explanation);
    // the caller may end the run between two files
    yield { lines: [], notices: 'error' in outcome ? [] : outcome.results.flatMap(noticed) };
  }
  yield { lines: [GAP_COLUMNS, ...tally.rows().map(gapLine)] };
}

function noticed({ file, text }: Explanation): readonly string[] {
  return noticesOf({ file, article: { text, language: languageOf(text) } });
}

const asJson = (value: object): string => `${JSON.stringify(value)}\n`;
