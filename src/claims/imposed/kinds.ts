import type { MeasureKind } from '../../model/entity.ts';
import type { Actor } from '../types.ts';
import type { Trigger } from './types.ts';

/** 芯片禁令 and 签证禁令 are called a ban, and are of these kinds. */
const BAN_ON: readonly (readonly [MeasureKind, RegExp])[] = [
  ['EXPORT_CONTROL', /(?:芯片|晶片|半导体|技术|出口)禁令/u],
  ['IMPORT_BAN', /进口禁令/u],
  ['VISA_LIMIT', /签证禁令/u],
  ['INVESTMENT_LIMIT', /投资禁令/u],
];

const EXPORTS = /^[^，。；]{0,6}出口/u;
const LIMIT = /限制/u;
/** What is limited stands before: 对澳大利亚煤炭进口的|限制, 对双向投资施加的|限制. */
const LIMIT_ON: readonly (readonly [MeasureKind, RegExp])[] = [
  ['IMPORT_BAN', /进口/u],
  ['INVESTMENT_LIMIT', /投资/u],
  ['VISA_LIMIT', /签证/u],
  ['EXPORT_CONTROL', /(?:购买|采购|获取|出口)[^，。；]{0,16}(?:芯片|晶片|半导体|技术|设备|产品)/u],
];

/** The Treasury's lists are those of the sanctioned; rules on exports (针对出口…制定更严格的规定) are controls of them. */
export function kindBy(text: string, trigger: Trigger, imposer: Actor, phrase: string): MeasureKind {
  const own = text.slice(trigger.start, trigger.end);
  if (trigger.kind === 'OTHER' && EXPORTS.test(phrase)) return 'EXPORT_CONTROL';
  if (trigger.kind === 'OTHER' && LIMIT.test(own))
    return LIMIT_ON.find(([, words]) => words.test(phrase))?.[0] ?? 'OTHER';
  if (trigger.kind === 'BAN') return BAN_ON.find(([, words]) => words.test(own))?.[0] ?? 'BAN';
  const list = trigger.kind === 'ENTITY_LIST' && !/实体|军方|控制/u.test(own);
  return list && /财政部/u.test(text.slice(imposer.start, imposer.end)) ? 'SANCTION' : trigger.kind;
}
