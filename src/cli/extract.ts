import { readConfiguration } from '../config.ts';
import { GuanxiError } from '../errors.ts';
import type { ExtractionOptions, FileFailure } from '../extractions.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { command } from './command.ts';
import { failureCount, failureLine } from './failures.ts';
import { type Write, writerTo } from './output.ts';
import { FOLLOW, webOptions } from './web.ts';

/** `guanxi extract`: what articles say, without a store; or how they were read, and what was left open. */
export const extractCommand = command({
  name: 'extract',
  summary: 'Print what articles say; nothing is stored',
  examples: [
    'guanxi extract examples/articles > records.jsonl',
    'guanxi extract --format pretty examples/articles/01-trade-talks.md',
    'guanxi extract --explain examples/articles/01-trade-talks.md',
    'guanxi extract --gaps examples/articles > gaps.tsv',
    'guanxi extract https://www.example.com/news/1.html',
    'cat article.txt | guanxi extract -',
  ],
  args: {
    'path…': { type: 'positional', description: 'files, folders, globs, web addresses, or - for standard input' },
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
    ...FOLLOW,
  },
  run: async (args, session) => {
    if (args.explain && args.gaps) throw new GuanxiError('USAGE', '--explain and --gaps do not go together');
    if (args.gaps && args.format !== undefined)
      throw new GuanxiError('USAGE', '--gaps prints TSV and takes no --format');
    const configuration = readConfiguration({}, session.environment);
    const options: ExtractionOptions = {
      lexicon: loadLexicon(),
      maxBytes: configuration.maxBytes,
      archives: configuration.archives,
      stdin: session.stdin,
      ...webOptions(configuration, session, args.follow === true),
    };
    // loaded only now: help and wrong use wait for no rules
    const { explanations, gaps, records } = await import('./outcomes.ts');
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
