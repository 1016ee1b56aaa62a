import { hashesOf, hashesText } from './fingerprint.ts';

/** What a text is about, apart from its form. */
export interface Particulars {
  readonly figures: readonly number[];
  /** A hash of 24 bits for each name of a person or a company. */
  readonly names: readonly number[];
}

/** One stands in any text and tells nothing. */
const ONE = 1;
/** How many of either are kept, the least of them. */
const KEPT = 64;

const least = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b).slice(0, KEPT);

/** What follows the sketch in a fingerprint: figures over one as they are, then the names, `:12,180,3200:EZ6pGjVD`. */
export function particularsText({ figures, names }: Particulars): string {
  const stated = least(figures.filter((figure) => figure > ONE)).join(',');
  return `:${stated}:${hashesText(least(names))}`.replace(/:+$/u, '');
}

function particularsOf(fingerprint: string): Particulars {
  const [, figures = '', names = ''] = fingerprint.split(':');
  return { figures: figures === '' ? [] : figures.split(',').map(Number), names: hashesOf(names) };
}

/**
 * Whether two texts, by their fingerprints, tell of other things in what may be the same words: two notices in one form.
 * An editor cuts figures and names, and adds one now and then (the day); a form filled in anew has its own.
 */
export function otherParticulars(a: string, b: string): boolean {
  const [first, second] = [particularsOf(a), particularsOf(b)];
  return otherFigures(first.figures, second.figures) || otherNames(first.names, second.names);
}

/** Of the text that has fewer figures, two at least and more than half are not in the other. */
function otherFigures(a: readonly number[], b: readonly number[]): boolean {
  const limit = Math.min(reach(a), reach(b));
  const own = a.filter((figure) => figure <= limit);
  const other = new Set(b.filter((figure) => figure <= limit));
  const fewer = Math.min(own.length, other.size);
  const missing = fewer - own.filter((figure) => other.has(figure)).length;
  return missing >= 2 && missing * 2 > fewer;
}

/** Both name somebody, and nobody is named in both. */
function otherNames(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0 || a.length === KEPT || b.length === KEPT) return false;
  return !a.some((name) => b.includes(name));
}

/** Up to where all figures of a text are kept. */
function reach(figures: readonly number[]): number {
  return figures.length < KEPT ? Number.POSITIVE_INFINITY : (figures.at(-1) ?? 0);
}
