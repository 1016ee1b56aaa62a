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

/** The Treasury's lists are those of the sanctioned; rules on exports (针对出口…制定更严格的规定) are controls of them. */
export function kindBy(text: string, trigger: Trigger, imposer: Actor, phrase: string): MeasureKind {
  if (trigger.kind === 'OTHER' && /^[^，。；]{0,6}出口/u.test(phrase)) return 'EXPORT_CONTROL';
  const own = text.slice(trigger.start, trigger.end);
  if (trigger.kind === 'BAN') return BAN_ON.find(([, words]) => words.test(own))?.[0] ?? 'BAN';
  const list = trigger.kind === 'ENTITY_LIST' && !/实体|军方|控制/u.test(own);
  return list && /财政部/u.test(text.slice(imposer.start, imposer.end)) ? 'SANCTION' : trigger.kind;
}
