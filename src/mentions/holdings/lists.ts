import { beginsWithLeadIn } from '../titles/lead-ins.ts';
import type { TitleIndex } from '../titles/title-index.ts';
import type { PersonMention, Reading, Title } from '../types.ts';

/** Posts that several people of one body hold: one title before a list of names is everybody's. */
const SEVERAL =
  /(?:议员|委员|立委|常委|人大代表|法官|律师|专家|学者|教授|研究员|分析师|经济学家|科学家|记者|作家|牧师|将领|上将|中将|少将|副总理|副主席|副总统|副部长|副市长|成员|候选人|参选人|共同主席|创办人|创始人|人士|外长|财长|部长|领导人|发言人|区长|大臣|医生|艺术家|总理|总统)$/u;
/** Posts of a crowd: 普京等外国领导人 names nobody's office. */
const CROWD = /(?:领导人|负责人|发言人|人士)$/u;
/** Of those, posts that may be one man's: 总统拜登和布林肯 are no two presidents. */
const ONE_EACH = /(?:外长|财长|部长|领导人|发言人|大臣|总理|总统)$/u;
const MEET = /^[^，。；]{0,6}(?:通话|会谈|会晤|会面|会见|见面|交谈|通电话|磋商|视频)/u;
const JOIN = /^(?:、|以及|[和与及])/u;

/** The name that is joined to the one before it by 、 or 和, with nothing else between. */
function nextOf(text: string, { end }: PersonMention, { peopleStarting }: TitleIndex): PersonMention | undefined {
  const gloss = /^（[^（）]{1,60}）/u.exec(text.slice(end, end + 64))?.[0].length ?? 0;
  const join = JOIN.exec(text.slice(end + gloss, end + gloss + 2));
  return join === null ? undefined : peopleStarting.get(end + gloss + join[0].length);
}

/** The names that share the title before the first of them: 参议员|卢比奥、克鲁兹和霍利 gives the second and third. */
export function sharersBehind(text: string, person: PersonMention, title: Title, index: TitleIndex): PersonMention[] {
  if (!SEVERAL.test(title.post) || ONE_EACH.test(title.post)) return [];
  const out: PersonMention[] = [];
  for (let next = nextOf(text, person, index); next !== undefined; next = nextOf(text, next, index)) out.push(next);
  // 参议员米勒与王毅会谈: who meets is no pair
  return MEET.test(text.slice(out.at(-1)?.end ?? 0, (out.at(-1)?.end ?? 0) + 12)) ? [] : out;
}

const COLLECTS =
  /^(?:（[^（）]{1,60}）)?(?:等(?:多|数|[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?[名位个]?|在内的?(?:多|数|[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?[名位个]?|[两二三四五六七八九十][名位])(?<unknown>(?!人)[^，。；：、“”（）的\s]{0,8})$/u;
const LONGEST_COLLECT = 24;
const PREVIOUS = /(?:、|以及|[和与及])$/u;

/** The title that sums up the names before it: 卢比奥、克鲁兹|等多名|参议员, 卢比奥与克鲁兹|两位|参议员. */
export function titleOfList(reading: Reading, person: PersonMention, index: TitleIndex): Title | null {
  const {
    lexicon,
    document: { text },
  } = reading;
  for (let at = person.end + 1; at <= person.end + LONGEST_COLLECT; at += 1) {
    const title = index.starting.get(at);
    if (title === undefined) continue;
    if (!SEVERAL.test(title.post) || CROWD.test(title.post) || index.peopleStarting.has(title.end)) return null;
    if (/[的、]/u.test(text[title.end] ?? '')) return null;
    const match = COLLECTS.exec(text.slice(person.end, at));
    if (match === null) return null;
    const unknown = match.groups?.unknown ?? '';
    if (beginsWithLeadIn(unknown, lexicon)) return null;
    const start = at - unknown.length;
    return start === at ? title : { ...title, start, surface: text.slice(start, title.end) };
  }
  return null;
}

/** The names before this one in its list, this one first: 卢比奥、克鲁兹 gives both. */
export function listEndingWith(text: string, last: PersonMention, { peopleEnding }: TitleIndex): PersonMention[] {
  const out = [last];
  for (let at = last.start; ; ) {
    const join = PREVIOUS.exec(text.slice(Math.max(0, at - 2), at));
    const before = join === null ? undefined : peopleEnding.get(at - join[0].length);
    if (before === undefined) return out;
    out.push(before);
    at = before.start;
  }
}
