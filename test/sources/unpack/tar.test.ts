import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { tarOf } from '../../support/packed.ts';
import { contents } from './support.ts';

const A = { name: '新闻/a.html', data: '<p>会谈</p>' };
const Z = { name: 'z.txt', data: '会见' };
const BOTH = ['-!/新闻/a.html <p>会谈</p>', '-!/z.txt 会见'];
const LARGE = { name: 'photo.bin', data: Buffer.alloc(300_000, 'jpeg') };

describe.each([
  ['a tar', (tar: Buffer) => tar],
  ['a tar.gz', (tar: Buffer) => gzipSync(tar)],
])('%s', (_, packed) => {
  test('gives its members as they come, and runs over the others', async () => {
    expect(await contents(packed(await tarOf([A, LARGE, Z])))).toEqual(BOTH);
    expect(await contents(packed(await tarOf([Z, { name: '.b.txt', data: 'x' }, A])))).toEqual([...BOTH].reverse());
  });

  test('goes on after a member that is refused', async () => {
    const members = [A, { name: '../b.txt', data: 'x' }, { name: 'c.txt', data: 'x'.repeat(1001) }, Z];
    const lines = await contents(packed(await tarOf(members)), { maxBytes: 20_000 });
    expect(lines).toEqual([
      BOTH[0],
      expect.stringMatching(/^UNREADABLE -!\/\.\.\/b\.txt: leads out/),
      `-!/c.txt ${'x'.repeat(1001)}`,
      BOTH[1],
    ]);
  });

  test('that breaks off gives what stands before', async () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * i * 31) % 251));
    const whole = packed(await tarOf([A, { name: 'photo.bin', data: noise }, Z]));
    expect(await contents(whole.subarray(0, Math.floor(whole.length / 2)))).toEqual([
      BOTH[0],
      'TRUNCATED -: the archive breaks off after 1 member; fetch it again',
    ]);
  });
});

test('a member that is too large is refused by its header', async () => {
  const lines = await contents(gzipSync(await tarOf([A, LARGE, { ...LARGE, name: 'c.txt' }, Z])), { maxBytes: 10_000 });
  expect(lines).toEqual([BOTH[0], expect.stringMatching(/^TOO_LARGE -!\/c\.txt: more than 10000 bytes/), BOTH[1]]);
});

test('links are refused, folders and devices left out', async () => {
  const tar = pack();
  tar.entry({ name: 'a.html', type: 'symlink', linkname: '/etc/passwd' });
  tar.entry({ name: 'b.html', type: 'link', linkname: 'z.txt' });
  tar.entry({ name: 'c.html', type: 'directory' });
  tar.entry({ name: 'd.html', type: 'fifo' });
  tar.entry({ name: 'z.txt' }, '会见');
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  expect(await contents(Buffer.concat(chunks))).toEqual([
    'UNREADABLE -!/a.html: is a link, and no file; the other members are read',
    'UNREADABLE -!/b.html: is a link, and no file; the other members are read',
    BOTH[1],
  ]);
});

test.each(['gb18030', 'big5'])('names in %s', async (charset) => {
  const tar = await tarOf([{ name: 'name12345.txt', data: 'x' }]);
  const name = iconv.encode('文化中心', charset);
  name.copy(tar);
  tar.write('.txt\0'.padEnd(20, '\0'), name.length);
  tar.write('        ', 148);
  const sum = tar.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  expect(await contents(tar)).toEqual(['-!/文化中心.txt x']);
});

test('the oldest tars have no magic word', async () => {
  const tar = await tarOf([{ name: 'a.txt', data: '会见' }]);
  tar.fill(0, 257, 345);
  tar.write('        ', 148);
  const sum = tar.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  expect(await contents(tar)).toEqual(['-!/a.txt 会见']);
});

test('a text is no tar', async () => {
  const text = '会谈在首都举行。'.repeat(100);
  expect(await contents(Buffer.from(text))).toEqual([`- ${text}`]);
});
