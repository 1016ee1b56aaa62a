import { GuanxiError } from '../../errors.ts';

/** What unpacking one file of the command line may cost, all that lies within archives in it included. */
export interface ArchiveLimits {
  /** Members listed, whether they are read or not. */
  readonly mostMembers: number;
  /** Bytes once unpacked. */
  readonly mostBytes: number;
  /** Archives within archives. */
  readonly deepest: number;
  /** Bytes out for each byte in; text comes to 20, made-up bombs to 1,000. */
  readonly highestRatio: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  mostMembers: 100_000,
  mostBytes: 1_000_000_000,
  deepest: 3,
  highestRatio: 200,
};

/** Less than this is no bomb, whatever its ratio: a short file of blanks. */
const SMALL = 1_000_000;

/** Counts what unpacking costs, over all archives within one file. */
export class Allowance {
  readonly limits: ArchiveLimits;
  readonly #remedy: string | null;
  #members = 0;
  #bytes = 0;

  /** `remedy` is what to do about a file that costs too much, where no setting raises its limits. */
  constructor(limits: ArchiveLimits, remedy: string | null = null) {
    this.limits = limits;
    this.#remedy = remedy;
  }

  /** One more member; throws TOO_LARGE where there are too many. */
  spendMember(file: string): void {
    this.#members += 1;
    const { mostMembers } = this.limits;
    if (this.#members <= mostMembers) return;
    const remedy = this.#remedy ?? 'split the archive or raise the limit (GUANXI_MAX_MEMBERS)';
    throw new GuanxiError('TOO_LARGE', `${file}: more than ${mostMembers} members; ${remedy}`);
  }

  /** So many bytes more; throws TOO_LARGE where they are too many in all. */
  spendBytes(count: number, file: string): void {
    this.#bytes += count;
    const { mostBytes } = this.limits;
    if (this.#bytes <= mostBytes) return;
    const seen = `unpacks to more than ${mostBytes} bytes in all`;
    const remedy = this.#remedy ?? 'split the archive or raise the limit (GUANXI_MAX_UNPACKED_BYTES)';
    throw new GuanxiError('TOO_LARGE', `${file}: ${seen}; ${remedy}`);
  }

  /** Throws TOO_LARGE where so few bytes give so many: a zip bomb. */
  refuseRatio(packed: number, unpacked: number, file: string): void {
    const { highestRatio } = this.limits;
    if (unpacked <= SMALL || unpacked <= packed * highestRatio) return;
    const seen = `${packed} bytes unpack to ${unpacked} or more, as in a zip bomb`;
    throw new GuanxiError('TOO_LARGE', `${file}: ${seen}; give the file that should be inside`);
  }
}
