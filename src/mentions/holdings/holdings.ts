import type { HeldStatus } from '../../model/claim.ts';
import { Coverage } from '../coverage.ts';
import type { Surroundings } from '../titles/reach.ts';
import { indexTitles } from '../titles/title-index.ts';
import type { Holding, PersonMention, Reading, Title } from '../types.ts';
import { titleInApposition, titlesAfter, titlesBefore } from './beside.ts';
import { listEndingWith, sharersBehind, titleOfList } from './lists.ts';
import { titlesResumed } from './resumed.ts';
import { titleFilled, titleLost, titlesOfClause, titlesTaken } from './taken.ts';

const CONFIDENCE = {
  'title-before': 0.95,
  'title-after': 0.93,
  'title-apposed': 0.88,
  'title-relative': 0.88,
  'title-surname': 0.85,
  'title-taken': 0.85,
  'title-shared': 0.8,
  'title-list': 0.8,
  'title-resumed': 0.75,
} as const;

function hold(person: PersonMention, title: Title, rule: keyof typeof CONFIDENCE, status?: HeldStatus): Holding {
  return {
    person,
    title: status === undefined ? title : { ...title, status },
    evidence: { start: Math.min(title.start, person.start), end: Math.max(title.end, person.end) },
    rule,
    confidence: CONFIDENCE[rule],
  };
}

/** The outlet's own reporters are no people of the story: 本台记者. */
const OWN = /^(?:请)?本(?:台|报|社|刊|网|站)/u;

/** A body in marks: 《南岸评论》记者. */
const MARKED = /[》”]/u;

/** Whether a title is an office: an epithet (学者, 记者, 活动人士) is one only with a body it belongs to. */
function isOffice({ lexicon }: Reading, title: Title): boolean {
  if (OWN.test(title.surface)) return false;
  return title.body !== null || MARKED.test(title.surface) || lexicon.posts.get(title.post)?.kind !== 'epithet';
}

/**
 * Who holds what, where name and title stand together: before the name, behind it, in apposition, joined by a verb, or
 * shared by a list. 中国国务院总理李克强, 姆努钦财长, 耶伦出任财政部长, 卢比奥、克鲁兹等多名参议员.
 */
export function findHoldings(reading: Reading): Holding[] {
  const { titles, mentions } = reading;
  const { text } = reading.document;
  const people = mentions.filter((mention): mention is PersonMention => mention.kind === 'PERSON');
  const index = indexTitles(titles, people);
  const surroundings: Surroundings = {
    people: new Coverage(text.length, people),
    bodyEnds: new Map(
      mentions.flatMap((mention) => (mention.kind === 'ORGANISATION' ? [[mention.end, mention] as const] : [])),
    ),
  };
  const found = people.flatMap((person): Holding[] => {
    if (person.rule === 'person-surname') {
      const own = index.ending.get(person.end);
      return own === undefined
        ? []
        : [hold(person, { ...own, start: own.postStart, surface: own.post }, 'title-surname')];
    }
    const before = titlesBefore(reading, person.start, index, surroundings);
    const sharers = before[0] === undefined ? [] : sharersBehind(text, person, before[0], index);
    const after = titlesAfter(text, person, index);
    const apposed = after.length > 0 ? null : titleInApposition(text, person, index);
    const relative = titlesOfClause(reading, before.at(-1)?.start ?? person.start, index, surroundings);
    const taken = apposed !== null ? [] : titlesTaken(reading, person, after, index);
    const lost = titleLost(text, person, index);
    const filled = titleFilled(text, person, index);
    const listed = after.length > 0 ? null : titleOfList(reading, person, index);
    return [
      ...before.map((title) => hold(person, title, 'title-before')),
      ...sharers.map((sharer) => hold(sharer, before[0] as Title, 'title-shared')),
      ...after.map((title) => hold(person, title, 'title-after')),
      ...(apposed === null ? [] : [hold(person, apposed, 'title-apposed')]),
      ...relative.map(({ title, status }) => hold(person, title, 'title-relative', status)),
      ...taken.map(({ title, status }) => hold(person, title, 'title-taken', status)),
      ...(lost === null ? [] : [hold(person, lost, 'title-taken')]),
      ...(filled === null ? [] : [hold(person, filled.title, 'title-taken', filled.status)]),
      ...(listed === null ? [] : listEndingWith(text, person, index).map((one) => hold(one, listed, 'title-list'))),
    ];
  });
  const resumed = titlesResumed(reading, index).map(({ person, title, status }) =>
    hold(person, title, 'title-resumed', status),
  );
  return [...found, ...resumed].filter(({ title }) => isOffice(reading, title));
}
