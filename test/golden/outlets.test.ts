import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkedArticle } from '../../src/articles/html/linked-data.ts';
import { parseRule, ruleFolder, ruleOf } from '../../src/articles/html/load-rule.ts';
import { parsePage } from '../../src/articles/html/page.ts';
import { readRuled } from '../../src/articles/html/ruled.ts';
import { readArticles } from '../../src/articles/read.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';
import type { Article, Zone } from '../../src/model/article.ts';

const FIXTURES = join(import.meta.dirname, 'outlets');
const RULES = readdirSync(ruleFolder())
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))
  .sort();

const pageOf = (outlet: string) => readFileSync(join(FIXTURES, `${outlet}.html`), 'utf8');

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = loadLexicon();
});

async function read(html: string): Promise<Article> {
  const [article, ...others] = await readArticles(
    { file: 'page.html', bytes: new TextEncoder().encode(html) },
    lexicon.outlets,
  );
  expect(others).toEqual([]);
  return article!;
}

/** The paragraphs that have blocks of a zone, by-lines in them included, as a reader sees them. */
function inZone({ text, blocks }: Article, zone: Zone): string[] {
  const paragraphs = new Set(blocks.filter((block) => block.zone === zone).map(({ paragraph }) => paragraph));
  return text.split('\n').filter((_, i) => paragraphs.has(i));
}

describe.each(RULES)('%s', (outlet) => {
  test('its page is read as it should be', async () => {
    const article = await read(pageOf(outlet));
    expect({
      title: article.title,
      publishedOn: article.publishedOn,
      authors: article.authors,
      deck: inZone(article, 'DECK'),
      body: inZone(article, 'BODY'),
      captions: inZone(article, 'CAPTION'),
    }).toEqual(parse(readFileSync(join(FIXTURES, `${outlet}.yaml`), 'utf8')));
    expect(article.publisher).toBe(lexicon.outlets.find(({ organisation }) => organisation === outlet)?.name);
  });

  test('the rule reads it, and each of its fields finds something there', () => {
    const rule = ruleOf(outlet)!;
    const page = parsePage(pageOf(outlet));
    expect(readRuled(page, rule, linkedArticle(page))?.passages.length).toBeGreaterThan(0);
    for (const field of ['story', 'deck', 'captions', 'drop', 'ends', 'next'] as const) {
      if (rule[field].length === 0) continue;
      const found = rule[field].some((selector) => page.matching(selector).length > 0);
      // A story that the page keeps in a <textarea> has its own elements.
      expect(found || outlet === 'cn-global-times', field).toBe(true);
    }
  });

  test('once its markup has changed the page is read as any other', async () => {
    const changed = pageOf(outlet).replace(/ (?:class|id|data-[\w-]+|itemprop|role)="[^"]*"/gu, ' class="x1"');
    const story: string[] = parse(readFileSync(join(FIXTURES, `${outlet}.yaml`), 'utf8')).body;
    const article = await read(changed);
    for (const paragraph of story) expect(article.text).toContain(paragraph);
  });
});

test('every page belongs to a rule', () => {
  const pages = readdirSync(FIXTURES).map((file) => file.replace(/\.\w+$/u, ''));
  expect([...new Set(pages)].sort()).toEqual(RULES);
});

describe('a rule file that is wrong says where', () => {
  const RULE = 'outlet: sg-test\nchecked: from memory\nzone: Asia/Singapore\nstory: [".a"]\n';
  test.each([
    ['', 'sg-test.yaml: the rule: Invalid input'],
    ['{', 'sg-test.yaml: Flow map'],
    [RULE.replace('".a"', '"p:has(a)"'), 'sg-test.yaml: story.0: is no selector'],
    [RULE.replace('".a"', ''), 'sg-test.yaml: story: '],
    [RULE.replace('Singapore', 'Nowhere'), 'sg-test.yaml: zone: is no time zone'],
    [RULE.replace('from memory', 'surely'), 'sg-test.yaml: checked: '],
    [`${RULE}lines: ["a("]`, 'sg-test.yaml: lines.0: is no regular expression'],
    [`${RULE}date: ["time@"]`, 'sg-test.yaml: date.0: is no field'],
    [`${RULE}body: [".b"]`, 'sg-test.yaml: the rule: Unrecognized key: "body"'],
    [RULE.replace('sg-test', 'sg-other'), 'sg-test.yaml: outlet: is sg-other; name the file sg-other.yaml'],
  ])('%j', (yaml, message) => {
    expect(() => parseRule(yaml, 'sg-test.yaml')).toThrow(message);
  });
});
