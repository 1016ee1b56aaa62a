import { Client, type Dispatcher } from 'undici';
import { type BodyHeaders, type BodyLimit, ENCODINGS, readBody } from './body.ts';
import { checkedConnector } from './connector.ts';
import type { WebOptions } from './types.ts';

/** The answer to one request. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly location: string | null;
  readonly retryAfter: string | null;
  /** Empty unless the body was wanted. */
  readonly bytes: Uint8Array;
}

/** The head of an answer, from which the asker says how much of the body it wants; throws to refuse it. */
export type AnswerHead = Omit<Answer, 'bytes'>;

/** No step (resolving and connecting, headers, a silence in the body) takes longer, however much time the whole has. */
const STEP_MS = 10_000;
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.8';

/**
 * Asks once, over a connection of its own to a checked address, and closes it; follows nothing. `wanted` says by the head
 * of the answer how much of its body is read, null for none. Rejects with REFUSED, TOO_LARGE, what `wanted` throws, and
 * the errors of resolver, socket, parser and zlib; with a TimeoutError after `timeoutMs`.
 */
export async function request(
  url: URL,
  options: WebOptions,
  timeoutMs: number,
  wanted: (head: AnswerHead) => BodyLimit | null,
): Promise<Answer> {
  options.signal?.throwIfAborted();
  const step = Math.max(1, Math.min(STEP_MS, Math.ceil(timeoutMs)));
  const client = new Client(url.origin, {
    connect: checkedConnector({ ...options, timeoutMs: step }),
    headersTimeout: step,
    bodyTimeout: step,
    pipelining: 0,
  });
  // The request's own signal would not end a connection that is still being made.
  const end = (reason: Error) => void client.destroy(reason).catch(() => undefined);
  const timer = setTimeout(() => end(new DOMException('timed out', 'TimeoutError')), timeoutMs);
  const interrupt = () => end(new DOMException('interrupted', 'AbortError'));
  options.signal?.addEventListener('abort', interrupt, { once: true });
  try {
    const { statusCode, headers, body } = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: { 'user-agent': options.userAgent, accept: ACCEPT, 'accept-encoding': ENCODINGS },
    });
    body.on('error', () => undefined);
    const head = headOf(statusCode, headers);
    const limit = wanted(head);
    return { ...head, bytes: limit === null ? new Uint8Array() : await readBody(body, bodyHeaders(headers), limit) };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', interrupt);
    end(new DOMException('done', 'AbortError'));
  }
}

type Headers = Dispatcher.ResponseData['headers'];

function headOf(status: number, headers: Headers): AnswerHead {
  return {
    status,
    contentType: first(headers['content-type']) ?? '',
    location: first(headers.location),
    retryAfter: first(headers['retry-after']),
  };
}

function bodyHeaders(headers: Headers): BodyHeaders {
  return { length: first(headers['content-length']), encoding: first(headers['content-encoding']) };
}

function first(header: string | string[] | undefined): string | null {
  return (typeof header === 'string' ? header : header?.[0]) ?? null;
}
