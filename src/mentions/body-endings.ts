import type { OrganisationKind } from '../model/entity.ts';

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
  ['党', 'PARTY'],
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
const ONE = ENDINGS.map(([ending]) => ending)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** One ending or several in a row, of which the last counts: 儿童医院|协会. */
export const BODY_ENDING = new RegExp(`(?:(?:${ONE}){0,2})(?<last>${ONE})`, 'gu');

/** The kind of body that a name with this ending is: `大学` gives OTHER. */
export function kindOfEnding(ending: string): OrganisationKind {
  return KINDS.get(ending) ?? 'OTHER';
}

const ENDS = new RegExp(`(?:${ONE})$`, 'u');

/** Whether a word is or ends in such an ending: 制药公司. */
export function endsLikeBody(word: string): boolean {
  return ENDS.test(word);
}
