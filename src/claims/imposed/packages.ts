import type { MeasureStatus } from '../../model/claim.ts';
import type { MeasureKind } from '../../model/entity.ts';
import type { Scene } from '../types.ts';
import { stateOf } from './powers.ts';
import type { MeasureMention } from './types.ts';

const LEADS = new Set<MeasureKind>(['SANCTION', 'ENTITY_LIST']);
const PARTS = new Set<MeasureKind>(['SANCTION', 'BAN', 'VISA_LIMIT', 'INVESTMENT_LIMIT', 'EXPORT_CONTROL', 'OTHER']);
/** Rules for those who come: an entry ban, quarantine and visas withheld are one package. */
const AT_BORDERS = new Set<MeasureKind>(['BAN', 'VISA_LIMIT', 'OTHER']);
/** Those named before: 禁止|他们|入境, 冻结|其|资产. */
const SAME =
  /^.{0,12}(?:他们|她们|它们|其(?![他它余中次实])|有关(?:人员|人士|个人|官员|实体)|相关(?:人员|人士|个人|官员|实体)|上述|这些|被制裁|受制裁|该公司|该国)/u;

/** Whether a part may belong to a package of that day: it may have only the earlier day of the announcement. */
const mayBe = (part: string | null, lead: string | null): boolean => part === null || lead === null || part <= lead;

const DONE: ReadonlySet<MeasureStatus> = new Set(['IN_FORCE', 'ANNOUNCED', 'LIFTED']);
/** What tells of another time: 此前曾制裁…. */
const OTHER_TIME = /此前|曾|早前|之前|先前|已|目前|现|仍|一直|近日|日前|最近|又|再|随后|后来|接着|。/u;

/** 2018年，美国将关税提高一倍，并制裁两名部长: what one imposer does in one sentence is done on one day, unless it says otherwise. */
function sharingDays(scene: Scene, mentions: readonly MeasureMention[]): MeasureMention[] {
  const { text } = scene.reading.document;
  const out: MeasureMention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    const shares =
      last !== undefined &&
      mention.when.date === null &&
      DONE.has(mention.status) &&
      DONE.has(last.status) &&
      mention.trigger.form === 'ACT' &&
      stateOf(scene, last.imposer) === stateOf(scene, mention.imposer) &&
      !OTHER_TIME.test(text.slice(last.words.end, mention.words.start));
    out.push(shares ? { ...mention, when: last.when } : mention);
  }
  return out;
}

/** 作出反制，对商品加征关税: a word for whatever is done, told in full elsewhere. */
export const WHATEVER = /(?:反制|措施|规定|规则|限制)$/u;

/** The mentions of a sentence without those that only announce the next one by the same imposer. */
function inFull(scene: Scene, mentions: readonly MeasureMention[]): MeasureMention[] {
  const { text } = scene.reading.document;
  return mentions.filter(({ trigger, targets, imposer }, at) => {
    const next = mentions[at + 1];
    if (next === undefined || trigger.kind !== 'OTHER' || next.trigger.kind === 'OTHER' || targets.length > 0)
      return true;
    const whatever = WHATEVER.test(text.slice(trigger.start, trigger.end));
    return !whatever || stateOf(scene, imposer) !== stateOf(scene, next.imposer);
  });
}

/**
 * The measures of one sentence, in text order; parts of a package take target, status and day of the sanction or list that
 * they follow: 对四名官员实施制裁，冻结其资产，禁止他们入境 is one measure.
 */
export function packaged(scene: Scene, all: readonly MeasureMention[]): MeasureMention[] {
  const mentions = inFull(scene, all);
  const { text } = scene.reading.document;
  const lead =
    mentions.find(({ trigger }) => trigger.form === 'ACT' && LEADS.has(trigger.kind)) ??
    mentions.find(
      ({ trigger, targets }) => trigger.form === 'ACT' && AT_BORDERS.has(trigger.kind) && targets.length > 0,
    );
  if (lead === undefined) return sharingDays(scene, mentions);
  const parts = mentions.map((mention) => {
    const { trigger, targets, imposer, words } = mention;
    const follows =
      trigger.form === 'ACT' &&
      trigger.start > lead.words.end &&
      stateOf(scene, imposer) === stateOf(scene, lead.imposer);
    const again = targets.length > 0 && targets.every(({ node }) => lead.targets.some((other) => other.node === node));
    const same = again || SAME.test(text.slice(words.start, words.end));
    // 正准备第二轮制裁 is another
    const another = LEADS.has(trigger.kind) && mention.status !== lead.status;
    const apart =
      !LEADS.has(lead.trigger.kind) &&
      (!AT_BORDERS.has(trigger.kind) || mention.count !== null || !mayBe(mention.when.date, lead.when.date));
    if (!follows || another || apart || !PARTS.has(trigger.kind) || !(same || targets.length === 0)) return mention;
    const { count, status, when } = lead;
    return { ...mention, trigger: { ...trigger, kind: lead.trigger.kind }, targets: lead.targets, count, status, when };
  });
  return sharingDays(scene, parts);
}
