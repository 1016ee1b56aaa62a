import type { PrintedLine } from './reflow.ts';

const OPENING = /^(?:图为|圖為|[上下左右前后後][图圖](?:为|為|[：:])?|[图圖][：:①-⑨]|▲|■|△|▼)/u;
const CREDIT = /(?:摄|攝|摄影|攝影|供图|供圖|资料图|資料圖|图片|圖片|[社报報](?:发|發))[）)]?$/u;
const ENDS_A_SENTENCE = /[。！？][）)]?$/u;
const MOST_LINES = 7;

/** Whether a line can only be a caption's first: 图为会见现场。, 上图：…, ■ 新华社. */
export function opensCaption(text: string): boolean {
  return OPENING.test(text);
}

/** Whether a text ends as a photo's credit does: 新华社记者 李小明摄. */
export function endsInCredit(text: string): boolean {
  return CREDIT.test(text);
}

/** The lines of a story apart from those of the captions that a tool left among them. */
export interface Captioned {
  readonly lines: readonly PrintedLine[];
  readonly captions: readonly (readonly PrintedLine[])[];
}

/** Takes captions out, which may stand within a sentence: 图为… down to the credit, else to the end of its sentence. */
export function withoutCaptions(lines: readonly PrintedLine[]): Captioned {
  const kept: PrintedLine[] = [];
  const captions: (readonly PrintedLine[])[] = [];
  for (let i = 0; i < lines.length; ) {
    const length = captionLength(lines.slice(i, i + MOST_LINES));
    const line = lines[i];
    if (length > 0) captions.push(lines.slice(i, i + length));
    else if (line !== undefined) kept.push(line);
    i += Math.max(1, length);
  }
  return { lines: kept, captions };
}

/** How many of these lines are a caption; 0 where the first opens none. */
function captionLength(lines: readonly PrintedLine[]): number {
  if (lines[0] === undefined || !opensCaption(lines[0].text)) return 0;
  const credit = lines.findIndex(({ text }) => endsInCredit(text));
  if (credit >= 0) return credit + 1;
  return lines.findIndex(({ text }) => ENDS_A_SENTENCE.test(text)) + 1;
}
