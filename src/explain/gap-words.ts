import { isStop } from '../mentions/characters.ts';
import type { Span } from '../model/span.ts';
import { segment, type Word } from '../sentences/segment.ts';
import type { Gap, GapKind } from './types.ts';

/** Tags of words that may be part of a name: nouns, names, abbreviations, verbs and adjectives used as nouns, idioms. */
const CONTENT = /^(?:n|j|vn|an|i|l|b|x|z|g)/u;
/** Tags of words that stand in a name only between others: 疫苗|获取|机制, 伟大|复兴. */
const BETWEEN = /^[va]/u;
/** Gaps where one name is missing, not any. */
const WHOLE: ReadonlySet<GapKind> = new Set(['VOICE', 'GLOSS', 'BODY']);
const LONGEST_PIECES = 4;

/** A word that was left unread, in simplified characters. */
interface GapWord extends Span {
  readonly word: string;
}

const isPieces = ({ text, tag }: Word): boolean =>
  text.length === 1 ? CONTENT.test(tag) : tag === 'x' && text.length < LONGEST_PIECES;

/** Single characters side by side are one word: nodejieba cuts a name it does not know into 束|珏|婷. */
function joined(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const single = word.text.length === 1 && last?.end === word.start && CONTENT.test(word.tag);
    if (last !== undefined && single && isPieces(last))
      out[out.length - 1] = { ...last, text: last.text + word.text, end: word.end, tag: 'x' };
    else out.push(word);
  }
  return out;
}

/** The longest run of words at the end that may be one name: 全球|新冠|疫苗|获取|机制 of 应|尽快|加入|全球|…. */
function phraseAtEnd(words: readonly Word[]): Span | null {
  let start: number | null = null;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const { tag, start: from } = words[at] as Word;
    if (CONTENT.test(tag)) start = from;
    else if (start === null || !BETWEEN.test(tag) || !CONTENT.test(words[at - 1]?.tag ?? '')) break;
  }
  const end = words.at(-1)?.end;
  return start === null || end === undefined ? null : { start, end };
}

/** A stretch without the particles at its head, where two characters are left: 同|旧船 gives 旧船. */
function wordAt(text: string, { start, end }: Span): GapWord[] {
  let from = start;
  while (from < end && isStop(text[from])) from += 1;
  return end - from < 2 ? [] : [{ word: text.slice(from, end), start: from, end }];
}

/**
 * The words of what a gap leaves unread, by nodejieba (its dictionary is read on the first call): behind a title the
 * first one, as a voice, before a gloss and before a body's ending (码头|工会) all that may be one name, else each by itself. Words
 * of one character and those that name nothing (的, 已经, 三) are left out. `text` is the article's simplified form.
 */
export function gapWords(text: string, { kind, end, unread }: Gap): GapWord[] {
  const runs = unread.map((run) => joined(segment(text, run)));
  if (WHOLE.has(kind)) {
    return runs.flatMap((words) => {
      const phrase = phraseAtEnd(words);
      return phrase === null ? [] : wordAt(text, kind === 'BODY' ? { ...phrase, end } : phrase);
    });
  }
  return runs
    .flatMap((words) => (kind === 'TITLE' ? words.slice(0, 1) : words))
    .flatMap((word) => (CONTENT.test(word.tag) ? wordAt(text, word) : []));
}
