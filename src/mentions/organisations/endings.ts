import type { OrganisationKind } from '../../model/entity.ts';

/** Endings that only names of bodies have, and the kind of body each makes. */
const ENDINGS: readonly (readonly [string, OrganisationKind])[] = [
  ['委员会', 'GOVERNMENT'],
  ['理事会', 'INTERNATIONAL'],
  ['秘书处', 'INTERNATIONAL'],
  ['基金会', 'OTHER'],
  ['研究院', 'OTHER'],
  ['研究所', 'OTHER'],
  ['研究中心', 'OTHER'],
  ['研究会', 'OTHER'],
  ['联合会', 'OTHER'],
  ['协会', 'OTHER'],
  ['公会', 'OTHER'],
  ['总会', 'OTHER'],
  ['促进会', 'OTHER'],
  ['商会', 'OTHER'],
  ['学会', 'OTHER'],
  ['工会', 'OTHER'],
  ['大学', 'OTHER'],
  ['学院', 'OTHER'],
  ['中学', 'OTHER'],
  ['医院', 'OTHER'],
  ['博物馆', 'OTHER'],
  ['动物园', 'OTHER'],
  ['消防队', 'GOVERNMENT'],
  ['广播公司', 'MEDIA'],
  ['股份有限公司', 'COMPANY'],
  ['有限责任公司', 'COMPANY'],
  ['有限公司', 'COMPANY'],
  ['公司', 'COMPANY'],
  ['集团', 'COMPANY'],
  ['银行', 'COMPANY'],
  ['航空', 'COMPANY'],
  ['巡回上诉法院', 'GOVERNMENT'],
  ['巡回法院', 'GOVERNMENT'],
  ['上诉法院', 'GOVERNMENT'],
  ['法院', 'GOVERNMENT'],
  ['检察院', 'GOVERNMENT'],
  ['办公室', 'GOVERNMENT'],
  ['司令部', 'MILITARY'],
  ['总署', 'GOVERNMENT'],
  ['总局', 'GOVERNMENT'],
  ['管理局', 'GOVERNMENT'],
  ['事务局', 'GOVERNMENT'],
  ['审查局', 'GOVERNMENT'],
  ['调查局', 'GOVERNMENT'],
  ['情报局', 'GOVERNMENT'],
  ['警务处', 'GOVERNMENT'],
  ['联盟', 'OTHER'],
  ['组织', 'OTHER'],
  ['智库', 'OTHER'],
  ['议会党团', 'PARTY'],
  ['阵线', 'PARTY'],
  ['人民代表大会', 'GOVERNMENT'],
  ['区议会', 'GOVERNMENT'],
  ['市议会', 'GOVERNMENT'],
  ['县议会', 'GOVERNMENT'],
  ['州议会', 'GOVERNMENT'],
  ['省议会', 'GOVERNMENT'],
  ['省政府', 'GOVERNMENT'],
  ['市政府', 'GOVERNMENT'],
  ['县政府', 'GOVERNMENT'],
  ['区政府', 'GOVERNMENT'],
  ['镇政府', 'GOVERNMENT'],
  ['州政府', 'GOVERNMENT'],
  ['公安局', 'GOVERNMENT'],
  ['公安厅', 'GOVERNMENT'],
  ['警察局', 'GOVERNMENT'],
  ['派出所', 'GOVERNMENT'],
  ['警方', 'GOVERNMENT'],
  ['分局', 'GOVERNMENT'],
  ['办事处', 'GOVERNMENT'],
  ['办公厅', 'GOVERNMENT'],
  ['国安局', 'GOVERNMENT'],
  ['国安厅', 'GOVERNMENT'],
  ['安全厅', 'GOVERNMENT'],
  ['省委', 'PARTY'],
  ['市委', 'PARTY'],
  ['县委', 'PARTY'],
  ['区委', 'PARTY'],
  ['党委', 'PARTY'],
  ['纪委', 'PARTY'],
  ['监委', 'GOVERNMENT'],
  ['卫健委', 'GOVERNMENT'],
  ['管委会', 'GOVERNMENT'],
  ['疾控中心', 'GOVERNMENT'],
  ['医学中心', 'OTHER'],
  ['医疗中心', 'OTHER'],
  ['急救中心', 'OTHER'],
  ['政策中心', 'OTHER'],
  ['战略中心', 'OTHER'],
  ['人权中心', 'OTHER'],
  ['交流中心', 'OTHER'],
  ['交易所', 'COMPANY'],
  ['图书馆', 'OTHER'],
  ['邮报', 'MEDIA'],
  ['晨报', 'MEDIA'],
  ['早报', 'MEDIA'],
  ['周报', 'MEDIA'],
  ['商报', 'MEDIA'],
  ['周刊', 'MEDIA'],
  ['电视网', 'MEDIA'],
  ['新闻台', 'MEDIA'],
  ['频道', 'MEDIA'],
  ['日报', 'MEDIA'],
  ['晚报', 'MEDIA'],
  ['时报', 'MEDIA'],
  ['电视台', 'MEDIA'],
  ['电台', 'MEDIA'],
  ['通讯社', 'MEDIA'],
  ['新闻社', 'MEDIA'],
  ['新闻网', 'MEDIA'],
];
const KINDS = new Map(ENDINGS);
/** Too short to stand in a row with others: 党 in 法院党组. */
const PARTY = '党';
/** The same of bureaus: 挪威气象|局, 财政部赋税|署, 荷兰经济事务|部; 局 ends words for a state of things as well: 当局, 结局, 局势. */
const BUREAU =
  '(?<=\\p{Script=Han}{3})(?:(?<![当结布格大时政僵残全邮骗饭赌棋出入开变破败胜定危战乱终书新]|董事)局(?![势面限长部内外点促限中])|(?<![部签联连])署(?![名长理])|(?<![事会大客餐歌展乐舞影门候]|市政)厅(?![级长堂局]))|(?<=\\p{Script=Han}{4})(?<![全内外总局南北东西中大干俱本乐一])部(?![门分队位落件下长署族首级头委])|(?<=部\\p{Script=Han}{2,6})司(?![长法令机徒空仪职马库])';
const ONE = ENDINGS.map(([ending]) => ending)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** One ending or several in a row, of which the last counts: 儿童医院|协会. */
export const BODY_ENDING = new RegExp(`(?:${ONE}){0,2}(?<last>${ONE})|${PARTY}|${BUREAU}`, 'gu');

/** The kind of body that a name with this ending is: `大学` gives OTHER. */
export function kindOfEnding(ending: string): OrganisationKind {
  if (ending === PARTY) return 'PARTY';
  return ending.length === 1 ? 'GOVERNMENT' : (KINDS.get(ending) ?? 'OTHER');
}

const ENDS = new RegExp(`(?:${ONE}|${PARTY})$`, 'u');

/** Whether a word is or ends in such an ending: 制药公司. */
export function endsLikeBody(word: string): boolean {
  return ENDS.test(word);
}
