import { Trie } from '../lexicon/trie.ts';
import type { Span } from '../model/span.ts';
import { requiredWords } from './required-words.ts';

const NONE: readonly never[] = [];

/**
 * An ordered list of rules with a pattern each. One scan of a stretch tells which of them can match there: those of whose
 * required words one stands in it, so that most sentences never see most patterns.
 */
export class PatternSet<Rule> {
  readonly #rules: readonly Rule[];
  readonly #trie: Trie;
  /** By word of the trie, the places in the list of the rules that need it. */
  readonly #needing: readonly (readonly number[])[];
  /** Which rules tell no words and are always given. */
  readonly #always: Uint8Array;
  readonly #open: boolean;

  constructor(rules: readonly Rule[], patternOf: (rule: Rule) => RegExp) {
    this.#rules = rules;
    this.#always = new Uint8Array(rules.length);
    const needing = new Map<string, number[]>();
    for (const [place, rule] of rules.entries()) {
      const words = requiredWords(patternOf(rule));
      if (words === null) this.#always[place] = 1;
      for (const word of words ?? []) {
        const places = needing.get(word);
        if (places === undefined) needing.set(word, [place]);
        else places.push(place);
      }
    }
    this.#open = this.#always.includes(1);
    this.#trie = new Trie([...needing.keys()]);
    this.#needing = [...needing.values()];
  }

  /** The rules whose patterns may match within `text.slice(start, end)`, in the order of the list. */
  within(text: string, { start, end }: Span): readonly Rule[] {
    let may: Uint8Array | null = null;
    for (let at = start; at < end; at += 1) {
      if (!this.#trie.begins(text.charCodeAt(at))) continue;
      this.#trie.at(text, at, end, (_, word) => {
        may ??= this.#always.slice();
        for (const place of this.#needing[word] ?? []) may[place] = 1;
      });
    }
    if (may === null && !this.#open) return NONE;
    const seen = may ?? this.#always;
    return this.#rules.filter((_, place) => seen[place] === 1);
  }

  /** Whether any of the patterns may match within `text.slice(start, end)`. */
  mayMatch(text: string, { start, end }: Span): boolean {
    if (this.#open) return true;
    let found = false;
    for (let at = start; at < end && !found; at += 1) {
      if (!this.#trie.begins(text.charCodeAt(at))) continue;
      this.#trie.at(text, at, end, () => {
        found = true;
      });
    }
    return found;
  }
}

/** Every match of a global pattern, as `matchAll` gives them, without a copy of the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    out.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return out;
}

/** A match of a pattern in a text, with the stretch in which it was looked for. */
export interface Match extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly stretch: Span;
}

const NO_GROUPS: Match['groups'] = {};

const SYNTAX = /[\\^$.*+?()[\]{}|/-]/gu;

/** One of these words, as a pattern to look for from place to place; the empty pattern, which stands everywhere, for null. */
const anyOf = (words: readonly string[] | null): RegExp =>
  new RegExp(words === null ? '' : words.map((word) => word.replace(SYNTAX, '\\$&')).join('|'), 'gu');

/**
 * Finds the matches of a global pattern in each of some stretches of a text, none over the edge of one. The stretches
 * stand in text order, and so do the matches. The text is run through once for a word that the pattern needs, and only
 * stretches that hold one are searched.
 */
export function searcher(pattern: RegExp): (text: string, stretches: readonly Span[]) => readonly Match[] {
  const needed = anyOf(requiredWords(pattern));
  return (text, stretches) => {
    let out: Match[] | null = null;
    let next = stretches[0]?.start ?? text.length;
    for (const stretch of stretches) {
      if (next >= stretch.end) continue;
      needed.lastIndex = Math.max(next, stretch.start);
      next = needed.exec(text)?.index ?? text.length;
      if (next >= stretch.end) continue;
      for (const { 0: found, index, groups } of matchesOf(pattern, text.slice(stretch.start, stretch.end))) {
        const start = stretch.start + index;
        out ??= [];
        out.push({ start, end: start + found.length, text: found, groups: groups ?? NO_GROUPS, stretch });
      }
    }
    return out ?? NONE;
  };
}

/**
 * Finds the matches of a global pattern within `text.slice(start, end)`, their places counted from `start`. Stretches without
 * a word that the pattern needs are not searched.
 */
export function finder(pattern: RegExp): (text: string, stretch: Span) => readonly RegExpExecArray[] {
  const set = new PatternSet([pattern], (only) => only);
  return (text, stretch) =>
    set.mayMatch(text, stretch) ? matchesOf(pattern, text.slice(stretch.start, stretch.end)) : NONE;
}
