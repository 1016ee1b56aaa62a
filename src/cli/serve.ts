import { once } from 'node:events';
import { pino } from 'pino';
import { command, STORE } from './command.ts';
import { savedQueries } from './examples.ts';
import type { ExitCode } from './session.ts';
import { withStore } from './store.ts';

/** Asks something that every graph with people in it can answer. */
const TRY = '{ people(first: 5) { nodes { name met(first: 3) { nodes { date with { name } } } } } }';

/** `guanxi serve`: GraphQL over HTTP until the process is asked to end. */
export const serveCommand = command({
  name: 'serve',
  summary: 'Answer GraphQL over HTTP, with /health',
  words: { least: 0, most: 0 },
  examples: [
    'guanxi serve',
    'GUANXI_READ_KEY=$(openssl rand -hex 24) guanxi serve --store neo4j://localhost:7687 --host 0.0.0.0 --port 8080',
  ],
  args: {
    ...STORE,
    host: { type: 'string', description: 'address to listen on (127.0.0.1); any other wants GUANXI_READ_KEY' },
    port: { type: 'string', description: 'port to listen on (4000); 0 takes a free one' },
  },
  run: (args, session) =>
    withStore<ExitCode>(
      args,
      session,
      async (store, configuration) => {
        const { host, port, readKey, development, logLevel } = configuration;
        const { createServer } = await import('../graphql/server.ts');
        await store.migrate();
        const log = pino({ level: logLevel, base: null }, session.stderr);
        const examples = savedQueries();
        const server = await createServer({ store, host, port, readKey, examples, development, log });
        try {
          session.stdout.write(`${server.url}\n`);
          session.stderr.write(greeting(store.uri, server.url, readKey !== null));
          if (!session.signal.aborted) await once(session.signal, 'abort');
        } finally {
          await server.close();
        }
        return 0;
      },
      'existing',
    ),
});

/** Where to look and one query to try, ready to paste into a shell. */
function greeting(uri: string, url: string, keyed: boolean): string {
  const key = keyed ? ' -H "authorization: Bearer $GUANXI_READ_KEY"' : '';
  const body = JSON.stringify({ query: TRY });
  return [
    `Serving ${uri}. Open ${url} in a browser for GraphiQL with saved queries; Ctrl-C ends it.`,
    `Try: curl -s ${url}${key} -H 'content-type: application/json' -d '${body}'`,
    '',
  ].join('\n');
}
