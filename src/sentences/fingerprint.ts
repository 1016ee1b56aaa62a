import { hashesText, KEPT } from '../model/fingerprint.ts';
import { particularsText } from '../model/particulars.ts';
import { fillMatching } from '../model/script.ts';
import type { Document } from './document.ts';
import { type Figures, readFigures } from './figures.ts';
import { simplify } from './scripts.ts';

const LETTERS = /[\p{L}\p{N}]+/gu;
/** Characters a shingle: so many that a sentence rewritten has none of the old ones but its names. */
const SHINGLE = 6;
const BASE = 0x01000193;
/** As many hashes are gathered before the least of them are kept. */
const GATHERED = 4_096;

let letters: Uint8Array | null = null;

/** 1 for each UTF-16 unit that is a letter or a digit. */
function letterTable(): Uint8Array {
  if (letters !== null) return letters;
  const table = new Uint8Array(65_536);
  fillMatching(table, LETTERS, 1);
  letters = table;
  return table;
}

/** The body in simplified form, and its figures; all that is read where nothing is body. */
function bodyOf({ article, text }: Document): Figures {
  const body = article.blocks.filter(({ zone }) => zone === 'BODY');
  const read = body.length > 0 ? body : article.blocks.filter(({ zone }) => zone !== 'BYLINE');
  return readFigures(read.map(({ start, end }) => text.slice(start, end)).join('\n'));
}

function lettersOf(text: string): Uint16Array {
  const isLetter = letterTable();
  const units = new Uint16Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLetter[unit] === 1) units[size++] = unit;
  }
  return units.subarray(0, size);
}

/** Spreads a sum over 24 bits: the last steps of MurmurHash3. */
function spread(sum: number): number {
  let hash = sum;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 8;
}

/** A hash of 24 bits of a name, the same in either script. */
function hashOf(name: string): number {
  let sum = 0;
  for (const c of simplify(name)) sum = (Math.imul(sum, BASE) + (c.codePointAt(0) ?? 0)) | 0;
  return spread(sum);
}

const least = (hashes: Iterable<number>): number[] => [...new Set(hashes)].sort((a, b) => a - b).slice(0, KEPT);

/**
 * What tells an article's reprints, whatever their headline, by-lines, punctuation, script and way to write numbers: a
 * sketch of the shingles of its body, for `similarity`, and its figures and the `names` of its people and companies, for
 * `otherParticulars`. The same on every machine;
 * the sketch has 512 characters, fewer for a text of under 133. Our own code, as no package for this is kept up: simhash and minhash on npm have had no release for years and hash words
 * between spaces, which Chinese lacks. Of shingles of 4 to 8 characters those of 6 part reprints from read-outs that
 * share their formulas the widest.
 */
export function fingerprintOf(document: Document, names: readonly string[] = []): string {
  const { text, values } = bodyOf(document);
  const units = lettersOf(text);
  if (units.length === 0) return '';
  const width = Math.min(SHINGLE, units.length);
  let oldest = 1;
  for (let i = 1; i < width; i += 1) oldest = Math.imul(oldest, BASE);
  let [sum, limit] = [0, Number.POSITIVE_INFINITY];
  let gathered: number[] = [];
  for (let at = 0; at < units.length; at += 1) {
    if (at >= width) sum = (sum - Math.imul(oldest, units[at - width] as number)) | 0;
    sum = (Math.imul(sum, BASE) + (units[at] as number)) | 0;
    if (at < width - 1) continue;
    const hash = spread(sum);
    if (hash < limit) gathered.push(hash);
    if (gathered.length < GATHERED) continue;
    gathered = least(gathered);
    limit = gathered[KEPT - 1] ?? limit;
  }
  return hashesText(least(gathered)) + particularsText({ figures: values, names: names.map(hashOf) });
}
