import { within } from '../model/span.ts';
import { headStart } from './heads.ts';
import type { Actor, Scene } from './types.ts';

/** What stands between the parts of one noun phrase: 中国官媒|《|环球时报》, 拜登|提名的|布林肯, 国务院|北韩事务|副特别代表黄之瀚. */
const APPOSED =
  /^(?:[“《]|(?![在于对向就与同从因])[^，。；、：]{0,18}的|旗下|所属|籍|[^，。；、：的]{0,6}(?:平台|巨头|公司|企业|厂商|集团|运营商|制造商)|母公司|子公司|媒体|官媒|机关报|党报|机构|智库|总部|资深|高级|前|现任|[^，。；、：的]{2,8}(?:事务|问题|政策|项目|中心|部门))$/u;
/** What a phrase before the subject cannot hold: prepositions and verbs that would make it a clause. */
export const CLAUSE = /[对向与和同在就被把将是有说称，、]/u;
export const LONGEST_LEAD = 10;
/** What an epithet that ends a noun phrase before a name ends in: 主席、民主党籍众议员|麦戈文, 问题学学者|马国强. */
export const EPITHET = /[者员家师官人长嘴手生士使友夫妻父母子女兄弟姐妹籍](?:[、兼])?$/u;
export const PREDICATE = /[对向与和同在就被把将是有说称，、应从要需必为以于让使给由因能可已未不也还都曾会]/u;
/** Whoever works for a person: 达赖喇嘛|驻美代表. A title behind a name otherwise is his own: 柏纳多|神父. */
export const OF_A_PERSON = /^(?:驻|的)|(?:发言人|助手|助理|顾问|代表|团队|律师|幕僚|阵营|亲信|家属|友人)$/u;
/** What one does to the next: 新华社|发表|评论员文章, 外交部|召见|大使. */
const ACTS =
  /发表|刊[登发出]|召[见集开回]|传召|约见|访问|引述|援引|引用|致[电函信]|谴责|逮捕|拘[押留捕禁]|扣[押留]|抓[捕获]|驱逐|释放|通缉|起诉|制裁|邀请|敦促|呼吁|任命|派遣/u;
const THERE_ARE = /^(?:也|亦|还|就|则)?有(?:一些|不少|部分|[一二两三四五六七八九十多数几]+[名位个])?$/u;
const OF_THE = /^的[^，。；：“”的对向就被把将是说称时]{1,10}$/u;
const LONGEST_EPITHET = 24;
/** A body named by its kind alone: 驻外代表|办事处|联络员. */
const OFFICE = /^[^的]{0,8}[处部会局院社司署团馆室]$/u;
const PREPOSED = /[对向与和同在就被把将是有说称，]/u;
/** What kind of body the next is, or where: 法国|经济专业报纸|回声报, 南美国家|盖亚那选举委员会. */
const KIND =
  /(?:报纸|媒体|周刊|杂志|智库|机构|公司|企业|集团|组织|政党|团体|网站|电视台|通讯社|银行|巨头|[造发营应]商|国家|[国州省市区县岛])$/u;
const INNER_JOIN = /(?<=.)[与和、](?=.|$)/gu;
const LONGEST_TITLE = 20;
const LONGEST_KIND = 14;

/** Whether words before a body only say what kind it is, or where: 法国经济专业报纸|回声报. */
export function isKind(words: string): boolean {
  return (
    words.length > 1 && words.length <= LONGEST_KIND && KIND.test(words) && !CLAUSE.test(words) && !words.includes('的')
  );
}

/** Whether `next` is the head of the noun phrase that `last` opens: a body, an epithet and a name are one phrase. */
export function isApposed(scene: Scene, last: Actor, next: Actor, between: string): boolean {
  if (ACTS.test(between)) return false;
  if (next.sort === 'ORGANISATION' && last.sort !== 'PERSON' && isKind(between)) return true;
  // 纳瓦尼|的幕僚|沃尔柯夫: the last of the phrase is its head
  if (next.sort === 'PERSON' && OF_THE.test(between)) return true;
  if (APPOSED.test(between) || (between.length > 1 && APPOSED.test(between.replace(/[《“]$/u, '')))) return true;
  if (next.sort !== 'PERSON' && next.sort !== 'SIDE') return false;
  if (within(scene.reading.tokens.of('cue'), { start: last.end, end: next.start }).length > 0) return false;
  // 美国|有三名|外交官透露
  if (next.sort === 'SIDE' && THERE_ARE.test(between)) return true;
  // 夏业良|博士: his own title
  if (next.sort === 'SIDE' && last.sort === 'PERSON' && between === '')
    return OF_A_PERSON.test(scene.reading.document.text.slice(next.start, next.end));
  if (next.sort === 'SIDE') return !PREDICATE.test(between) && (between.length <= 4 || OFFICE.test(between));
  if (between.length <= LONGEST_EPITHET && EPITHET.test(between) && !PREPOSED.test(between)) return true;
  if (last.sort === 'PERSON') return false;
  // 清华大学中国|经济思想与|实践研究院院长李稻葵: part of the name of a body in his title
  const titled = headStart(scene, next) < next.start;
  return (
    between.length <= (titled ? LONGEST_TITLE : LONGEST_LEAD) &&
    !CLAUSE.test(titled ? between.replace(INNER_JOIN, '') : between)
  );
}
