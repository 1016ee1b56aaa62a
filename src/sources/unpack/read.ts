import { GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';
import { mailboxMembers } from '../mail/mailbox.ts';
import { messageMembers } from '../mail/message.ts';
import { isMailbox, isMessage } from '../mail/message-head.ts';
import type { SourceFailure, SourceOptions, SourceOutcome } from '../types.ts';
import { gzipMembers } from './gzip.ts';
import { Allowance, ARCHIVE_LIMITS } from './limits.ts';
import { refusal, type Unpacking } from './member.ts';
import { type Packed, packedFile, packedSource } from './packed.ts';
import { isTar, tarMembers } from './tar.ts';
import { zipMembers } from './zip.ts';
import { isZip, zipKind } from './zip-kind.ts';

/** A kind of file that holds others: told by its bytes, opened one member after the other. */
interface Container {
  matches(packed: Packed): boolean | Promise<boolean>;
  /**
   * Its members in their order, each under `FILE!/MEMBER`; a member that cannot be read is a failure of its own, what
   * ends the whole is thrown.
   */
  members(packed: Packed, run: Unpacking): AsyncGenerator<SourceOutcome>;
}

const CONTAINERS: readonly Container[] = [
  { matches: async (packed) => isZip(packed.head) && (await zipKind(packed)) === 'archive', members: zipMembers },
  { matches: ({ head }) => head[0] === 0x1f && head[1] === 0x8b, members: gzipMembers },
  { matches: ({ head }) => isTar(head), members: (packed, run) => tarMembers(packed.stream(), packed.file, run) },
  { matches: ({ head }) => isMailbox(head), members: mailboxMembers },
  { matches: ({ head }) => isMessage(head), members: messageMembers },
];

/** What a source holds: itself where it is no container, else its members, and what they hold in turn. */
export async function* unpacked(source: Source, options: SourceOptions): AsyncGenerator<SourceOutcome> {
  yield* opened(source, unpackingOf(options), 0);
}

/** What an archive on disk holds, read without ever holding all of it; null for a file that is none, or unreadable. */
export async function unpackedFile(
  file: string,
  options: SourceOptions,
): Promise<AsyncGenerator<SourceOutcome> | null> {
  const packed = await packedFile(file).catch(() => null);
  const container = packed === null ? undefined : await containerOf(packed);
  return packed === null || container === undefined ? null : membersOf(container, packed, unpackingOf(options), 0);
}

function unpackingOf({ maxBytes, archives }: SourceOptions): Unpacking {
  return { maxBytes, allowance: new Allowance({ ...ARCHIVE_LIMITS, ...archives }) };
}

async function* opened(source: Source, run: Unpacking, depth: number): AsyncGenerator<SourceOutcome> {
  const packed = packedSource(source);
  const container = await containerOf(packed);
  if (container === undefined) yield source;
  else yield* membersOf(container, packed, run, depth);
}

async function containerOf(packed: Packed): Promise<Container | undefined> {
  for (const container of CONTAINERS) if (await container.matches(packed)) return container;
  return undefined;
}

async function* membersOf(
  container: Container,
  packed: Packed,
  run: Unpacking,
  depth: number,
): AsyncGenerator<SourceOutcome> {
  const { deepest } = run.allowance.limits;
  if (depth >= deepest) {
    const seen = `archives lie more than ${deepest} deep in one another`;
    yield refusal(packed.file, `${seen}; unpack it and give the files`, 'TOO_LARGE');
    return;
  }
  let found = 0;
  try {
    for await (const outcome of container.members(packed, run)) {
      found += 1;
      if ('error' in outcome) yield outcome;
      else yield* opened(outcome, run, depth + 1);
    }
  } catch (cause) {
    yield broken(packed.file, cause, found);
    return;
  }
  if (found === 0)
    yield refusal(packed.file, 'holds no article: no text, page, document or feed; check what is in it', 'EMPTY');
}

/** Codes and words by which the libraries say that the bytes end too early. */
const ENDS_EARLY = /unexpected end|truncated|unexpected EOF|overflows file bounds/iu;

function broken(file: string, cause: unknown, read: number): SourceFailure {
  if (cause instanceof GuanxiError) return { file, error: cause };
  const seen = cause instanceof Error ? cause.message : String(cause);
  const after = read === 0 ? '' : ` after ${read} member${read === 1 ? '' : 's'}`;
  return ENDS_EARLY.test(seen)
    ? {
        file,
        error: new GuanxiError('TRUNCATED', `${file}: the archive breaks off${after}; fetch it again`, { cause }),
      }
    : {
        file,
        error: new GuanxiError('UNREADABLE', `${file}: the archive is damaged${after} (${seen}); fetch it again`, {
          cause,
        }),
      };
}
