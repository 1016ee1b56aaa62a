import type { Source } from '../../model/article.ts';
import { collected } from '../collected.ts';
import type { SourceOutcome } from '../types.ts';
import { memberFile, memberSource, tooLarge, type Unpacking } from '../unpack/member.ts';
import type { Packed } from '../unpack/packed.ts';
import { type MailPart, type Message, messageOf } from './parts.ts';

const WEB = /^https?:\/\//iu;
const SAVED = /saved by/iu;
const FORWARDED = /^(?:(?:re|fwd?|答复|回复|转发|回覆|轉寄|轉發)\s?[:：]\s*)+/iu;

/**
 * What a message or a saved page (MHTML) holds: its HTML part, else its text, under its own name, with its charset, the
 * address from which it was saved, its subject and, of a message that was sent, the stamp of its Date; then what is
 * attached to it that may hold articles.
 */
export async function* messageMembers(packed: Packed, run: Unpacking): AsyncGenerator<SourceOutcome> {
  run.allowance.spendMember(packed.file);
  const bytes = await collected(packed.stream(), run.maxBytes);
  if (bytes === null) {
    yield tooLarge(packed.file, run.maxBytes);
    return;
  }
  const message = await messageOf(bytes, packed.file);
  const body = bodyOf(message);
  if (body !== null) yield bodySource(packed.file, body, message);
  for (const part of message.parts) {
    if (part === body || part.bytes.length === 0) continue;
    const attachment = attachmentOf(packed.file, part);
    if (attachment === null) continue;
    run.allowance.spendMember(packed.file);
    yield attachment;
  }
}

/** The HTML that the page was saved from, else the first; where there is none the first text. */
function bodyOf({ parts, snapshotOf }: Message): MailPart | null {
  const told = parts.filter(({ attached, bytes }) => !attached && bytes.length > 0);
  const pages = told.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  return (
    pages.find(({ location }) => location !== null && location === snapshotOf) ??
    pages[0] ??
    told.find(({ type, name }) => type === 'text/plain' && name === null) ??
    null
  );
}

function bodySource(file: string, part: MailPart, { subject, date, from, snapshotOf, text }: Message): Source {
  const isSaved = snapshotOf !== null || SAVED.test(from ?? '') || (from === null && part.location !== null);
  const url = [snapshotOf, part.location].find((address) => address !== null && WEB.test(address));
  const unwrapped = part.flowed && text !== null ? { bytes: Buffer.from(text), charset: 'utf-8' } : null;
  const charset = unwrapped?.charset ?? part.charset;
  const title = subject?.replace(FORWARDED, '').trim() ?? '';
  return {
    file,
    bytes: unwrapped?.bytes ?? part.bytes,
    ...(url === undefined || url === null ? {} : { url }),
    ...(charset === null ? {} : { charset }),
    // a page is saved some day after it was published, and has a title of its own
    ...(isSaved || title === '' ? {} : { title }),
    ...(isSaved || date === null ? {} : { stamp: date }),
  };
}

function attachmentOf(archive: string, { type, name, bytes }: MailPart): SourceOutcome | null {
  const own = name ?? (type === 'message/rfc822' ? 'message.eml' : null);
  const file = own === null ? null : memberFile(archive, own, false);
  return typeof file === 'string' ? memberSource(file, bytes) : file;
}
