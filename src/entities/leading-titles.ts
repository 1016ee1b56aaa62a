import type { Holding, Reading, Title } from '../mentions/types.ts';

const JOINT = /(?:、|以及|[和与及])$/u;
const LONGEST_JOINT = 2;
const RANK = /^(?:常务|第一|资深|代理|副|前)+/u;

/** Whether a title that names no body is of the other's post, whatever its rank: 副院长 beside 院长, not 国防部长 beside 外交部长. */
export function isOfSamePost(leader: Title, title: Title): boolean {
  return title.impliedBody === null && leader.post.replace(RANK, '') === title.post.replace(RANK, '');
}

/**
 * From whose title a bare one goes on, as its body or country: 立法院长游锡堃、|副院长蔡其昌, 印度外长苏杰生、|国防部长辛格.
 * Not where the lexicon knows its holder, by the ids of `refs` at the places of people, for another country's.
 */
export function leadingTitles(
  { document: { text }, lexicon }: Reading,
  holdings: readonly Holding[],
  refs: ReadonlyMap<number, string | null>,
): ReadonlyMap<Holding, Holding> {
  const before = holdings.filter(({ rule }) => rule === 'title-before');
  const byEnd = new Map(before.map((holding) => [holding.person.end, holding]));
  const leading = new Map<Holding, Holding>();
  for (const holding of before) {
    const { title, person } = holding;
    if (title.body !== null || title.country !== null) continue;
    const joint = JOINT.exec(text.slice(Math.max(0, title.start - LONGEST_JOINT), title.start))?.[0];
    const leader = joint === undefined ? undefined : byEnd.get(title.start - joint.length);
    if (leader === undefined || (title.impliedBody === null && !isOfSamePost(leader.title, title))) continue;
    const country = lexicon.people.get(refs.get(person.start) ?? '')?.country ?? null;
    if (country === null || leader.title.country === null || country === leader.title.country)
      leading.set(holding, leader);
  }
  return leading;
}
