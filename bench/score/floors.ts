import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetScore } from './judge.ts';
import type { Figures } from './scorer.ts';

/** The least that each figure may be, by set or half (`dev two`, `dev no-people`) and then by category. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure that has fallen under its floor. */
export interface Fall {
  readonly set: string;
  readonly category: string;
  readonly floor: number;
  readonly figure: number;
}

const FILE = join(import.meta.dirname, 'floors.json');
const A_POINT = 0.01;
const DETAIL = 'office status';

/** The figures that have floors: F1 of each category, their mean, and the status of offices. */
function figuresOf({ macro, rows, details }: Figures): Record<string, number> {
  const status = details[DETAIL];
  return {
    ...Object.fromEntries(rows.map(({ name, f1 }) => [name, f1])),
    ...(status === undefined || status.of === 0 ? {} : { [DETAIL]: status.right / status.of }),
    macro,
  };
}

/** The figures of sets and halves by name; on seeds every single error is listed instead of a floor. */
export function figuresBySet(scores: readonly SetScore[], people: boolean): Record<string, Record<string, number>> {
  const all = scores.flatMap(({ name, figures, halves }) => [
    [name, figures] as const,
    ...Object.entries(halves).map(([half, ofHalf]) => [`${name} ${half}`, ofHalf] as const),
  ]);
  return Object.fromEntries(
    all
      .filter(([name]) => name !== 'seeds')
      .map(([name, figures]) => [people ? name : `${name} no-people`, figuresOf(figures)]),
  );
}

/** Every figure under its floor; a set without floors holds none. */
export function fallsUnder(
  floors: Floors,
  figures: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Fall[] {
  return Object.entries(figures).flatMap(([set, own]) =>
    Object.entries(floors[set] ?? {}).flatMap(([category, floor]): Fall[] => {
      const figure = own[category] ?? 0;
      return figure < floor ? [{ set, category, floor, figure }] : [];
    }),
  );
}

/** Floors one point under these figures, rounded down to thousandths; those of other sets stay. */
export function raised(floors: Floors, figures: Readonly<Record<string, Readonly<Record<string, number>>>>): Floors {
  const under = (figure: number): number => Math.max(0, Math.floor((figure - A_POINT) * 1_000) / 1_000);
  const lowered = Object.entries(figures).map(([set, own]) => [
    set,
    Object.fromEntries(Object.entries(own).map(([category, figure]) => [category, under(figure)])),
  ]);
  const all: Floors = { ...floors, ...Object.fromEntries(lowered) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The floors that CI holds. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
}

/** Writes the floors that CI holds from now on. */
export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
