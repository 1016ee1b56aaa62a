import { quotedIn } from '../clauses.ts';
import { addresseesIn, mediaIn } from './addressee.ts';
import { inOneBreath } from './breath.ts';
import { closeContent } from './close-content.ts';
import { contentAfter, contentOfLetter, refusal } from './content.ts';
import { isUnmarked, modifies } from './modifier.ts';
import { isOwnSide } from './own-words.ts';
import { ADDRESS, speakersOf } from './placed.ts';
import { citedSources } from './source.ts';
import { withSubjects } from './topic.ts';
import type { Attribution, AttributionRule, CueGroup } from './types.ts';

/** How long what opens a quotation with another's name may be, up to its word of speech. */
const LONGEST_HEAD = 24;
/** Within one's words another is quoted by these; 中国希望 there is the first one's own view of China. */
const SPEAKS =
  /(?:说|表示|称|指出|强调|谈到|提到|告诉|透露|宣布|警告|写道|认为|承认|否认|反驳|重申|补充|解释|坦言|直言|指)$/u;
/** What a fact does, not a speaker: 恢复对话表明. */
const IMPLIES = /(?:表明|显示|说明|相信|担心|期待)$/u;
/** Another takes over behind these where he judges or demands: ……，而|北京也抨击……. */
const TURNS = /^(?:而|但|但是|不过|然而)/u;
const JUDGES = /(?:批评|谴责|抨击|指责|呼吁|敦促|要求|声称|质疑|承诺|反对|驳斥)$/u;
/** What a medium says before it passes on another's words is a statement of its own from this length. */
const OWN_WORDS = 8;
/** How far the word that says what may stand behind the one that says when. */
const LONGEST_LEAD = 40;
/** What somebody says before another takes over has more than these. */
const FEWEST_WORDS = 3;
/** What somebody only spoke of, in fewer words than these, is no content: 他还谈到|中国. */
const SPEAKS_OF = /(?:谈到|谈及|谈起|提到|提及|通报|汇报)$/u;
const FEWEST_ON_TOPIC = 10;
const MARK = /[，：“]/u;
/** Behind these a clause of time is the speaker's own: 他说，离任后……. */
const PLAINLY_SAYS = /(?:说|称|表示|指出|强调|认为|指|告诉|告知)$/u;
/** Words of speech that only date what follows: 宣布|辞职后，……. */
const TIME_CLAUSE = /^[^，。；：“”]{2,40}(?:之后|以后|过后|后|之际)，/u;
/** A stand without what it is taken on says nothing of its own: 对此表示遗憾. */
const STAND_ALONE =
  /^(?:强烈|严重|深切|热烈|坚决|高度|深感|衷心|由衷)?(?:欢迎|遗憾|反对|支持|感谢|谴责|关切|不满|抗议|愤怒|哀悼|慰问|祝贺|赞同|同意|理解|尊重|关注|担忧)$/u;

/** 回应媒体询问时 says when, and what follows says what. */
const WHEN = /[时后中](?:[^，。；：“]{0,6})$/u;

/** Words of speech behind which another tells what is said: 分析，认为……. */
const LEADS_TO_WORDS = /(?:分析|统计|声明|发文|撰文|刊文|发帖)$/u;
const CLAUSE_MARK = /[，。；：“]/u;

/** 谈到边境问题，王毅|表示: a topic, and who speaks of it. */
const ONE_CLAUSE = /^[^，。；：“”]+，[^，。；：“”]*$/u;

/** Whether a word of speech only leads to the next in its clause: 引述省长|称, 回应媒体询问时|指出. */
function leadsOn(text: string, opening: number, cue: CueGroup, next: CueGroup | undefined): boolean {
  if (next === undefined || next.start - cue.end > LONGEST_LEAD) return false;
  const between = text.slice(cue.end, next.start);
  // 报告分析，认为……: the second tells what
  if (between === '，' && LEADS_TO_WORDS.test(text.slice(cue.start, cue.end))) return true;
  if (cue.start === opening && SPEAKS_OF.test(text.slice(cue.start, cue.end))) return ONE_CLAUSE.test(between);
  return !CLAUSE_MARK.test(between) && (cue.relays || WHEN.test(between));
}

/** Attributions whose cue stands before what is said: 李克强表示，……; 他并呼吁……; 据路透社报道，毛宁说……. */
export const preposed: AttributionRule = (scene, topic, { sentence, clauses, cues }) => {
  if (cues.length === 0) return [];
  const { text } = scene.reading.document;
  const out: Attribution[] = [];
  let current = topic;
  const sources = clauses.flatMap((clause) => citedSources(scene, clause));
  const isQuoted = quotedIn(text, sentence);
  for (const [nth, cue] of cues.entries()) {
    // 问：……: the label of a question in an interview, not a word of speech
    if (cue.start === sentence.start && text[cue.end] === '：') continue;
    if (leadsOn(text, sentence.start, cue, cues[nth + 1])) continue;
    const last = out.at(-1);
    if (isQuoted(cue.start) && (last === undefined || cue.start - last.content.start > LONGEST_HEAD)) continue;
    const said = text.slice(cue.start, cue.end);
    const plainly = PLAINLY_SAYS.test(said);
    // 对拜登表示祝贺，强调……: words that open with a word of speech begin behind it
    if (last !== undefined && cue.start === last.content.start && plainly) {
      out[out.length - 1] = { ...last, content: contentAfter(text, cue.end, sentence.end) };
      continue;
    }
    if (last !== undefined && !isQuoted(cue.start) && inOneBreath(scene, last, cue)) {
      out[out.length - 1] = { ...last, stance: cue.stance };
      continue;
    }
    const placed = speakersOf(scene, current, sentence, cue);
    if (placed === null || placed.speakers.length === 0) continue;
    // in quotation marks another is quoted only where they open with him: 他称，“辛格强调，……”
    if (
      isQuoted(cue.start) &&
      (last === undefined ||
        !placed.near ||
        placed.from > last.content.start + 1 ||
        placed.speakers.some(({ sort }) => sort === 'COUNTRY'))
    )
      continue;
    const refused = cue.stance === 'NO_COMMENT' ? refusal(text, cue, sentence.end) : null;
    const contentFrom = cue.writes ? contentOfLetter : contentAfter;
    const told = refused ?? contentFrom(text, cue.end, sentence.end);
    const unmarked = refused === null && isUnmarked(text, cue, told);
    const close = unmarked && !plainly;
    const again = cues[nth + 1]?.start ?? told.end;
    const content = close ? closeContent(scene, told, cue.stance === 'ANNOUNCED', again) : told;
    // 摩瑞宣布辞职后，……: when something happened, which others then speak of
    if (!plainly && TIME_CLAUSE.test(text.slice(cue.end, told.end))) continue;
    // 强调合作的拜登当选: the word of speech is in a modifier, of whom it modifies
    if (unmarked && modifies(scene, placed, cue, told)) continue;
    const topicAlone =
      SPEAKS_OF.test(said) &&
      content.end - content.start < FEWEST_ON_TOPIC &&
      !MARK.test(text.slice(cue.end, content.end));
    if (topicAlone) continue;
    const ends = last !== undefined && placed.near && placed.clause - last.content.start >= FEWEST_WORDS;
    if (content.end - content.start < 2 || STAND_ALONE.test(text.slice(content.start, content.end))) {
      // 他说……，李克强也表示欢迎: the words of the first end where another comes in
      if (ends && !placed.speakers.some(({ node }) => last.speakers.some((s) => s.node === node)))
        out[out.length - 1] = { ...last, content: { start: last.content.start, end: placed.clause - 1 } };
      continue;
    }
    const inside = last !== undefined && cue.start >= last.content.start;
    // within another's words only a subject of its own begins a new attribution; the same speaker goes on
    if (inside && (!placed.near || placed.speakers.some(({ node }) => last.speakers.some((s) => s.node === node))))
      continue;
    // a medium passes on whatever its report attributes; another's words nest only where they open with the attribution
    const passedOn =
      inside &&
      !IMPLIES.test(said) &&
      last.speakers.every(({ node }) => scene.organisations.get(node)?.kind === 'MEDIA');
    const speaks = cue.writes || SPEAKS.test(said);
    const opens =
      inside && placed.from <= last.content.start + 2 && speaks && !isOwnSide(scene, last.speakers, placed.speakers);
    const nested = passedOn || opens;
    // another speaker follows only in a clause of his own, after some words of the first: ……；王毅则表示
    const answers = last?.stance === 'ASKED';
    // 议员宣布辞职，总理呼吁……: what stands close to its word of speech ends where another acts
    const direct = last !== undefined && last.cue.end === last.content.start;
    const follows =
      inside &&
      ends &&
      (speaks || answers || direct || (TURNS.test(text.slice(placed.clause, placed.from)) && JUDGES.test(said)));
    if (inside && !nested && !follows) continue;
    const via = sources
      .filter(({ end }) => end <= cue.start)
      .flatMap(({ actors }) => actors.map(({ node }) => node))
      .filter((source) => !placed.speakers.some(({ node }) => node === source));
    const nodes = new Set(placed.speakers.map(({ node }) => node));
    const attributing = { start: placed.from, end: cue.end + ADDRESS };
    const media = mediaIn(scene, attributing, nodes, cue);
    via.push(...placed.through.map(({ node }) => node), ...media);
    if (nested) {
      const own = { start: last.content.start, end: Math.max(last.content.start, placed.clause - 1) };
      if (own.end - own.start < OWN_WORDS) out.pop();
      else out[out.length - 1] = { ...last, content: own };
      via.push(...last.via, ...last.speakers.map(({ node }) => node));
    } else if (inside && answers && last.speakers.every(({ sort }) => sort === 'SIDE')) {
      // 媒体询问……，陈时中回应: who asks for his paper says nothing
      out.pop();
    } else if (inside) {
      out[out.length - 1] = {
        ...last,
        content: { start: last.content.start, end: Math.max(last.content.start, placed.clause - 1) },
      };
    }
    current = withSubjects({ ...current, speakers: placed.speakers }, placed.speakers);
    out.push({
      speakers: placed.speakers,
      via: [...new Set(via)].filter((node) => !nodes.has(node)),
      addressees: addresseesIn(scene, attributing, nodes, cue),
      cue,
      stance: cue.stance,
      content,
      from: placed.from,
      sentence,
      rule: placed.near ? 'said-subject' : 'said-no-subject',
      confidence: placed.near ? 0.93 : 0.8,
    });
  }
  return out;
};
