import { GuanxiError } from '../../errors.ts';
import { linesOf } from '../layout/lines.ts';
import type { SetPage } from '../layout/types.ts';

/** Characters that stand for no character: private use, unassigned, replacement, controls. */
const NOTHING = /[\p{Co}\p{Cn}\uFFFD]|(?!\s)\p{Cc}/gu;
/** What news in Chinese is written with. */
const EXPECTED = /[\p{Script=Han}\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{N}\p{P}\p{S}\s]/gu;
const HAN = /\p{Script=Han}/gu;
/** Characters of every text in either script. */
const FREQUENT = /[的一是在不了和有大这這人上为為个個国國以要他时時来來到会會中年月日对對关關部方与與发發表主行]/gu;
const MOST_NOTHING = 0.1;
const LEAST_EXPECTED = 0.7;
const LEAST_FREQUENT = 0.03;
const FEWEST_HAN = 100;
/** No page of a newspaper has so many lines; finding columns among them takes their square. */
const MOST_LINES = 2_000;
const MOST_LINES_IN_ALL = 30_000;

/**
 * Refuses pages whose text cannot be read: NO_SENTENCE where they hold none, CHARSET where their fonts do not say which
 * characters they draw, TOO_LARGE where one page holds more pieces of text than any page.
 */
export function refuseUnread(pages: readonly SetPage[], file: string): void {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  if (text.trim() === '') {
    throw new GuanxiError(
      'NO_SENTENCE',
      `${file}: the PDF’s ${pages.length === 1 ? 'page holds' : `${pages.length} pages hold`} no text, only pictures; run OCR over it first`,
    );
  }
  const share = (form: RegExp, of = text.length): number => (text.match(form)?.length ?? 0) / Math.max(1, of);
  const han = text.match(HAN)?.length ?? 0;
  const isChance = han >= FEWEST_HAN && share(FREQUENT, han) < LEAST_FREQUENT;
  if (share(NOTHING) > MOST_NOTHING || share(EXPECTED) < LEAST_EXPECTED || isChance) {
    throw new GuanxiError(
      'CHARSET',
      `${file}: the PDF’s fonts do not say which characters they draw; run OCR over it, or give the text`,
    );
  }
  const lines = pages.map(({ runs }) => linesOf(runs).length);
  const crowded = lines.findIndex((count) => count > MOST_LINES);
  if (crowded >= 0 || lines.reduce((sum, count) => sum + count, 0) > MOST_LINES_IN_ALL) {
    const where = crowded >= 0 ? `page ${crowded + 1} of the PDF is` : 'the PDF is';
    throw new GuanxiError('TOO_LARGE', `${file}: ${where} in too many pieces to be read as columns; give its text`);
  }
}
