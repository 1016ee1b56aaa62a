import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../lexicon/load.ts';

const MANIFEST = z.object({ version: z.string() });

/** The version of the package this file belongs to, such as `0.1.0`. */
export function packageVersion(): string {
  const manifest = join(packageFolder(), 'package.json');
  return MANIFEST.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}
