import type { PolicyKind } from '../model/entity.ts';
import { isHan, isStop, runLeft } from './characters.ts';
import { Coverage } from './coverage.ts';
import { entryOf } from './gazetteer.ts';
import type { MentionRule, PolicyMention } from './types.ts';

/** Endings of the names of what is written and in force, longest first, and what they make of it. */
const ENDINGS: readonly (readonly [RegExp, PolicyKind])[] = [
  [/(?:协定|协议|条约|公约|议定书|联合声明|共同声明|联合公报|备忘录|协议书|宪章)$/u, 'AGREEMENT'],
  [/(?:法案|法令|条例|宪法|基本法|国安法|规定|办法|修正案|草案|决议|决议案|行政令|令|法)$/u, 'LAW'],
  [/(?:计划|倡议|战略|方案|行动|规划|框架|愿景|纲要|议程|路线图|白皮书|蓝图)$/u, 'INITIATIVE'],
  [/(?:原则|主义|政策|共识|方针|学说)$/u, 'DOCTRINE'],
];

/** What kind of policy a name says it is; null for one that is none: `巴黎协定` is an AGREEMENT. */
export function policyKindOf(name: string): PolicyKind | null {
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** Policies that the lexicon knows: 一带一路, 台湾关系法, RCEP. */
export const policiesOfLexicon: MentionRule = {
  name: 'policy-lexicon',
  find({ document: { text }, tokens }) {
    return tokens.all.flatMap((token): PolicyMention[] => {
      const policy = entryOf(token, 'policy');
      if (policy === undefined) return [];
      const surface = text.slice(token.start, token.end);
      const rest = { kind: 'POLICY', ref: policy.id, type: policy.type } as const;
      return [{ ...rest, start: token.start, end: token.end, surface, rule: 'policy-lexicon', confidence: 0.97 }];
    });
  },
};

const TITLED = /《(?<name>[^《》\n]{3,40})》/gu;
const PAPER = /(?:报|时报|日报|周刊|新闻|杂志|晚报|快讯|评论|月刊|期刊|邮报|之音|经济学人|外交政策)$/u;

/** Names in 《》 that end like a document: 《外国公司问责法案》. Papers and books are none. */
export const policiesTitled: MentionRule = {
  name: 'policy-titled',
  find({ document: { text }, mentions }, sentences) {
    const taken = new Coverage(text.length, mentions);
    return sentences.flatMap((sentence): PolicyMention[] =>
      [...text.slice(sentence.start, sentence.end).matchAll(TITLED)].flatMap((match) => {
        const name = match.groups?.name ?? '';
        const start = sentence.start + match.index + 1;
        const type = policyKindOf(name);
        if (type === null || PAPER.test(name) || taken.touches({ start, end: start + name.length })) return [];
        const rest = { kind: 'POLICY', ref: null, type } as const;
        const span = { start, end: start + name.length };
        return [{ ...rest, ...span, surface: name, rule: 'policy-titled', confidence: 0.92 }];
      }),
    );
  },
};

const QUOTED = /“(?<name>[^“”，。；！？\n]{3,24})”(?<tail>战略|倡议|计划|政策|方针|原则|构想|愿景|法案|协议|行动)?/gu;

/** Names in quotation marks that end like a policy, or that such a word follows: “印太战略”, “清洁网络”计划. */
export const policiesQuoted: MentionRule = {
  name: 'policy-quoted',
  find({ document: { text }, mentions }, sentences) {
    const taken = new Coverage(text.length, mentions);
    return sentences.flatMap((sentence): PolicyMention[] =>
      [...text.slice(sentence.start, sentence.end).matchAll(QUOTED)].flatMap((match) => {
        const name = match.groups?.name ?? '';
        const tail = match.groups?.tail;
        const type = policyKindOf(tail ?? name);
        const start = sentence.start + match.index + 1;
        const span = { start, end: start + name.length };
        if (type === null || taken.touches(span)) return [];
        const rest = { kind: 'POLICY', ref: null, type } as const;
        return [{ ...rest, ...span, surface: name, rule: 'policy-quoted', confidence: 0.7 }];
      }),
    );
  },
};

const NAMED_ENDING = /(?:协定|协议|条约|公约|议定书|法案|宪法|宪章|联合声明|联合公报|国安法|条例)/gu;
/** Kinds of agreement, not the name of one: 自由贸易协定, 停火协议. */
const GENERIC =
  /^(?:自由贸易|双边|贸易|投资|和平|停火|合作|国际|多边|经贸|有关|相关|这项|该|此|最终|临时|框架|谅解|保密|引渡|安全|军事|防务|双方|两国|一项|新|初步|核|气候|渔业|旅行|疫苗|采购|销售|战略合作|伙伴|服务|合并|收购|和解|达成|签署)+$/u;
const LONGEST_NAME = 24;

/** Names by their ending, where a Latin gloss follows or a country or place begins them: 中国宪法, 区域全面经济伙伴关系协定（RCEP）. */
export const policiesBySuffix: MentionRule = {
  name: 'policy-suffix',
  find({ document: { text }, mentions, tokens, lexicon }, sentences) {
    const taken = new Coverage(text.length, mentions);
    const shorts = new Set([...lexicon.countries.values()].flatMap(({ short }) => short));
    return sentences.flatMap((sentence): PolicyMention[] =>
      [...text.slice(sentence.start, sentence.end).matchAll(NAMED_ENDING)].flatMap((match) => {
        const end = sentence.start + match.index + match[0].length;
        const head = sentence.start + match.index;
        if (taken.touches({ start: head, end })) return [];
        const start = runLeft(text, head, LONGEST_NAME, (c, at) => {
          if (
            at < sentence.start ||
            (!isHan(c) && c !== '-' && c !== '·') ||
            isStop(c) ||
            taken.touches({ start: at, end: at + 1 })
          )
            return false;
          const token = tokens.endingAt(at + 1);
          return (
            token === undefined ||
            !token.entries.some(({ kind }) => kind === 'cue' || kind === 'post' || kind === 'person')
          );
        });
        const name = text.slice(start, end);
        const country =
          entryOf(tokens.startingAt(start), 'country') !== undefined ||
          (shorts.has(text[start] ?? '') && shorts.has(text[start + 1] ?? ''));
        const glossed = /^（[A-Za-z]/u.test(text.slice(end, end + 2));
        const type = policyKindOf(name);
        const own = name.slice(country ? 2 : 0, name.length - match[0].length);
        const bare = own.length === 0 && !/宪法|宪章|联合声明|联合公报/u.test(match[0]);
        if (type === null || start === head || bare || GENERIC.test(own) || !(country || glossed)) return [];
        return [
          { kind: 'POLICY', ref: null, type, start, end, surface: name, rule: 'policy-suffix', confidence: 0.75 },
        ];
      }),
    );
  },
};
