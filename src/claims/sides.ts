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
  /(?<=对|向|跟|告诉|告知|答复|回答|接受|接受了)[^，。；：“”对向在的]{0,5}?(?:本台|本报|本社|记者们|记者|媒体|大家|听众|观众|读者)/gu;

const SIDES = new PatternSet([OF_COUNTRY, COLLECTIVE, UNNAMED, HEARERS], (pattern) => pattern);

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
