import { GuanxiError } from '../../../errors.ts';
import type { Source } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { type Charset, readAs } from './charsets.ts';
import { likelihoodOf } from './likelihood.ts';
import { lineAt, pieces, unsoundStretches } from './sound.ts';

const NOT_HAN = /[^\p{Script=Han}]/gu;
const FEWEST_HAN = 4;
/** What less likely characters than these stand for was read wrongly; news has -7, a list of rare names -10. */
const WELL_READ = -10.5;
/** From a lost half on, characters are put together from halves of two: common ones, but not those of news. */
const WELL_READ_BROKEN = -9;
const NONSENSE = -13;
const FEWEST_NONSENSE = 8;
/** By how much another reading of a piece must be the likelier. */
const CLEARLY = 12;
const ALL: readonly Charset[] = ['utf-8', 'gb18030', 'big5-hkscs'];
const QUOTED = 12;

/** A reading of some bytes, if they are Chinese in that charset. */
interface Reading {
  readonly charset: Charset;
  readonly text: string;
  readonly whole: number;
}

function bestOf(bytes: Uint8Array, charsets: readonly Charset[]): Reading | null {
  let best: Reading | null = null;
  for (const charset of charsets) {
    // the first byte of the text behind may end the stretch
    const text = readAs(charset, bytes).replace(/\uFFFD$/u, '');
    if (text.includes('\uFFFD') || text.replace(NOT_HAN, '').length < FEWEST_HAN) continue;
    const { whole, each } = likelihoodOf(text);
    if (each > WELL_READ && (best === null || whole > best.whole)) best = { charset, text, whole };
  }
  return best;
}

/** Refuses UTF-8 into which a stretch of another charset was pasted; single broken bytes are let pass. */
export function refuseForeignInUtf8({ file, bytes }: Source): void {
  for (const stretch of unsoundStretches(bytes)) {
    const reading = bestOf(bytes.subarray(stretch.start, stretch.end), ['gb18030', 'big5-hkscs']);
    if (reading !== null) throw mixed(file, bytes, 'utf-8', stretch, reading);
  }
}

/**
 * A text in GB18030 or Big5, piece by piece. Refuses one into which a stretch of another charset was pasted; a piece
 * that is nonsense in every charset, as where half a character is missing, becomes one U+FFFD.
 */
export function readPieces({ file, bytes }: Source, charset: Charset): string {
  const whole = readAs(charset, bytes);
  const out: string[] = [];
  let lost = 0;
  for (const piece of pieces(bytes)) {
    const own = bytes.subarray(piece.start, piece.end);
    const text = readAs(charset, own);
    const han = text.replace(NOT_HAN, '');
    const each = han.length < FEWEST_HAN ? 0 : likelihoodOf(han).each;
    const broken = text.includes('\uFFFD');
    if (each > (broken ? WELL_READ_BROKEN : WELL_READ)) {
      out.push(text);
      continue;
    }
    const other = bestOf(
      own,
      ALL.filter((one) => one !== charset),
    );
    if (other !== null && other.whole > likelihoodOf(text).whole + CLEARLY) {
      throw mixed(file, bytes, charset, piece, other);
    }
    const nonsense = han.length >= FEWEST_NONSENSE && (each < NONSENSE || broken);
    lost += nonsense ? 1 : 0;
    out.push(nonsense ? '\uFFFD\n' : text);
  }
  return lost === 0 ? whole : out.join('');
}

function mixed(file: string, bytes: Uint8Array, charset: Charset, { start }: Span, reading: Reading): GuanxiError {
  const words = (/\p{Script=Han}.*/u.exec(reading.text)?.[0] ?? '').slice(0, QUOTED);
  const [most, other] = [charset.toUpperCase(), reading.charset.toUpperCase()];
  return new GuanxiError(
    'CHARSET',
    `${file}: mixed: ${most}, but ${other} at byte ${start} (line ${lineAt(bytes, start)}: ${words}…); save that part as ${most}, or as a file of its own`,
  );
}
