import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { zipOf } from './zip.ts';

/** The files below a folder by their path in it, sorted; `mimetype` first, as an EPUB wants it. */
function membersOf(folder: string): { readonly name: string; readonly data: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort((a, b) => Number(b === 'mimetype') - Number(a === 'mimetype') || (a < b ? -1 : 1))
    .map((name) => ({ name, data: readFileSync(join(folder, name)) }));
}

/** A tar of members, as `tar cf` makes it. */
export async function tarOf(
  members: readonly { readonly name: string; readonly data: string | Buffer }[],
): Promise<Buffer> {
  const tar = pack();
  for (const { name, data } of members) tar.entry({ name, mtime: new Date(0) }, data);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The folder `press.tar.gz/` as the archive it is named for; a `.docx`, an `.epub` and an `.odt` are zips. */
export async function packed(folder: string): Promise<Buffer> {
  const members = membersOf(folder);
  if (/\.(?:tar\.gz|tgz)$/u.test(folder)) return gzipSync(await tarOf(members));
  return folder.endsWith('.tar') ? tarOf(members) : zipOf(members);
}
