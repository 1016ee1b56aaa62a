import type { Span } from '../../model/span.ts';
import type { Coverage } from '../coverage.ts';
import { entryOf } from '../gazetteer.ts';
import type { Mention, Reading, Title } from '../types.ts';
import { endsWithLeadIn, LONGEST_LEAD_IN } from './lead-ins.ts';

const LONGEST_REACH = 16;
const SHORTEST = 2;
/** The end of a date or a count: 3月4日|总统, 5名|教师. */
const COUNTED = /[0-9][年月日]$|[0-9两几多数][名位]$/u;
/** A number that begins no name: not 20国集团. */
const NUMBER = /^[0-9]+(?!国|[0-9])/u;
const WORD = /[\p{Script=Han}A-Za-z0-9·&]/u;
/** Particles that never stand inside a name of a body: what follows them begins a phrase of its own. */
const PARTICLE = /[的了与由被向跟在是让给把据称将已也又还但而且]/u;
/** Words that end like a particle: 宗教自由|大使, 数据|专员; and those that begin like one: 在野|党. */
const IN_WORD = /(?:自由|数据|证据|方向|导向|参与)$/u;
const BEGINS_WORD = /^(?:在[野线])/u;
/** 和, 对 and others are parts of words as well: 和平, 对外, 并购, 高等. */
const LOOSE_PARTICLE =
  /(?:.[和及同][^平解谐盟济]|.对[^外华美日台欧内口话]|.并[^购]|.再[^生审保造]|.就[^业]|[^高平中初]等.|.如[^东皋意]|[^华行人认以因有无]为.)/u;
/** One bureau of two fields: 南亚和|中亚事务局. */
const JOINED_FIELDS = /^\p{Script=Han}{2,6}事务(?:局|部|司|署|厅|处|委员会)/u;
/** Words that begin a title: what stands before them is none of it. */
const BEGINS = /^(?:时任|现任|新任|下任|继任|历任|首任|第\p{Script=Han}{1,3}任)/u;
/** What makes a noun of a verb before it: 抗议|活动, 反对|派, 制裁|委员会. */
const NOUN_TAIL =
  /^(?:活动|运动|事务|团体|组织|机构|小组|人士|中心|委员会|联盟|公司|集团|协会|谈判|总部|部|处|局|会|队|者|派|党|员|官|系|所|院|室|科|课|组|署|法)/u;

/** Whether a word that leads in to a title ends at `at`: 会见|总统, 尽管|总统. */
function leadInEndsAt({ document: { text }, lexicon }: Reading, at: number): boolean {
  return endsWithLeadIn(text.slice(Math.max(0, at - LONGEST_LEAD_IN), at), lexicon);
}

/** What stands in the article beside its titles: people, whom no title holds, and bodies, which it holds whole. */
export interface Surroundings {
  readonly people: Coverage;
  readonly bodyEnds: ReadonlyMap<number, Mention>;
}

/** Where a title begins once its unknown words are taken in, and the body among them. */
interface Reach {
  readonly start: number;
  readonly body: Span | null;
}

/** A name in quotation marks or brackets of titles, a Latin one with 的 behind it, or a gloss: “民主动力”的, 《北京之春》, Rabobank的, （CSIS）. */
const MARKED =
  /(?:“[^“”，。；]{1,20}”|《[^《》，。；]{1,24}》)的?$|[A-Z][A-Za-z0-9&.'’-]{1,24}(?: [A-Za-z][A-Za-z0-9&.'’-]{0,24}){0,6}的$|（[A-Za-z][^（）]{0,60}）$/u;
const LONGEST_MARKED = 72;

/** Where the name in marks that ends at `at` begins; null where none does. */
function markedBefore(text: string, at: number): number | null {
  if (!/[”》）的]/u.test(text[at - 1] ?? '')) return null;
  const match = MARKED.exec(text.slice(Math.max(0, at - LONGEST_MARKED), at));
  return match === null ? null : at - match[0].length;
}

/** Where the words before a title that no rule knows begin: at a break of the clause, a particle, a word that leads in. */
function reachOf(reading: Reading, from: number, { people, bodyEnds }: Surroundings): Reach | null {
  const { text } = reading.document;
  let body: Span | null = null;
  for (let at = from, steps = 0; steps <= LONGEST_REACH; steps += 1) {
    const whole = bodyEnds.get(at)?.start ?? markedBefore(text, at);
    if (whole !== null) {
      body ??= bodyEnds.get(at) ?? null;
      at = whole;
      continue;
    }
    const before = text[at - 1];
    if (leadInEndsAt(reading, at) && !NOUN_TAIL.test(text.slice(at, from))) return { start: at, body };
    const particle =
      PARTICLE.test(before ?? '') &&
      !IN_WORD.test(text.slice(Math.max(0, at - 2), at)) &&
      !BEGINS_WORD.test(text.slice(at - 1, at + 1));
    if (before === undefined || !WORD.test(before) || particle) return { start: at, body };
    if (COUNTED.test(text.slice(Math.max(0, at - 2), at))) return { start: at, body };
    if (LOOSE_PARTICLE.test(text.slice(at - 2, at + 1)) && !JOINED_FIELDS.test(text.slice(at, from)))
      return { start: at, body };
    if (people.touches({ start: at - 1, end: at })) return null;
    at -= 1;
  }
  return null;
}

/**
 * A title before a name with the words of its body or field that no rule knows: 琉璃工房|创办人, 抗议活动|领袖. They reach to
 * the break of the clause, a particle or a word that leads in to a title. A title with a country is whole as it is.
 */
export function reachLeft(reading: Reading, title: Title, surroundings: Surroundings): Title {
  if (title.country !== null || BEGINS.test(title.surface)) return title;
  const { text } = reading.document;
  const reach = reachOf(reading, title.start, surroundings);
  if (reach === null) return title;
  const { start } = reach;
  if (title.start - start < SHORTEST || NUMBER.test(text.slice(start, start + 4))) return title;
  const country = entryOf(reading.tokens.startingAt(start), 'country')?.code ?? null;
  const body = title.body ?? (reach.body === null ? null : { start: reach.body.start, end: reach.body.end });
  return { ...title, start, surface: text.slice(start, title.end), body, country };
}
