import type { Span } from '../../model/span.ts';
import type { Direction } from './context.ts';

/** Verbs of telling: what stands before one is when it was said, what stands after it is what was said. */
export const TELLING =
  /表示|表明|宣布|指出|强调|报道|报导|透露|公布|发布|发表|声明|证实|确认|告诉|介绍|呼吁|称|说|认为|警告|承诺|重申|签署|通过了/u;

// 将 before a noun is the sign of an object (将公司列入名单); before a verb, a preposition or an adverb it is the future.
const FUTURE_VERB =
  '于|在|会|要|与|同|和|对|从|向|被|由|是|有|再|继续|举行|召开|出席|访问|前往|进行|采取|实施|参加|发表|生效|到|抵|赴|接受|面临|成为|就|以|为|不|分别|正式|陆续|首次|首度|联合|主持|出任|担任|开始|展开|启动|结束|提出|公布|宣布|发布|推出|讨论|签署|签订|会见|会晤|会谈|迎来|取消|停止|恢复|可|能|也|通过|提交|接待|接见|主办|承办|禁止|限制|征收|加征|制裁|派|率|飞|抵达|离|投票|表决|审议|听取|宣誓|就职|上任|卸任|退|开|见|谈|通话|作|做|给予|获|重|进|共|各|如期|专程|应邀|全面|立即|至|自|完成|达成|达到|扩大|增加|减少|提高|降低|下调|上调|推动|加快|建立|设立|成立|组建|邀请|寻求|争取|考虑|审理|宣判|揭晓|揭幕|开幕|闭幕|落幕|开放|重启|重返|退出|加入|撤|废除|修改|到期|届满|失效|终止|中止|暂停|延长|推迟|解除|放宽|收紧|提供|负责|途经|过境|转往|搭';
const AFTER = new RegExp(
  `将(?=${FUTURE_VERB}|$)|即将|将要|拟(?!定|议)|(?<![的该项份这一])计划(?!生育|经济|的)|预计|预定|定于|定在|原定|有望|期待|准备|打算|预期|料将`,
  'u',
);
const BEFORE =
  /将(?![军领士帅才近])|即将|拟(?!议)|(?<![的该项份这一])计划(?=[于在将]|$)|预计|预定|定于|定在|原定|有望|期待|准备|打算|预期|料|下(?=次|一|届)|最早|最迟|(?:可能|可望|或)(?=[在于]|$)|(?:推迟|延期|延迟|延长|延|顺延)[到至]$/u;
const DONE = /已经?|曾经?|此前|刚刚/u;
const OPENING = /[从自由]$/u;
const BEGINS = /^(?:起|开始|凌晨起|生效)/u;
const CLAUSE_ENDS = new Set('，。；！？,;!?\n：:“”');
const ANNOUNCED = /(?:宣布|公布|决定|下令|通知|通告|宣告)[^。！？\n]{0,30}$/u;
const LONGEST_CLAUSE = 80;

/** Which way an expression looks, from its clause: `27日将在京举行` is FUTURE, `27日宣布将制裁` PAST, `自周一起` EITHER. */
export function directionOf(text: string, span: Span): Direction {
  const before = lastClause(text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start));
  const after = firstClause(text.slice(span.end, span.end + LONGEST_CLAUSE));
  if (DONE.test(after.split(AFTER)[0] ?? '')) return 'PAST';
  const told = TELLING.exec(after);
  const future = AFTER.exec(after);
  if (future !== null && (told === null || future.index < told.index)) return 'FUTURE';
  const unsaid = before.split(TELLING).at(-1) ?? '';
  const ahead = BEFORE.test(unsaid);
  if (ahead) return 'FUTURE';
  if (!OPENING.test(before) && !BEGINS.test(after)) return 'PAST';
  // What is announced to begin lies ahead: 宣布，周五起加征.
  return ANNOUNCED.test(text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start)) ? 'FUTURE' : 'EITHER';
}

function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !CLAUSE_ENDS.has(text[start - 1] as string)) start -= 1;
  return text.slice(start);
}

/** Up to the clause's end; an expression that is a clause of its own (27日，双方将…) speaks for the next. */
function firstClause(text: string): string {
  const start = CLAUSE_ENDS.has(text[0] ?? '') ? 1 : 0;
  let end = start;
  while (end < text.length && !CLAUSE_ENDS.has(text[end] as string)) end += 1;
  return text.slice(start, end);
}
