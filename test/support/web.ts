import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GuanxiError } from '../../src/errors.ts';
import type { SourceOutcome } from '../../src/sources/types.ts';
import type { Clock, Resolve, WebOptions } from '../../src/sources/web/types.ts';

/** A page or a way to answer, by the path that asks for it. */
export type Pages = Readonly<Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>>;

export interface Loopback {
  readonly port: number;
  /** `GET news.example /a`, in the order in which they came. */
  readonly requests: string[];
  /** How many connections were made, whether or not anything was asked over them. */
  connections(): number;
  close(): Promise<void>;
}

/** A server of this machine; what it does not know is 404. */
export async function loopback(pages: Pages): Promise<Loopback> {
  const requests: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.headers.host?.split(':')[0]} ${request.url}`);
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end('nothing here');
    else if (typeof page === 'function') page(request, response);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections: () => connections,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Names as they are given, to the addresses they are given with; no other name is known. */
export function resolver(names: Readonly<Record<string, readonly string[]>>): Resolve {
  return async (hostname) => {
    const addresses = names[hostname];
    if (addresses === undefined) throw Object.assign(new Error(`unknown ${hostname}`), { code: 'ENOTFOUND' });
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}

/** A clock that stands still but for its sleeps, which it writes down and does not wait for. */
export function idleClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let now = 0;
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** Options that let a test reach this machine and no other. */
export function webOptions(options: Partial<WebOptions> = {}): WebOptions {
  return {
    maxBytes: 100_000,
    timeoutMs: 5000,
    userAgent: 'guanxi/0.1.0 (+test@example.org)',
    allowPrivate: true,
    resolve: resolver({ 'news.example': ['127.0.0.1'], 'www.news.example': ['127.0.0.1'] }),
    clock: idleClock(),
    ...options,
  };
}

/** The code and message of what failed, without the address before it; the text of what came. */
export function outcomeOf(outcome: SourceOutcome): string {
  if (!('error' in outcome)) return Buffer.from(outcome.bytes).toString();
  if (!(outcome.error instanceof GuanxiError) || !outcome.error.message.startsWith(`${outcome.file}: `)) {
    throw new Error('a failure names its file');
  }
  return `${outcome.error.code}: ${outcome.error.message.slice(outcome.file.length + 2)}`;
}
