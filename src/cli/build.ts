import type { BuildSummary } from '../build.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { countSources } from '../sources/read.ts';
import { command, STORE } from './command.ts';
import { failureCount, failureLine, noticesOf } from './failures.ts';
import { startProgress } from './progress.ts';
import { withStore } from './store.ts';
import { FOLLOW, webOptions } from './web.ts';

/** `guanxi build`: articles into the graph. */
export const buildCommand = command({
  name: 'build',
  summary: 'Read articles into the graph',
  examples: [
    'guanxi build examples/articles',
    "guanxi build --store bolt://localhost:7687 'news/2024-*.md'",
    'cat article.txt | guanxi build -',
  ],
  args: {
    'path…': { type: 'positional', description: 'files, folders, globs, web addresses, or - for standard input' },
    ...STORE,
    ...FOLLOW,
  },
  run: (args, session) =>
    withStore(args, session, async (store, configuration) => {
      const progress = startProgress(session, session.terminal ? await countSources(args._) : 0);
      try {
        const { build } = await import('../build.ts');
        const summary = await build(args._, {
          store,
          lexicon: loadLexicon(),
          maxBytes: configuration.maxBytes,
          archives: configuration.archives,
          ...webOptions(configuration, session, args.follow === true),
          stdin: session.stdin,
          signal: session.signal,
          onFailure: (failure) => progress.say(failureLine(failure, args.verbose === true)),
          onRecord: (record) => {
            for (const notice of noticesOf(record)) progress.say(notice);
          },
          onProgress: (files, articles) => progress.show(files, articles),
        });
        progress.stop();
        session.stderr.write(summaryText(summary, store.uri));
        return summary.failures.length > 0 || summary.interrupted ? 1 : 0;
      } finally {
        progress.stop();
      }
    }),
});

function summaryText(summary: BuildSummary, uri: string): string {
  const { files, articles, unchanged, withdrawn, readOtherwise, claims, facts, failures, interrupted } = summary;
  return [
    `${uri}: ${files} files, ${articles} articles loaded, ${unchanged} unchanged, ${claims} claims, ${facts} facts`,
    ...(readOtherwise > 0
      ? [`${readOtherwise} articles were read by other rules or another lexicon: guanxi rebuild reads them again`]
      : []),
    ...(withdrawn > 0
      ? [`${withdrawn} articles are withdrawn and stay so: guanxi retract --restore puts one back`]
      : []),
    ...(failures.length > 0 ? [failureCount(failures)] : []),
    ...(interrupted ? ['Interrupted: what was loaded stays; run the same command again to go on.'] : []),
    '',
  ].join('\n');
}
