import { contains } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import type { Place } from './types.ts';

const BY = /(?:依据|根据|援引|依照|按照|动用|引用|依|按)[^，。；]{0,14}$/u;

/** The policy that a measure rests on: 根据“301条款”，美国对…加征关税 gives that clause's id; null where none is told. */
export function basisOf(scene: Scene, { sentence, clause }: Place): string | null {
  const { text } = scene.reading.document;
  const found = scene.mentions.find(({ mention }) => {
    if (mention.kind !== 'POLICY' || !contains({ start: sentence.start, end: clause.end }, mention)) return false;
    return BY.test(text.slice(Math.max(sentence.start, mention.start - 24), mention.start));
  });
  return found?.node ?? null;
}
