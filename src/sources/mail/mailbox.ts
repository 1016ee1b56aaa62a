import type { SourceOutcome } from '../types.ts';
import { tooLarge, type Unpacking } from '../unpack/member.ts';
import type { Packed } from '../unpack/packed.ts';

const OPENS = Buffer.from('From ');
const NEXT = Buffer.from('\nFrom ');
const BLANK_BEFORE = /\n\r?$/u;
const QUOTED = /^>(?=>*From )/gmu;

/** The messages of a mailbox, in their order, numbered from 1: `box.mbox!/1.eml`. */
export async function* mailboxMembers(packed: Packed, run: Unpacking): AsyncGenerator<SourceOutcome> {
  let number = 0;
  for await (const message of messagesIn(packed.stream(), run.maxBytes)) {
    number += 1;
    run.allowance.spendMember(packed.file);
    const file = `${packed.file}!/${number}.eml`;
    yield message === null ? tooLarge(file, run.maxBytes) : { file, bytes: message };
  }
}

/** Each message without its `From ` line; null for one of more than `most` bytes, of which no more is held. */
async function* messagesIn(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | null> {
  let held = Buffer.alloc(0);
  let lost = false;
  let from = 0;
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    for (let at = held.indexOf(NEXT, from); at >= 0; at = held.indexOf(NEXT, from)) {
      from = at + 1;
      if (!BLANK_BEFORE.test(held.subarray(Math.max(0, at - 2), at).toString('latin1'))) continue;
      yield lost || at > most ? null : unquoted(held.subarray(0, at));
      [held, lost, from] = [held.subarray(at + 1), false, 0];
    }
    from = Math.max(0, held.length - NEXT.length);
    if (held.length > most) [held, lost, from] = [held.subarray(held.length - NEXT.length), true, 0];
  }
  if (lost) yield null;
  else if (held.length > 0) yield unquoted(held);
}

/** A line of the text that begins with `From ` has a mark set before it. */
function unquoted(message: Buffer): Uint8Array {
  const start = message.subarray(0, OPENS.length).equals(OPENS) ? message.indexOf('\n') + 1 : 0;
  return Buffer.from(message.subarray(start).toString('latin1').replace(QUOTED, ''), 'latin1');
}
