import { compareText } from '../model/order.ts';
import type { Span } from '../model/span.ts';
import { simplify } from '../sentences/scripts.ts';
import { gapWords } from './gap-words.ts';
import type { Explanation, Gap, GapKind } from './types.ts';

/** A word that rules left unread beside triggers of one kind, how often, and where it stood first. */
export interface GapRow {
  readonly count: number;
  readonly word: string;
  readonly kind: GapKind;
  readonly file: string;
  /** UTF-16 offset of the word in the cleaned text of the first example. */
  readonly offset: number;
  /** The first example's words around it, on one line. */
  readonly words: string;
}

const AROUND = 12;

/** The word with what stands around it in its sentence: `…港口|渔业局长甲乙丙昨天|…`. */
function around(text: string, sentence: Span, word: Span, gap: Gap): string {
  const start = Math.max(sentence.start, Math.min(word.start, gap.start) - AROUND);
  const end = Math.min(sentence.end, Math.max(word.end, gap.end) + AROUND);
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}

/** Sums what articles leave open as words; it keeps one example a word, so that a folder of any size fits. */
export class GapTally {
  readonly #rows = new Map<string, GapRow>();

  /** Counts the words of one article: each once for every place where it stands beside a trigger of a kind. */
  add({ file, text, sentences }: Explanation): void {
    const simplified = simplify(text);
    for (const sentence of sentences) {
      const counted = new Set<string>();
      for (const gap of sentence.gaps) {
        for (const { word, ...span } of gapWords(simplified, gap)) {
          const key = `${word}\t${gap.kind}`;
          if (counted.has(`${key} ${span.start}`)) continue;
          counted.add(`${key} ${span.start}`);
          const known = this.#rows.get(key);
          const words = known?.words ?? around(text, sentence, span, gap);
          const first = known ?? { word, kind: gap.kind, file, offset: span.start, words };
          this.#rows.set(key, { ...first, count: (known?.count ?? 0) + 1 });
        }
      }
    }
  }

  /** The words, most frequent first; those equally frequent by word, then kind. */
  rows(): GapRow[] {
    return [...this.#rows.values()].sort(
      (a, b) => b.count - a.count || compareText(a.word, b.word) || compareText(a.kind, b.kind),
    );
  }
}
