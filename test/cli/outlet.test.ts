import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRule } from '../../src/articles/html/load-rule.ts';
import { tryRule } from '../../src/articles/html/scaffold.ts';
import { guanxi } from './capture.ts';

const PAGE = `<html><head><title>两国外长会谈_联合早报</title><link rel="canonical" href="https://www.zaobao.com.sg/news/story1">
<meta property="article:published_time" content="2023-05-08T10:20:00+08:00"></head><body>
<ul class="menu"><li><a href="/">首页</a></li></ul>
<div class="page"><h1 class="headline__a1B2c">两国外长会谈</h1><div class="writer">文 / 林小明</div>
<div class="story" id="story-20230508"><p>两国外长周一在海港会谈，谈了两个小时。</p><div class="see"><a href="/2">另一篇报道的标题</a></div><p>会谈后没有发表声明。</p><p>部长们周二启程回国。</p></div></div>
<div class="talk"><p>读者说，希望谈得出结果。</p></div></body></html>`;

let folder = '';
let page = '';
let checkout = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-outlet-'));
  page = join(folder, 'page.html');
  checkout = join(folder, 'checkout');
  await writeFile(page, PAGE);
  await writeFile(join(folder, 'nobody.html'), PAGE.replace('www.zaobao.com.sg', 'nobody.example'));
  await writeFile(join(folder, 'page.pdf'), '%PDF-1.7\n');
  await writeFile(join(folder, 'empty.html'), '<html><body><p>短。</p></body></html>');
  await mkdir(join(checkout, 'src/articles/outlets'), { recursive: true });
  await mkdir(join(checkout, 'test/golden/outlets'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe('guanxi outlet', () => {
  test('prints a rule that reads the page where there is no place to write', async () => {
    const { code, out, err } = await guanxi(['outlet', page, '--checkout', join(folder, 'none')]);
    expect(code).toBe(0);
    const rule = parseRule(out, 'sg-zaobao.yaml');
    expect(rule).toMatchObject({
      outlet: 'sg-zaobao',
      zone: 'Asia/Singapore',
      story: ['.story'],
      title: ['[class*="headline__"]'],
      authors: ['.writer'],
      date: ['meta:article:published_time'],
      drop: ['.see'],
    });
    expect(tryRule(PAGE, rule)).toMatchObject({ title: '两国外长会谈', authors: ['林小明'], days: ['2023-05-08'] });
    expect(err).toMatch(
      / {2}title {7}两国外长会谈\n {2}day {9}2023-05-08\n {2}authors {5}林小明\n {2}paragraphs {2}3, and 0 captions\n/u,
    );
    expect(err).toContain('second page of the outlet');
  });

  test('writes rule and fixture, once', async () => {
    const { code, out, err } = await guanxi(['outlet', page, '--checkout', checkout]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(`wrote ${join(checkout, 'src/articles/outlets/sg-zaobao.yaml')}`);
    const fixtures = join(checkout, 'test/golden/outlets');
    expect(await readdir(fixtures)).toEqual(['sg-zaobao.html', 'sg-zaobao.yaml']);
    const file = join(checkout, 'src/articles/outlets/sg-zaobao.yaml');
    const text = await readFile(file, 'utf8');
    const story = tryRule(await readFile(join(fixtures, 'sg-zaobao.html'), 'utf8'), parseRule(text, file));
    const expected = parse(await readFile(join(fixtures, 'sg-zaobao.yaml'), 'utf8'));
    expect(story).toMatchObject({ title: expected.title, authors: expected.authors, days: [expected.publishedOn] });
    expect(story?.passages.map((passage) => passage.text)).toEqual(expected.body);

    await writeFile(file, `${text}lines: ["^会谈后"]\n`);
    const again = await guanxi(['outlet', page, '--checkout', checkout]);
    expect(again.err).toContain('stands already and was left as it is');
    expect(again.err).toContain('paragraphs  2, and 0 captions');
    await writeFile(file, text.replace('.story', '.gone'));
    expect((await guanxi(['outlet', page, '--checkout', checkout])).err).toContain('finds no story on this page');
  });

  test('takes the outlet from --id, and says that no table has it', async () => {
    const { code, out, err } = await guanxi([
      'outlet',
      join(folder, 'nobody.html'),
      '--id',
      'fr-nobody',
      '--checkout',
      folder,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('outlet: fr-nobody\n');
    expect(err).toContain('fr-nobody is not in lexicon/outlets.tsv yet');
  });

  test('takes the page from standard input', async () => {
    const { code, out } = await guanxi(['outlet', '-', '--checkout', folder], { stdin: PAGE });
    expect(code).toBe(0);
    expect(out).toContain('outlet: sg-zaobao\n');
  });

  test('fetches nothing: an address is wrong use', async () => {
    const { code, out, err } = await guanxi(['outlet', 'https://a:b@www.zaobao.com.sg/news/story1']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('https://…@www.zaobao.com.sg/news/story1 is an address; save the page with a browser');
  });

  test.each([
    ['nobody.html', [], 2, 'no outlet is known by this page'],
    ['empty.html', ['--id', 'sg-zaobao'], 1, 'NO_SENTENCE'],
    ['page.html', ['--id', '../x'], 2, '--id ../x is no id such as sg-zaobao'],
    ['gone.html', [], 1, 'there is no such file or folder; check the path'],
    ['checkout', [], 1, 'this is a folder; give a file in it'],
    ['page.pdf', [], 1, 'this is a PDF; give the page as HTML, or its text'],
  ])('%s %o exits %i', async (name, flags, exit, message) => {
    const { code, out, err } = await guanxi(['outlet', join(folder, name), ...flags, '--checkout', folder]);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toContain(message);
  });
});
