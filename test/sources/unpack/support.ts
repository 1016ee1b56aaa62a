import { readSources } from '../../../src/sources/read.ts';
import type { SourceOptions } from '../../../src/sources/types.ts';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What standard input holds: `FILE TEXT` for what is read, `CODE MESSAGE` for what is refused. */
export async function contents(bytes: Uint8Array, options: Partial<SourceOptions> = {}): Promise<string[]> {
  const out: string[] = [];
  for await (const found of readSources(['-'], { maxBytes: 1_000_000, stdin: once(bytes), ...options })) {
    out.push('error' in found ? `${found.error.code} ${found.error.message}` : `${found.file} ${textOf(found.bytes)}`);
  }
  return out;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
