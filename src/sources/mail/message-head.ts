const FIELD = /^[!-9;-~]{1,100}[ \t]*:/u;
const CONTINUED = /^[ \t]/u;
/** Fields that hardly a text but a message begins with. */
const CERTAIN =
  /^(?:mime-version|message-id|received|return-path|snapshot-content-location|content-transfer-encoding)$/iu;
const USUAL = /^(?:from|to|subject|date|content-type)$/iu;
const FEWEST_USUAL = 3;
const MBOX = /^From \S{1,200} .{0,60}\d\d:\d\d/u;

/** Whether bytes begin as a mailbox of messages does: `From writer@example.org Mon Apr  5 07:30:00 2021`. */
export function isMailbox(head: Uint8Array): boolean {
  const lines = linesOf(head);
  return MBOX.test(lines[0] ?? '') && FIELD.test(lines[1] ?? '');
}

/** Whether bytes begin as a message or a saved page (MHTML) does: a block of fields with those of a message among them. */
export function isMessage(head: Uint8Array): boolean {
  let usual = 0;
  for (const line of linesOf(head)) {
    if (CONTINUED.test(line)) continue;
    if (!FIELD.test(line)) return false;
    const name = line.slice(0, line.indexOf(':')).trim();
    if (CERTAIN.test(name)) return true;
    usual += USUAL.test(name) ? 1 : 0;
    if (usual >= FEWEST_USUAL) return true;
  }
  return false;
}

function linesOf(head: Uint8Array): string[] {
  return Buffer.from(head).toString('latin1').split(/\r?\n/u);
}
