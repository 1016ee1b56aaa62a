import { Dictionary } from './dictionary.ts';
import { readDictionaryFile } from './files.ts';
import { endsOfUnknown, readUnknownWords, type UnknownWords } from './unknown-words.ts';

/** Each of these is a word of its own, and no word goes over it. */
const SEPARATOR = /([ \t\n，。])/u;
/** A word of ASCII letters, a number, any other ASCII character by itself; or a run of characters that are none. */
const RUN = /[A-Za-z][A-Za-z0-9]*|[0-9][0-9.]*|\p{ASCII}|(?<beyond>\P{ASCII}+)/gu;

/** A word and its line in the dictionary, -1 where it has none. */
interface Piece {
  readonly text: string;
  readonly line: number;
}

/**
 * nodejieba's segmentation (cppjieba's MixSegment) from its own data: the likeliest path through the dictionary's words,
 * and where it leaves single characters side by side, the words that a model of unknown ones sees there. The four words
 * of its sample user dictionary (云计算) are left out.
 */
export class Cutter {
  readonly #dictionary = new Dictionary(readDictionaryFile('jieba.dict.utf8'));
  #unknown: UnknownWords | null = null;

  /** The words of a text with their tags, as `nodejieba.tag` gives them. */
  tag(text: string): { readonly word: string; readonly tag: string }[] {
    return text
      .split(SEPARATOR)
      .filter((part) => part !== '')
      .flatMap((part) => this.#joined(this.#likeliest(part)))
      .map((word) => ({ word, tag: this.#tagOf(word) }));
  }

  /** The words of the dictionary that cover a text best, single characters where none fits. */
  #likeliest(text: string): Piece[] {
    const bytes = Buffer.from(text);
    const weights = new Float64Array(bytes.length + 1);
    const ends = new Int32Array(bytes.length);
    const lines = new Int32Array(bytes.length);
    const none = this.#dictionary.weight(-1);
    for (let start = bytes.length - 1; start >= 0; start -= 1) {
      if (((bytes[start] as number) & 0xc0) === 0x80) continue;
      const one = endOfCharacter(bytes, start);
      ends[start] = one;
      lines[start] = -1;
      weights[start] = (weights[one] as number) + none;
      this.#dictionary.at(bytes, start, (end, line) => {
        const weight = (weights[end] as number) + this.#dictionary.weight(line);
        if (end > one && weight <= (weights[start] as number)) return;
        weights[start] = weight;
        ends[start] = end;
        lines[start] = line;
      });
    }
    const pieces: Piece[] = [];
    for (let at = 0; at < bytes.length; at = ends[at] as number) {
      pieces.push({ text: bytes.toString('utf8', at, ends[at]), line: lines[at] as number });
    }
    return pieces;
  }

  /** Joins single characters side by side to the words that the dictionary does not have. */
  #joined(pieces: readonly Piece[]): string[] {
    const words: string[] = [];
    let singles: string[] = [];
    const close = (): void => {
      if (singles.length > 0) this.#cutUnknown(singles.join(''), words);
      singles = [];
    };
    for (const { text } of pieces) {
      if (isSingle(text)) {
        singles.push(text);
        continue;
      }
      close();
      words.push(text);
    }
    close();
    return words;
  }

  /** Adds the words of characters that are none of the dictionary's to `words`. */
  #cutUnknown(text: string, words: string[]): void {
    this.#unknown ??= readUnknownWords(readDictionaryFile('hmm_model.utf8').toString());
    for (const { 0: found, groups } of text.matchAll(RUN)) {
      if (groups?.beyond === undefined) {
        words.push(found);
        continue;
      }
      const characters = [...found];
      let from = 0;
      for (const end of endsOfUnknown(this.#unknown, characters)) {
        words.push(characters.slice(from, end).join(''));
        from = end;
      }
    }
  }

  #tagOf(word: string): string {
    const bytes = Buffer.from(word);
    let tag: string | null = null;
    this.#dictionary.at(bytes, 0, (end, line) => {
      if (end === bytes.length) tag = this.#dictionary.tag(line);
    });
    return tag ?? tagOfUnknown(word);
  }
}

function endOfCharacter(bytes: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end += 1;
  return end;
}

const isSingle = (text: string): boolean =>
  text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);

/** What is no word: digits are `m`, with other ASCII among the first half of its characters `eng`, else `x`. */
function tagOfUnknown(word: string): string {
  const characters = [...word];
  let ascii = 0;
  let digits = 0;
  for (const character of characters) {
    if (ascii >= Math.floor(characters.length / 2)) break;
    if (character > '\x7f') continue;
    ascii += 1;
    if (character >= '0' && character <= '9') digits += 1;
  }
  if (ascii === 0) return 'x';
  return digits === ascii ? 'm' : 'eng';
}
