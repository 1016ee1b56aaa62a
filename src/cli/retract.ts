import { canonicalAddress } from '../articles/address.ts';
import { GuanxiError } from '../errors.ts';
import { idOf } from '../model/id.ts';
import { changesText } from './changes.ts';
import { command, STORE } from './command.ts';
import type { ExitCode } from './session.ts';
import { withStore } from './store.ts';

/** `guanxi retract`: articles out of the graph, and back. */
export const retractCommand = command({
  name: 'retract',
  summary: 'Take articles out of the graph with all that rests on them alone, or put them back',
  examples: [
    'guanxi retract --dry-run https://news.example.cn/2023/03/22/a',
    'guanxi retract article:0123456789abcdef --by 林小明 --why 该文已被更正',
    'guanxi retract --restore article:0123456789abcdef',
  ],
  args: {
    'article…': { type: 'positional', description: 'ids, or addresses of articles that stand by themselves' },
    ...STORE,
    'dry-run': { type: 'boolean', description: 'show what would go, and write nothing' },
    restore: { type: 'boolean', description: 'put withdrawn articles back' },
    by: { type: 'string', description: 'who takes them out', valueHint: 'NAME' },
    why: { type: 'string', description: 'the reason', valueHint: 'TEXT' },
  },
  run: (args, session) => {
    if (args.restore && args['dry-run']) throw new GuanxiError('USAGE', '--restore takes no --dry-run');
    const articles = args._.map(articleOf);
    return withStore<ExitCode>(
      args,
      session,
      async (store) => {
        await store.migrate();
        const note = { by: args.by ?? null, why: args.why ?? null, at: new Date().toISOString() };
        const report = args.restore
          ? await store.restore(articles)
          : await store.retract(articles, args['dry-run'] ? null : note);
        session.stdout.write(changesText(report));
        const done = args.restore
          ? 'restored'
          : args['dry-run']
            ? 'would be withdrawn; nothing was written'
            : 'withdrawn';
        session.stderr.write(`${store.uri}: ${articles.length} articles ${done}\n`);
        return 0;
      },
      'existing',
    );
  },
});

function articleOf(word: string): string {
  if (word.startsWith('article:')) return word;
  const address = canonicalAddress(word);
  if (address !== null) return idOf('article', address);
  throw new GuanxiError('USAGE', `${word} is no article: give an id (article:…) or an address (https://…)`);
}
