import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../support/zip.ts';
import { contents } from './support.ts';

const A = { name: '新闻/a.html', data: '<p>会谈</p>' };
const Z = { name: 'z.txt', data: '会见' };
const BOTH = ['-!/新闻/a.html <p>会谈</p>', '-!/z.txt 会见'];

describe('a zip', () => {
  test('gives its members in the order in which it lists them', async () => {
    expect(await contents(zipOf([Z, A]))).toEqual([...BOTH].reverse());
    expect(await contents(zipOf([{ ...A, method: 0 }, Z]))).toEqual(BOTH);
  });

  test('gives only what may hold articles, and XML and JSON that is a feed', async () => {
    const rest = [
      { name: 'photo.jpg', data: 'JFIF' },
      { name: '__MACOSX/新闻/._a.html', data: 'x' },
      { name: '.hidden.html', data: 'x' },
      { name: 'folder.html/', data: '' },
      { name: 'package.json', data: '{}' },
      { name: 'sitemap.xml', data: '<urlset/>' },
    ];
    expect(await contents(zipOf([A, ...rest, Z, { name: 'b.xml', data: '<rss></rss>' }]))).toEqual([
      ...BOTH,
      '-!/b.xml <rss></rss>',
    ]);
  });

  test.each(['gb18030', 'big5'])('has names in %s', async (charset) => {
    const name = '文化/中心.txt';
    expect(await contents(zipOf([{ name: iconv.encode(name, charset), data: 'x' }]))).toEqual([`-!/${name} x`]);
  });

  test('opens the archives in it', async () => {
    expect(await contents(zipOf([{ name: 'in.zip', data: zipOf([A, Z]) }, Z]))).toEqual([
      '-!/in.zip!/新闻/a.html <p>会谈</p>',
      '-!/in.zip!/z.txt 会见',
      '-!/z.txt 会见',
    ]);
  });
});

describe('a member that is refused does not stop the others', () => {
  test.each([
    ['is encrypted', { flags: 1 }, /^UNREADABLE -!\/b\.txt: is encrypted; unpack the archive with its password/],
    ['is packed by a rare method', { method: 14 }, /^UNREADABLE -!\/b\.txt: is packed by LZMA/],
    ['is packed by an unknown method', { method: 77 }, /^UNREADABLE -!\/b\.txt: is packed by method 77/],
    ['is a link', { mode: 0o120777 }, /^UNREADABLE -!\/b\.txt: is a link/],
    ['leads out', { name: '../b.txt' }, /^UNREADABLE -!\/\.\.\/b\.txt: leads out of the archive/],
    ['says it is shorter', { stated: 1 }, /^UNREADABLE -!\/b\.txt: is damaged: its header says 1 bytes/],
    ['says it is longer', { stated: 100 }, /^UNREADABLE -!\/b\.txt: is damaged: its header says 100 bytes/],
    [
      'is damaged',
      { method: 0, flags: 0, data: Buffer.alloc(40, 255), as: 8 },
      /^UNREADABLE -!\/b\.txt: is damaged \(/,
    ],
    ['is too large', { data: 'x'.repeat(1001) }, /^TOO_LARGE -!\/b\.txt: more than 1000 bytes once unpacked/],
  ])('that %s', async (_, member, line) => {
    const zip = zipOf([A, { name: 'b.txt', data: '会谈', ...member }, Z]);
    // A deflated member whose bytes are none: both of its headers say 8.
    if ('as' in member) for (const at of placesOf(zip, 'b.txt')) zip.writeUInt16LE(8, at);
    const [first, second, third] = await contents(zip, { maxBytes: 1000 });
    expect([first, third]).toEqual(BOTH);
    expect(second).toMatch(line);
  });

  test('that is a bomb', async () => {
    const zip = zipOf([A, { name: 'b.txt', data: Buffer.alloc(5_000_000) }, Z]);
    const [first, second, third] = await contents(zip, { maxBytes: 20_000_000 });
    expect([first, third]).toEqual(BOTH);
    expect(second).toMatch(/^TOO_LARGE -!\/b\.txt: \d+ bytes unpack to 5000000 or more, as in a zip bomb/);
  });
});

/** Where the headers of a member state its method. */
function placesOf(zip: Buffer, name: string): number[] {
  const local = zip.indexOf(name) - 30;
  return [local + 8, zip.indexOf(name, local + 31) - 46 + 10];
}

describe('a zip that is refused as a whole', () => {
  test.each([
    [
      'whose members share their bytes',
      zipOf([A, { ...A, sameAs: 0 }]),
      /^UNREADABLE -: its members share their bytes/,
    ],
    ['that breaks off', zipOf([A, Z]).subarray(0, 90), /^TRUNCATED -: the archive breaks off; fetch it again/],
    ['that holds nothing', zipOf([]), /^EMPTY -: holds no article: .*; check what is in it$/],
    ['that holds no article', zipOf([{ name: 'a.jpg', data: 'x' }]), /^EMPTY -: holds no article/],
    ['whose directory is overwritten', overwritten(zipOf([A, Z])), /^UNREADABLE -: the archive is damaged \(/],
  ])('%s', async (_, zip, line) => {
    const lines = await contents(zip);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });
});

function overwritten(zip: Buffer): Buffer {
  return zip.fill(0x58, zip.indexOf('PK\u0001\u0002', 0, 'latin1'), zip.length - 30);
}
