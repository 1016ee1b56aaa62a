import type { Contact } from './contact.ts';
import { isSubset, people, persons } from './who.ts';

/** The name without what says when and how: 2020年, 视频. */
const bare = (name: string): string =>
  name
    .replace(/\d{4}年|视频|视讯|线上|网络|網路|視頻|視訊|網絡|[（(][^（）()]*[）)]|的/gu, '')
    .replace(/(?:[开闭]幕(?:式|典礼))$/u, '')
    .replace(/(?<=论坛|博览会|交易会)(?:大会|年会|会议)$/u, '')
    .replace(/(?:领导人|首脑|高)?(?:峰会|大会|会议)+$/u, '会');

/** Whether one of two bare names is the other, or begins or ends it: 东盟峰会, 第37届东盟峰会. */
const sameName = (x: string, y: string): boolean =>
  x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x);

/** An occasion that nobody calls 会议. */
const NO_SITTING = /仪式|典礼|宴|酒会|招待会|餐|茶|礼拜|式$|葬礼/u;

/** Whether the second of two heads may stand for the first, or either is the other shortened: 峰会 for 首脑会议. */
export const headsFit = (a: string | null, b: string | null): boolean =>
  a !== null &&
  b !== null &&
  (/[开闭]幕[式会]/u.test(b) ||
    a.endsWith(b) ||
    b.endsWith(a) ||
    (b === '会议' && !NO_SITTING.test(a)) ||
    (/峰会|首脑/u.test(a) && /峰会|首脑/u.test(b)));

/** Headlines shorten names: of a like head and with nobody who is not at the other, they are one. */
export function sumsUp(headlines: readonly Contact[], others: readonly Contact[]): boolean {
  if (!headlines.every(({ headline }) => headline)) return false;
  const of = persons(headlines).size > 0 ? persons : people;
  const told = of(headlines);
  return (
    told.size > 0 &&
    isSubset(told, of(others)) &&
    headlines.some(({ head }) => others.some((other) => headsFit(head, other.head)))
  );
}

/** Whether a mention means the assembly that these do: by its name, or by its head where it has none (峰会 of G20峰会). */
export function sameAssembly(meeting: readonly Contact[], contact: Contact): boolean {
  if (sumsUp(meeting, [contact]) || sumsUp([contact], meeting)) return true;
  const named = meeting.flatMap(({ key }) => key ?? []);
  if (contact.key === null && !contact.takesUp) return false;
  if (contact.key !== null && named.length > 0) {
    const own = bare(contact.key);
    return named.some((name) => sameName(bare(name), own));
  }
  // one with a name and people of its own is not the one of others that has no name
  if (contact.key !== null && areOthers(persons(meeting), persons([contact]))) return false;
  return meeting.some(
    ({ head, name }) => headsFit(head, contact.head) || (contact.head === '大会' && /大[会會]/u.test(name ?? '')),
  );
}

const areOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((node) => b.has(node));
