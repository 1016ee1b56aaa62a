import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '../errors.ts';

/** Why a request is turned away. */
export interface Refusal {
  readonly status: 401 | 403 | 415 | 421;
  readonly code: ErrorCode;
  readonly message: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/iu;
const BEARER = /^Bearer +(?<key>\S+)$/iu;
const JSON_BODY = /^application\/(?:json|graphql-response\+json)\s*(?:;|$)/iu;
const PORT = /:\d+$/u;

/** Whether only this machine can reach an address: `127.0.0.1`, `::1`, `localhost`. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Equal keys, in a time that does not depend on where two keys part. */
function sameKey(given: string, expected: string): boolean {
  const digest = (key: string) => createHash('sha256').update(key, 'utf8').digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/**
 * Why this request may not ask the graph; null if it may. With a key: the header must carry it. Without (loopback
 * only): the request must name this machine, so that no web page reaches the graph through a name of its own. Always:
 * no page of another origin, and bodies in JSON, which a page cannot send elsewhere unasked.
 */
export function refusalOf(request: IncomingMessage, readKey: string | null): Refusal | null {
  const { authorization, host = '', origin } = request.headers;
  if (readKey === null && !isLoopback(host.replace(PORT, ''))) {
    return {
      status: 421,
      code: 'UNAUTHENTICATED',
      message: `This server answers to localhost, not to ${host.slice(0, 80)}.`,
    };
  }
  if (origin !== undefined && !isSameHost(origin, host)) {
    return { status: 403, code: 'UNAUTHENTICATED', message: 'Pages of other origins are not answered.' };
  }
  if (readKey !== null && !sameKey(BEARER.exec(authorization ?? '')?.groups?.key ?? '', readKey)) {
    return {
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'A read key is wanted: send the header authorization: Bearer KEY.',
    };
  }
  if (request.method === 'POST' && !JSON_BODY.test(request.headers['content-type'] ?? '')) {
    return {
      status: 415,
      code: 'BAD_USER_INPUT',
      message: 'Send the query as JSON, with content-type: application/json.',
    };
  }
  return null;
}

function isSameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
