import { entryOf } from '../../mentions/gazetteer.ts';
import { type Span, within } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import { documentKind } from './documents.ts';
import type { CueGroup } from './types.ts';

/** What makes a noun of a word of speech: 提出的批评, 受到谴责. */
const NOUN_BEFORE =
  /(?:[一二三四五六七八九十两多几0-9](?:项|份|宗|点)|的(?:激烈|强烈|严厉|猛烈|广泛|正式|积极|负面|公开|一致|尖锐|热烈|明确|最新)?|(?<![反绝面相])对(?:于)?|关于|有关|相关|上述|任何|受到|遭到|遭|招致|引发|引起|接受|发出|作出|做出|这一|这项|(?<![因对就据与如为由])此|该|其|接到|备|遭受|面临|面对)$/u;
/** Before the verb: 大使馆则|声明, not 发表强硬|声明. */
const DECLARES = /(?:则|也|亦|还|曾|已|并|再次|今天|昨天|\d[日月])$/u;
const SPEAKS_ON = /^(?:还|也|又|则|亦|另|同时|最后)/u;
/** What the next word describes: 发表|谴责……的联合声明. */
const DESCRIBED = /(?:发表|发布|发出|通过|签署|提交)$/u;
const QUESTION = /(?:被(?:记者|媒体|传媒)?|当)(?:问到|问及|追问|提问)[^，。；时]*$/u;
const LONGEST_QUESTION = 60;
/** Nobody said it, or it is another's: 没有表示, 所说, 被指. */
const NEGATED =
  /(?:所|(?:不|没有|未|没|拒绝|不愿|尚未|未有|并无)(?:作|做|作出|做出)?(?:详细|具体|进一步|立即|马上|公开|正面|直接|明确|就此|对此)?|被|有待)$/u;
/** Whose word it was stands behind 被: 这句话被各国媒体|强调. */
const PASSIVE = /被(?!问|追问|询问)[^，。；：“”的后时前]{2,9}$/u;
/** What else something is called: 境外战略小组（又称|ECS）. */
const ALIAS = /[（，、][又亦也或]$/u;
/** What puts a word of speech into the future or under a condition: 将宣布. */
const NOT_YET =
  /(?:将|(?<!在[^，。；：“”]{1,9}|(?:记者|发布|听证|座谈|研讨|说明|见面|董事|股东|理事|委员|联合|常务|常委)|[大峰例晚茶年宴酒国议协工商学])会|拟|可能|或|想|要|即将|如果|若)$/u;
/** Words that say nothing but that somebody speaks; nouns before them are no object: 发出推文|说. */
const PLAINLY_SAYS = /(?:说|称|表示|指出|强调|写道|(?<!报)道)$/u;
/** Its second half, where that begins no word of its own: 说|法, but 宣布|法国, 宣布|辞职, 表示|明年. */
const NOUN_AFTER =
  /^(?:的(?!是)|过(?![，：“要去程渡])|书(?![面记])|函|信(?![任息心用号守仰贷])|率(?![先领团队])|性(?!别)|者|法(?![国方院军官制令新德意])|明(?![天年日晚晨确显知])|辞(?![职去退])|声(?![援明称讨])|力(?![争挺求图推促])|式)/u;
/** That something was told, not what: 回答了与会者的问题, 阐述了中方立场, 转达口信. */
const TELLS_NOTHING =
  /^(?:回答|答复|回应|阐述|阐明|介绍|说明|解释|转达|转告|传达|重申)了?[^，。；：“”]{0,36}(?:问题|提问|立场|情况|口信|原则|意图|主张|看法|政策|问候|祝贺|信件)(?:[。；]|$)/u;
const SPEECH_MARK = /^[：“]/u;
const SPEECH_MARK_OR_STOP = /^(?:了|到|道)?[，：“。]/u;
/** What is issued in these stands behind a colon; behind a comma the next word of speech tells it: 发表声明，谴责……. */
const ISSUES = /(?:[表布出]声明|推文)$/u;
/** In a modifier it tells of a document: 一篇|批评|总统的文章. */
const OF_A_DOCUMENT = /一(?:篇|份|项|封|则|部|首|批)[^，。；：]{0,12}$/u;
const DOCUMENT_AFTER =
  /^[^，。；：]{2,40}的(?:文章|报道|报导|声明|信|决议|法案|推文|帖子|影片|视频|言论|决定|计划|协议|动议|议案|提案|请愿)/u;
/** What is said of a noun: 要求|更为严谨. */
const NOMINAL = /^(?:要求|批评|指控|质疑|预期)$/u;
/** 称|为, 称|作 name something: 将此举|称为……. */
const NAMES = /^(?:之|其|他|她|它)?(?:为(?!了)|作(?!为|出|案)|呼)/u;
const QUALIFIED = /^(?:更[为加高]|较|越来越|十分|非常|日益|过高|很高|不高)/u;
const LONGEST_TOPIC = 60;
const LONGEST_NAME = 40;

/** A plan told in the clause before the word: 预计本周向国会宣布, 将于下周公布. */
const PLANNED = /(?:预计|预定|计划|打算|准备|拟|(?<!就|也|还|即)将(?![军来]))(?!的)[^，。；：“”]{0,24}(?<![后时])$/u;
const LONGEST_PLAN = 40;

function isPlanned(text: string, stretch: Span, at: number): boolean {
  return PLANNED.test(text.slice(Math.max(stretch.start, at - LONGEST_PLAN), at));
}

/** A group while its tokens are joined. */
interface Joined extends CueGroup {
  readonly word: string;
  readonly loose: boolean;
}

const OPENS = /[，。；：！？”\s]/u;
const MAKES_NOUN = new Set(['有', '该', '这', '的', '份', '篇', '种', '项', '此']);

/** 对此|抨击说, 因此|呼吁: 此 belongs to these, and makes no noun of what follows. */
const ADVERBIAL = /^[因对就据与如为由]此$/u;

/** Whether a word of speech before another is its subject: 有|分析|指出, at the head of a clause 报告|指出. */
function isNoun(scene: Scene, group: Joined): boolean {
  const before = scene.reading.document.text[group.start - 1] ?? '。';
  if (
    PLAINLY_SAYS.test(group.word) ||
    ADVERBIAL.test(scene.reading.document.text.slice(Math.max(0, group.start - 2), group.start))
  )
    return false;
  if (group.word.endsWith('分析') || group.word.endsWith('声明')) return true;
  return MAKES_NOUN.has(before) || (OPENS.test(before) && documentKind(group.word) !== null);
}

function joinedCues(scene: Scene, stretch: Span): Joined[] {
  const groups: Joined[] = [];
  for (const token of within(scene.reading.tokens.of('cue'), stretch)) {
    const cue = entryOf(token, 'cue')?.cue;
    if (cue === undefined) continue;
    const own = {
      start: token.start,
      end: token.end,
      stance: cue.stance,
      relays: cue.sort === 'relay',
      writes: cue.sort === 'message',
      word: cue.cue,
      loose: cue.sort === 'loose',
    };
    const last = groups.at(-1);
    if (last === undefined || last.end !== token.start || isNoun(scene, last)) {
      if (last !== undefined && last.end === token.start) groups.pop();
      groups.push(own);
      continue;
    }
    groups[groups.length - 1] = {
      start: last.start,
      end: own.end,
      stance: last.stance === 'SAID' ? own.stance : last.stance,
      relays: last.relays && own.relays,
      writes: last.writes && own.writes,
      word: last.word + own.word,
      loose: last.loose && own.loose,
    };
  }
  return groups;
}

/** Whether a word stands in the title of a text: 《关于网络|质疑|的报告》. */
function inTitle(text: string, stretch: Span, { start }: Span): boolean {
  const before = text.slice(Math.max(stretch.start, start - LONGEST_QUESTION), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** What is refused in few words, with what it is refused on: 没有|就此事置评, 未对报道|作出评论. */
const REFUSED =
  /(?:没有?|并未|尚未|未(?!来)|不予|不愿|拒绝)(?:立即|立刻|马上|即时)?(?:就|对)[^，。；：“”]{1,16}?(?:作出|做出|发表|予以)?$/u;
const ANSWERS = /^(?:置评|评论|回应|回复|回覆|答复)$/u;

/** A group from the denial on where the text refuses to comment; null where it is no refusal. */
function refused(text: string, stretch: Span, group: Joined): Joined | null {
  if (!ANSWERS.test(group.word)) return group;
  const opening = Math.max(stretch.start, group.start - LONGEST_PLAN);
  const at = text.slice(opening, group.start).search(REFUSED);
  if (at < 0) return group.word === '置评' ? null : group;
  return { ...group, start: opening + at, stance: 'NO_COMMENT', loose: false };
}

/** The words of speech of a stretch, those that stand together joined: 批评|说 is one group with the stance of 批评. */
export function cueGroups(scene: Scene, stretch: Span): CueGroup[] {
  const { text } = scene.reading.document;
  const groups = joinedCues(scene, stretch).flatMap((group) => refused(text, stretch, group) ?? []);
  return groups.filter((group) => {
    const before = text.slice(Math.max(stretch.start, group.start - 10), group.start);
    // 陆委会|宣布: the 会 is the speaker's
    const afterSpeaker =
      within(scene.actors, { start: group.start - LONGEST_NAME, end: group.start }).at(-1)?.end === group.start;
    if (!afterSpeaker && NOT_YET.test(before)) return false;
    if (isPlanned(text, stretch, group.start)) return false;
    if (!afterSpeaker && NOUN_BEFORE.test(before) && !PLAINLY_SAYS.test(group.word)) return false;
    if (text.slice(group.start, group.end) === '称' && ALIAS.test(before)) return false;
    if (group.word === '声明' && !afterSpeaker && !DECLARES.test(before)) return false;
    if (DESCRIBED.test(before) && !PLAINLY_SAYS.test(group.word)) return false;
    if (QUESTION.test(text.slice(Math.max(stretch.start, group.start - LONGEST_QUESTION), group.start))) return false;
    if (inTitle(text, stretch, group)) return false;
    if (NEGATED.test(before) || PASSIVE.test(before)) return false;
    const after = text.slice(group.end, group.end + 3);
    // 通报|还说: the document speaks by the next word
    const opens = group.start === stretch.start || OPENS.test(text[group.start - 1] ?? '');
    if (opens && SPEAKS_ON.test(after) && documentKind(group.word) !== null) return false;
    if (NOUN_AFTER.test(after) || (NOMINAL.test(group.word) && QUALIFIED.test(after))) return false;
    if (group.word.endsWith('称') && NAMES.test(after)) return false;
    const behind = text.slice(group.end, Math.min(stretch.end, group.end + LONGEST_TOPIC));
    if (
      OF_A_DOCUMENT.test(text.slice(Math.max(stretch.start, group.start - 16), group.start)) &&
      DOCUMENT_AFTER.test(behind)
    )
      return false;
    if (TELLS_NOTHING.test(text.slice(group.start, Math.min(stretch.end, group.end + LONGEST_TOPIC)))) return false;
    if (!group.loose) return true;
    return (ISSUES.test(group.word) ? SPEECH_MARK : SPEECH_MARK_OR_STOP).test(after);
  });
}
