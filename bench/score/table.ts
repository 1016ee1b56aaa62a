import { groupBy } from '../../src/model/group.ts';
import { compareText } from '../../src/model/order.ts';
import type { KindedError } from './errors/classify.ts';
import { HALVES, halfOf } from './half.ts';
import type { SetScore } from './judge.ts';
import type { Figures } from './scorer.ts';

const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3)).padStart(9);
const count = (value: number): string => String(value).padStart(7);

const ratio = (part: Figures['details'][string] | undefined): number | undefined =>
  part === undefined || part.of === 0 ? undefined : part.right / part.of;

/** The table of a set: each category, then what is right of what was found, the halves beside the whole. */
export function tableOf({ name, files, figures, halves }: SetScore): string[] {
  const parts = HALVES.flatMap((half) => halves[half] ?? []);
  const heads = parts.map((_, i) => `half ${HALVES[i]}`.padStart(9)).join('');
  const row = (category: string): string =>
    parts.map(({ rows }) => figure(rows.find((one) => one.name === category)?.f1)).join('');
  const details = Object.entries(figures.details).filter(([, { of }]) => of > 0);
  return [
    `${name}: ${files} files`,
    `${'category'.padEnd(16)}${'gold'.padStart(7)}${'found'.padStart(7)}${'precision'.padStart(11)}${'recall'.padStart(9)}${'F1'.padStart(9)}${heads}`,
    ...figures.rows.map(
      ({ name: category, gold, predicted, precision, recall, f1 }) =>
        `${category.padEnd(16)}${count(gold)}${count(predicted)}  ${figure(precision)}${figure(recall)}${figure(f1)}${row(category)}`,
    ),
    `${'mean'.padEnd(50)}${figure(figures.macro)}${parts.map(({ macro }) => figure(macro)).join('')}`,
    ...details.map(
      ([detail, { right, of }]) =>
        `${detail.padEnd(16)}${count(of)}${count(right)}${''.padEnd(20)}${figure(right / of)}${parts.map((part) => figure(ratio(part.details[detail]))).join('')}`,
    ),
  ];
}

/** How often each kind of error stands in a set: `people  missed  unknown, behind a title  4`, the halves apart for dev. */
export function kindsOf({ name, figures, errors }: SetScore): string[] {
  const halved = name === 'dev';
  const groups = [...groupBy(errors, ({ category, side, kind }) => `${category}\t${side}\t${kind}`).values()];
  const order = (category: string): number => figures.rows.findIndex(({ name: row }) => row === category);
  const sorted = groups.sort((a, b) => {
    const [x, y] = [a[0] as KindedError, b[0] as KindedError];
    return (
      order(x.category) - order(y.category) ||
      compareText(x.side, y.side) ||
      b.length - a.length ||
      compareText(x.kind, y.kind)
    );
  });
  return sorted.map((group) => {
    const { category, side, kind } = group[0] as KindedError;
    const halves = halved ? HALVES.map((half) => count(group.filter(({ file }) => halfOf(file) === half).length)) : [];
    return `${category.padEnd(15)}${side.padEnd(8)}${kind.padEnd(40)}${count(group.length)}${halves.join('')}`;
  });
}

/** One error a line: `d07_meeting.json  people  missed  unknown, plain  雷蒙多`. */
export function linesOf(errors: readonly KindedError[]): string[] {
  return errors.map(({ file, category, side, kind, what }) => [file, category, side, kind, what].join('  '));
}
