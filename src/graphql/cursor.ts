import { GuanxiError } from '../errors.ts';
import { shortHash } from '../model/id.ts';

const FORM = /^(?<check>[0-9a-hjkmnp-tv-z]{10})(?<position>.+)$/su;
const CHECK_CHARACTERS = 10;

/** A check, not a secret: a cursor gives nothing away that the page it came from did not show. */
function checkOf(list: string, position: string): string {
  return shortHash(`${list}\u001f${position}`, CHECK_CHARACTERS);
}

/**
 * The opaque cursor of a place in a list: base64url of a check and the position, the sort key followed by the id, such
 * as `2021-11-16 meeting:…`. `list` says which list with which filters, so that a cursor of another one is told apart.
 */
export function cursorAt(list: string, position: string): string {
  return Buffer.from(checkOf(list, position) + position, 'utf8').toString('base64url');
}

/** The position behind a cursor of this list; throws INVALID_CURSOR for an altered cursor or one of another list. */
export function positionOf(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const { check, position } = FORM.exec(text)?.groups ?? {};
  if (position === undefined || check !== checkOf(list, position) || cursorAt(list, position) !== cursor) {
    throw new GuanxiError(
      'INVALID_CURSOR',
      `“${cursor.slice(0, 80)}” is no cursor of this list: take startCursor or endCursor of the same field with the same arguments.`,
    );
  }
  return position;
}
