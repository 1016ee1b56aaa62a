import { hash } from 'node:crypto';

/** Crockford's alphabet in lower case: no letter that is mistaken for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_CHARACTERS = 16;

export type IdKind =
  | 'article'
  | 'page'
  | 'claim'
  | 'judgement'
  | 'version'
  | 'withdrawal'
  | 'person'
  | 'organisation'
  | 'office'
  | 'meeting'
  | 'policy'
  | 'statement';

/** The first `characters` × 5 bits of the SHA-256 of `text` in base32. */
export function shortHash(text: string, characters = ID_CHARACTERS): string {
  const digest = hash('sha256', text, 'buffer');
  let out = '';
  for (let i = 0; i < characters; i += 1) {
    const bit = i * 5;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    out += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return out;
}

/**
 * The id of a thing with this natural key: `idOf('person', '雷蒙多')` is `person:` and 16 base32 characters (80 bits),
 * the same on every run and every machine. Key parts are joined by U+001F, so that no two lists of parts collide.
 */
export function idOf(kind: IdKind, ...key: readonly (string | number)[]): string {
  return `${kind}:${shortHash([kind, ...key].join('\u001f'))}`;
}
