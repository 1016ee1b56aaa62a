import type { Dateline, Zone } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { namesIn } from './credit-names.ts';
import { findDateline } from './dateline.ts';
import { splitReporter } from './places.ts';
import { BYLINE_RULES, type BylineRule, REPORTERS_AFTER, ROLE_AND_NAMES } from './rules.ts';

/** The stretches of one paragraph that are no story: half-open, sorted, apart; and what they say. */
export interface Bylines {
  readonly spans: readonly Span[];
  readonly authors: readonly string[];
  readonly dateline: Dateline | null;
}

/** By-lines are short: only so many characters from either end are looked at. */
const HEAD = 200;
const TAIL = 400;
const HAN = /\p{Script=Han}/u;
const CLOSING = /^\s?[）)】]?\s?(?:[-–—]+\s)?/u;

/**
 * Finds the by-lines of one paragraph: wires and their datelines, reporters, editors, photo credits. In
 * `（中央社記者林小明台北15日電）部長表示……。（編輯：王大同）1091215` both brackets with the code are found, and two names.
 */
export function findBylines(text: string, zone: Zone): Bylines {
  const spans: Span[] = [];
  const authors: string[] = [];
  const wire = zone === 'BODY' || zone === 'DECK' ? findDateline(text) : null;
  if (wire !== null) {
    const end = wire.end + (CLOSING.exec(text.slice(wire.end, wire.end + 8))?.[0].trimEnd().length ?? 0);
    const reporters = REPORTERS_AFTER.exec(text.slice(end, end + HEAD));
    spans.push({ start: 0, end: end + (reporters?.[0].length ?? 0) });
    authors.push(...(wire.reporter === null ? [] : [wire.reporter]), ...namesIn(reporters?.groups?.names ?? ''));
  }
  for (const rule of BYLINE_RULES) {
    const found = rule.zones.includes(zone) ? find(rule, text) : null;
    if (found === null || spans.some((span) => overlaps(span, found.span))) continue;
    spans.push(found.span);
    authors.push(...found.names);
  }
  return { spans: spans.sort((a, b) => a.start - b.start), authors, dateline: wire?.dateline ?? null };
}

function find({ at, pattern }: BylineRule, text: string): { readonly span: Span; readonly names: string[] } | null {
  if (at === 'whole' && text.length > HEAD) return null;
  const offset = at === 'end' ? Math.max(0, text.length - TAIL) : 0;
  const match = pattern.exec(at === 'start' ? text.slice(0, HEAD) : text.slice(offset));
  if (match === null || match[0].trim() === '') return null;
  const start = offset + match.index;
  return { span: { start, end: start + match[0].length }, names: namesOf(match) };
}

function namesOf(match: RegExpExecArray): string[] {
  const names = namesIn(match.groups?.names ?? '');
  const reporter = match.groups?.reporter;
  if (reporter !== undefined) names.push(...(HAN.test(reporter) ? [splitReporter(reporter).name] : namesIn(reporter)));
  for (const role of match[0].matchAll(ROLE_AND_NAMES)) {
    if (reporter === undefined || !role[0].includes(reporter)) names.push(...namesIn(role.groups?.names ?? ''));
  }
  return [...new Set(names)];
}
