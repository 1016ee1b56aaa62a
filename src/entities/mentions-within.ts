import { countBefore, type Span } from '../model/span.ts';
import type { LinkedArticle, LinkedMention } from './types.ts';

/**
 * The linked mentions that lie wholly within a stretch, in text order: 中国 within 中国企业. Takes the logarithm of their
 * number and as many steps as mentions begin in the stretch.
 */
export function mentionsWithin({ reading, mentions }: LinkedArticle, { start, end }: Span): LinkedMention[] {
  const out: LinkedMention[] = [];
  for (let i = countBefore(reading.mentions, start); i < mentions.length; i += 1) {
    const linked = mentions[i] as LinkedMention;
    if (linked.mention.start >= end) break;
    if (linked.mention.end <= end) out.push(linked);
  }
  return out;
}
