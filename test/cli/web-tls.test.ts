import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetcherOf } from '../../src/sources/web/fetch.ts';
import { selfSigned } from '../support/certificate.ts';
import { outcomeOf, webOptions } from '../support/web.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');
const STORY = '李强会见雷蒙多\n\n中国国务院总理李强8月29日在北京会见美国商务部长雷蒙多。\n';
const { key, cert } = selfSigned('localhost');
const hosts: unknown[] = [];

let folder = '';
let server: Server;
let port = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-tls-'));
  writeFileSync(join(folder, 'authority.pem'), cert);
  server = createServer({ key, cert }, ({ socket, url }, response) => {
    hosts.push((socket as TLSSocket & { servername?: string }).servername);
    response.writeHead(url === '/robots.txt' ? 404 : 200, { 'content-type': 'text/plain' }).end(STORY);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('certificates are checked', () => {
  test('one that nobody vouches for is refused, and nothing asked', async () => {
    expect(outcomeOf(await fetcherOf(webOptions())(`https://news.example:${port}/a`))).toMatch(
      /^UNREADABLE: its certificate is not trusted; save the page and give the file \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/u,
    );
    expect(hosts).toEqual([]);
  });

  test('against the name that was given, though the socket goes to its address', async () => {
    const named = `https://localhost:${port}/a`;
    const numbered = `https://127.0.0.1:${port}/a`;
    const environment = {
      ...process.env,
      GUANXI_WEB_PRIVATE: 'on',
      NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
    };
    const run = await new Promise<{ out: string; err: string }>((done) => {
      const argv = ['--import', 'tsx', CLI, 'extract', named, numbered];
      execFile(process.execPath, argv, { env: environment }, (_, out, err) => done({ out, err }));
    });
    expect(JSON.parse(run.out)).toMatchObject({ file: named, article: { title: '李强会见雷蒙多' } });
    expect(run.err).toContain(`${numbered}: UNREADABLE: its certificate is not trusted`);
    expect(run.err).toContain('(ERR_TLS_CERT_ALTNAME_INVALID)');
    expect(hosts).toEqual(['localhost', 'localhost']);
  });
});
