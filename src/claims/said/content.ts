import type { Span } from '../../model/span.ts';

/** Whom 告诉 tells stands before what is told: 告诉路透社，……. */
const TOLD =
  /^(?:了)?(?:本台|本报|记者|媒体|外界|大家|[^，。：“]{2,14}?(?:记者|社|报|台|电视|新闻|网|广播公司)(?:记者)?)(?=[，：“这他她我此中美其该]|\p{Script=Han})/u;
const LEADS = /^(?:了|到|道|过)?(?:[，：:︰、\s]|——)*“?/u;
const LONGEST_ADDRESS = 40;
const EDGE_MARKS = new Set('。！？!?…，,；：、”’“‘—');
const isEdge = (c: string | undefined): boolean => c !== undefined && (EDGE_MARKS.has(c) || /\s/u.test(c));

/** The content that follows a cue, from its first own character to the end of `limit`, without marks at its edges. */
export function contentAfter(text: string, cueEnd: number, limit: number): Span {
  const told =
    text.slice(cueEnd - 2, cueEnd) === '告诉'
      ? (TOLD.exec(text.slice(cueEnd, Math.min(limit, cueEnd + 24)))?.[0].length ?? 0)
      : 0;
  const from = cueEnd + told;
  const lead = LEADS.exec(text.slice(from, Math.min(limit, from + 8)))?.[0].length ?? 0;
  return trimmed(text, { start: from + lead, end: limit });
}

/** What is written to somebody, behind whom it is written to: 致函外长，……; all that follows where no comma parts them. */
export function contentOfLetter(text: string, cueEnd: number, limit: number): Span {
  const comma = text.slice(cueEnd, Math.min(limit, cueEnd + LONGEST_ADDRESS)).search(/[，：]/u);
  return contentAfter(text, comma < 0 ? cueEnd : cueEnd + comma, limit);
}

const CLAUSE_END = /[，。；：“！？]/u;
const REFUSES = /置评|评论|无可奉告|[就对][^，。；：“]+(?:回应|回复|回覆|答复)|(?:回应|回复|回覆|答复)[^，。；：“]{2}/u;

/** Refusing to comment is all that is said, up to the end of its clause: 外交部|不予置评; null where it is no refusal. */
export function refusal(text: string, cue: Span, limit: number): Span | null {
  const rest = text.slice(cue.end, limit).search(CLAUSE_END);
  const clause = { start: cue.start, end: rest < 0 ? limit : cue.end + rest };
  return REFUSES.test(text.slice(clause.start, clause.end)) ? trimmed(text, clause) : null;
}

/** Where the article takes over from the speaker in his sentence: what he left out, what his words led to. */
const NARRATOR =
  /[，；](?:(?:(?:但|不过|然而|却)(?:他|她|其|该\p{Script=Han}{1,3}|这(?:位|名)\p{Script=Han}{2,4})?|(?:他|她|其|该\p{Script=Han}{1,3}|这(?:位|名)\p{Script=Han}{2,4})(?:并)?)(?:(?:没有|未|并未)(?:详细|具体|进一步|明确)?(?:说明|透露|提及|提供|解释|点名|指明|公布)|拒绝(?:透露|说明|提供))|(?:并)?(?:没有|未|并未)(?:详细|具体|进一步|明确)(?:说明|透露|提供|解释|指明)|(?:但|不过|然而|却)?(?:引发(?!的)|引起(?:外界|各界|舆论|广泛|争议|轩然)|招致|被(?:外界)?(?:解读|视为|认为是|外界)|令外界|震惊(?:外界|各界)))/u;

/** Content up to where the article takes over outside quotation marks: 他说会去，但没有详细说明 ends at 会去. */
export function withoutNarrator(text: string, content: Span): Span {
  const words = text.slice(content.start, content.end);
  const at = words.search(NARRATOR);
  if (at < 2) return content;
  const before = words.slice(0, at);
  const open = before.split('“').length - before.split('”').length;
  const opened = text[content.start - 1] === '“' ? 1 : 0;
  return open + opened > 0 ? content : trimmed(text, { start: content.start, end: content.start + at });
}

/** A stretch without quotation marks and punctuation at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let until = end;
  while (from < until && isEdge(text[from])) from += 1;
  while (until > from && isEdge(text[until - 1])) until -= 1;
  return from === until ? { start, end: start } : { start: from, end: until };
}

/** Whether more than half of a stretch stands in quotation marks. */
export function isDirect(text: string, sentence: Span, { start, end }: Span): boolean {
  let depth = 0;
  let quoted = 0;
  for (let i = Math.min(sentence.start, start); i < end; i += 1) {
    if (text[i] === '“') depth += 1;
    else if (text[i] === '”') depth = Math.max(0, depth - 1);
    else if (depth > 0 && i >= start) quoted += 1;
  }
  return quoted * 2 > end - start;
}
