import { Neo4jError } from 'neo4j-driver';
import { GuanxiError } from '../../errors.ts';

const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired'];

/** IF NOT EXISTS looks before it locks: of two that define the same at once, one may hear that it is there. */
export function isThereAlready(error: unknown): boolean {
  const cause = error instanceof GuanxiError ? error.cause : error;
  return cause instanceof Neo4jError && cause.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
}

/** What the driver threw as one of ours, with what to do about it; ours pass through. */
export function storeError(uri: string, cause: unknown): GuanxiError {
  if (cause instanceof GuanxiError) return cause;
  const code = cause instanceof Neo4jError ? cause.code : '';
  const seen = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  if (UNREACHABLE.includes(code)) {
    return new GuanxiError('STORE_UNREACHABLE', `${uri} does not answer: start Neo4j there, or give another --store`, {
      cause,
    });
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new GuanxiError(
      'STORE_AUTHENTICATION',
      `${uri} refuses the name or password: set NEO4J_USERNAME and NEO4J_PASSWORD (${code})`,
      { cause },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GuanxiError('STORE_UNREACHABLE', `${uri} has no such database: set NEO4J_DATABASE (${seen})`, { cause });
  }
  if (code.startsWith('Neo.TransientError.')) {
    return new GuanxiError(
      'STORE_BUSY',
      `${uri} is too busy (${code}): what was loaded stays, run the same command again`,
      {
        cause,
      },
    );
  }
  return new GuanxiError('STORE_QUERY', `${uri} could not run a statement: ${seen}${code === '' ? '' : ` (${code})`}`, {
    cause,
  });
}
