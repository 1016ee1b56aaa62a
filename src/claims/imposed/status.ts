import type { MeasureStatus } from '../../model/claim.ts';
import type { MeasureKind } from '../../model/entity.ts';

const REFUSED =
  /(?<!不得)不(?:会|打算|愿|考虑|再|准备|对(?!等|称))[^，。；]{0,20}(?:制裁|实施|加征|征收|禁止|限制|采取|驱逐)|拒绝(?:对|制裁|实施|延长|加征|禁止)|无意|否决|反对延长|(?:没有|并无)(?:计划|打算)/u;
/** A sale or a licence that is refused is the measure. */
const VETO = /^(?:否决|拒绝[^，。；]{0,24}(?:签证|许可|入境|申请))/u;
const STAYS = /(?:不会?|没有|拒绝|无意|未|不能)[^，。；]{0,10}(?:解除|取消|撤销|放宽)/u;
const LIFTED =
  /解除|(?:撤销|取消)(?![^，。；]{0,24}(?:签证|免签|航班|优惠|待遇|地位|协议|协定|条约|许可|执照|牌照|资格|授权|合作|资助|援助|活动|领事馆|领馆|豁免|注册|国籍|护照|身分|身份|议员|直播|转播|上市))|放宽|终止(?=[^，。；]{0,16}(?:制裁|禁令|限制|关税|禁运))|(?:移出|移除|剔除|除名|除去|撤出|撤下)(?=[^，。；]{0,24}(?:名单|清单))(?![^，。；]{0,24}(?:白名单|优惠))|(?:名单|清单)(?:中|上|内|里|之中)?[^，。；]{0,6}(?:移出|移除|剔除|除名|删除|去除|撤出|撤下)|解封|(?<!不)允许[^，。；]{0,12}(?:继续|恢复|重新)|免除|暂缓(?![^，。；]{0,8}(?:入境|签证|发放|来|赴))|(?<!取消[^，。；]{0,24})豁免|恢复(?=[^，。；]{0,10}(?:进口|播出|转播|通航|入境|发放))|(?<!禁止[^，。；]{0,12})(?:重新?开放|重开)|开放(?=[^，。；]{0,14}(?:进口|输入|入境))|叫停/u;
/** 考虑解除制裁: they stand as yet. */
const MAY_LIFT = /考虑|可能|愿意?|不排除|准备好|探讨|讨论|研究|寻求|有望|一旦/u;
const THREATENED =
  /(?<!发出|构成|受到|面临)威胁|否则|(?:不|没有?|未|拒绝)排除|可能(?!包括)|或(?:将|会|对(?!方|手))|(?<![支反防惶惊])恐(?!怖|慌|吓|惧)(?:将|会|遭|被)?|将面临|扬言|考虑|一旦|誓言|警告|矢言|研究(?:对|是否)|探索|可根据|(?<![许认不])可(?=对(?!方|手|话)|予以|采取|征收)|有权/u;
const PLANNED =
  /将把|将(?![领军士帅官])(?!(?![于从自在会把]|立即|继续|陆续)[^，。；]{1,40}(?:列入|列为|列作|纳入|加入|移出|移除|剔除|除名|驱逐出境|下架|踢出|逐出|锁定|吊销|认定为|指定为|定为|排除在|摘牌|除牌|(?:缩短|提高|增加|上调|提升|下调|降低|调高|升|降)(?:到|至|为)|延长(?:至|到|\d|[一二两三半])|关税[^，。；]{0,16}(?:提高|增加|上调|提升|下调|降低|调高)))|拟(?!议)|(?<![需只必想主重纲首若])要(?=对|禁|驱逐|制裁|加征|封|限制|取消)|(?<=[也都还就亦定必能快他她方府京示称说])会(?=对|就|禁|驱逐|制裁|加征|封|限制|取消|关闭|采取|实施)|计划(?!生育|经济)|准备|打算|预计|研拟|有望|即将|酝酿|筹划|有意|预料|草案|(?:制裁|关税|禁令|限制)的?(?:方案|提案)|正研究/u;
/** 将|驱逐十人: right before its verb 将 is a time, whatever follows. */
const ABOUT_TO = /将(?:会|要|立即|全面|再|继续|正式|暂时|进一步|陆续)?$/u;
const TOLD = /宣布|公布|下令|签署|发布|颁布|公告|决定|通告|通知|终裁|裁定/u;
const TO_BE_TOLD = /(?:将|拟|预计|准备|即将)[^，。；]{0,4}(?:宣布|公布|发布|推出|提出)/u;
const AT_ONCE_BEGUN = /将(?:立即|即刻|马上)/u;
/** 公布新规: the act is the telling. */
const TELLING = /^公布(?!了?的)/u;
/** 即日起暂停: it holds when it is told. */
const FROM_NOW = /(?<!将[^，。；]{0,8})(?:即日起|即时|即刻起|立即生效|即时生效)/u;
/** Kinds that bite when they are announced; the others take effect on a day. */
const AT_ONCE = new Set<MeasureKind>(['SANCTION', 'ENTITY_LIST', 'EXPULSION', 'FINE']);
const STARTS =
  /(?:将于|自|从)[^，。；]{1,16}(?:起|开始)|将(?:立即|全面|完全|正式)?[^，。；]{0,4}(?:生效|实施)|将于|起生效|周[一二三四五六日]起|日起|[\d一二三四五六七八九十]+(?:天|日|个月|周|星期)[之以]?后/u;

/** 禁止微信|将对业务产生影响: what comes of it is no plan. */
const EFFECT = /(?<=.)将(?:会)?(?:对|给|使|令|导致|带来|影响|严重|进一步|产生)[^，。；]*$/u;

/**
 * How far a measure has come by the words from its imposer to it (`lead`) and on to the clause's end (`rest`); `ahead`
 * where a time in them lies in the future. `宣布，周五起加征关税` is ANNOUNCED, `正考虑实施制裁` THREATENED; IN_FORCE unless the words say otherwise.
 */
export function measureStatus(lead: string, rest: string, kind: MeasureKind, ahead: boolean): MeasureStatus {
  const words = lead + rest.replace(EFFECT, '');
  if (STAYS.test(words)) return 'IN_FORCE';
  if (REFUSED.test(words) && !VETO.test(rest)) return 'REFUSED';
  if (LIFTED.test(words) && !/考虑|可能|将|拟|若/u.test(words)) return 'LIFTED';
  if (LIFTED.test(words) && MAY_LIFT.test(lead)) return 'IN_FORCE';
  if (THREATENED.test(words)) return 'THREATENED';
  if (TO_BE_TOLD.test(words)) return 'PLANNED';
  if (FROM_NOW.test(words) && !ahead) return 'IN_FORCE';
  const told = TOLD.test(lead) || AT_ONCE_BEGUN.test(words);
  const coming = PLANNED.test(words) || ABOUT_TO.test(lead);
  if (told && (ahead || coming || STARTS.test(words))) return 'ANNOUNCED';
  if (told && !AT_ONCE.has(kind) && /宣布|公布/u.test(lead)) return 'ANNOUNCED';
  if (TELLING.test(rest) && !coming) return 'ANNOUNCED';
  if (coming) return ahead && STARTS.test(words) ? 'ANNOUNCED' : 'PLANNED';
  if (LIFTED.test(words)) return 'LIFTED';
  return ahead ? 'ANNOUNCED' : 'IN_FORCE';
}

const NAME_AHEAD = /^[^。；]{0,12}将[^。；]{0,24}(?:生效|实施|提高|增加|上调|提升)|^[^，。；]{0,12}(?:推迟|延期|延后)/u;
const NAME_DRAFT = /^的?(?:方案|提案|草案)/u;
const NAME_GONE = /^[^，。；]{0,10}(?:已|被|获|正式|自动)(?:全面|正式|自动)?(?:取消|解除|撤销|终止|到期|失效|废止)/u;

/** How far a measure has come that stands as a name, by what follows it: `禁令将于周日生效` is ANNOUNCED; else IN_FORCE. */
export function nameStatus(after: string): MeasureStatus {
  if (NAME_DRAFT.test(after)) return 'PLANNED';
  if (NAME_AHEAD.test(after)) return 'ANNOUNCED';
  return NAME_GONE.test(after) ? 'LIFTED' : 'IN_FORCE';
}
