import type { MeasureStatus } from '../../model/claim.ts';
import type { Imposition } from './agents.ts';
import { measureStatus, nameStatus } from './status.ts';
import type { Place } from './types.ts';

/** 受美国制裁|企业: the passive only says of which. */
const MODIFIES = /^(?:的|者|企业|公司|官员|人士|中企|中资|个人|机构|实体|对象)/u;
/** 如果…，将实施制裁 threatens. */
const CONDITION = /^[“\s]*(?:若|如果|假如|倘若|一旦|除非|如再)/u;
const BEFORE_AGENT = 8;

/** How far the measure at `place` has come, by the words of its clause and of the clause that names its imposer. */
export function howFar(text: string, place: Place, { imposer, from, by }: Imposition, ahead: boolean): MeasureStatus {
  const { clauses, at, clause, trigger } = place;
  if (trigger.form === 'NOUN') return nameStatus(text.slice(trigger.end, clauses[at + 1]?.end ?? clause.end));
  if (by === 'PASSIVE') {
    if (MODIFIES.test(text.slice(trigger.end, clause.end))) return 'IN_FORCE';
    const lead = text.slice(Math.max(clause.start, imposer.start - BEFORE_AGENT), trigger.start);
    return measureStatus(lead, text.slice(trigger.start, trigger.end), trigger.kind, ahead);
  }
  const lead = text.slice(from >= clause.start ? clause.start : from, trigger.start);
  const rest = text.slice(trigger.start, clause.end);
  const status = measureStatus(by === 'SPEAKER' ? `宣布${lead}` : lead, rest, trigger.kind, ahead);
  const conditional = clauses.slice(0, at).some(({ start, end }) => CONDITION.test(text.slice(start, end)));
  return conditional && (status === 'PLANNED' || status === 'ANNOUNCED') ? 'THREATENED' : status;
}
