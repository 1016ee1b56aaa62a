import { loadLexicon } from '../lexicon/load.ts';
import { changesText } from './changes.ts';
import { command, STORE } from './command.ts';
import { startProgress } from './progress.ts';
import { withStore } from './store.ts';

/** `guanxi rebuild`: every article of the graph read again. */
export const rebuildCommand = command({
  name: 'rebuild',
  summary: 'Read every article of the graph again with the rules and lexicon of today; says what that changes',
  words: { least: 0, most: 0 },
  examples: ['guanxi rebuild', 'guanxi rebuild --store bolt://localhost:7687'],
  args: { ...STORE },
  run: (args, session) =>
    withStore(
      args,
      session,
      async (store) => {
        const progress = startProgress(session, 0);
        try {
          const { rebuild } = await import('../rebuild.ts');
          const onProgress = (articles: number) => progress.show(articles, articles);
          const { extractor, articles, report, interrupted } = await rebuild(
            store,
            loadLexicon(),
            onProgress,
            session.signal,
          );
          progress.stop();
          session.stdout.write(changesText(report));
          session.stderr.write(`${store.uri}: ${articles} articles read by ${extractor}\n`);
          if (interrupted)
            session.stderr.write('Interrupted: what was read stays; run the same command again to go on.\n');
          return interrupted ? 1 : 0;
        } finally {
          progress.stop();
        }
      },
      'existing',
    ),
});
