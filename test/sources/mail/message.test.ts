import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/article.ts';
import { readSources } from '../../../src/sources/read.ts';
import type { SourceOutcome } from '../../../src/sources/types.ts';
import { zipOf } from '../../support/zip.ts';
import { contents } from '../unpack/support.ts';

const SENT = 'From: a@x.org\nDate: Tue, 06 Apr 2021 00:30:00 +0800\nMIME-Version: 1.0\n';
const SAVED =
  'From: <Saved by Blink>\nSnapshot-Content-Location: https://x.org/a\nDate: Sat, 5 Aug 2023 10:00:00 -0000\n';

/** A multipart of parts, each with its fields. */
const parts = (kind: string, boundary: string, ...inner: readonly string[]) =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${inner.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`;
const page = (text: string, fields = '') => `Content-Type: text/html; charset=utf-8\n${fields}\n<p>${text}</p>`;
const plain = (text: string, fields = '') => `Content-Type: text/plain; charset=utf-8\n${fields}\n${text}`;

async function outcomes(message: string | Buffer, maxBytes = 100_000): Promise<SourceOutcome[]> {
  const out: SourceOutcome[] = [];
  const stdin = (async function* () {
    yield Buffer.from(message);
  })();
  for await (const outcome of readSources(['-'], { maxBytes, stdin })) out.push(outcome);
  return out;
}

async function only(message: string | Buffer): Promise<Omit<Source, 'bytes'> & { readonly text: string }> {
  const [first, ...more] = await outcomes(message);
  if (first === undefined || 'error' in first || more.length > 0) throw new Error(JSON.stringify([first, ...more]));
  const { bytes, ...rest } = first;
  return { ...rest, text: Buffer.from(bytes).toString().trim() };
}

describe('a message', () => {
  test('gives its HTML part, before a text that says less', async () => {
    const message = `${SENT}Subject: Fwd: 转发：会谈\n${parts('alternative', 'b', plain('见网页版'), page('会谈'))}`;
    expect(await only(message)).toEqual({
      file: '-',
      text: '<p>会谈</p>',
      charset: 'utf-8',
      title: '会谈',
      stamp: 'Tue, 06 Apr 2021 00:30:00 +0800',
    });
  });

  test('of text gives that, lines that flow on joined', async () => {
    expect(await only(`${SENT}${plain('会谈\n会见')}`)).toMatchObject({ text: '会谈\n会见' });
    expect(
      await only(`${SENT}Content-Type: text/plain; charset=utf-8; format=flowed\n\nthe talks \nwent on\n`),
    ).toMatchObject({
      text: 'the talks went on',
      charset: 'utf-8',
    });
  });

  test.each(['gb18030', 'big5'])('keeps the bytes of %s, stated or not', async (charset) => {
    for (const stated of [`; charset=${charset}`, '']) {
      const head = `${SENT}Content-Type: text/html${stated}\nContent-Transfer-Encoding: base64\n\n`;
      const body = iconv.encode('<p>文化中心</p>', charset);
      const [source] = (await outcomes(`${head}${body.toString('base64')}\n`)) as [Source];
      expect(iconv.decode(Buffer.from(source.bytes), charset)).toBe('<p>文化中心</p>');
      expect(source.charset).toBe(stated === '' ? undefined : charset);
    }
  });

  test('in quoted-printable', async () => {
    const encoded = 'Content-Transfer-Encoding: quoted-printable\n\n<p>=E4=BC=9A=\n=E8=B0=88</p>\n';
    expect(await only(`${SENT}Content-Type: text/html; charset=utf-8\n${encoded}`)).toMatchObject({
      text: '<p>会谈</p>',
    });
  });

  test('of parts in parts', async () => {
    const inner = parts(
      'related',
      'c',
      parts('alternative', 'd', plain('文'), page('会谈')),
      'Content-Type: image/png\n\nx',
    );
    expect(await only(`${SENT}${parts('mixed', 'b', inner)}`)).toMatchObject({ text: '<p>会谈</p>' });
  });

  test('gives what is attached to it that may hold articles', async () => {
    const attached = (name: string, data: Buffer | string) =>
      `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(data).toString('base64')}`;
    const zip = zipOf([{ name: 'c.txt', data: '签署' }]);
    const message = `${SENT}${parts(
      'mixed',
      'b',
      page('会谈'),
      attached('b.txt', '会见'),
      attached('photo.jpg', 'x'),
      attached('../a.txt', 'x'),
      attached('c.zip', zip),
      `Content-Type: message/rfc822\n\n${SENT}${plain('转来的')}`,
    )}`;
    expect((await contents(Buffer.from(message))).map((line) => line.trim())).toEqual([
      '- <p>会谈</p>',
      '-!/b.txt 会见',
      'UNREADABLE -!/../a.txt: leads out of the archive; the other members are read',
      '-!/c.zip!/c.txt 签署',
      '-!/message.eml 转来的',
    ]);
  });

  test('without a text says so', async () => {
    expect(await contents(Buffer.from(`${SENT}Content-Type: image/png\n\nx`))).toEqual([
      expect.stringMatching(/^EMPTY -: holds no article/),
    ]);
  });
});

describe('a saved page', () => {
  test('is the page, without its frames, under its address; the day on which it was saved is not its own', async () => {
    const at = (url: string) => `Content-Location: ${url}\n`;
    const mhtml = `${SAVED}Subject: 会谈\n${parts('related', 'b', page('广告', at('https://ads.org/f')), page('会谈', at('https://x.org/a')))}`;
    expect(await only(mhtml)).toEqual({ file: '-', text: '<p>会谈</p>', charset: 'utf-8', url: 'https://x.org/a' });
  });

  test('by an older browser has its address at its part', async () => {
    const mht = `MIME-Version: 1.0\nDate: Sat, 5 Aug 2023 10:00:00 +0800\n${parts('related', 'b', page('会谈', 'Content-Location: https://x.org/b\n'))}`;
    expect(await only(mht)).toEqual({ file: '-', text: '<p>会谈</p>', charset: 'utf-8', url: 'https://x.org/b' });
  });

  test('from a disk has no address', async () => {
    expect(await only(SAVED.replace('https://x.org/a', 'file:///C:/a.html') + page('会谈'))).not.toHaveProperty('url');
  });
});

describe('a message is refused', () => {
  const deep = Array.from({ length: 100 }, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`);

  test.each([
    [
      'whose parts lie too deep',
      `${SENT}Content-Type: multipart/mixed; boundary=b0\n\n${deep.join('')}`,
      /^UNREADABLE -: .*depth/,
    ],
    [
      'of too many parts',
      `${SENT}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(11_000)}`,
      /^TOO_LARGE -: a message of more than 10000 parts/,
    ],
    ['whose head never ends', `${SENT}${'A: b\n'.repeat(300_000)}\nx`, /^UNREADABLE -: .*header size/i],
  ])('%s', async (_, message, line) => {
    const lines = await contents(Buffer.from(message), { maxBytes: 10_000_000 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });
});
