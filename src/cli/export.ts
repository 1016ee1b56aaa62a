import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { GuanxiError } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { command, STORE } from './command.ts';
import { writerTo } from './output.ts';
import { withStore } from './store.ts';

/** `guanxi export`: the whole graph as sorted lines, the same bytes for the same graph on every engine. */
export const exportCommand = command({
  name: 'export',
  summary: 'Write the whole graph as sorted lines',
  words: { least: 0, most: 1 },
  examples: ['guanxi export graph.jsonl', 'guanxi export --store bolt://localhost:7687 | sha256sum'],
  args: {
    out: { type: 'positional', required: false, description: 'the file to write; standard output unless given' },
    ...STORE,
    format: { type: 'enum', options: ['jsonl'], default: 'jsonl', description: 'one node or edge a line' },
  },
  run: (args, session) =>
    withStore(
      args,
      session,
      async (store) => {
        await store.migrate();
        const out = args.out;
        const whole =
          out === undefined
            ? await writeLines(store, session.stdout, session.signal)
            : await writeFile(store, out, session.signal);
        if (!whole) session.stderr.write('Interrupted: the export is not whole.\n');
        return whole ? 0 : 1;
      },
      'existing',
    ),
});

async function writeLines(store: GraphStore, stream: Writable, signal: AbortSignal): Promise<boolean> {
  const write = writerTo(stream);
  for await (const line of store.export()) {
    if (signal.aborted) return false;
    await write(`${JSON.stringify(line)}\n`);
  }
  return true;
}

/** Under another name until it is whole, so that a file called OUT is always a whole graph. */
async function writeFile(store: GraphStore, out: string, signal: AbortSignal): Promise<boolean> {
  const partial = `${out}.partial`;
  const stream = createWriteStream(partial);
  const ended = finished(stream);
  ended.catch(() => undefined);
  try {
    const whole = await writeLines(store, stream, signal);
    stream.end();
    await ended;
    if (whole) await rename(partial, out);
    else await rm(partial, { force: true });
    return whole;
  } catch (cause) {
    stream.destroy();
    await rm(partial, { force: true });
    if (cause instanceof GuanxiError) throw cause;
    const seen = cause instanceof Error ? cause.message : String(cause);
    throw new GuanxiError('UNREADABLE', `${out} cannot be written (${seen})`, { cause });
  }
}
