import type { AttendanceRole } from '../../model/claim.ts';

/** How those who were at a meeting are told of away from its name. */
export interface GuestPattern {
  readonly name: string;
  readonly role: AttendanceRole;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Which meeting it is about: the last talk, the last assembly, or whichever was told of last. */
  readonly of: 'TALK' | 'ASSEMBLY' | 'LAST';
  /**
   * Where it may stand: in a sentence without a meeting of its own, in one that has it, or anywhere. `NEAR` is as `ALONE`, the
   * meeting told of just before: whoever speaks may speak anywhere.
   */
  readonly where: 'ALONE' | 'BESIDE' | 'ANYWHERE' | 'NEAR';
}
