import type { MeasureStatus } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Imposition } from './agents.ts';
import { measureStatus, nameStatus } from './status.ts';
import { CONDITION, LIFTING } from './traps.ts';
import type { Place } from './types.ts';

/** 受美国制裁|企业: the passive only says of which. */
const MODIFIES = /^(?:的|者|企业|公司|官员|人士|中企|中资|个人|机构|实体|对象)/u;
/** What only describes the goods or people: 可能用于镇压的商品. */
const DESCRIBING = /可能(?:被|会)?(?:用|涉|参与|导致|造成|危害|损害|违反|存在)[^，。；]{1,12}的/gu;
/** 基于国安考虑: a reason, no plan. */
const REASON = /(?:基于|出于|鉴于)[^，。；]{0,14}考[虑量]/gu;
/** 除非持有许可，否则禁止: a rule with its exception, no threat. */
const UNLESS = /^除非/u;
/** 命令字节跳动|将|其业务出售: 将 marks the object. */
const ORDERS = /^(?<verb>要求|命令|勒令|责令|下令)[^，。；]{0,20}?[将把]/u;
const FROM = /^(?:自|从)[^，。；]{1,16}(?:起|开始)$/u;
const TELLS = /宣布|公布|下令|签署/u;
const TOLD_THAT = /(?:宣布|公布)$/u;
const DONE = /^[^，。；]{0,8}(?:已(?!宣布)|刚刚?|曾)/u;
const FUTURE = /将|拟|计划|准备|起(?!诉|草)/u;
const BEFORE_AGENT = 8;
/** A bill that one house passes is no law yet: 众议院|通过法案，禁止…. */
const HOUSE = /(?:众议院|参议院|国民议会|下议院|上议院|下院|上院)$/u;
const CONGRESS = /国会$/u;
const BILL = /法案|议案|草案/u;
const PASSES = /^[^。；]{0,30}(?:通过|批准|提出|表决)/u;

/** Whether the measure at `place` only tells which are meant, as 受美国制裁 in 受美国制裁的企业. */
export function onlyModifies(text: string, { clause, trigger }: Place, { by }: Imposition): boolean {
  return by === 'PASSIVE' && MODIFIES.test(text.slice(trigger.end, clause.end));
}

function passesBill(text: string, { start, end }: Span, lead: string): boolean {
  const by = text.slice(start, end);
  return (HOUSE.test(by) || (CONGRESS.test(by) && BILL.test(lead))) && PASSES.test(lead);
}

/** The words before the measure, without those that lift another: 美国解除对苏丹的制裁，并制裁缅甸军方. */
function leadOf(text: string, from: number, { trigger }: Place, others: readonly Span[]): string {
  let lead = '';
  let at = from;
  for (const { start, end } of others) {
    const lifts = start < at || end > trigger.start ? null : LIFTING.exec(text.slice(start, end));
    if (lifts === null) continue;
    lead += text.slice(at, start);
    at = start + lifts[0].length;
  }
  return lead + text.slice(at, trigger.start);
}

/**
 * How far the measure at `place` has come, by the words of its clause and of the clause that names its imposer; `old` where
 * it was told weeks before the article. `others` are the measures beside it, in text order.
 */
export function howFar(
  text: string,
  place: Place,
  imposition: Imposition,
  ahead: boolean,
  old: boolean,
  others: readonly Span[],
): MeasureStatus {
  const { imposer, from, by } = imposition;
  const { clauses, at, clause, trigger } = place;
  if (trigger.form === 'NOUN' && by !== 'SUBJECT')
    return nameStatus(text.slice(trigger.end, clauses[at + 1]?.end ?? clause.end));
  const supposed = clauses.slice(0, at).some(({ start, end }) => CONDITION.test(text.slice(start, end)));
  const unless = clauses.slice(0, at).some(({ start, end }) => UNLESS.test(text.slice(start, end)));
  if (by === 'PASSIVE') {
    if (onlyModifies(text, place, imposition)) return 'IN_FORCE';
    const lead = text.slice(Math.max(clause.start, imposer.start - BEFORE_AGENT), trigger.start);
    const told = measureStatus(lead, text.slice(trigger.start, trigger.end), trigger.kind, ahead);
    return supposed && (told === 'PLANNED' || told === 'ANNOUNCED') ? 'THREATENED' : told;
  }
  // 计划解散…，并已下令驱逐…: what is done already is no part of the plan before it
  const done = DONE.test(text.slice(clause.start, trigger.start));
  const lead = leadOf(text, done ? clause.start : Math.min(from, clause.start), place, others)
    .replace(DESCRIBING, '')
    .replace(REASON, '')
    .replace(unless ? '否则' : '', '');
  const rest = text.slice(trigger.start, clause.end).replace(ORDERS, '$<verb>');
  // 冯德莱恩宣布，欧盟禁止…
  const last = clauses[at - 1];
  const told = by === 'SPEAKER' || (last !== undefined && TOLD_THAT.test(text.slice(last.start, last.end)));
  const status = measureStatus(told ? `宣布${lead}` : lead, rest, trigger.kind, ahead);
  // 从周二开始，欧盟将…
  const before = clauses[at - 1];
  if (status === 'PLANNED' && before !== undefined && FROM.test(text.slice(before.start, before.end)))
    return 'ANNOUNCED';
  // 特朗普宣布，从6月10日起，美国将…: announced in a clause before
  if (status === 'PLANNED' && ahead && TELLS.test(text.slice(place.sentence.start, clause.start))) return 'ANNOUNCED';
  if ((status === 'IN_FORCE' || status === 'ANNOUNCED') && !old && passesBill(text, imposer, lead)) return 'PLANNED';
  // 去年8月宣布暂停条约: what was announced long ago has begun
  if (old && status === 'ANNOUNCED' && !FUTURE.test(lead + rest)) return 'IN_FORCE';
  return supposed && (status === 'PLANNED' || status === 'ANNOUNCED') ? 'THREATENED' : status;
}
