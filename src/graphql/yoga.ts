import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphStore } from '../store/port.ts';
import { type Context, contextOver } from './context.ts';
import { hiddenBeneath, presentedError } from './errors.ts';
import { depthRule, MOST_TOKENS } from './limits.ts';
import { schema } from './schema.ts';

/** What the HTTP listener hands on with a request. */
export interface RequestContext {
  readonly requestId: string;
}

const MOST_BODY_BYTES = 1_000_000;
/** HTTP 400 whatever media type the client asks for. */
const REFUSED = { status: 400, spec: false };
const TOKENS = /tokens\. Parsing aborted/u;

/** Bounded parsing and depth, refused with HTTP 400 before anything is executed. */
const limits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string): DocumentNode => {
      try {
        return parse(source, { maxTokens: MOST_TOKENS });
      } catch (error) {
        if (!(error instanceof GraphQLError) || !TOKENS.test(error.message)) throw error;
        throw new GraphQLError(`The query has more than ${MOST_TOKENS} tokens.`, {
          extensions: { code: 'QUERY_TOO_COMPLEX', limit: MOST_TOKENS },
        });
      }
    });
  },
  onValidate({ addValidationRule }) {
    addValidationRule(depthRule);
  },
};

/** Shows what a query asked of the store, for those who write queries and resolvers. */
const showTrips: Plugin<Context> = {
  onExecute: ({ args }) => ({
    onExecuteDone({ result, setResult }) {
      if (Symbol.asyncIterator in result) return;
      const context: Context = args.contextValue;
      setResult({ ...result, extensions: { ...result.extensions, ...context.graph.trips.log() } });
    },
  }),
};

/** Puts the request id on every error, and what masked errors hide into the log under the same id. */
function namesRequests(log: Logger): Plugin<object, RequestContext> {
  return {
    onResultProcess({ result, serverContext }) {
      const { requestId } = serverContext;
      for (const one of Array.isArray(result) ? result : [result]) {
        if (Symbol.asyncIterator in one || one.errors === undefined) continue;
        one.errors = one.errors.map((error) => {
          const shown = presentedError(error);
          const hidden = hiddenBeneath(error) ?? hiddenBeneath(shown);
          if (hidden !== undefined) log.error({ requestId, err: hidden }, 'A query failed');
          const { http } = shown.extensions;
          const status = shown.extensions.code === 'QUERY_TOO_COMPLEX' ? REFUSED : http;
          return Object.assign(shown, { extensions: { ...shown.extensions, requestId, http: status } });
        });
      }
    },
  };
}

/** GraphQL over HTTP for one store: no CORS, JSON bodies only, errors in one form. */
export function yogaOver(
  store: GraphStore,
  log: Logger,
  development: boolean,
): YogaServerInstance<RequestContext, Context> {
  return createYoga<RequestContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: () => contextOver(store),
    cors: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maxRequestBodySize: MOST_BODY_BYTES,
    maskedErrors: { maskError: presentedError },
    plugins: [limits, namesRequests(log), ...(development ? [showTrips] : [])],
  });
}
