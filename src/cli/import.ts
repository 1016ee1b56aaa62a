import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { GuanxiError } from '../errors.ts';
import type { ExportLine } from '../store/port.ts';
import { command, STORE } from './command.ts';
import type { ExitCode } from './session.ts';
import { withStore } from './store.ts';

const properties = z.record(z.string(), z.unknown());
const LINE = z.union([
  z.strictObject({ node: z.string(), labels: z.array(z.string()), properties }),
  z.strictObject({ edge: z.string(), from: z.string(), to: z.string(), properties }),
]);

/** `guanxi import`: an export into an empty store, of either engine. */
export const importCommand = command({
  name: 'import',
  summary: 'Bring an export into an empty store',
  words: { least: 1, most: 1 },
  examples: [
    'guanxi import graph.jsonl --store file:copy',
    'guanxi export | guanxi import - --store bolt://localhost:7687',
  ],
  args: {
    file: { type: 'positional', description: 'what guanxi export wrote; - for standard input' },
    ...STORE,
  },
  run: (args, session) =>
    withStore<ExitCode>(args, session, async (store) => {
      await store.migrate();
      const [file = '-'] = args._;
      const stream = file === '-' ? session.stdin : createReadStream(file);
      const articles = await store.import(linesOf(stream, file));
      session.stderr.write(`${store.uri}: ${articles} articles imported\n`);
      return 0;
    }),
});

/** The lines of an export, each checked. Throws UNREADABLE for a file that cannot be read and BAD_USER_INPUT for a line that is none. */
async function* linesOf(stream: Readable, file: string): AsyncGenerator<ExportLine> {
  let number = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      yield lineOf(text, `${file}:${number}`);
    }
  } catch (cause) {
    if (cause instanceof GuanxiError) throw cause;
    const seen = cause instanceof Error ? cause.message : String(cause);
    throw new GuanxiError('UNREADABLE', `${file} cannot be read (${seen}); check the path`, { cause });
  }
}

function lineOf(text: string, place: string): ExportLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new GuanxiError('BAD_USER_INPUT', `${place}: no JSON; give what guanxi export wrote`, { cause });
  }
  const line = LINE.safeParse(value);
  if (line.success) return line.data as ExportLine;
  throw new GuanxiError('BAD_USER_INPUT', `${place}: neither a node nor an edge of an export`);
}
