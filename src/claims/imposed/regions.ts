import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';
import type { Place } from './types.ts';

/** 对 and 针对 as prepositions: not in 反对, 应对, 面对, 对此, 对话. */
const TOWARDS = /针对|对于|(?<![反应面相绝核比针])对(?!此|话|外|手|抗|立|等(?!国)|应|象|决|比|方|策|峙|内)/gu;
/** The phrase belongs to another verb: 对条例进行修订之后. */
const OTHER_VERB = /进行|展开|作出|加以|之后|后的|的新规/u;
const DISPOSING = /把|将/gu;
const ORIGIN = /来自|从|自(?!\d|周|星期|今|明|去|即|本|年|己|由|行|然|我)/gu;
const TAKES_OBJECT = /^(?:列|纳|加入|移|剔|增列|驱逐|下架|从|认定|指定|定为|踢|逐|赶)/u;
/** A word of speech after 对 ends its phrase: 对记者表示，将制裁. */
export const SPEECH = /表示|宣布|指出|强调|回应|声称|宣称|透露|重申|警告|威胁|誓言|允诺|承诺|说|称(?![为作号呼赞])/gu;

const last = (pattern: RegExp, words: string): RegExpExecArray | undefined => matchesOf(pattern, words).at(-1);

/** 针对|美国|准备将…: the preposition takes a whole clause, whose subject stands right behind it. */
const TAKES_CLAUSE =
  /^(?:政府|当局|方面)?(?:近日|近期|近来|日前|此前|最近|再次|正式|执意|单方面)*(?:将|对|准备|计划|打算|拟|宣布|决定|把|向|要求|威胁|可能|考虑)/u;
const TAKES_ITS_OBJECT = /^(?:驱逐|关闭|禁止|撤销|吊销|封|制裁|要求|勒令|命令|下令|限制(?!措施)|限令?|退出)/u;
/** 针对|美国|限中国关闭领馆: a verb that takes its object right behind the subject. */
const isDeed = (words: string, own: string): boolean => TAKES_ITS_OBJECT.test(own) && words.length - own.length < 8;
const REACTED_TO =
  /^[^，。；]{0,16}的?(?:决定|举动|做法|行为|行动|举措)(?:表示|感到|作出|提出|深感|极为|非常|强烈|予以|[，。；]|$)/u;

/** 对|中国|驱逐记者的决定|感到失望: what stands behind 对 is a deed with its own doer, not whom it hits (对中国实施制裁的决定). */
export const isDeedSpokenOf = (text: string, { clause, trigger }: Place): boolean =>
  trigger.form === 'ACT' &&
  TAKES_ITS_OBJECT.test(text.slice(trigger.start, trigger.end)) &&
  REACTED_TO.test(text.slice(trigger.end, clause.end));

/** 对|中国|接连对澳洲…: between who acts and whom he acts on. */
const AGAIN = /^(?:接连|连续|一再|不断|先后|多次)?$/u;
/** Duties are levied on those behind 向: 向|英国商品|征收关税. */
const TO = /向/gu;
/** 与|卡塔尔|断绝关系: whom one breaks with. */
const FROM_WHOM = /[与同和跟]/gu;
const BREAKS_OFF = /^(?:断绝|断交|切断|中断)/u;

/** Where the phrase of a preposition stands that names the target before the trigger: 对俄罗斯和缅甸 …; null where none is. */
export function targetPhrase(text: string, place: Place, subjects: readonly Span[]): Span | null {
  const { clause, trigger } = place;
  const before = text.slice(clause.start, trigger.start);
  const own = text.slice(trigger.start, trigger.end);
  const speech = last(SPEECH, before)?.index ?? -1;
  const topical = ({ index, 0: word }: RegExpExecArray): boolean => {
    const subject = subjects.find(({ start }) => start === clause.start + index + word.length);
    if (subject !== undefined && isDeedSpokenOf(text, place)) return true;
    if (index !== 0) return false;
    if (subject !== undefined && word !== '对' && isDeed(text.slice(subject.end, trigger.end), own)) return true;
    // 对于美国的新制裁，…: the whole clause is what is spoken of
    const named = trigger.form === 'NOUN' && word !== '对' && trigger.end === clause.end;
    return named || (subject !== undefined && TAKES_CLAUSE.test(text.slice(subject.end, trigger.end)));
  };
  const phrases = matchesOf(TOWARDS, before).filter((match) => match.index > speech && !topical(match));
  // 对于中方对蓬佩奥…: the phrase of the inner clause, whose subject stands right before it
  const inner = phrases.findLast(({ index }) =>
    subjects.some(({ end }) => end <= clause.start + index && AGAIN.test(text.slice(end, clause.start + index))),
  );
  const towards = [inner ?? phrases[0]].find((one) => one !== undefined && !OTHER_VERB.test(before.slice(one.index)));
  if (towards !== undefined) return { start: clause.start + towards.index, end: trigger.start };
  if (TAKES_OBJECT.test(own)) {
    const disposing = matchesOf(DISPOSING, before).find(({ index }) => index > speech);
    if (disposing !== undefined) return { start: clause.start + disposing.index, end: trigger.start };
  }
  const to = trigger.kind === 'TARIFF' && trigger.form === 'ACT' ? last(TO, before) : undefined;
  if (to !== undefined && to.index > speech) return { start: clause.start + to.index, end: trigger.start };
  const left = BREAKS_OFF.test(own) ? last(FROM_WHOM, before) : undefined;
  if (left !== undefined && left.index > speech) return { start: clause.start + left.index, end: trigger.start };
  const origin = last(ORIGIN, before);
  if (origin !== undefined && origin.index > speech) return { start: clause.start + origin.index, end: trigger.start };
  return null;
}
