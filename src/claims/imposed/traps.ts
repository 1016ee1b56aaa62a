import type { Place } from './types.ts';

/** Others are asked to impose, or it is wished: 呼吁英国制裁, 应当禁止. */
const REQUEST =
  /呼吁|敦促|促请|促(?!进|成|销|使)|吁请|请求|恳请|建议|主张|推动|督促|游说|希望|期望|盼|鼓励|提议|应当|应该|理应|不应|不该|(?<!否则)必须|倡议|请愿|需要|有必要|说服|劝说|力劝|警告[^，。；]{0,12}不要|(?:(?<!检疫|入境|违反[^，。；]{0,6}|符合[^，。；]{0,6}|应[^，。；]{1,8})要求)(?![^，。；]{0,20}(?:离境|出境|离开))/u;
/** 支持|英国制裁: assent to a measure of others; 支持恐怖主义 in a clause of its own is none. */
const ASSENT = /(?:支持|赞成|欢迎)(?![^，。；]{0,20}(?:离境|出境|离开))/u;
/** The measure is somebody else's, to whom the subject reacts: only who stands right before its name imposes it. */
const REACTION =
  /反对|驳斥|反驳|谴责|批评|抨击|形容|抗议|不满|嘲讽|担忧|担心|忧虑|指责|指控|质疑|起诉|控告|状告|逃避|规避|绕过|违反|违抗|抵抗|应对|无惧|不惧|面对|面临|抵御|(?<![作做]出|宣布|采取|实施|予以|进行)反制|对抗|回应|针对(?=[^，。；出实宣颁发下]{0,12}(?:的|所)?(?:制裁|禁令|关税)$)|谈到|提到|关于|(?<![早也才那这当成造])就(?!一直|已|是|会|将|要|在|开始|能|可|连|不|有|此|把|曾|禁|驱|封)|有关(?![^，。；]{0,2}(?:负责人|人员|人士|官员|部门|个人|实体|企业|方面|国家|商品|产品|规定|法律))/u;
/** Why a measure is taken is no reaction to it: 为反制……而加征关税. */
const PURPOSE = /(?:为了?|因为?|由于|出于)[^，。；]{0,40}?而/gu;
/** 就人权问题|对官员实施制裁: what it is about, no deed of another's. */
const MATTER = /就[^，。；]{1,24}?(?:问题|事件|局势|议题|争端)(?=[对向将把])/gu;
/** 推出法案，|以|制裁…: what a law is made for. */
const IN_ORDER = /^(?:以|用以|以便|旨在)$/u;
/** What others only suppose: 外界猜测他会取消…. */
const GUESS = /(?:猜测|揣测|推测|猜想)[^，。；]*$/u;
/** 考虑是否 is a threat. */
const QUESTION = /(?<!考虑|评估|研究|权衡|讨论)是否|会否|会不会|能否|有没有|为何|如何|何种/u;
/** A clause that only supposes: 如果美国制裁伊朗. */
export const CONDITION = /^(?:[“\s]*)(?:若|如果|假如|倘若|假若|要是|即使|即便|除非)/u;
/** The subject may stand before the word: 美方如果执意加征关税. */
const IF = /(?:如果|假如|倘若|一旦|要是|若(?=真的|要|对|能|不|再|继续|执意|决定))[^，。；]*$/u;
/** 没有制裁, 未能落实: nothing was done. */
const NOT_DONE =
  /(?:没有(?!排除)|未(?![来必]|排除)能?|从未|未曾|无法|难以|不能|(?<!绝)不可能|不太可能|无权)[^，。；]{0,12}$|(?<![为以])(?:避免|免遭|免于)[^，。；]{0,16}$/u;
/** One thing, not the other: 对话而不是制裁. */
const RATHER =
  /(?:试图|企图|意图|而不是|并非|而非|并不是|不等于|而不)[^，。；]{0,8}$|(?:害怕|惧怕|唯恐|生怕|担心|担忧)[^，。；]*$/u;
/** What is spoken of is not the measure but talk of it. */
const TALK =
  /^[^，。；]{0,20}(?:的|之)?(?:可能性|担忧|忧虑|风险|传闻|呼声|前景|猜测|谣言|提议|建议|理由|必要性|义务|诉求|做法|主张)/u;
const COURT = /(?:法院|高院|最高法|法官|法庭|检察官|检方|陪审团|警方|警察|警队)(?:[^，。；]{0,24})$/u;
/** Words that end a measure. */
export const LIFTING = /^(?:解除|取消|撤销|放宽|终止|移出|移除|豁免|免除|停止|开放|恢复)/u;

/** 众议院通过法案，|要求总统制裁…: what a bill or an order says is no call. */
const PAPER =
  /(?:通过|提出|推出|表决|审议|签署|颁布|发布|下达|颁发)[^，。；]{0,40}(?:法案|议案|草案|法律|法|命令|法令|行政令|指令|备忘录)(?:》|”|$)/u;
const SAYS = /^(?:并|还|也|以|其中|，)*(?:要求|授权|规定|责成|责令|指示|旨在)/u;

/** Whether the clause tells what a bill or an order of the clauses before it says. */
export function isOfPaper(text: string, { clauses, at, clause }: Place): boolean {
  return (
    SAYS.test(text.slice(clause.start, clause.end)) &&
    clauses.slice(Math.max(0, at - 2), at).some(({ start, end }) => PAPER.test(text.slice(start, end)))
  );
}

export interface Words {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** The clause of a trigger, cut into what stands before it, its own words and what follows. */
export function wordsOf(text: string, { clause, trigger }: Place): Words {
  return {
    before: text.slice(clause.start, trigger.start),
    own: text.slice(trigger.start, trigger.end),
    after: text.slice(trigger.end, clause.end),
  };
}

/** Whether the words call for a measure of others: 议员呼吁英国制裁 does. */
export const isRequest = (words: string): boolean => REQUEST.test(words) || ASSENT.test(words);

/** Whether a clause calls on somebody, whatever it assents to: 要求欧盟采购 does, 支持恐怖主义 does not. */
export const isCall = (words: string): boolean => REQUEST.test(words);

/** Whether the subject speaks of a measure of others: 他批评美国制裁 does. */
export const isReaction = (words: string): boolean => REACTION.test(words.replace(PURPOSE, '').replace(MATTER, ''));

/** Whether a court or the police act: no measure in the sense of the graph. */
export const isCourt = (words: string): boolean => COURT.test(words);

/** Whether a trigger is no measure at all: wished, asked (but for what a bill or an order says, `ofPaper`), conditional, not done, or only talked of. */
export function isNoMeasure({ before, own, after }: Words, ofPaper = false): boolean {
  return (
    (isRequest(before) && !ofPaper) ||
    IN_ORDER.test(before) ||
    QUESTION.test(before + own) ||
    CONDITION.test(before) ||
    IF.test(before) ||
    RATHER.test(before) ||
    GUESS.test(before) ||
    (NOT_DONE.test(before) && !LIFTING.test(own)) ||
    TALK.test(after)
  );
}
