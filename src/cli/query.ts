import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ExecutionResult } from 'graphql';
import { z } from 'zod';
import { GuanxiError } from '../errors.ts';
import { command, STORE } from './command.ts';
import type { Session } from './session.ts';
import { withStore } from './store.ts';

const VARIABLES = z.record(z.string(), z.unknown());

/** `guanxi query`: one GraphQL document, answered in this process. */
export const queryCommand = command({
  name: 'query',
  summary: 'Answer a GraphQL document from the graph',
  words: { least: 1, most: 1 },
  examples: [
    'guanxi query examples/queries/who-met-whom.graphql',
    `echo 'query($q: String!) { search(query: $q) { __typename } }' | guanxi query - --variables '{"q":"李强"}'`,
  ],
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'a file that holds the document, or - for standard input',
    },
    ...STORE,
    variables: { type: 'string', description: 'the values of its variables', valueHint: 'JSON' },
  },
  run: async (args, session) => {
    const variableValues = variablesOf(args.variables);
    const source = await documentOf(args.file, session);
    return withStore(
      args,
      session,
      async (store) => {
        const { graphql } = await import('graphql');
        const { schema } = await import('../graphql/schema.ts');
        const { contextOver } = await import('../graphql/context.ts');
        await store.migrate();
        const result = await graphql({ schema, source, variableValues, contextValue: contextOver(store) });
        session.stdout.write(`${JSON.stringify(answerOf(result), null, 2)}\n`);
        return result.errors === undefined ? 0 : 1;
      },
      'existing',
    );
  },
});

function variablesOf(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    return VARIABLES.parse(JSON.parse(json));
  } catch (cause) {
    throw new GuanxiError('USAGE', `--variables is no JSON object: ${json}`, { cause });
  }
}

async function documentOf(file: string, session: Session): Promise<string> {
  if (file === '-') return text(session.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new GuanxiError('UNREADABLE', `${file}: cannot be read; check the path`, { cause });
  }
}

/** Errors first, as a server sends them. */
function answerOf({ errors, data }: ExecutionResult): object {
  return { ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }), data };
}
