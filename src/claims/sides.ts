import { byPosition, type Span } from '../model/span.ts';
import { matchesOf, PatternSet } from '../sentences/pattern-set.ts';

/** Groups and unnamed voices: they stand for those whom the text makes known, or for nobody in particular. */
const COLLECTIVE =
  /(?:[中美日韩朝俄英法德印澳加台港陆欧越菲巴伊以乌土]{2})?(?:两国|双方|各方|三方|四方|多方|各国|两岸|两党|两军)(?:元首|领导人|外长|防长|总理|首脑|政府|官员|代表|领袖|团队|部长)?/gu;
const ROLES =
  '(?:消息人士|知情人士|知情者|业内人士|业界人士|人士|高级官员|高官|官员|女发言人|发言人|代表团|代表们|代表|负责人|外交官|专家们|专家|学者们|学者|分析师|分析家|分析员|观察家|观察员|经济学家|评论员|议员们|议员|立委|领导人们|领导人|团队|助手|顾问|网友|网民|居民|民众|市民|批评者|支持者|抗议者|示威者|律师|维权人士|活动人士|受访者|与会者|与会各方|交易员|媒体|官媒|外媒|舆论|外界|(?<=有)声音|评论|分析|团体|组织者|主办方|企业|业者|工作人员)';
const UNNAMED = new RegExp(
  `(?:(?:一|两|几|多|数|有|这|该)(?:名|位|些)?|许多|部分|不少|其他|另一名|另一位|某)?(?:不愿(?:透露姓名|具名|公开姓名)的|匿名的?|不具名的?|未具名的?|了解[^，。；]{1,10}的|熟悉[^，。；]{1,10}的|接近[^，。；]{1,10}的|前|高级|资深|政府|外交|业界|白宫|西方|当地|本地|内地|大陆|外国|中国|美国)*${ROLES}`,
  'gu',
);
const OF_COUNTRY =
  /(?<short>[中美日韩朝俄英法德印澳加台港陆欧越菲巴伊以乌土])(?<word>方(?:代表|官员|团队|人士|高层)?|媒)/gu;
/** Those who stand for the public: they are spoken to, 告诉记者, 接受本台访问. */
const HEARERS =
  /(?<=对|向|跟|告诉|告知|答复|回答|回应|回复|回覆|接受|接受了)[^，。；：“”对向在的]{0,5}?(?:本台|本报|本社|记者们|记者|媒体|大家|听众|观众|读者)/gu;

const PUBLIC =
  '(?:公民|民众|国民|市民|居民|选民|成员国|会员国|缔约国|国家|国际社会|盟国|盟友|西方|企业家们?|企业|公司|学校|学生们?|家长们?|员工们?|党员|干部|游客|旅客|业者|业界|商界|机构|部门|当局|年轻人|青年|同胞|朋友们)';
const HEARER_WORDS =
  '(?:各级|所有|全体|有关|相关|与会的?|在场的?|各|其他|本国|国内|当地|外国|国际|全球|欧洲|党内|外资|全国)*';
/** Those without a name whom somebody calls upon, or speaks to: 呼吁|民众, 提醒|有关国家, 向|选民|保证. */
const CALLED_UPON = new RegExp(
  `(?<=呼吁|要求|敦促|警告|提醒|促请|恳请|请求|劝告|吁请|呼请|奉劝|力劝|通知|告诉|威胁)${HEARER_WORDS}${PUBLIC}(?!的|[和与及、])`,
  'gu',
);
const SPOKEN_TO = new RegExp(
  `(?<=[对向])${HEARER_WORDS}${PUBLIC}(?=(?:们)?(?:说|表示|强调|承诺|保证|指出|称|坦言|透露|喊话|呼吁|宣布|发表))`,
  'gu',
);

const SIDES = new PatternSet([OF_COUNTRY, COLLECTIVE, UNNAMED, HEARERS, CALLED_UPON, SPOKEN_TO], (pattern) => pattern);

export interface Side extends Span {
  readonly surface: string;
  /** The country's one-character name of 中方, 美方代表. */
  readonly short: string | null;
}

/** The sides and unnamed voices of a stretch: 双方, 两国元首, 美方代表, 一名不愿具名的官员. Longest of those that overlap. */
export function findSides(text: string, { start, end }: Span): Side[] {
  const patterns = SIDES.within(text, { start, end });
  if (patterns.length === 0) return [];
  const stretch = text.slice(start, end);
  const found: Side[] = [];
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, stretch)) {
      const side = { start: start + match.index, end: start + match.index + match[0].length };
      found.push({ ...side, surface: match[0], short: match.groups?.short ?? null });
    }
  }
  found.sort(byPosition);
  let last = -1;
  return found.filter((side) => {
    if (side.start < last) return false;
    last = side.end;
    return true;
  });
}
