import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { articlesOfText } from '../../src/articles/read.ts';
import { GuanxiError } from '../../src/errors.ts';
import { extractFiles } from '../../src/extractions.ts';
import { extract } from '../../src/pipeline.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { lexicon } from '../support/scene.ts';

const SIZE = 150_000;

async function outcomeOf(text: string): Promise<string> {
  try {
    await extract({ file: 'a.txt', bytes: Buffer.from(text) }, lexicon);
    return 'read';
  } catch (error) {
    if (!(error instanceof GuanxiError)) throw error;
    expect(error.message).toMatch(/^a\.txt: [^\n]+$/u);
    return error.code;
  }
}

describe('files made to break their reader', { timeout: 60_000 }, () => {
  test.each(HOSTILE_FILES)('$name: $outcome', async ({ make, outcome }) => {
    expect(await outcomeOf(make(SIZE))).toBe(outcome);
  });

  /** Whether it is read or refused: neither may take longer than in proportion. */
  test.each(HOSTILE_FILES)('$name takes time in proportion to its length', ({ make }) => {
    const work = (size: number) => {
      try {
        articlesOfText(make(size), { file: 'a.txt' }, lexicon.outlets);
      } catch (error) {
        if (!(error instanceof GuanxiError)) throw error;
      }
    };
    expect(growth(work)).toBeLessThanOrEqual(LINEAR);
  });
});

describe('more than an article can be', () => {
  const unit = '外交部长周一在北京会见来访的客人，';
  test.each([
    ['a line', (text: string) => text],
    ['a paragraph of HTML', (text: string) => `<html><body><p>${text}</p></body></html>`],
    ['a Markdown paragraph', (text: string) => `# 会谈\n\n${text}`],
    ['a million by-lines', () => '（记者王毅）\n'.repeat(1_000_000)],
  ])('%s of more than two million characters is refused before it is read', async (_, around) => {
    const text = around(unit.repeat(Math.ceil(2_000_001 / unit.length)));
    expect(await outcomeOf(text)).toBe('TOO_LARGE');
  });

  test.each(['<', '< ', '<div>', '<td>', '</p>'])(
    'a million and one of %s are refused before they are parsed',
    async (tag) => {
      expect(await outcomeOf(`<html><body><p>${unit}</p>${tag.repeat(1_000_001)}</body></html>`)).toBe('TOO_LARGE');
    },
  );

  test.each([
    ['marks upon a character', `${unit.repeat(3)}。e${'\u0301'.repeat(9_000_000)}`],
    ['a field of front matter', `---\ntitle: ${'['.repeat(19_000_000)}\n---\n${unit.repeat(3)}。`],
  ])('%s without an end cost themselves only', async (_, text) => {
    expect(await outcomeOf(text)).toBe('read');
  });

  test.each([
    ['text', (text: string) => text],
    ['an HTML attribute', (text: string) => `<p data-a="${text}">会谈</p>`],
    ['Markdown', (text: string) => `# ${text}`],
    ['front matter', (text: string) => `---\ntitle: ${text}\n---\n会谈`],
  ])('a line of 50 MB in %s is refused by its size alone', async (_, around) => {
    const bytes = Buffer.from(around('a'.repeat(50_000_000)));
    const options = { lexicon, maxBytes: 20_000_000, stdin: Readable.from([bytes]) };
    for await (const outcome of extractFiles(['-'], options)) {
      expect(outcome).toMatchObject({ file: '-', error: { code: 'TOO_LARGE' } });
    }
    expect.assertions(1);
  });
});
