import type { Lexicon } from '../../lexicon/types.ts';
import { isHan, isStop, runLeft } from '../characters.ts';
import { entryOf, type Token } from '../gazetteer.ts';
import { isShortPair } from '../organisations/country-pairs.ts';
import type { Reading, TokenIndex } from '../types.ts';

const LONGEST_TRANSLITERATION = 24;
/** Characters that begin the verb behind a name, and that given names do without. */
const VERBS = new Set('提出主参访抵赴举率宣接受应均皆便既并且周星上');

/** Words of one or two characters that start like a name and are none; they follow titles: 总统大选, 主席团. */
const NOT_NAMES =
  /^(?:大选|选举|办公|夫人|先生|女士|阁下|会议|会晤|团队|特别|代表|马上|高级|以及|尼克|克里米亚|都|方面|任内|任期|职位|职务|一职|人选|提名|们|府|级|团|国|室|.(?:政府|军方|警方|国防部|外交部|当局))/u;

/** A verb that begins with a character of names: 斯科特|通电话. */
const CONTACT = /^通(?:电话|话|过电话|视频)/u;

/** A title's last character that begins another word with what follows: 省长|江 in 安徽省|长江, 台长|程 in 绕台|长程. */
const OTHER_WORD = /^长(?:江|程|期|征|安街|春市|沙市|途|远|时|达|久|效|假|三角|者|城|老|短|篇|大|高|兴岛|野县|崎|荣)/u;

/** Whether a name that starts at `at` would cut a word in two whose first character is 长: 江流 in 长江流域. */
export function cutsWord(text: string, at: number): boolean {
  return text[at - 1] === '长' && OTHER_WORD.test(text.slice(at - 1, at + 3));
}

/** Words whose last character transliterates as well: 人士|弗拉基米尔, 强硬派|埃里希, 策略师|杰考布森. */
const ENDS_WORD =
  /^(?:[人女男博护战骑策道传]士|[律教大厨医程画略析计牧]师|[对硬左右民主温鹰鸽]派|[专作画学]家|[记作学]者|[助经总代]理)$/u;
const INITIAL = /^·?[A-Z]·/u;

/** One-character names beside a dot: 休·米勒, 伊姆兰·汗. */
const SHORT_PARTS = new Set(['休·', '简·', '·汗']);

/** Whether the character transliterates only with the one beside it: 廉 in 威廉, not in 清廉. */
function isInPair(text: string, at: number, { transliterationPairs }: Lexicon): boolean {
  return [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].some(
    (pair) => transliterationPairs.has(pair) || SHORT_PARTS.has(pair),
  );
}

/** Whether the character at `at` may be part of a transliterated name. */
function transliterates(text: string, at: number, lexicon: Lexicon): boolean {
  return lexicon.transliteration.has(text[at] ?? '') || isInPair(text, at, lexicon);
}

/** Start of the transliterated name of at most `most` characters that ends at `end`: dots, hyphens, initials (罗伯特·E·米勒) in it. */
export function transliterationStart(
  { document: { text }, tokens, lexicon }: Reading,
  end: number,
  most: number,
): number {
  const run = runLeft(text, end, most, (c, at) => {
    const other = tokens.endingAt(at + 1);
    // 查德 in 理查德·米勒 is no country
    const word = other !== undefined && other.end - other.start > 1 && text[at + 1] !== '·';
    if (word && entryOf(other, 'person') === undefined) return false;
    if (c === '·' || c === '-') return true;
    if (INITIAL.test(text.slice(at, at + 2)) && text[at - 1] === '·') return true;
    return transliterates(text, at, lexicon) && (!isStop(c) || isInPair(text, at, lexicon));
  });
  let start = run;
  while (start < end && (text[start] === '·' || text[start] === '-')) start += 1;
  return ENDS_WORD.test(text.slice(start - 1, start + 1)) ? start + 1 : start;
}

/** Where a transliterated name that starts at `start` ends: its characters, dots between them; `start` where none does. */
export function transliterationEnd(text: string, start: number, tokens: TokenIndex, lexicon: Lexicon): number {
  let end = start;
  let dotted = false;
  while (end - start < LONGEST_TRANSLITERATION) {
    const c = text[end];
    if (c === '·' && INITIAL.test(text.slice(end, end + 3))) {
      dotted = true;
      end += 2;
      continue;
    }
    if (c === '·' || (c === '-' && end > start)) {
      if (!transliterates(text, end + 1, lexicon) && !isLastPart(text, end + 1, lexicon)) break;
      dotted = true;
      end += 1;
      continue;
    }
    if (dotted && text[end - 1] === '·' && isLastPart(text, end, lexicon)) return end + 1;
    if (c === undefined || !transliterates(text, end, lexicon)) break;
    if (c === '通' && CONTACT.test(text.slice(end, end + 4))) break;
    if (isStop(c) && !isInPair(text, end, lexicon) && !(dotted && goesOn(text, end + 1, tokens, lexicon))) break;
    if (end > start && endsBefore(tokens.startingAt(end), end - start)) break;
    end += 1;
  }
  // 施密特-格林策|认为: one more character of a name in parts, and then speech
  if (
    (dotted || text.slice(start, end).includes('-')) &&
    isHan(text[end]) &&
    !isStop(text[end]) &&
    tokens.startingAt(end) === undefined &&
    entryOf(tokens.startingAt(end + 1), 'cue')?.cue.sort === 'say'
  )
    end += 1;
  // an initial with no name behind it: 理查德|·B
  if (text[end - 2] === '·' && /[A-Z]/u.test(text[end - 1] ?? '')) end -= 2;
  const length = end - start;
  if (lexicon.words.has(text.slice(start, end))) return start;
  if (length < 2 || (!dotted && length > 7) || NOT_NAMES.test(text.slice(start, end + 2))) return start;
  return end;
}

/** A lexicon word of its own ends a name before it: 布林肯|表示, 莫迪|总理; not the 查德 of 理查德. */
function endsBefore(token: Token | undefined, read: number): boolean {
  if (token === undefined || token.end - token.start < 2 || entryOf(token, 'person') !== undefined) return false;
  return read > 1 || token.entries.some(({ kind }) => kind !== 'country' && kind !== 'place');
}

/** Whether the particle before `at` is part of a dotted name: more of the name follows, or what cannot follow a particle. */
function goesOn(text: string, at: number, tokens: TokenIndex, lexicon: Lexicon): boolean {
  const next = text[at];
  return lexicon.transliteration.has(next ?? '') || !isHan(next) || entryOf(tokens.startingAt(at), 'cue') !== undefined;
}

/** Whether a Chinese surname is all that stands behind the dot: 芭芭拉·李. */
function isLastPart(text: string, at: number, lexicon: Lexicon): boolean {
  const next = text[at + 1];
  if (lexicon.transliteration.has(text[at] ?? '') || !lexicon.surnames.has(text[at] ?? '')) return false;
  return !isHan(next) || isStop(next);
}

/**
 * Where a name of the Chinese kind that starts at `start` ends: a surname and one or two characters (a Japanese family
 * name and one to three). Two or three characters is decided by which the article repeats. `start` where none does.
 */
export function hanNameEnd(text: string, start: number, tokens: TokenIndex, lexicon: Lexicon): number {
  const two = text.slice(start, start + 2);
  const surname = lexicon.surnames.has(two) ? two : text.slice(start, start + 1);
  const sort = lexicon.surnames.get(surname);
  if (isShortPair(two, lexicon)) return start;
  if (sort === undefined || isStop(text[start]) || NOT_NAMES.test(text.slice(start, start + 3))) return start;
  if ((surname !== two && lexicon.words.has(two)) || lexicon.words.has(text.slice(start, start + 3))) return start;
  const first = start + surname.length;
  const most = sort === 'japanese' ? 3 : 2;
  let end = first;
  while (end - first < most && isGiven(text, end, first) && !endsBefore(tokens.startingAt(end), 2)) end += 1;
  if (end === first) return start;
  if (end - first === 1 && goesOnWithParticle(text, start, end, tokens)) end += 1;
  // 王毅出席 and 王毅主持 in one article: the shorter stands more often than the longer
  while (
    end - first > 1 &&
    tokens.occurrences(text.slice(start, end - 1)) > tokens.occurrences(text.slice(start, end))
  ) {
    end -= 1;
  }
  return end;
}

/** Particles that end given names as well: 高敏如, 林大可, 查锡我. */
const GIVEN_PARTICLES = new Set('如可我至之');

/** Whether the particle behind a name of two characters is its third: speech follows it, or the article never has the two without it. */
export function goesOnWithParticle(text: string, start: number, end: number, tokens: TokenIndex): boolean {
  if (!GIVEN_PARTICLES.has(text[end] ?? '')) return false;
  const cue = entryOf(tokens.startingAt(end + 1), 'cue')?.cue.sort;
  if (cue === 'say' || cue === 'relay' || cue === 'message') return true;
  const longer = tokens.occurrences(text.slice(start, end + 1));
  return longer > 1 && longer === tokens.occurrences(text.slice(start, end));
}

const LATIN_NAME = /^[A-Z][A-Za-zÀ-ž.'’-]+(?: [A-Z][A-Za-zÀ-ž.'’-]*){1,3}/u;

/** Whether the character may belong to a given name; behind its first one a verb may begin: 洪亮|提出. */
function isGiven(text: string, at: number, first: number): boolean {
  if (text[at] === '通' && CONTACT.test(text.slice(at, at + 4))) return false;
  return isHan(text[at]) && !isStop(text[at]) && (at === first || !VERBS.has(text[at] as string));
}

/** Where the name that starts at `start` ends, be it known, Latin, transliterated or Chinese; `start` where none does. */
export function nameEnd(text: string, start: number, tokens: TokenIndex, lexicon: Lexicon): number {
  const token = tokens.startingAt(start);
  if (entryOf(token, 'person') !== undefined && token !== undefined) return token.end;
  // another word of the lexicon stands here, unless it only begins a longer dotted name: 约翰|逊
  if (token !== undefined && token.end - token.start > 1 && text[token.end] !== '·') return start;
  const latin = LATIN_NAME.exec(text.slice(start, start + 60));
  if (latin !== null) return start + latin[0].length;
  const transliterated = transliterationEnd(text, start, tokens, lexicon);
  const han = hanNameEnd(text, start, tokens, lexicon);
  if (text.slice(start, transliterated).includes('·')) return transliterated;
  // 马英九 and 马克龙 both begin with a surname: the longer reading is the name
  return transliterated > han || han === start ? transliterated : han;
}
