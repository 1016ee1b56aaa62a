import type { MeasureKind } from '../../model/entity.ts';
import type { MeasureMention } from './types.ts';

const LEADS = new Set<MeasureKind>(['SANCTION', 'ENTITY_LIST']);
const PARTS = new Set<MeasureKind>(['SANCTION', 'BAN', 'VISA_LIMIT', 'INVESTMENT_LIMIT', 'EXPORT_CONTROL', 'OTHER']);
/** Those named before: 禁止|他们|入境, 冻结|其|资产. */
const SAME =
  /^.{0,12}(?:他们|她们|它们|其(?![他它余中次实])|有关(?:人员|人士|个人|官员|实体)|相关(?:人员|人士|个人|官员|实体)|上述|这些|被制裁|受制裁|该公司|该国)/u;

/**
 * The measures of one sentence, in text order; parts of a package take target, status and day of the sanction or list that
 * they follow: 对四名官员实施制裁，冻结其资产，禁止他们入境 is one measure.
 */
export function packaged(text: string, mentions: readonly MeasureMention[]): MeasureMention[] {
  const lead = mentions.find(({ trigger }) => trigger.form === 'ACT' && LEADS.has(trigger.kind));
  if (lead === undefined) return [...mentions];
  return mentions.map((mention) => {
    const { trigger, targets, imposer, words } = mention;
    const follows = trigger.form === 'ACT' && trigger.start > lead.words.end && imposer.node === lead.imposer.node;
    const same = SAME.test(text.slice(words.start, words.end));
    if (!follows || !PARTS.has(trigger.kind) || !(same || targets.length === 0)) return mention;
    const { count, status, when } = lead;
    return { ...mention, trigger: { ...trigger, kind: lead.trigger.kind }, targets: lead.targets, count, status, when };
  });
}
