import { entryOf } from '../mentions/gazetteer.ts';
import type { Reading } from '../mentions/types.ts';
import { type Span, within } from '../model/span.ts';
import { clausesOf } from './clauses.ts';

/** What ends the words for a speaker: the place, the day, the addressee, an adverb. */
const AFTER_SPEAKER =
  /(?:今天|昨天|今日|昨日|日前|近日|随后|当天|当日|前一天|当晚|特地|特意|对此|(?<!反)对|向|在|就|于|则|也|还|曾|都|均|再次|周[一二三四五六日]|星期[一二三四五六日]|\d|（|则|又|并|最近|上周|本周|日前|没有|进一步|一致|纷纷|普遍|公开|明确)/u;
const LEAD =
  /^(?:而|但是|但|不过|此前|早前|之前|不料|甚至|然而|同时|此外|另外|对此|随后|之后|其后|其中|据悉|目前|近日|日前|今天|昨天|当天|另据|又|有|根据|据|按照|[\s、：“])+/u;
/** Endings of words for people and bodies that can speak. */
const SPEAKS =
  /(?:者|人|客|游|商|户|工|主|兵|母亲|父亲|妻子|丈夫|儿子|女儿|同事|人士|方|方面|会|处|局|部|院|署|司|社|报|台|网|组织|集团|公司|团|官|员|家|师|们|机构|政府|民众|生|友|党|声明|报告|数据|资料|民调|研究|调查|消息|分析|协会|大学|中心|银行|基金|联盟|代表|领袖|领导人|公告|公报|文件|官媒|媒体|高层|内部|家属|律师|牧师|教授|博士|学者|报道|报导|文章|评估|社评|社论)$/u;
const MARKS = /[，。；：“”《》]/u;
/** Words at the head of a clause that are no speaker: we are whoever speaks; 引发后者 is a verb and its object. */
const NOBODY =
  /^(?:我|咱|你|本人|笔者|引发|引起|引来|招致|导致|令|使|让|遭|受到|人们)|(?:不|将|都|也|才|还|就|可能|应|该)会$|重视|看好|拥有|成为|致力/u;
const LONGEST = 22;
/** A story without a medium is its own voice: 据报道，……. */
const HEARSAY = /^(?:另|又|而|但)?据(?<voice>报[道导]?)$/u;
const SORTS: ReadonlySet<string> = new Set(['say', 'loose', 'report']);

/**
 * Words at the head of a clause for a speaker whom no rule names, right before a word of speech: 主办者表示, 环保人士称.
 * Without them what others are quoted as saying within their words would be taken for the article's own report.
 */
export function findVoices(reading: Reading, sentence: Span): Span[] {
  const { text } = reading.document;
  const cues = within(reading.tokens.of('cue'), sentence).filter((t) => SORTS.has(entryOf(t, 'cue')?.cue.sort ?? ''));
  if (cues.length === 0) return [];
  return clausesOf(text, sentence).flatMap((clause) => {
    const hearsay = HEARSAY.exec(text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST)));
    if (hearsay?.groups?.voice !== undefined)
      return [{ start: clause.start + hearsay[0].length - hearsay.groups.voice.length, end: clause.end }];
    const first = cues.find(({ start, end }) => clause.start <= start && end <= clause.end);
    return first === undefined ? [] : voiceBefore(text, clause, first);
  });
}

/** The words for a speaker between the head of a clause and its first word of speech. */
function voiceBefore(text: string, clause: Span, cue: Span): Span[] {
  const lead = LEAD.exec(text.slice(clause.start, cue.start))?.[0].length ?? 0;
  const start = clause.start + lead;
  const before = text.slice(start, cue.start);
  const cut = AFTER_SPEAKER.exec(before);
  const all = cut === null ? before : before.slice(0, cut.index);
  // 有“可信报告”称: a voice in quotation marks
  const words = all.endsWith('”') && text[start - 1] === '“' ? all.slice(0, -1) : all;
  if (words.length < 2 || words.length > LONGEST || !SPEAKS.test(words) || MARKS.test(words) || NOBODY.test(words))
    return [];
  return [{ start, end: start + words.length }];
}
