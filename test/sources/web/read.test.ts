import { describe, expect, test } from 'vitest';
import { countSources, readSources } from '../../../src/sources/read.ts';
import type { Fetcher, SourceOptions } from '../../../src/sources/types.ts';
import { outcomeOf } from '../../support/web.ts';

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function read(paths: readonly string[], fetcher?: Fetcher) {
  const options: SourceOptions = { maxBytes: 1000, stdin: nothing(), fetcher };
  const outcomes: string[] = [];
  for await (const outcome of readSources(paths, options)) outcomes.push(`${outcome.file} ${outcomeOf(outcome)}`);
  return outcomes;
}

describe('addresses among the paths', () => {
  test('are got by the fetcher that is handed in, in their order', async () => {
    const fetcher: Fetcher = async (address) => ({ file: address, bytes: Buffer.from('会谈'), url: address });
    expect(await read(['https://news.example/a', '-', 'HTTP://news.example/b'], fetcher)).toEqual([
      'https://news.example/a 会谈',
      '- ',
      'HTTP://news.example/b 会谈',
    ]);
  });

  test('are refused without one, each with a line', async () => {
    expect(await read(['https://reader:secret@news.example/a', 'ftp://news.example/b'])).toEqual([
      'https://…@news.example/a REFUSED: web addresses are switched off; set GUANXI_WEB=on, or save the page and give the file',
      'ftp://news.example/b REFUSED: web addresses are switched off; set GUANXI_WEB=on, or save the page and give the file',
    ]);
  });

  test('count as one each', async () => {
    expect(await countSources(['https://news.example/a', '-', 'https://news.example/b'])).toBe(3);
  });
});
