import { readConfiguration } from '../config.ts';
import { GuanxiError } from '../errors.ts';
import { GapTally } from '../explain/gap-tally.ts';
import { type ExtractionOptions, explainFiles, extractFiles, type FileFailure } from '../extractions.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { command } from './command.ts';
import { explanationText } from './explanation.ts';
import { failureCount, failureLine, languageLine } from './failures.ts';
import { GAP_COLUMNS, gapLine } from './gaps.ts';
import { type Write, writerTo } from './output.ts';
import { prettyRecord } from './pretty.ts';

type Format = 'jsonl' | 'pretty';

/** What one file comes to: lines to print at once, or nothing yet; and what is to be said of it. */
type Outcomes = AsyncIterable<
  FileFailure | { readonly lines: readonly string[]; readonly notices?: readonly string[] }
>;

async function* records(paths: readonly string[], options: ExtractionOptions, format: Format): Outcomes {
  const print = format === 'pretty' ? prettyRecord : asJson;
  for await (const outcome of extractFiles(paths, options))
    yield 'error' in outcome
      ? outcome
      : { lines: outcome.records.map(print), notices: outcome.records.map(languageLine) };
}

async function* explanations(paths: readonly string[], options: ExtractionOptions, format: Format): Outcomes {
  const print = format === 'pretty' ? explanationText : asJson;
  for await (const outcome of explainFiles(paths, options))
    yield 'error' in outcome ? outcome : { lines: outcome.results.map(print) };
}

/** Only once every file is read is it known which word is the most frequent. */
async function* gaps(paths: readonly string[], options: ExtractionOptions): Outcomes {
  const tally = new GapTally();
  for await (const outcome of explainFiles(paths, options)) {
    if ('error' in outcome) yield outcome;
    else for (const explanation of outcome.results) tally.add(explanation);
    // the caller may end the run between two files
    yield { lines: [] };
  }
  yield { lines: [GAP_COLUMNS, ...tally.rows().map(gapLine)] };
}

const asJson = (value: object): string => `${JSON.stringify(value)}\n`;

/** `guanxi extract`: what articles say, without a store; or how they were read, and what was left open. */
export const extractCommand = command({
  name: 'extract',
  summary: 'Print what articles say; nothing is stored',
  examples: [
    'guanxi extract examples/articles > records.jsonl',
    'guanxi extract --format pretty examples/articles/01-trade-talks.md',
    'guanxi extract --explain examples/articles/01-trade-talks.md',
    'guanxi extract --gaps examples/articles > gaps.tsv',
    'cat article.txt | guanxi extract -',
  ],
  args: {
    'path…': { type: 'positional', description: 'files, folders, globs, or - for standard input' },
    format: {
      type: 'enum',
      options: ['jsonl', 'pretty'],
      description: 'one JSON object a line (the default), or lines to read (the default of --explain)',
    },
    explain: {
      type: 'boolean',
      description: 'each sentence with its names, titles, claims, their rules, and what was left',
    },
    gaps: {
      type: 'boolean',
      description: 'the words that were left, most frequent first, as TSV: what the lexicon lacks',
    },
  },
  run: async (args, session) => {
    if (args.explain && args.gaps) throw new GuanxiError('USAGE', '--explain and --gaps do not go together');
    if (args.gaps && args.format !== undefined)
      throw new GuanxiError('USAGE', '--gaps prints TSV and takes no --format');
    const { maxBytes } = readConfiguration({}, session.environment);
    const options: ExtractionOptions = { lexicon: loadLexicon(), maxBytes, stdin: session.stdin };
    const outcomes = args.gaps
      ? gaps(args._, options)
      : args.explain
        ? explanations(args._, options, args.format ?? 'pretty')
        : records(args._, options, args.format ?? 'jsonl');
    const write: Write = writerTo(session.stdout);
    const failures: FileFailure[] = [];
    for await (const outcome of outcomes) {
      if (session.signal.aborted) break;
      if ('error' in outcome) {
        failures.push(outcome);
        session.stderr.write(failureLine(outcome, args.verbose === true));
      } else {
        for (const notice of outcome.notices ?? []) session.stderr.write(notice);
        for (const line of outcome.lines) await write(line);
      }
    }
    if (failures.length > 0) session.stderr.write(`${failureCount(failures)}\n`);
    return failures.length > 0 || session.signal.aborted ? 1 : 0;
  },
});
