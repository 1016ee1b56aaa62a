import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/lexicon/load.ts';
import type { Source } from '../../src/model/article.ts';

/** The measured articles where they lie beside the project, else the shipped examples, in order of their names. */
export function sources(): readonly Source[] {
  const measured = join(packageFolder(), '../shared/articles/dev');
  const folder = existsSync(measured) ? measured : join(packageFolder(), 'examples/articles');
  return readdirSync(folder)
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}
