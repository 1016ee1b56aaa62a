import { parseDocument } from 'yaml';
import { GuanxiError } from '../../errors.ts';

/** What stands between the `---` lines, by lower-case key, as written; and the rest of the file. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

const OPENING = /^---[ \t]*\n(?=[\w-]+[ \t]*:)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
const FIELD = /^(?<key>[\w-]+)[ \t]*:[ \t]*(?<value>.*)$/u;
/** Nesting no front matter has: the YAML reader recurses, and deep input would take the process down. */
const NESTED = /(?:[-?:][ \t]+){5}|^[ \t]{40}/mu;
const BRACKETS = /[[{]/gu;
const MOST_BRACKETS = 100;
/** An anchor used again may multiply: such front matter is read line by line. */
const HAS_ALIAS = /(?:^|[\s[,])\*\w/mu;
const LONGEST = 65_536;
const LONGEST_LINE = 10_000;
const QUOTED = /^(?<quote>["'])(?<inner>.*)\k<quote>$/u;

/**
 * Takes YAML front matter off: `---\ntitle: "外长会晤"\n---\n<p>…` gives the field title and the body `<p>…`; a text
 * without one is all body. YAML that does not parse, such as a title with bare quotation marks inside quotation marks,
 * is read line by line. Throws FRONT_MATTER where the closing `---` is missing.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const trimmed = text.trimStart();
  const opening = OPENING.exec(trimmed);
  if (opening === null) return { fields: new Map(), body: text };
  const inside = trimmed.slice(opening[0].length);
  const closing = CLOSING.exec(inside);
  if (closing === null) {
    throw new GuanxiError(
      'FRONT_MATTER',
      `${file}: front matter opens with --- in line 1 and never closes; add a line --- before the story`,
    );
  }
  const yaml = inside.slice(0, closing.index);
  return { fields: parsed(yaml) ?? byLine(yaml), body: inside.slice(closing.index + closing[0].length) };
}

function parsed(yaml: string): Map<string, string> | null {
  if (yaml.length > LONGEST || NESTED.test(yaml) || (yaml.match(BRACKETS)?.length ?? 0) > MOST_BRACKETS) return null;
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) return null;
  const value: unknown = HAS_ALIAS.test(yaml) ? null : document.toJS();
  if (typeof value !== 'object' || value === null) return null;
  return new Map(
    Object.entries(value).flatMap(([key, field]: [string, unknown]) =>
      typeof field === 'string' && field.trim() !== '' ? [[key.toLowerCase(), field.trim()]] : [],
    ),
  );
}

function byLine(yaml: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of yaml.split('\n')) {
    const groups = line.length > LONGEST_LINE ? undefined : FIELD.exec(line)?.groups;
    const value = groups?.value?.trim() ?? '';
    if (groups?.key === undefined || value === '') continue;
    fields.set(groups.key.toLowerCase(), QUOTED.exec(value)?.groups?.inner ?? value);
  }
  return fields;
}
