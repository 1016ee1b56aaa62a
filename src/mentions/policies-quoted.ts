import { finder } from '../sentences/pattern-set.ts';
import { Coverage } from './coverage.ts';
import { isKindOnly, policyKindOf, policyMention } from './policy-kinds.ts';
import type { MentionRule, PolicyMention } from './types.ts';

const QUOTED = /“(?<name>[^“”，。；！？\n]{3,24})”(?<tail>战略|倡议|计划|政策|方针|原则|构想|愿景|法案|协议)?/gu;
const quotedIn = finder(QUOTED);
/** Endings that in quotation marks make a name; of the looser ones (行动, 规定, 主义) most are mere terms. */
const NAMED =
  /(?:战略|倡议|计划|政策|方针|原则|构想|愿景|法案|协定|协议|公约|条约|条例|宪章|议定书|基本法|国安法|共识)$/u;
const PREDICATE = /[是不没应须要把被给让使我你他她它们这那]/u;

/** Names in quotation marks that end like a policy, or that such a word follows: “印太战略”, “清洁网络”计划. */
export const policiesQuoted: MentionRule = {
  name: 'policy-quoted',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    return sentences.flatMap((sentence): PolicyMention[] =>
      quotedIn(text, sentence).flatMap((match) => {
        const name = match.groups?.name ?? '';
        const tail = match.groups?.tail;
        const type = policyKindOf(tail ?? name);
        const start = sentence.start + match.index + 1;
        const span = { start, end: start + name.length };
        if (type === null || taken.touches(span) || PREDICATE.test(name)) return [];
        if (tail === undefined && (!NAMED.test(name) || isKindOnly(name.replace(NAMED, '')))) return [];
        return [policyMention(reading, span, { type, rule: 'policy-quoted', confidence: 0.7 })];
      }),
    );
  },
};
