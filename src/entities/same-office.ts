import type { Gazetteer } from '../mentions/gazetteer.ts';
import type { Holding, Title } from '../mentions/types.ts';
import type { HeldStatus } from '../model/claim.ts';
import type { OrganisationNode } from '../model/entity.ts';
import { withoutCountry } from './own-country.ts';

/** What a title is of, written or implied: the key by which a person's titles are compared. */
export interface OfficeSense {
  readonly holding: Holding;
  /** As written, without status words: 美国国务卿 of 美国前国务卿. */
  readonly name: string;
  /** Its post in one form: 外长 and 外交部部长 are both 外交部长. */
  readonly head: string;
  /** Whether it says no more than its post, its body and its country: 伊朗领袖, not 宗教领袖. */
  readonly plain: boolean;
  readonly body: OrganisationNode | null;
  readonly country: string | null;
}

/** A post that is named after the body it heads: 外长, 财政部长, 副外相, 国防大臣. */
const CHIEF = /^(?:常务|第一|资深)?(?<deputy>副)?\p{Script=Han}{0,8}(?:长|相|大臣)$/u;
const RUNNING = /(?:当选人|被提名人|提名人)$/u;

/** The post of a title in one form: 外长, 外交部长 and 中国外交部部长 give 外交部长. `body` is what the post implies. */
export function headOf(gazetteer: Gazetteer, { post }: Title, body: string | null): string {
  const plain = post.replace(RUNNING, '');
  const chief = body === null ? null : CHIEF.exec(plain);
  if (body === null || chief === null) return plain;
  return `${withoutCountry(gazetteer, body)}${chief.groups?.deputy ?? ''}长`;
}

/** Words that make another office of a post: 副总统, 助理国务卿, 总书记. */
const RANK = /(?:副|助理|次|总|首席|候任|国务)$/u;

/** Whether one post is the other, written more fully: 国家主席 and 主席, 外交部长 and 部长; not 副总统 and 总统. */
function samePost(a: string, b: string): boolean {
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  return long.endsWith(short) && !RANK.test(long.slice(0, long.length - short.length));
}

const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

function sameBody(a: OrganisationNode | null, b: OrganisationNode | null): boolean {
  if (a === null || b === null || a.id === b.id) return true;
  return a.name.endsWith(b.name) || b.name.endsWith(a.name);
}

/** Statuses that one article may give one office of one person: 美国前总统特朗普 and, of his time in office, 总统特朗普. */
function sameTime(a: HeldStatus, b: HeldStatus): boolean {
  return a === b || ((a === 'CURRENT' || b === 'CURRENT') && a !== 'CANDIDATE' && b !== 'CANDIDATE');
}

/** Whether two titles of one person in one article are one office, written more or less fully. */
export function sameOffice(a: OfficeSense, b: OfficeSense): boolean {
  if (!sameTime(a.holding.title.status, b.holding.title.status) || !fits(a.country, b.country)) return false;
  if (!sameBody(a.body, b.body) || !samePost(a.head, b.head)) return false;
  if (a.head === b.head) return true;
  const [short, long] = a.head.length < b.head.length ? [a, b] : [b, a];
  // 国家主席 is no fuller word for 中央军委|主席, whose body says of what
  if (short.body !== null && long.body === null) return false;
  // 最高领袖 is 领袖 in full, and no 宗教领袖
  return short.plain;
}
