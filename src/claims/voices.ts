import { entryOf } from '../mentions/gazetteer.ts';
import type { Reading } from '../mentions/types.ts';
import { type Span, within } from '../model/span.ts';
import { clausesOf } from './clauses.ts';
import { documentKind } from './said/documents.ts';

/** What ends the words for a speaker: the place, the day, the addressee, an adverb. */
const AFTER_SPEAKER =
  /(?:今天|昨天|今日|昨日|日前|近日|随后|当天|当日|前一天|当晚|特地|特意|不止一次|多次|反复|一再|屡次|同时|发[布表出](?!会)|通过|透过|接受|受访(?![者的记民学专企])|对此|(?<![反绝针面相应])对|向|在|就|于|(?<!一)则|也|亦|还|曾|(?<![成首])都|均|却|仍|已|再次|近期|始终|依旧|未必|出面|分别|早前|今早|今晚|随即|接着|甚至|一直|持续|现(?:在|时|$)|(?<=\p{Script=Han}{2})分析$|[另判硬很常昨正]$|难免|(?:无奈|激动|愤怒|肯定|坦率|自豪|兴奋|高兴|严肃|明确|直接|沉痛|伤心|难过|感慨|骄傲|委婉|幽默|得意)地?|高声|大声|哽咽|强烈|严厉|周[一二三四五六日]|星期[一二三四五六日]|\d{1,4}(?=[日月号年点时、/—-])|（|则|又|并|最近|上周|本周|日前|没有|进一步|一致|纷纷|普遍|公开|明确)/u;
const LEAD =
  /^(?:而|但是|但|不过|惟|尽管|虽然|由于|因为|此前|早前|之前|不料|甚至|然而|同时|此外|另外|对此|随后|之后|其后|其中|据悉|目前|近日|日前|今天|昨天|当天|直到|另据|又|有(?![关些位个名人])|根据|据|按照|综合|[\s、：“])+/u;
/** Endings of words for people and bodies that can speak. */
const SPEAKS =
  /(?:者|人|客|游|商|户|工|主|兵|母亲|父亲|妻子|丈夫|儿子|女儿|同事|人士|方|方面|会|处|局|部|院|署|司|社|报|台|网|组织|集团|公司|团|官|员|家|师|们|机构|政府|家长|邻居|房东|业主|选手|球员|教练|士兵|船长|村长|(?<!移)民|派|武装|民兵|民众|(?<=[男女])性|青年|生|友|党|声明|报告|数据|资料|民调|研究|调查|消息|消息来源|来源|会议|分析|协会|组|队|军|厅|院校|女士|先生|小姐|男子|女子|男士|妇人|太太|老师|店主|老板|经理|厂长|所长|部门|人员|阵营|势力|弟子|信徒|机场|医院|理事长|董事长|警察|群众|华人|秘书|秘书长|主席|主任|总监|编辑|大学|中心|银行|基金|联盟|代表|领袖|领导人|公告|公报|文件|官媒|媒体|高层|内部|家属|律师|牧师|教授|博士|学者|报道|报导|文章|评估|社评|社论)$/u;
/** A modifier behind these may hold any word: 一名|在广州做生意的商人. */
const MODIFIED =
  /^(?:[一两几多数这该][名位个些]|有[名位]|某|被|曾|住|居|身|担任|负责|参与|来自|熟悉|了解|接近|支持|反对|主导|主办|发起|上述|前述|部分|不少|许多)/u;
/** Who is there in a clause that says where: 现场也有|农民|表示. */
const THERE =
  /^[^，。；：“”有]{1,12}有(?<who>(?:一些|不少|部分|[一二两三四五六七八九十多数几]+[名位个])?\p{Script=Han}{2,12})$/u;
const MARKS = /[，。；：“”《》]/u;
/** A medium known by its name in marks: 德国《明镜》周刊. */
const MEDIUM = /^[^，。；：“”《》]{0,6}《[^《》]{2,12}(?:》(?:周刊|杂志|月刊|双周刊|网站)|[报刊]》)$/u;
/** Words that do nothing but say: before them whatever heads the clause speaks, known or not. */
const PLAINLY_SAYS = /(?:说|称|表示|指出|认为|强调|写道|说道|透露|坦言|直言|坦承|重申|提到|补充|告诉)$/u;
/** What makes any word of speech one that does nothing but say: 呼吁：……. */
const SPEECH_MARK = /^(?:，|：|“|道|说)/u;
/** A short run of characters that may be a name no rule knows: 督查组, 谢孟芝. */
const UNKNOWN = /^(?:\p{Script=Han}{2,8}|\p{Script=Han}{1,7}(?:[·-]\p{Script=Han}{1,7}){1,3})$/u;
/** Adverbs, particles and verbs: words with these are no name, 从本质上|说, 接受采访|说, 当时|表示. */
const PHRASE =
  /[的了着是把将让令使给不没敢须那哪怎么什之其我你您他她它此以于为与若如虽故惟唯即便就又再更还也亦都均仅只已曾才仍竟并且但或因可应该该能]|^(?:被(?!告)|接|受|发|召|出|上|致|来|回|会|投|开|主持|陪同|访|抵|赴|获|收|看|听|读|见|遇|打|做|作|写|举|参|代为|转|引|援|根|依|按|照|针|面|随|跟|带|含|笑|哭|怒|反|澄|补|续|继|老实|坦白|简单|换|一般|严格|具体|客观|准确|通俗|比方|总|这|有(?!关)|同时|最后|首先|其次|普遍|公开|明确|一致|广泛|正式|强烈|严厉|严正|郑重|多次|一再|屡|反复|不断|始终|一直|长期|依然|继续|进|直接|间接|坦|无奈|感|高|大声|轻|小声|低|哽|苦|强|率先|先|相|纷|私|当|旋|立|马上|事|早|刚|终|果|突|忽|谁|或许|大概|恐怕|基本|实际|整体|总体|说|话|人们|许多|很多|好像|仿佛|大肆|口头|需要|必须|今早|今晚|今年|前面|后面|些|任何|视频|加上|除|包括|负责|共同|完全|极力|过去|大约|大多|背景|流泪|借词|疑似|愿意|内容|像|无视|结果|一开始|[一两几多数有][个名位些])|[接系发持续地时后前中上下里内外间来去起到得过说话言讲看想据例次度样般致遍确然刻久初晚天日年月周]$/u;
/** A name in Latin letters: Jason Schreier, KCDC. */
const LATIN = /(?<name>\p{Lu}[\p{Script=Latin}0-9.'’& -]*[\p{Script=Latin}0-9])\s?$/u;
/** Words of speech that are nouns but before a mark: 数据分析平台. */
const NOUN = /^(?:分析|统计|声明)$/u;
const PEOPLE = /^(?:者|人士|人员)/u;
const MARKED = /^[了到道]?[，：“。]/u;
const LONGEST_LATIN = 60;
/** What tells of speech by itself and may still be the one that speaks: 报道|说, 新闻稿|指出. */
const DOCUMENT_SAYS = /^(?:亦|也|还|则|又|并|另|另外|同时|最后|进一步|特别|曾)?$/u;
/** Words at the head of a clause that are no speaker: we are whoever speaks; 引发后者 is a verb and its object. */
const NOBODY =
  /^(?:我|咱|很少|像|怕|你|本人|笔者|引发|引起|引来|招致|导致|令|使|让|遭|受到|人们)|(?:不|将|都|也|才|还|就|可能|应|该)会$|^(?:他|她|它)们?会$|重视|看好|拥有|成为|致力/u;
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
  const tokens = within(reading.tokens.of('cue'), sentence);
  const cues = tokens.filter((token) => {
    const speaks = !NOUN.test(text.slice(token.start, token.end)) || MARKED.test(text.slice(token.end, token.end + 2));
    // 倡议|者, 批评|人士
    return (
      SORTS.has(entryOf(token, 'cue')?.cue.sort ?? '') && speaks && !PEOPLE.test(text.slice(token.end, token.end + 2))
    );
  });
  if (cues.length === 0) return [];
  return clausesOf(text, sentence).flatMap((clause) => {
    const hearsay = HEARSAY.exec(text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST)));
    if (hearsay?.groups?.voice !== undefined)
      return [{ start: clause.start + hearsay[0].length - hearsay.groups.voice.length, end: clause.end }];
    const own = cues.filter(({ start, end }) => clause.start <= start && end <= clause.end);
    const [first, next] = own;
    if (first === undefined) return [];
    const document = next === undefined ? [] : documentBefore(text, clause, first, next);
    if (document.length > 0) return document;
    // within another's words an unknown subject is as often no speaker
    const opens = first === cues[0] && reading.tokens.startingAt(clause.start) === undefined;
    return voiceBefore(text, clause, first, opens);
  });
}

/** A document that heads the clause and whose word is itself one of speech: 报道|还|指出. */
function documentBefore(text: string, clause: Span, word: Span, cue: Span): Span[] {
  const start = clause.start + (LEAD.exec(text.slice(clause.start, word.start))?.[0].length ?? 0);
  const told = /^(?:该|这份|这篇|此|上述)$/u.test(text.slice(start, word.start));
  if ((start !== word.start && !told) || documentKind(text.slice(word.start, word.end)) === null) return [];
  return DOCUMENT_SAYS.test(text.slice(word.end, cue.start)) ? [{ start, end: word.end }] : [];
}

/** The words for a speaker between the head of a clause and its first word of speech. */
function voiceBefore(text: string, clause: Span, cue: Span, opens: boolean): Span[] {
  const lead = LEAD.exec(text.slice(clause.start, cue.start))?.[0].length ?? 0;
  const closed = text.slice(clause.start + lead, cue.start - 1).lastIndexOf('”') + 1;
  const quoted = /^(?:[（]|$)/u.test(withoutAdverbs(text.slice(clause.start + lead + closed, cue.start))) ? 0 : closed;
  const modifier = quoted > 0 && text[clause.start + lead + quoted] === '的' ? 1 : 0;
  const start = clause.start + lead + quoted + modifier;
  const before = text.slice(start, cue.start);
  const modified = modifiedBefore(before);
  if (modified !== null) return [{ start: start + modified.start, end: start + modified.end }];
  const all = withoutAdverbs(before);
  const there = THERE.exec(before)?.groups?.who;
  if (there !== undefined && SPEAKS.test(there)) {
    const from = start + before.lastIndexOf(there);
    return [{ start: from, end: from + there.length }];
  }
  // 有“可信报告”称: a voice in quotation marks
  const words = all.endsWith('”') && text[start - 1] === '“' ? all.slice(0, -1) : all;
  if (MEDIUM.test(words)) return [{ start, end: start + words.length }];
  const latin = LATIN.exec(words.slice(-LONGEST_LATIN))?.groups?.name;
  if (latin !== undefined) {
    const end = start + words.trimEnd().length;
    return [{ start: end - latin.length, end }];
  }
  if (words.length < 2 || words.length > LONGEST || MARKS.test(words) || NOBODY.test(words)) return [];
  const plain = PLAINLY_SAYS.test(text.slice(cue.start, cue.end)) || SPEECH_MARK.test(text.slice(cue.end, cue.end + 1));
  return SPEAKS.test(words) || (opens && quoted === 0 && plain && isUnknown(words))
    ? [{ start, end: start + words.length }]
    : [];
}

function withoutAdverbs(words: string): string {
  return words.slice(0, AFTER_SPEAKER.exec(words)?.index ?? words.length);
}

/** The place in `before` of a speaker with a modifier that holds adverbs and verbs: 一名|在广州做生意的商人. */
function modifiedBefore(before: string): Span | null {
  const from = before.lastIndexOf('的') + 1;
  if (from === 0 || !MODIFIED.test(before)) return null;
  const head = withoutAdverbs(before.slice(from));
  if (head === '' || !SPEAKS.test(head) || MARKS.test(head)) return null;
  const end = from + head.length;
  return { start: end > LONGEST || MARKS.test(before.slice(0, from)) ? from : 0, end };
}

/** Whether words may name somebody whom no rule knows. */
function isUnknown(words: string): boolean {
  return UNKNOWN.test(words) && !PHRASE.test(words);
}
