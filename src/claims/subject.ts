import { type Span, within } from '../model/span.ts';
import { CLAUSE, EPITHET, isApposed, isKind, LONGEST_LEAD, OF_A_PERSON, PREDICATE } from './apposition.ts';
import { headStart } from './heads.ts';
import { documentKind } from './said/documents.ts';
import type { Actor, Scene } from './types.ts';

/** What may stand before the subject in its clause: conjunctions, adverbs, a modifier that ends in 的, a report's source. */
const LEAD =
  /^(?:而|但是|但|不过|然而|同时|此外|另外|另一方面|一方面|对此|随后|其后|之后|此前|早前|稍早|当天|当日|日前|近日|目前|昨天|今天|其中|例如|比如|只有|就连|中企|陆企|美企|外企|港媒|美媒|外媒|英媒|日媒|官媒|官方|媒体|网站|社交网站|社交平台|智库|非政府组织|人权组织|包括|包含|根据|据|按照|综合|正如|由于|因为|如果|当|连|邻国|以及|并且|并|还有|还|也|又|则|上午|下午|晚间|晚上|早上|凌晨|中午|当地时间|北京时间|消息|最新|来自|一份|一项|一则|有“?|一名|一位|多名|曾|前|即将|“[^”]{1,12}”|（[^）]{1,20}）|[\s、：《])*$/u;
const MODIFIER = /的$/u;
const PRONOUN =
  /^(?:而|但|不过|同时|此外|随后|对此|并且|然而|另外|其后|之后|时|后)*(?<word>他们|她们|他|她|(?:这|该)(?:名|位)(?:官员|发言人|法官|议员|人士|专家|学者|律师|消息人士|外交官|女士|先生|教授|研究员)?|该(?:官员|发言人|报道|报|机构|公司|人士|组织|部门|部)|(?:该|这份|这项|这一|此|上述)?(?:联合)?(?:声明|推文|帖文|社评|社论|新闻稿|公报|公告|通告|通知|报告|报道|报导|文章|研究|调查|榜单|贺信|贺电))(?![书的者])/u;

/** The subject of a clause: actors joined by 和 or 、, or a pronoun to be resolved. */
export type Subject =
  | { readonly kind: 'ACTORS'; readonly actors: readonly Actor[]; readonly start: number; readonly end: number }
  | { readonly kind: 'PRONOUN'; readonly word: string; readonly start: number; readonly end: number };

/** What joins those who act, or suffer, together: 王毅|和|布林肯. */
export const JOIN = /^(?:和|与|及|以及|、|同|跟)$/u;
/** 没有官员表示, 无人证实: nobody speaks. */
const NOBODY = /(?:没有?|无)(?:任何|一个|哪一?个|一名|一国)?$/u;
/** What a country has, which then is the subject: 美国|法律要求. */
const OF_A_COUNTRY =
  /^(?:的?(?:法律|宪法|经济|市场|股市|货币|疫情|历史|社会|文化|公司|产品|商品|问题|关系|政策|制度|技术|贸易|出口|进口|投资|人口|军力|国会选举|大选|总统大选))/u;
const IN_BRACKETS = /（[^）]*）/gu;
/** One of those that speak together may be unknown: 救助会和|乐施会. */
const JOINED_LEAD = /^[^，。：“”对向在就被把将是有说称的]{2,12}(?:和|及|以及|、)$/u;
/** The subject is among the first that a clause names. */
const MOST_ACTORS = 16;

/** Titles before the last of one name: 立法院程序委员会召集人、|国民党立委林为洲. */
const NAMED_TEXT = /^《[^《》]{2,30}》[^，。；：“”对向就被把将是说称]{0,16}$/u;
const TITLES = /^[^，。；：“”的对向就被把将是说称]{4,}、[^，。；：“”的对向就被把将是说称]{0,8}$/u;
/** Where they are who speak: 现场也有|农民表示. */
const THERE = /^[^，。；：“”对向说称]{0,10}有(?:一些|不少|部分)?$/u;
const LATIN = /^[\p{Script=Latin}0-9 .&'-]{1,40}$/u;
const MODIFIED = /的[^，。；：“”的对向被把]{1,18}$/u;

/** What its maker says by it: 专家|分析|指出. */
const ANALYSIS: ReadonlySet<string> = new Set(['分析', '评论']);

/** A document after its issuer's name leaves the issuer to speak: 路透社的|报道. */
function isDocument(scene: Scene, actor: Actor): boolean {
  return actor.sort === 'SIDE' && documentKind(scene.reading.document.text.slice(actor.end - 2, actor.end)) !== null;
}

function mayLead(scene: Scene, actor: Actor, lead: string, titled: number): boolean {
  const { text } = scene.reading.document;
  if (
    LEAD.test(lead) ||
    (actor.sort === 'ORGANISATION' && (JOINED_LEAD.test(lead) || isKind(lead))) ||
    (MODIFIER.test(lead) && lead.length < 40)
  )
    return true;
  // 卫生|官员, 其多年好友|安娜·韦伯: an epithet before a person or a role
  const epithet = actor.sort === 'PERSON' || actor.sort === 'SIDE';
  // a long modifier before a title: 一向批评政府的|前党魁史密斯
  const whole = text.slice(actor.start - titled - lead.length, actor.start);
  if (actor.sort === 'PERSON' && titled > 0 && lead.length < 40 && TITLES.test(lead)) return true;
  // 《气候公约》第三十次缔约方大会|首席执行官安娜·托尼: what he holds his office of
  if (actor.sort === 'PERSON' && titled > 0 && NAMED_TEXT.test(lead)) return true;
  if (actor.sort === 'SIDE' && THERE.test(lead)) return true;
  if (actor.sort === 'PERSON' && lead.length < 40 && (titled > 0 || EPITHET.test(whole)) && MODIFIED.test(whole))
    return true;
  // Rystad Energy|分析师: a body in Latin letters
  if (epithet && LATIN.test(lead)) return true;
  if (epithet && lead.length < 40 && EPITHET.test(lead) && !PREDICATE.test(lead)) return true;
  return (
    epithet &&
    lead.length <= LONGEST_LEAD &&
    !CLAUSE.test(lead) &&
    within(scene.reading.tokens.of('cue'), { start: actor.start - lead.length, end: actor.start }).length === 0
  );
}

/** When it was, before the subject proper: 他|当选首相后|国家主席习近平致电. */
const ASIDE = /^[^，。；：“”对向与和在]{1,14}(?:之?[后前]|时|期间)(?=\p{Script=Han})/u;

/** Before those who are spoken to, no subject: 跟|大家分享, 接受|本台采访. */
const HEARD = /(?:对|向|跟|告诉|告知|接受)$/u;

/** The subject that stands at the head of `clause`, before `until`; null where the clause has none. */
export function subjectOf(scene: Scene, clause: Span, until: number): Subject | null {
  const { text } = scene.reading.document;
  const pronoun = PRONOUN.exec(text.slice(clause.start, until));
  const word = pronoun?.groups?.word;
  const end = clause.start + (pronoun?.[0].length ?? 0);
  // 该公司|发言人 is no 该公司
  const whole = (actor: Actor): boolean => actor.start === end - (word?.length ?? 0) && actor.end > end;
  if (word !== undefined && !within(scene.actors, { start: clause.start, end: until }).some(whole)) {
    const aside = ASIDE.exec(text.slice(end, until))?.[0].length ?? 0;
    const behind = aside === 0 ? null : subjectOf(scene, { start: end + aside, end: clause.end }, until);
    return behind ?? { kind: 'PRONOUN', word, start: end - word.length, end };
  }
  const own = within(scene.actors, { start: clause.start, end: until })
    .slice(0, MOST_ACTORS)
    .filter(
      (actor) => actor.sort !== 'SIDE' || !HEARD.test(text.slice(Math.max(clause.start, actor.start - 2), actor.start)),
    );
  const first = own.findIndex((actor) => {
    const start = Math.max(clause.start, headStart(scene, actor));
    const lead = withoutTimes(scene, { start: clause.start, end: start }).replace(IN_BRACKETS, '');
    return mayLead(scene, actor, lead, actor.start - start);
  });
  const opening = own[first];
  if (opening === undefined) return null;
  let actors = [opening];
  for (const next of own.slice(first + 1)) {
    const last = actors.at(-1) as Actor;
    const between = text.slice(last.end, Math.max(last.end, headStart(scene, next))).replace(IN_BRACKETS, '');
    if (isDocument(scene, next) || ANALYSIS.has(text.slice(next.start, next.end))) break;
    if (JOIN.test(between)) actors.push(next);
    // the later part of a noun phrase is its head: 美国|商务部, 拜登|国家安全顾问沙利文, 达赖喇嘛|驻美代表
    else if (
      (between === '' &&
        (last.sort !== 'PERSON' ||
          (next.sort === 'SIDE' && OF_A_PERSON.test(text.slice(next.start, next.end))) ||
          headStart(scene, next) < next.start)) ||
      isApposed(scene, last, next, between)
    )
      actors = [...actors.slice(0, -1), next];
    else break;
  }
  const start = Math.max(clause.start, headStart(scene, opening));
  if (NOBODY.test(text.slice(clause.start, start))) return null;
  const only = actors.at(-1);
  if (only?.sort === 'COUNTRY' && OF_A_COUNTRY.test(text.slice(only.end, only.end + 3))) return null;
  return { kind: 'ACTORS', actors, start, end: (actors.at(-1) as Actor).end };
}

/** The mark behind a time: 8月初，. */
const BEHIND_TIME = /^\s*，/u;

function withoutTimes(scene: Scene, { start, end }: Span): string {
  const { text } = scene.reading.document;
  let out = '';
  let at = start;
  for (const time of within(scene.times, { start, end })) {
    if (time.start < at) continue;
    out += text.slice(at, time.start);
    at = time.end;
  }
  return (out + text.slice(at, end)).replace(BEHIND_TIME, '').trim();
}
