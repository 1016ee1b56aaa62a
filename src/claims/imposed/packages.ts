import type { MeasureStatus } from '../../model/claim.ts';
import type { MeasureKind } from '../../model/entity.ts';
import type { Scene } from '../types.ts';
import { countryNamedIn, stateOf } from './powers.ts';
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

/** Rules for the public: 禁止聚会, 关闭学校. */
const RULES = new Set<MeasureKind>(['BAN', 'OTHER']);

/** Nobody, or the public: 民众, 餐馆. */
const hitsNobody = (scene: Scene, { targets, count }: MeasureMention): boolean =>
  count === null &&
  targets.every((one) => one.sort === 'SIDE' && one.country === null && countryNamedIn(scene, one) === null);
/** 禁止旅客入境, 停发签证: rules for those who come. */
const COMERS = /入境|签证|旅客|游客|航班|客机|航线|隔离|检疫|抵/u;

/** Those before by the same hand, in the order of the text. */
const byTheSame = (scene: Scene, before: readonly MeasureMention[], mention: MeasureMention): MeasureMention[] =>
  before.filter(
    ({ trigger, words, imposer }) =>
      trigger.form === 'ACT' &&
      mention.trigger.start > words.end &&
      stateOf(scene, imposer) === stateOf(scene, mention.imposer),
  );

/** `mention` as a part of what the same imposer does before it in the sentence; as it is where it is a measure of its own. */
function asPart(scene: Scene, before: readonly MeasureMention[], mention: MeasureMention): MeasureMention {
  const { text } = scene.reading.document;
  const { trigger, targets, words } = mention;
  if (trigger.form !== 'ACT') return mention;
  const own = byTheSame(scene, before, mention);
  const lead =
    own.find((one) => LEADS.has(one.trigger.kind)) ??
    own.find((one) => AT_BORDERS.has(one.trigger.kind) && one.targets.length > 0);
  if (lead === undefined) {
    const rule = own.find(
      (one) => RULES.has(one.trigger.kind) && hitsNobody(scene, one) && one.status === mention.status,
    );
    const joins = rule !== undefined && RULES.has(trigger.kind) && hitsNobody(scene, mention);
    if (!joins || !mayBe(mention.when.date, rule.when.date)) return mention;
    return { ...mention, packed: rule.packed ?? rule.trigger.start };
  }
  const comers = LEADS.has(lead.trigger.kind) || COMERS.test(text.slice(lead.words.start, lead.words.end));
  const again =
    comers && targets.length > 0 && targets.every(({ node }) => lead.targets.some((other) => other.node === node));
  const same = again || SAME.test(text.slice(words.start, words.end));
  // 正准备第二轮制裁 is another
  const another = LEADS.has(trigger.kind) && mention.status !== lead.status;
  const apart =
    !LEADS.has(lead.trigger.kind) &&
    (!AT_BORDERS.has(trigger.kind) || mention.count !== null || !mayBe(mention.when.date, lead.when.date));
  if (another || apart || !PARTS.has(trigger.kind) || !(same || targets.length === 0)) return mention;
  const { count, status, when } = lead;
  return { ...mention, trigger: { ...trigger, kind: lead.trigger.kind }, targets: lead.targets, count, status, when };
}

/**
 * The measures of one sentence, in text order; parts of a package take target, status and day of the sanction or list that
 * they follow: 对四名官员实施制裁，冻结其资产，禁止他们入境 is one measure, and so is 禁止聚会，关闭学校, which hit nobody named.
 */
export function packaged(scene: Scene, all: readonly MeasureMention[]): MeasureMention[] {
  const out: MeasureMention[] = [];
  for (const mention of inFull(scene, all)) {
    const part = asPart(scene, out, mention);
    if (part.packed !== null) {
      const at = out.findIndex(({ trigger }) => trigger.start === part.packed);
      const rule = out[at];
      if (rule !== undefined) out[at] = { ...rule, packed: part.packed };
    }
    out.push(part);
  }
  return sharingDays(scene, out);
}
