import type { TimeRule } from '../expression.ts';

const VAGUE =
  /近日(?!点)|(?<!\d ?)(?<![今近])日前(?![往来去线])|近期|不久前|不久之前|早前|稍早前?|近来|连日来|近年来?|近几年来?|最近(?!的(?!一次))|数日前|日后|不日/uy;

/** Times that settle no day: 近日, 日前, 不久前. They keep a rule from taking the day of something else. */
export const VAGUE_RULES: readonly TimeRule[] = [{ name: 'vague', pattern: VAGUE, read: () => ({ kind: 'VAGUE' }) }];
