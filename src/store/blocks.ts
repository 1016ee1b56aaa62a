import type { Block, Dateline, Zone } from '../model/article.ts';

/** A block as one text, since a property of a graph holds no maps: `BODY 1 12 80` is paragraph 1, units 12 to 80. */
export function blockText({ zone, paragraph, start, end }: Block): string {
  return `${zone} ${paragraph} ${start} ${end}`;
}

/** What `blockText` made a text of. */
export function blockOf(text: string): Block {
  const [zone, paragraph, start, end] = text.split(' ');
  return { zone: zone as Zone, paragraph: Number(paragraph), start: Number(start), end: Number(end) };
}

/** The dateline that an article's property holds as JSON without its nulls. */
export function datelineOf(json: string | null): Dateline | null {
  if (json === null) return null;
  return { agency: null, place: null, year: null, month: null, ...(JSON.parse(json) as Pick<Dateline, 'day'>) };
}
