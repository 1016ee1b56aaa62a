import { clean } from '../clean.ts';
import { BLANK, type Draft, type Passage } from '../draft.ts';
import { isFurnitureLine } from '../furniture.ts';
import { statedDay } from '../published.ts';
import { isSourceLine } from '../source-line.ts';

const ENDS_A_SENTENCE = /[。！？!?…”」』；;：:，,]$/u;
const ADDRESS = /^(?:(?:来源|來源|链接|原文)[：:]\s?)?(?<url>https?:\/\/\S+)$/u;
const LONGEST_TITLE = 60;
const LONGEST_STAMP = 60;
const LONGEST_HEADING = 30;

/** The story of a plain text with a paragraph a line: a first short line is its title, `外长会谈\n\n北京消息：…`. */
export function readPlain(text: string): Draft {
  const lines = text
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
  const [first] = lines;
  const title = first !== undefined && lines.length > 1 && isTitle(first) ? first : null;
  const stamps: string[] = [];
  const sources: string[] = [];
  const passages: Passage[] = [];
  let url: string | null = null;
  for (const line of title === null ? lines : lines.slice(1)) {
    const address = ADDRESS.exec(line)?.groups?.url;
    if (address !== undefined) url ??= address;
    else if (isSourceLine(line)) sources.push(line);
    else if (isFurnitureLine(line)) continue;
    else if (
      passages.length === 0 &&
      line.length <= LONGEST_STAMP &&
      !line.includes('。') &&
      statedDay(line) !== null
    ) {
      stamps.push(line);
    } else
      passages.push({
        zone: line.length <= LONGEST_HEADING && !ENDS_A_SENTENCE.test(line) ? 'HEADING' : 'BODY',
        text: line,
      });
  }
  return { ...BLANK, title, url, stamps, sources, passages };
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !ENDS_A_SENTENCE.test(line);
}
