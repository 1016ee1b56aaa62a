import type { Judged } from '../judged.ts';
import type { ScoredError } from '../scorer.ts';
import { claimErrorKind } from './claims.ts';
import { missedName, NAME_CATEGORIES, wrongName } from './names.ts';
import { missedOffice, wrongOffice, wrongStatuses } from './offices.ts';

/** An error and its class, worked out from gold and records alone. */
export interface KindedError extends Omit<ScoredError, 'side'> {
  readonly side: ScoredError['side'] | 'status';
  readonly kind: string;
}

function kindOf(judged: Judged, { category, side, what }: ScoredError): string {
  const name = NAME_CATEGORIES.find((one) => one === category);
  if (name !== undefined) return side === 'missed' ? missedName(judged, name, what) : wrongName(judged, name, what);
  if (category === 'offices') return side === 'missed' ? missedOffice(judged, what) : wrongOffice(judged, what);
  return claimErrorKind(judged, category, side, what);
}

/** Every error of one file with its class, wrong statuses of offices included. */
export function classify(judged: Judged): KindedError[] {
  const statuses = wrongStatuses(judged).map(
    ({ what, kind }): KindedError => ({ file: judged.gold.name, category: 'offices', side: 'status', what, kind }),
  );
  return [...judged.errors.map((error): KindedError => ({ ...error, kind: kindOf(judged, error) })), ...statuses];
}
