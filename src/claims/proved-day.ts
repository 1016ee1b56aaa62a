import type { LinkedArticle } from '../entities/types.ts';
import { termsOf } from '../lexicon/terms.ts';
import { findTimes } from '../mentions/time/find-times.ts';
import { type MonthDay, proveYear, yearCluesIn } from '../mentions/time/infer-year.ts';
import type { ResolvedTime } from '../mentions/time/resolve-all.ts';
import { isoDay } from '../model/date.ts';

/** Sentences in which an undated story tells its day. */
const LEAD_SENTENCES = 3;

function storyDay({ reading }: LinkedArticle): MonthDay | null {
  const { article, text, sentences } = reading.document;
  const { dateline } = article;
  if (dateline?.month != null) return { month: dateline.month, day: dateline.day };
  const lead = sentences.filter(({ zone }) => zone === 'BODY').slice(0, LEAD_SENTENCES);
  for (const time of lead.flatMap((sentence) => findTimes(text, sentence))) {
    if (time.kind === 'DAY' && time.year === null && time.month?.from === 'NUMBER')
      return { month: time.month.value, day: time.day };
  }
  return null;
}

/**
 * The day of a story that prints none, where its year can be proved: its dateline or first told day, in the only year
 * that the offices held, the weekdays and the occasions of the text allow. Null otherwise.
 */
export function provedDay(linked: LinkedArticle): string | null {
  const { document, lexicon } = linked.reading;
  if (document.article.publishedOn !== null) return null;
  const day = storyDay(linked);
  if (day === null) return null;
  const offices = linked.holdings.flatMap(({ title, personNode, officeNode }) => {
    const terms = title.status === 'CURRENT' ? termsOf(lexicon, personNode, officeNode) : [];
    return terms.length === 0 ? [] : [terms.map(({ since, until }) => ({ from: since, until }))];
  });
  const latest = Math.max(...lexicon.terms.flatMap(({ since }) => (since === null ? [] : [Number(since.slice(0, 4))])));
  const year = proveYear({ ...yearCluesIn(document.text), offices, storyDay: day }, latest);
  return year === null ? null : isoDay(year, day.month, day.day);
}

/** Marks what rests on a proved year: all but a time that tells its own. */
export function asInferred(time: ResolvedTime): ResolvedTime {
  const own = 'year' in time.expression && time.expression.year?.from === 'NUMBER';
  return time.date === null || own ? time : { ...time, basis: 'INFERRED' };
}

/**
 * The days of the stories of one source, in their order: of one that prints none and proves none it is the day that
 * another story of its page proves, where all that prove one agree on it. Null otherwise.
 */
export function provedDays(stories: readonly LinkedArticle[]): (string | null)[] {
  const days = stories.map(provedDay);
  const shared = new Map([...new Set(stories.map(pageOf))].map((page) => [page, sharedDay(page, stories, days)]));
  return stories.map((story, at) => days[at] ?? shared.get(pageOf(story)) ?? null);
}

function sharedDay(
  page: string | null,
  stories: readonly LinkedArticle[],
  days: readonly (string | null)[],
): string | null {
  if (page === null) return null;
  const dated = stories.some((story) => pageOf(story) === page && story.reading.document.article.publishedOn !== null);
  const told = new Set(days.filter((day, at) => day !== null && pageOf(stories[at]) === page));
  const [day = null] = told.size === 1 && !dated ? told : [];
  return day;
}

function pageOf(story: LinkedArticle | undefined): string | null {
  return story?.reading.document.article.page ?? null;
}
