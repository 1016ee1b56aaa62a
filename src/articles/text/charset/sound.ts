import type { Span } from '../../../model/span.ts';

const NEAR = 12;
const LINE_FEED = 0x0a;
const LESS_THAN = 0x3c;

const endsPiece = (byte: number | undefined): boolean => byte === LINE_FEED || byte === LESS_THAN;

/** How many bytes the UTF-8 character at `at` has; 0 where none stands there. */
function sizeAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let i = 1; i < size; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] as number;
  const tooLong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const none = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return tooLong || none ? 0 : size;
}

/**
 * The stretches of bytes that are no UTF-8, in order: half-open, those close together as one. What stands beside
 * them may be theirs: two-byte characters, which GB18030 often gives by chance (C4A3 is 模, and ģ in UTF-8), and behind
 * them ASCII, which is the second half of many characters of Big5.
 */
export function* unsoundStretches(bytes: Uint8Array): Generator<Span> {
  let open: { start: number; end: number } | null = null;
  let pairs = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = sizeAt(bytes, at);
    if (size === 0) {
      if (open !== null && at - open.end <= NEAR) open.end = at + 1;
      else {
        if (open !== null) yield open;
        open = { start: at - pairs, end: at + 1 };
      }
    } else if (open?.end === at && size < 3 && !endsPiece(bytes[at])) open.end = at + size;
    pairs = size === 2 ? pairs + 2 : 0;
    at += Math.max(1, size);
  }
  if (open !== null) yield open;
}

/** The share of the bytes beyond ASCII that stand in UTF-8 characters of three or more bytes, as Chinese ones do. */
export function soundShare(bytes: Uint8Array): number {
  let [wide, sound] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const size = sizeAt(bytes, at);
    if (size !== 1) wide += Math.max(1, size);
    if (size > 2) sound += size;
    at += Math.max(1, size);
  }
  return wide === 0 ? 1 : sound / wide;
}

/**
 * Bytes cut before each `<` and behind each line feed, which are part of no character in UTF-8, GB18030 or Big5: what
 * someone pasted into a file is whole lines or elements.
 */
export function* pieces(bytes: Uint8Array): Generator<Span> {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const end = bytes[at] === LINE_FEED ? at + 1 : bytes[at] === LESS_THAN ? at : -1;
    if (end <= start) continue;
    yield { start, end };
    start = end;
  }
  if (start < bytes.length) yield { start, end: bytes.length };
}

/** The number of the line in which a byte stands, from 1. */
export function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = bytes.indexOf(LINE_FEED); i >= 0 && i < at; i = bytes.indexOf(LINE_FEED, i + 1)) line += 1;
  return line;
}
