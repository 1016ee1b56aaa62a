import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packed } from './packed.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
export const FIXTURES = 'test/fixtures/formats';

/** A file as a user has it. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A fixture of the table of formats: the file itself, or what its folder or its module makes. */
export async function fixtureAt(path: string): Promise<Fixture> {
  const file = join(ROOT, path);
  const name = basename(path).replace(/\.ts$/u, '');
  if (statSync(file).isDirectory()) return { name, bytes: await packed(file.replace(/\/$/u, '')) };
  return { name, bytes: path.endsWith('.ts') ? (await import(file)).bytes() : readFileSync(file) };
}

/** Every fixture there is, and the example articles, in order of their names. */
export async function allFixtures(): Promise<readonly Fixture[]> {
  const paths = [FIXTURES, 'examples/articles'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .sort()
      .map((file) => join(folder, file)),
  );
  return Promise.all(paths.map(fixtureAt));
}
