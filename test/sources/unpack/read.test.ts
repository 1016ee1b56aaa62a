import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../../src/sources/read.ts';
import { tarOf } from '../../support/packed.ts';
import { zipOf } from '../../support/zip.ts';
import { contents } from './support.ts';

const A = { name: 'a.txt', data: '会谈' };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-unpack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('gzip of one file gives that file under the name of the packed one', async () => {
  expect(await contents(gzipSync('会谈'))).toEqual(['- 会谈']);
  expect(await contents(gzipSync(''))).toEqual(['- ']);
  expect(await contents(gzipSync('会谈'.repeat(1000)), { maxBytes: 100 })).toEqual([
    'TOO_LARGE -: more than 100 bytes once unpacked; split the file or raise the limit (GUANXI_MAX_BYTES)',
  ]);
});

describe('an archive on disk may be larger than one source', () => {
  test.each([
    ['a.zip', async () => zipOf([A, { name: 'b.jpg', data: Buffer.alloc(5000, 'jpeg'), method: 0 }])],
    ['a.tar', () => tarOf([A, { name: 'b.jpg', data: Buffer.alloc(5000, 'jpeg') }])],
  ])('%s', async (name, bytes) => {
    const file = join(folder, name);
    writeFileSync(file, await bytes());
    const found = [];
    for await (const source of readSources([file], { maxBytes: 1000, stdin: (async function* () {})() }))
      found.push(source);
    expect(found).toEqual([{ file: `${file}!/a.txt`, bytes: Buffer.from('会谈') }]);
  });
});

describe('limits over all that one file holds', () => {
  const four = zipOf(Array.from({ length: 4 }, (_, i) => ({ name: `${i}.txt`, data: 'x'.repeat(600) })));

  test('members', async () => {
    expect(await contents(four, { archives: { mostMembers: 3 } })).toEqual([
      'TOO_LARGE -: more than 3 members; split the archive or raise the limit (GUANXI_MAX_MEMBERS)',
    ]);
    expect(await contents(four, { archives: { mostMembers: 4 } })).toHaveLength(4);
  });

  test('members of archives within', async () => {
    const nested = zipOf([{ name: 'b.zip', data: four }, A]);
    expect((await contents(nested, { archives: { mostMembers: 5 } }))[0]).toBe(
      'TOO_LARGE -!/b.zip: more than 5 members; split the archive or raise the limit (GUANXI_MAX_MEMBERS)',
    );
    expect(await contents(nested, { archives: { mostMembers: 6 } })).toHaveLength(5);
  });

  test('bytes', async () => {
    const lines = await contents(four, { archives: { mostBytes: 1300 } });
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe(
      'TOO_LARGE -: unpacks to more than 1300 bytes in all; split the archive or raise the limit (GUANXI_MAX_UNPACKED_BYTES)',
    );
    expect(await contents(gzipSync(four), { archives: { mostBytes: 300 } })).toEqual([
      expect.stringMatching(/^TOO_LARGE -: unpacks to more than 300 bytes in all/),
    ]);
  });

  test('depth, of zips and of gzip in gzip, as in an archive that holds itself', async () => {
    let zip = zipOf([A]);
    let gzip = gzipSync('会谈');
    for (let i = 0; i < 3; i += 1) [zip, gzip] = [zipOf([{ name: 'n.zip', data: zip }]), gzipSync(gzip)];
    expect(await contents(zip)).toEqual([
      'TOO_LARGE -!/n.zip!/n.zip!/n.zip: archives lie more than 3 deep in one another; unpack it and give the files',
    ]);
    expect(await contents(gzip)).toEqual([
      'TOO_LARGE -: archives lie more than 3 deep in one another; unpack it and give the files',
    ]);
    expect(await contents(zip, { archives: { deepest: 4 } })).toEqual(['-!/n.zip!/n.zip!/n.zip!/a.txt 会谈']);
  });

  test('ratio', async () => {
    expect(await contents(gzipSync(Buffer.alloc(50_000_000)), { maxBytes: 100_000_000 })).toEqual([
      expect.stringMatching(/^TOO_LARGE -: \d+ bytes unpack to \d+ or more, as in a zip bomb/),
    ]);
  });
});

test('gzip that is damaged says so', async () => {
  const gzip = gzipSync('会谈在首都举行。'.repeat(50));
  expect(await contents(gzip.subarray(0, 30))).toEqual(['TRUNCATED -: the archive breaks off; fetch it again']);
  gzip.fill(0xff, 12, 20);
  expect(await contents(gzip)).toEqual([expect.stringMatching(/^UNREADABLE -: the archive is damaged \(/)]);
});
