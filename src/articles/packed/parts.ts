import { GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';
import { Allowance, ARCHIVE_LIMITS } from '../../sources/unpack/limits.ts';
import { packedSource } from '../../sources/unpack/packed.ts';
import { unpackedMember, zipDirectory } from '../../sources/unpack/zip.ts';

const LIMITS = { ...ARCHIVE_LIMITS, mostMembers: 20_000, mostBytes: 200_000_000 };
const LARGEST_PART = 50_000_000;

/** The parts of a document that is a zip, each unpacked within limits when it is asked for. */
export interface Parts {
  readonly file: string;
  has(name: string): boolean;
  /** Rejects with TOO_LARGE, or UNREADABLE for one that is missing, encrypted or damaged. */
  read(name: string): Promise<Buffer>;
}

/** What `use` makes of the parts of a document. Rejects with what it does, and where the zip cannot be listed. */
export async function withParts<Result>(source: Source, use: (parts: Parts) => Promise<Result>): Promise<Result> {
  const { file } = source;
  const zip = await packedSource(source)
    .zip()
    .catch((cause: unknown) => {
      throw new GuanxiError('TRUNCATED', `${file}: the document breaks off or is damaged; fetch it again`, { cause });
    });
  try {
    const run = { maxBytes: LARGEST_PART, allowance: new Allowance(LIMITS, 'split the document') };
    const members = new Map(
      (await zipDirectory(zip, file, run).catch(damaged(file))).map(({ name, entry }) => [name, entry]),
    );
    return await use({
      file,
      has: (name) => members.has(name),
      read: async (name) => {
        const entry = members.get(name);
        if (entry === undefined)
          throw new GuanxiError('UNREADABLE', `${file}: its part ${name} is missing; save it again`);
        if (entry.uncompressedSize > LARGEST_PART) throw tooLarge(file, name);
        const outcome = await unpackedMember(zip, entry, `${file}!/${name}`, run).catch(damaged(file));
        if ('error' in outcome) throw outcome.error;
        run.allowance.spendBytes(outcome.bytes.length, file);
        return Buffer.from(outcome.bytes);
      },
    });
  } finally {
    zip.close();
  }
}

function tooLarge(file: string, part: string): GuanxiError {
  const seen = `its part ${part} has more than ${LARGEST_PART} bytes`;
  return new GuanxiError('TOO_LARGE', `${file}: ${seen}; split the document`);
}

/** What a zip's library says of a directory that it cannot follow. */
function damaged(file: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof GuanxiError) throw cause;
    const seen = cause instanceof Error ? cause.message : String(cause);
    throw new GuanxiError('UNREADABLE', `${file}: the document is damaged (${seen}); fetch it again`, { cause });
  };
}
