import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { type ErrorCode, GuanxiError } from '../errors.ts';

/** Codes whose message tells the caller what to mend; the message of any other may tell what is nobody's business. */
const TOLD: readonly ErrorCode[] = ['BAD_USER_INPUT', 'INVALID_CURSOR', 'UNAUTHENTICATED'];
const SYNTAX = /^Syntax Error/u;
const VARIABLE = /^Variable /u;

/** What lies beneath an error that is shown: logged with the request id, never sent. */
const beneath = new WeakMap<Error, unknown>();

function guanxiErrorIn(error: unknown): GuanxiError | null {
  if (error instanceof GuanxiError) return error;
  return error instanceof GraphQLError && error.originalError ? guanxiErrorIn(error.originalError) : null;
}

/** What yoga calls a bad request is bad input by the one word of this project. */
function codeOf(error: GraphQLError): unknown {
  const { code } = error.extensions;
  if (code === 'BAD_REQUEST') return 'BAD_USER_INPUT';
  if (code !== undefined) return code;
  if (SYNTAX.test(error.message)) return 'GRAPHQL_PARSE_FAILED';
  return VARIABLE.test(error.message) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
}

function placeOf({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions {
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
}

/**
 * An error as clients may see it, always with `extensions.code`: what they can mend keeps its words (a bad page size,
 * a cursor of another list, a syntax error); everything else is named by its code and masked.
 */
export function presentedError(error: unknown): GraphQLError {
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const known = guanxiErrorIn(error);
  if (known !== null && TOLD.includes(known.code)) {
    return new GraphQLError(known.message, { ...place, extensions: { code: known.code } });
  }
  if (
    known === null &&
    error instanceof GraphQLError &&
    !(error.originalError && !(error.originalError instanceof GraphQLError))
  ) {
    const { originalError: _untold, ...extensions } = error.extensions;
    return new GraphQLError(error.message, { ...place, extensions: { ...extensions, code: codeOf(error) } });
  }
  const message = known?.code.startsWith('STORE_')
    ? 'The graph could not answer. Try again; if it stays so, tell whoever runs this server the request id.'
    : 'Something went wrong here. Tell whoever runs this server the request id.';
  const masked = new GraphQLError(message, { ...place, extensions: { code: known?.code ?? 'INTERNAL' } });
  beneath.set(masked, error instanceof GraphQLError ? (error.originalError ?? error) : error);
  return masked;
}

/** What a masked error hides; undefined for one that hides nothing. */
export function hiddenBeneath(error: Error): unknown {
  return beneath.get(error);
}
