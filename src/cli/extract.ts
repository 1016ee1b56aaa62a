import { readConfiguration } from '../config.ts';
import { extractFiles, type FileFailure } from '../extractions.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { command } from './command.ts';
import { failureCount, failureLine } from './failures.ts';
import { writerTo } from './output.ts';
import { prettyRecord } from './pretty.ts';

/** `guanxi extract`: what articles say, without a store. */
export const extractCommand = command({
  name: 'extract',
  summary: 'Print what articles say; nothing is stored',
  examples: [
    'guanxi extract examples/articles > records.jsonl',
    'guanxi extract --format pretty examples/articles/01-trade-talks.md',
    'cat article.txt | guanxi extract -',
  ],
  args: {
    'path…': { type: 'positional', description: 'files, folders, globs, or - for standard input' },
    format: {
      type: 'enum',
      options: ['jsonl', 'pretty'],
      default: 'jsonl',
      description: 'one JSON record a line, or lines to read',
    },
  },
  run: async (args, session) => {
    const { maxBytes } = readConfiguration({}, session.environment);
    const write = writerTo(session.stdout);
    const failures: FileFailure[] = [];
    const options = { lexicon: loadLexicon(), maxBytes, stdin: session.stdin };
    for await (const outcome of extractFiles(args._, options)) {
      if (session.signal.aborted) break;
      if ('error' in outcome) {
        failures.push(outcome);
        session.stderr.write(failureLine(outcome, args.verbose === true));
        continue;
      }
      for (const record of outcome.records) {
        await write(args.format === 'pretty' ? prettyRecord(record) : `${JSON.stringify(record)}\n`);
      }
    }
    if (failures.length > 0) session.stderr.write(`${failureCount(failures)}\n`);
    return failures.length > 0 || session.signal.aborted ? 1 : 0;
  },
});
