import { type AddressInfo, createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetcherOf } from '../../../src/sources/web/fetch.ts';
import { webOptions } from '../../support/web.ts';

const CODES = ['REFUSED', 'UNREADABLE', 'TOO_LARGE', 'BINARY'];
const head = (...lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
const packed = gzipSync('李强会见雷蒙多。'.repeat(50));
/** Answers that are right, to be spoiled. */
const ANSWERS: readonly Buffer[] = [
  Buffer.concat([
    head('HTTP/1.1 200 OK', 'Content-Type: text/html; charset=gbk', 'Content-Length: 4'),
    Buffer.from('abcd'),
  ]),
  Buffer.concat([head('HTTP/1.1 200 OK', 'Content-Encoding: gzip', `Content-Length: ${packed.length}`), packed]),
  Buffer.concat([
    head('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', 'Content-Encoding: deflate'),
    Buffer.from('5\r\nabcde\r\n0\r\n\r\n'),
  ]),
  head('HTTP/1.1 302 Found', 'Location: /b', 'Content-Length: 0'),
  head('HTTP/1.1 503 Busy', 'Retry-After: 1', 'Content-Length: 0'),
  Buffer.concat([head('HTTP/1.1 103 Early Hints', 'Link: </a>'), head('HTTP/1.1 204 No Content')]),
];
const PIECES = [
  '\r\n',
  '\0',
  '\u00ff',
  ':',
  'Content-Length: 99999999999999999999\r\n',
  'Location: file:///etc/passwd\r\n',
  'Set-Cookie: a\r\n',
];

let server: Server;
let answer: Uint8Array = new Uint8Array();
beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => server.close(done)));

/** An answer with stretches of it replaced, cut off or told twice. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...ANSWERS),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(8),
        fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([bytes, edits]) =>
    edits.reduce((spoilt, [at, length, piece]) => {
      const start = Math.floor(at * spoilt.length);
      return Buffer.concat([spoilt.subarray(0, start), Buffer.from(piece, 'latin1'), spoilt.subarray(start + length)]);
    }, bytes),
  );

test('whatever a server answers, it comes to bytes or to one line with a code', async () => {
  const { port } = server.address() as AddressInfo;
  await fc.assert(
    fc.asyncProperty(spoiled, async (bytes) => {
      answer = bytes;
      const outcome = await fetcherOf(webOptions({ timeoutMs: 1000 }))(`http://news.example:${port}/a`);
      if (!('error' in outcome)) expect(outcome.bytes.byteLength).toBeLessThan(100_000);
      else {
        expect(CODES).toContain(outcome.error.code);
        expect(outcome.error.message).not.toMatch(/\p{Cc}/u);
      }
    }),
    { numRuns: 300 },
  );
});
