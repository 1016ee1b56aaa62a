import type { Unit } from './head.ts';

/** Words that make a class of bodies, not the name of one: 该公司, 有关委员会, 两党. */
const GENERIC =
  /^(?:该|本|这|那|此|各|某|两|二|三|多|几|一|全|大|新|旧|外国|外资|中资|国内|本国|当地|个别|一些|同一|有关|相关|任何|所有|其他|其它|以及|包括|上述|部分|许多|主要|跨国|国有|私营|民营|执政|在野|反对|政|朝野|极右翼|上市|母|子|分|总|家|间|所|个|名|国际|恐怖|官方|旗下|关联|合资|控股|下属|附属|国外|海外|外部|独立|大型|小型|专业|研究|咨询|辖区|所在)+$/u;

/** Fields that make a class with such endings as 组织 and 公司, whatever part of speech they are given. */
const CLASS_FIELD =
  /^(?:非政府|非营利|营利|人权|民间|慈善|激进|极端|武装|恐怖主义|援助|国营|高?科技|互联网|网络|网路|安全|左翼|右翼|极左|泛民|民主派?|建制派?|反对派|独派|统派|撑警|黑客|民兵|邪恶|伊斯兰|穆斯林|什叶派|逊尼派|公卫|卫生|市调|民调|福利|动物|经贸|环保|维权|亲[共中美俄]|反[共华中]|抗中|维吾尔人?|生技|小贷|货运|售电|制药|传统|金融|电信|能源|生物|技术|航空|半导体|晶片|芯片|汽车|石油|保险|信托|大牌|上下游|策略|战略|军事|政治|北约式|保守派|学生)+$/u;

/** What counts, points at or sums up bodies anywhere before their kind: 六大国有|银行, 故该|组织, 旗下一系列|公司. */
const COUNTS =
  /(?:[两二三四五六七八九十几数多][大家国份所座]|[该某]|一系列|(?:^|[^其])其|各分?|什[么幺]|这|那些?)(?!·)/u;

/** Words that count bodies: 家 in 11家中资公司. */
const MEASURE = /^(?:[0-9一二两三四五六七八九十百千数多几余]*[家间名个所座批类种])$/u;

/** Endings that name a body only with a name before them: 煤炭公司 is a class, 贵州茅台公司 none. */
const NEEDS_NAME = new Set([
  '公司',
  '集团',
  '航空',
  '组织',
  '智库',
  '党',
  '联盟',
  '新闻社',
  '通讯社',
  '阵线',
  '议会党团',
  '频道',
  '周刊',
  '工会',
  '办公室',
  '办公厅',
]);
/** Endings for which a place and a field do: 首尔地方法院, 德国商业银行. */
const NEEDS_PLACE = new Set([
  '银行',
  '医院',
  '法院',
  '巡回法院',
  '巡回上诉法院',
  '上诉法院',
  '检察院',
  '大学',
  '学院',
  '中学',
  '电视台',
  '电台',
  '商会',
  '博物馆',
  '动物园',
  '消防队',
  '广播公司',
  '秘书处',
  '司令部',
  '人民代表大会',
  '区议会',
  '市议会',
  '县议会',
  '州议会',
  '省议会',
  '省政府',
  '市政府',
  '县政府',
  '区政府',
  '镇政府',
  '州政府',
  '公安局',
  '公安厅',
  '警察局',
  '警方',
  '公会',
  '总会',
  '促进会',
  '派出所',
  '分局',
  '办事处',
  '国安局',
  '国安厅',
  '安全厅',
  '省委',
  '市委',
  '县委',
  '区委',
  '党委',
  '纪委',
  '监委',
  '卫健委',
  '管委会',
  '疾控中心',
  '医学中心',
  '医疗中心',
  '急救中心',
  '交流中心',
  '交易所',
  '图书馆',
  '电视网',
  '新闻台',
]);
/** Endings that a place alone makes a name of: 成都|市政府, 湄公河|委员会; not with a country: 中国|市政府. */
const NAMED_BY_PLACE =
  /(?:议会|政府|公安局|公安厅|警察局|警方|派出所|分局|国安局|国安厅|安全厅|省委|市委|县委|区委|党委|纪委|监委|卫健委|疾控中心|人民代表大会|管委会|交易所|图书馆|委员会|检察院|日报|晚报|时报|邮报|晨报|早报|商报|电视台|电台|大学|动物园|博物馆)$/u;
/** Parts of a company's legal form: what carries them is a name. */
const LEGAL_FORM = /(?:有限|责任|股份|控股|总)$/u;

/** What tells a place where the lexicon has none: 中西区|区议会, 清原县|公安局. */
const LOCAL = /^.{1,}[省市县区州镇乡郡]$/u;

/** Bodies of which a state has one: 伊朗|国家石油|公司. */
const NATIONAL = /^(?:国家|皇家|中央|全国|联邦)/u;

/** Courts of which a state has one, or one of that number: 联邦上诉法院, 第九巡回上诉法院. */
const COURT = /^(?:最高|联邦|宪法|国际|第[一二三四五六七八九十0-9]{1,3}$)/u;

/** Endings that only papers have: two characters make the name of one. */
const PAPER = /(?<!周)报$/u;

/** Bureaus, which bear a field beside their place: 挪威|气象|局. */
const BUREAU = /^[局署厅司]$/u;

const PROPER = /^(?:nr|ns|nt|nz|eng|x)/u;

/** A body's name in its parts: the words before its ending, those of a place at its head left out. */
export interface BodyName {
  readonly head: string;
  readonly words: readonly Unit[];
  readonly ending: string;
  readonly placed: boolean;
  readonly country: boolean;
  /** A known body stands at its head: 联大|第三委员会, 星巴克|公司. */
  readonly known: boolean;
  /** Its own Latin name stands behind it: 国际独立研究联盟（CAT）. */
  readonly glossed: boolean;
}

/** Whether this is a class of bodies, not a name: 两家公司, 美国制药公司, 恐怖主义组织, 中资银行. */
export function isClassOfBodies({ head, words, ending, placed, country, known, glossed }: BodyName): boolean {
  const own = words.map(({ text }) => text).join('');
  if (
    (GENERIC.test(head) && !(glossed && head.length > 3)) ||
    (own !== '' && GENERIC.test(own) && !(glossed && own.length > 3)) ||
    words.some(({ text }) => MEASURE.test(text)) ||
    /[两各]$/u.test(own) ||
    COUNTS.test(head)
  )
    return true;
  if (ending === '警方') return !LOCAL.test(head);
  if (ending === '部') return !country || own.length < 2;
  if (BUREAU.test(ending)) return own.length < 2 || !(placed || known || words.some(({ text }) => LOCAL.test(text)));
  if (ending.endsWith('法院') && COURT.test(own)) return false;
  if (known || glossed || LEGAL_FORM.test(head)) return false;
  if (country && (NATIONAL.test(own) || (ending === '集团' && own.length > 1))) return false;
  if (NAMED_BY_PLACE.test(ending) && LOCAL.test(own)) return false;
  if (NEEDS_NAME.has(ending) && CLASS_FIELD.test(own)) return true;
  if (words.some(({ text, tag }) => text.length > 1 && PROPER.test(tag))) return false;
  if (NEEDS_NAME.has(ending)) return !words.some(({ text }) => text.includes('·'));
  if (own === '' && placed && !country) return !NEEDS_PLACE.has(ending) && !NAMED_BY_PLACE.test(ending);
  // 德国大学 is a class, 慕尼黑大学 and 韩国外国语大学 are names
  if (NEEDS_PLACE.has(ending)) return !placed || (country && own === '');
  return own.length + (placed ? 2 : 0) < (PAPER.test(ending) ? 2 : 3);
}
