import { readFileSync } from 'node:fs';
import { z } from 'zod';

const MANIFEST = z.object({ version: z.string() });

/** The version of the package this file belongs to, such as `0.1.0`. */
export function packageVersion(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return MANIFEST.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}
