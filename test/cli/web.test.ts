import { encode } from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { type Loopback, loopback } from '../support/web.ts';
import { guanxi } from './capture.ts';

const STORY = `<!doctype html><html><head><title>李强会见雷蒙多</title></head><body><article><h1>李强会见雷蒙多</h1>
<p>中国国务院总理李强8月29日在北京会见美国商务部长雷蒙多。李强说，港口的吊机不该停着。</p>
<p>雷蒙多说，两国的货船都在等候泊位。双方商定明年春天再谈一次。</p></article></body></html>`;
const ALLOWED = { GUANXI_WEB_PRIVATE: 'on', GUANXI_WEB_CONTACT: 'news@example.org' };

let server: Loopback;
const agents: unknown[] = [];
beforeAll(async () => {
  server = await loopback({
    '/a': ({ headers }, response) => {
      agents.push(headers['user-agent']);
      response.writeHead(302, { location: '/2023-08/29/b.html' }).end();
    },
    '/2023-08/29/b.html': STORY,
    '/feed': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      const link = `<link>${at('/2023-08/29/b.html')}</link>`;
      const summary = '<description>中国国务院总理李强在北京会见美国商务部长。</description>';
      response.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>要闻</title><item><title>李强会见雷蒙多</title>${link}${summary}</item></channel></rss>`,
      );
    },
    '/gbk': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=gb2312' });
      response.end(encode(STORY, 'gb18030'));
    },
  });
});
afterAll(() => server.close());
const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;

describe('a web address on the command line', () => {
  test('is read as a file is, under its last address', async () => {
    const { code, out, err } = await guanxi(['extract', at('/a')], { environment: ALLOWED });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const record = JSON.parse(out) as ExtractionRecord;
    expect(record).toMatchObject({
      file: at('/a'),
      article: { title: '李强会见雷蒙多', url: at('/2023-08/29/b.html') },
    });
    expect(record.edges.map((edge) => edge.type)).toContain('MET');
    expect(agents).toEqual([expect.stringMatching(/^guanxi\/\d+\.\d+\.\d+ \(\+news@example\.org\)$/u)]);
  });

  test('is read in the charset of its header', async () => {
    const { out } = await guanxi(['extract', at('/gbk')], { environment: ALLOWED });
    expect(JSON.parse(out)).toMatchObject({ article: { title: '李强会见雷蒙多' } });
  });

  test('is built into a graph', async () => {
    const { code, err } = await guanxi(['build', '--store', 'memory:', at('/a')], { environment: ALLOWED });
    expect(code).toBe(0);
    expect(err).toContain('1 files, 1 articles loaded');
  });

  test('of this machine is refused unless that is allowed', async () => {
    const before = server.connections();
    const { code, out, err } = await guanxi(['extract', 'http://127.0.0.1/a', at('/a')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toEqual([
      'http://127.0.0.1/a: REFUSED: 127.0.0.1 stands for this machine, and only public addresses are asked; GUANXI_WEB_PRIVATE=on allows it',
      `${at('/a')}: REFUSED: port ${server.port} is not asked, only 80 and 443; GUANXI_WEB_PRIVATE=on allows others`,
      '2 files failed (REFUSED 2)',
      '',
    ]);
    expect(server.connections()).toBe(before);
  });

  test('of a feed has its summaries read from their pages with --follow', async () => {
    const plain = await guanxi(['extract', at('/feed')], { environment: ALLOWED });
    expect(JSON.parse(plain.out)).toMatchObject({ file: at('/feed'), article: { url: at('/2023-08/29/b.html') } });
    const run = await guanxi(['extract', '--follow', at('/feed')], { environment: ALLOWED });
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
    const record = JSON.parse(run.out) as ExtractionRecord;
    expect(record).toMatchObject({ file: at('/2023-08/29/b.html'), article: { url: at('/2023-08/29/b.html') } });
    expect(record.edges.length).toBeGreaterThan((JSON.parse(plain.out) as ExtractionRecord).edges.length);
  });

  test('cannot be followed where the web is switched off', async () => {
    const { code, err } = await guanxi(['extract', '--follow', 'a.md'], { environment: { GUANXI_WEB: 'off' } });
    expect(code).toBe(2);
    expect(err).toContain('--follow fetches pages, and web addresses are switched off; set GUANXI_WEB=on');
  });

  test('is refused where the web is switched off', async () => {
    const { code, err } = await guanxi(['extract', at('/a')], { environment: { ...ALLOWED, GUANXI_WEB: 'off' } });
    expect(code).toBe(1);
    expect(err).toContain('REFUSED: web addresses are switched off; set GUANXI_WEB=on');
  });
});
