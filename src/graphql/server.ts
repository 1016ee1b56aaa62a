import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { GuanxiError } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { isLoopback, refusalOf } from './access.ts';
import { PLAYGROUND_POLICY, playgroundPage, type SavedQuery } from './playground.ts';
import { yogaOver } from './yoga.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The key that reading wants; null only on loopback. */
  readonly readKey: string | null;
  readonly examples: readonly SavedQuery[];
  /** Shows `extensions.trips` and `extensions.statements`. */
  readonly development: boolean;
  readonly log: Logger;
}

export interface GraphServer {
  /** Where GraphQL is answered: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Lets requests under way end, and closes. The store stays open. */
  close(): Promise<void>;
}

const GRACE_MS = 2_000;
const HTML = /\btext\/html\b/iu;

/**
 * Serves GraphQL, the playground and `/health` over HTTP. Throws CONFIGURATION where it should listen beyond loopback
 * without a read key, and where the address cannot be had.
 */
export async function createServer(options: ServerOptions): Promise<GraphServer> {
  const { store, host, port, readKey, examples, development, log } = options;
  if (readKey === null && !isLoopback(host)) {
    throw new GuanxiError(
      'CONFIGURATION',
      `Without a read key only this machine is served: set GUANXI_READ_KEY (openssl rand -hex 24), or listen on 127.0.0.1 instead of ${host}.`,
    );
  }
  const yoga = yogaOver(store, log, development);
  let page: Promise<string> | null = null;

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/health') return send(response, 200, { status: 'ok' });
    if (path === '/' && request.method === 'GET') return redirect(response, '/graphql');
    if (path !== '/graphql') return refuse(response, 404, 'BAD_USER_INPUT', `Nothing is served at ${path}.`, requestId);
    if (request.method === 'GET' && HTML.test(request.headers.accept ?? '') && !request.url?.includes('query=')) {
      page ??= playgroundPage(examples, readKey !== null);
      response.setHeader('content-security-policy', PLAYGROUND_POLICY);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await page);
      return;
    }
    const refusal = refusalOf(request, readKey);
    if (refusal !== null) return refuse(response, refusal.status, refusal.code, refusal.message, requestId);
    await yoga(request, response, { requestId });
  }

  const server = createHttpServer((request, response) => {
    const requestId = randomUUID();
    const begun = performance.now();
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    response.on('close', () => {
      const ms = Math.round(performance.now() - begun);
      log.info({ requestId, method: request.method, status: response.statusCode, ms }, 'answered');
    });
    answer(request, response, requestId).catch((error: unknown) => {
      log.error({ requestId, err: error }, 'A request failed');
      if (!response.headersSent) refuse(response, 500, 'INTERNAL', 'Something went wrong here.', requestId);
      else response.destroy();
    });
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const reason =
      (cause as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken: give another --port' : 'cannot be had';
    throw new GuanxiError('CONFIGURATION', `${host}:${port} ${reason}.`, { cause });
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/graphql`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(patience);
      await yoga.dispose();
    },
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function refuse(response: ServerResponse, status: number, code: string, message: string, requestId: string): void {
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  send(response, status, { errors: [{ message, extensions: { code, requestId } }] });
}
