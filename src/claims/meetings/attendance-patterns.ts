import type { AttendancePattern } from './attendance-pattern.ts';
import { ATTENDING_PATTERNS } from './attending-patterns.ts';
import { HEARING_PATTERNS } from './hearing-patterns.ts';
import { HOLDING_PATTERNS } from './holding-patterns.ts';
import { SPEAKING_PATTERNS } from './speaking-patterns.ts';

/** All ways in which those who take part stand around the name of an assembly. All that fit count: it has hosts, guests and speakers. */
export const ATTENDANCE_PATTERNS: readonly AttendancePattern[] = [
  ...ATTENDING_PATTERNS,
  ...HOLDING_PATTERNS,
  ...SPEAKING_PATTERNS,
  ...HEARING_PATTERNS,
];
