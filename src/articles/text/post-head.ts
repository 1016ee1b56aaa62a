/** What a feed post carries above its story. */
export interface PostHead {
  readonly epoch: number | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly body: string;
}

const EPOCH = /^<!--\s*(?<ms>\d{13})\s*-->$/u;
const TITLE_LINK = /^\[(?<title>.+)\]\((?<url>https?:\/\/\S+)\)$/u;
const RULE = /^-{3,}$/u;
const HEAD_LINES = 8;

/**
 * Takes the lines off that a feed post has above its story: a 13-digit `<!--1618000000000-->`, `[外长会晤](https://…)`,
 * `------`. A text without them is all body.
 */
export function splitPostHead(text: string): PostHead {
  let rest = text.trimStart();
  let [epoch, title, url] = [null as number | null, null as string | null, null as string | null];
  for (let i = 0; i < HEAD_LINES; i += 1) {
    const end = rest.indexOf('\n');
    const line = (end < 0 ? rest : rest.slice(0, end)).trim();
    const ms = EPOCH.exec(line)?.groups?.ms;
    const link = line.length < 4000 ? TITLE_LINK.exec(line)?.groups : undefined;
    if (ms !== undefined && epoch === null) epoch = Number(ms);
    else if (link !== undefined && title === null) [title, url] = [link.title ?? null, link.url ?? null];
    else if (!(RULE.test(line) && title !== null) && line !== '') break;
    rest = end < 0 ? '' : rest.slice(end + 1);
  }
  return epoch === null && title === null ? { epoch, title, url, body: text } : { epoch, title, url, body: rest };
}
