import { type ErrorCode, GuanxiError } from '../../errors.ts';
import { mayHoldArticles, sharesEnding } from '../endings.ts';
import { feedKindOfBytes } from '../feed-head.ts';
import type { SourceFailure, SourceOutcome } from '../types.ts';
import type { Allowance } from './limits.ts';
import { memberPath, shownMember } from './member-path.ts';

/** What unpacking goes by: how large one member may be, and what is left for all. */
export interface Unpacking {
  readonly maxBytes: number;
  readonly allowance: Allowance;
}

/** A member that may hold an article, under `ARCHIVE!/PATH`; why it is refused; null for one that is left out. */
export function memberFile(archive: string, name: string, isLink: boolean): string | SourceFailure | null {
  const found = memberPath(name);
  if (found === null) return null;
  if ('refused' in found) return refusal(shownMember(archive, name), `${found.refused}; the other members are read`);
  if (!mayHoldArticles(found.path)) return null;
  const file = shownMember(archive, found.path);
  return isLink ? refusal(file, 'is a link, and no file; the other members are read') : file;
}

/** The bytes of a member as a source; null for XML and JSON that is no feed. */
export function memberSource(file: string, bytes: Uint8Array): SourceOutcome | null {
  return sharesEnding(file) && feedKindOfBytes(bytes) === null ? null : { file, bytes };
}

/** A member that cannot be read, and why. */
export function refusal(file: string, why: string, code: ErrorCode = 'UNREADABLE'): SourceFailure {
  return { file, error: new GuanxiError(code, `${file}: ${why}`) };
}

/** A member that is larger than one source may be. */
export function tooLarge(file: string, maxBytes: number): SourceFailure {
  const remedy = 'split the file or raise the limit (GUANXI_MAX_BYTES)';
  return refusal(file, `more than ${maxBytes} bytes once unpacked; ${remedy}`, 'TOO_LARGE');
}
