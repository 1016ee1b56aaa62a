import { within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Actor, Found, Scene } from '../types.ts';
import { trimmed } from './content.ts';
import { type Floor, type Floors, floorsOf } from './floor.ts';
import { FIRST_PERSON, isReadOut } from './read-out.ts';
import type { Attribution } from './types.ts';

/** One of several points, which goes on what was said before it: 一是……。二是……. */
const POINT = /^(?:第?[一二三四五六七八九十](?:是|要|，|、|点|则)|其[一二三四五]|首先|其次|再次|再者)/u;
/** What those who talk together did, told behind the words of one of them: 双方还就……交换了意见. */
const TALK_ENDS =
  /^(?:双方|两国(?:元首|领导人|总理|外长|防长)?|两(?:位|国)\p{Script=Han}{2,4}|会[谈见晤]?[前后])[^。]{0,60}(?:交换了?|签署|发表|出席|见证|商定|达成)/u;

/** What nobody but a speaker says: what should be, or what his side has always held. */
const NORM =
  /^(?:(?:面对|对于|关于|下一步|下阶段|今后|未来|当前|首先|其次|再次|最后|第[一二三四五])[^，。]{0,16}，)?(?:要(?![求闻素员])|(?:国际社会|各方|各国|双方|有关[各国]?[方国]|两国|中\p{Script=Han})(?:都|共同)?(?:要(?!求)|需要|须)|[^，。：“”]{0,24}(?:应当|应该|必须|(?<![反响相对适供])应(?=加|尽|共|避|继|坚|停|遵|尊|立)|不能再|不应|不要|休想|绝不会|(?<=方)(?:愿(?!意)|一贯|始终|历来|坚决|坚定)))/u;
/** A report goes on with its figures: 报告指出，……。其中，……。发达国家将萎缩7%。 */
const REPORTS = /(?:报告|研究|调查|统计|数据|公报|白皮书|预警|评估)$/u;
const FIGURES = /^(?:其中|此外|另外|同时|与此同时|相比之下)，|[\d.一二三四五六七八九十百](?:[%％]|个百分点|亿|万|成)/u;
/** What a law or an agreement lays down is no speaker's wish: 根据协议，双方应当……. */
const LAID_DOWN = /[根依]据|按照?|协议|条约|规定|法律|法案|条例|\d/u;

/** Marks behind the last word of a sentence: 。” and what else closes it. */
const CLOSING_MARKS = 4;
/** A single voice without a name. */
const VOICE = /(?:发言人|代表|大使)$/u;
/** A sentence in brackets is the article's. */
const ASIDE = /^（/u;
/** How far into its sentence whom it tells of may stand. */
const LONGEST_OPENING = 12;

const sameSpeaker = (one: Attribution, other: Attribution): boolean =>
  one.speakers.some(({ node }) => other.speakers.some((speaker) => speaker.node === node));

/** Whether a speaker is one person, named or not: 发言人. */
function isOne(scene: Scene, { sort, start, end }: Actor): boolean {
  return sort === 'PERSON' || (sort === 'SIDE' && VOICE.test(scene.reading.document.text.slice(start, end)));
}

/** Nobody speaks of himself by name: where a sentence opens with the speaker's, the article tells of him. */
function tellsOf(scene: Scene, { speakers }: Attribution, { start, end }: Sentence): boolean {
  return within(scene.actors, { start, end: Math.min(end, start + LONGEST_OPENING) }).some(
    ({ sort, node }) => sort === 'PERSON' && speakers.some((speaker) => speaker.node === node),
  );
}

/** Only a named person takes the floor from whoever has it. */
function keepsFloor(floors: Floors, attribution: Attribution): boolean {
  const floor = floors.get(attribution.sentence.paragraph);
  if (floor === undefined || floor.owner === attribution) return true;
  const { owner, until } = floor;
  if (attribution.cue.start < owner.cue.start || attribution.content.start > until) return true;
  // 希望双方……: without a subject he only goes on
  if (attribution.rule === 'said-no-subject' && sameSpeaker(attribution, owner)) return false;
  return attribution.speakers.some(({ sort }) => sort === 'PERSON') || sameSpeaker(attribution, owner);
}

/** The first sentence of a paragraph in which somebody goes on who got the floor in an earlier one. */
function carriedOver(text: string, { owner, opening, until, quoted }: Floor): Attribution {
  const content = trimmed(text, { start: opening.start, end: Math.min(opening.end, until) });
  const rule = quoted ? 'said-quotation-goes-on' : 'said-goes-on';
  return { ...owner, content, from: opening.start, sentence: opening, rule, confidence: 0.8 };
}

/**
 * Lets the content of the last attribution of a paragraph run on over the sentences behind it that attribute nothing:
 * where its speaker has the floor, where the speech goes on in the first person, and over the points that it counts.
 */
export function runOn(scene: Scene, before: Found, found: readonly Attribution[]): Attribution[] {
  const { text, sentences } = scene.reading.document;
  const readOut = isReadOut(scene, before, found);
  const floors = floorsOf(scene, found, readOut);
  const kept = found.filter((attribution) => keepsFloor(floors, attribution));
  const own = new Set(kept.map(({ sentence }) => sentence.index));
  const further = [...floors.values()].filter(
    ({ owner, opening }) => owner.sentence.paragraph !== opening.paragraph && !own.has(opening.index),
  );
  const attributions = [...kept, ...further.map((floor) => carriedOver(text, floor))].sort(
    (a, b) => a.sentence.index - b.sentence.index,
  );
  const attributed = new Set(attributions.map(({ sentence }) => sentence.index));
  const latest = new Map<number, number>();
  for (const { sentence, content } of attributions) {
    latest.set(sentence.index, Math.max(latest.get(sentence.index) ?? 0, content.start));
  }
  const extended = attributions.map((attribution) => {
    const { content, sentence, rule } = attribution;
    const later = (latest.get(sentence.index) ?? 0) > content.start;
    if (later || rule === 'said-headline' || rule === 'reported-by') return attribution;
    // 宣布加税，此举……: the article has taken over in his sentence
    if (rule === 'said-subject' && content.end + CLOSING_MARKS < sentence.end) return attribution;
    const floor = floors.get(sentence.paragraph);
    const until = floor !== undefined && sameSpeaker(attribution, floor.owner) ? floor.until : 0;
    const speaks = attribution.speakers.every((actor) => isOne(scene, actor)) && !rule.startsWith('said-after');
    const reports = REPORTS.test(text.slice(attribution.from, attribution.cue.start));
    const always = readOut || rule === 'said-listed' || rule === 'said-point';
    let end = Math.min(content.end, until === 0 ? content.end : Math.max(until, content.start));
    let reached = sentence.index;
    for (let i = sentence.index + 1; i < sentences.length; i += 1) {
      const next = sentences[i] as Sentence;
      if (attributed.has(i) || next.paragraph !== sentence.paragraph || next.zone !== sentence.zone) break;
      const words = text.slice(next.start, next.end);
      if (ASIDE.test(words) || TALK_ENDS.test(words) || tellsOf(scene, attribution, next)) break;
      const figures =
        reports &&
        reached === i - 1 &&
        FIGURES.test(words) &&
        !within(scene.actors, next).some(({ sort }) => sort === 'PERSON');
      const norm = speaks && reached === i - 1 && NORM.test(words) && !LAID_DOWN.test(words);
      // 中方一贯反对。我们将采取措施: what stands before a sentence in the first person is the speaker's too
      const goesOn = always || norm || figures || POINT.test(words) || FIRST_PERSON.test(words);
      if (next.start >= until && !goesOn) continue;
      end = next.start < until ? Math.min(next.end, until) : next.end;
      reached = i;
    }
    return end === content.end
      ? attribution
      : { ...attribution, content: trimmed(text, { start: content.start, end }) };
  });
  // what only opened the words of later paragraphs says nothing itself
  return extended.filter(({ content }) => content.end > content.start);
}
