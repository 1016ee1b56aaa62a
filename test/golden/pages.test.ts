import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readHtml } from '../../src/articles/html/read.ts';

const PAGES = join(import.meta.dirname, 'pages');

/** What a page holds; `others`: how many paragraphs that are none of the story are read with it, a limit that is known. */
interface Expected {
  readonly title: string;
  readonly body: readonly string[];
  readonly captions: readonly string[];
  readonly others?: number;
}

const names = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

describe('pages of outlets that no rule knows', () => {
  test.each(names)('%s', (name) => {
    const expected = parse(readFileSync(join(PAGES, `${name}.yaml`), 'utf8')) as Expected;
    const { title, passages } = readHtml(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
    const of = (zone: string) => passages.filter((passage) => passage.zone === zone).map(({ text }) => text);
    expect(title).toBe(expected.title);
    expect(of('BODY').filter((text) => expected.body.includes(text))).toEqual(expected.body);
    expect(of('CAPTION')).toEqual(expected.captions);
    expect(of('BODY')).toHaveLength(expected.body.length + (expected.others ?? 0));
  });

  test('there are enough of them to decide by', () => {
    expect(names.length).toBeGreaterThan(20);
  });
});
