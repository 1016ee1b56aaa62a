import type { LinkedMention } from '../../entities/types.ts';
import { contains } from '../../model/span.ts';
import type { Place } from './types.ts';

const BY = /(?:依据|根据|援引|依照|按照|动用|引用|依|按)[^，。；]{0,14}$/u;

/** The policy, of those named in its sentence, that a measure rests on: 根据“301条款”，美国对…加征关税 gives that clause's id; null where none is told. */
export function basisOf(text: string, policies: readonly LinkedMention[], { sentence, clause }: Place): string | null {
  const found = policies.find(({ mention }) => {
    if (!contains({ start: sentence.start, end: clause.end }, mention)) return false;
    return BY.test(text.slice(Math.max(sentence.start, mention.start - 24), mention.start));
  });
  return found?.node ?? null;
}
