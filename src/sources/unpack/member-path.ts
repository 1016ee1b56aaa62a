/** Where a member stands in its archive; or why it is refused; null for what systems leave in archives and no one reads. */
export type MemberPath = { readonly path: string } | { readonly refused: string } | null;

const CONTROL = /\p{Cc}/u;
const UNPRINTABLE = /[\p{C}\u2028\u2029]/gu;
const DRIVE = /^[a-z]:/iu;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;
const LONGEST_SHOWN = 200;

/**
 * The path of a member below its archive's root, `/` between its parts: `新闻\2021\a.html` is `新闻/2021/a.html`. Nothing is
 * ever written under it; but a name that would lead elsewhere where it was, or is the name of a device, is refused.
 */
export function memberPath(name: string): MemberPath {
  if (CONTROL.test(name)) return { refused: 'holds a control character in its name' };
  const slashed = name.replaceAll('\\', '/');
  if (slashed.startsWith('/') || DRIVE.test(slashed)) return { refused: 'has an absolute path' };
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return { refused: 'leads out of the archive' };
  if (parts.some((part) => DEVICE.test(part))) return { refused: 'has the name of a device' };
  if (parts.length === 0 || parts.some((part) => part.startsWith('.') || part === '__MACOSX')) return null;
  return { path: parts.join('/') };
}

/** The name of a member as a message may show it: nothing in it moves the cursor or turns the line around. */
export function shownMember(file: string, name: string): string {
  const shown = name.replace(UNPRINTABLE, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);
  return `${file}!/${shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown}`;
}
