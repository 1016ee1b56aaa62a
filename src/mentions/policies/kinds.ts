import type { PolicyKind } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { entryOf } from '../gazetteer.ts';
import type { PolicyMention, Reading } from '../types.ts';

/** Endings of the names of what is written and in force, longest first, and what they make of it. */
const ENDINGS: readonly (readonly [RegExp, PolicyKind])[] = [
  [
    /(?:协定|协议|条约|公约|和约|规约|议定书|联合声明|共同声明|联合公报|建交公报|备忘录|协议书|宪章|宣言|准则|安排|^公报)$/u,
    'AGREEMENT',
  ],
  [
    /(?:法案|法令|条例|规例|宪法|基本法|国安法|规定|细则|办法|修正案|草案|决议|决议案|决定|行政令|令|条款|(?<![做说想看办方手书用司执立违非合无守])法)$/u,
    'LAW',
  ],
  [
    /(?:计划|倡议|战略|方案|行动|规划|框架|架构|愿景|构想|纲要|议程|路线图|白皮书|蓝图|清单|意见|若干措施|新政|机制|伙伴关系|展望)$/u,
    'INITIATIVE',
  ],
  [/(?:原则|主义|政策|共识|方针|学说|理论|思想|路线)$/u, 'DOCTRINE'],
];

/** What kind of policy a name says it is; null for one that is none: `巴黎协定` is an AGREEMENT, `错误做法` nothing. */
export function policyKindOf(name: string): PolicyKind | null {
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** Words of which the names of kinds are made, not the name of one agreement or law. */
const KIND_WORD =
  '自由|自贸|贸易|经贸|投资保障|投资保护|认罪|对赌|经济合作|间|之间|两岸|双边|多边|投资|和平|停火|停战|合作|国际|经贸|经济|文化|科技|有关|相关|这项|该|此|最终|临时|框架|谅解|了解|瞭解|外交|和|与|保密|引渡|安全|军事|防务|双方|两国|各方|一项|新|初步|核子|核|气候|渔业|旅行|疫苗|采购|销售|战略|伙伴|关系|服务|合并|收购|和解|达成|签署|君子|三方|四方|全面|部分|过渡|边界|领土|关税|税务|能源|民航|航空|海关|情报|共享|互助|友好|促进|保护|人道|秘密|口头|书面|正式|历史性|所谓|行政|紧急|特别|国家|重大|长期|短期|五年';
const GENERIC = new RegExp(`^(?:${KIND_WORD})+$`, 'u');

/** Whether nothing but the kind of the agreement, law or plan is said: 自由贸易 in 自由贸易协定, 君子 in 君子协议. */
export function isKindOnly(words: string): boolean {
  return words === '' || GENERIC.test(words);
}

/** The mention of a policy over this span; the lexicon's id where its name, less what is put before it, is known there. */
export function policyMention(
  { document: { text }, gazetteer, tokens }: Reading,
  span: Span,
  found: Pick<PolicyMention, 'type' | 'rule' | 'confidence'>,
): PolicyMention {
  const surface = text.slice(span.start, span.end);
  const last = tokens.endingAt(span.end);
  const inside = last !== undefined && last.start >= span.start ? entryOf(last, 'policy') : undefined;
  const known = gazetteer.entries(surface).find((entry) => entry.kind === 'policy') ?? inside;
  const policy = known?.kind === 'policy' ? known : null;
  const { start, end } = span;
  return { kind: 'POLICY', start, end, surface, ...found, ref: policy?.id ?? null, type: policy?.type ?? found.type };
}
