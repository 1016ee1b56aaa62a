import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { extractFiles } from '../../src/extractions.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import type { Fixture } from '../support/formats.ts';

/** What `asFailure` says of whatever is no GuanxiError. */
const CRASHED = /please report it$/u;

function misquoted({ article, mentions, edges }: ExtractionRecord): string | null {
  for (const { start, end, text } of [...mentions, ...edges.flatMap(({ evidence }) => evidence)]) {
    if (article.text.slice(start, end) !== text) return `“${text}” does not stand at ${start}`;
  }
  return null;
}

/** Extracts a file as `guanxi extract` does. Gives what went wrong: a crash, words that stand elsewhere; null for nothing. */
export async function faultIn({ name, bytes }: Fixture): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-fuzz-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const options = { maxBytes: 20_000_000, stdin: Readable.from([]), lexicon: loadLexicon() };
    for await (const outcome of extractFiles([file], options)) {
      if ('error' in outcome) {
        if (CRASHED.test(outcome.error.message)) return String((outcome.error.cause as Error)?.stack ?? outcome.error);
        continue;
      }
      for (const record of outcome.records) {
        const fault = misquoted(record);
        if (fault !== null) return fault;
      }
    }
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
