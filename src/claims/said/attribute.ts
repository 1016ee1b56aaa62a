import { within } from '../../model/span.ts';
import { clausesOf } from '../clauses.ts';
import { subjectOf } from '../subject.ts';
import type { Scene } from '../types.ts';
import { cited } from './cited.ts';
import { trimmed, withoutNarrator } from './content.ts';
import { cueGroups } from './cues.ts';
import { issuersIn } from './documents.ts';
import { expressed } from './expressed.ts';
import { listed } from './listed.ts';
import { opened } from './opened.ts';
import { postposed } from './postposed.ts';
import { preposed } from './preposed.ts';
import { actorsOf, NO_TOPIC, type Topic, withNamed, withSubjects } from './topic.ts';
import { transcript } from './transcript.ts';
import type { Attribution, AttributionRule, Heard } from './types.ts';
import { viewed } from './viewed.ts';

const WHOLLY_QUOTED = /^“[^”]*(?:”|$)[。！？]?$/u;

/** How many sentences of the article's own may stand between somebody's words and a paragraph that quotes him again. */
const FARTHEST = 3;

/** Whether nobody else acted since those last spoke. */
function stillSpeak({ speakers, subjects }: Topic): boolean {
  const acted = subjects.find(({ sort }) => sort === 'PERSON' || sort === 'SIDE');
  return acted === undefined || speakers.some(({ node }) => node === acted.node);
}

/** A sentence that is one quotation goes on with the last speaker. */
const floating: AttributionRule = (scene, topic, { sentence, first, last }) => {
  const { text } = scene.reading.document;
  if (last === undefined || topic.speakers.length === 0) return [];
  const distance = sentence.index - last.sentence.index;
  if (distance > 1 && (!first || distance > FARTHEST + 1 || !stillSpeak(topic))) return [];
  if (!WHOLLY_QUOTED.test(text.slice(sentence.start, sentence.end))) return [];
  const content = trimmed(text, sentence);
  const { speakers } = topic;
  return [{ ...last, speakers, content, from: sentence.start, sentence, rule: 'said-goes-on', confidence: 0.8 }];
};

/** The subject of a sentence stands in one of its first clauses: 逆流之际，……，习近平也……. */
const MOST_CLAUSES = 3;

/** Attributions whose words may stand in the paragraphs behind them alone. */
const OPENS: ReadonlySet<string> = new Set(['said-opens', 'said-points', 'said-wording']);

const REPORTERS = /(?:记者|媒体|传媒|外媒)们?$/u;

/** In this order; the first that finds something has the sentence. */
const RULES: readonly AttributionRule[] = [
  transcript,
  postposed,
  expressed,
  viewed,
  listed,
  opened,
  preposed,
  cited,
  floating,
];

const GOES_ON =
  /^(?:他们|她们|他|她|该\p{Script=Han}{1,4}|这(?:名|位)\p{Script=Han}{2,4})?[^，。]{0,4}?(?:还|又|续|并|也|补充|接着|继续|再|进一步)/u;

/** 致电菅义伟，……。习近平在贺电中|指出: the letter is to him. */
const IN_LETTER = /(?:贺电|贺信|信函|回信|复信|电报|来信|信件|信)(?:中|里|内)/u;

/** What one goes on to say in the paragraph is heard through the same medium, and by the same hearer: 他还说. */
function carried(scene: Scene, before: Attribution | undefined, one: Attribution): Attribution {
  if (before === undefined || one.sentence.paragraph - before.sentence.paragraph > 1) return one;
  if (one.sentence.index - before.sentence.index > 2 || one.speakers[0]?.node !== before.speakers[0]?.node) return one;
  const lead = scene.reading.document.text.slice(one.from, one.cue.end);
  if (!GOES_ON.test(lead) && !IN_LETTER.test(lead)) return one;
  return {
    ...one,
    via: one.via.length > 0 ? one.via : before.via,
    addressees: one.addressees.length > 0 ? one.addressees : before.addressees,
  };
}

const NOBODY =
  /^(?:该|这份|有)?(?:记者|本报|本台|报[道导導]|报道|消息|声明|聲明|通报|通報|文章|报告|報告|新闻稿|分析|评论|評論|公告|通知)$/u;

function attributionsOf(scene: Scene, topic: Topic, heard: Heard): readonly Attribution[] {
  for (const rule of RULES) {
    const found = rule(scene, topic, heard);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an attribution has words, or opens those of later paragraphs; what reporters ask is no statement: 有记者问：……. */
function says(scene: Scene, { content, rule, stance, speakers }: Attribution): boolean {
  const { text } = scene.reading.document;
  const asks = stance === 'ASKED' && speakers.every(({ start, end }) => REPORTERS.test(text.slice(start, end)));
  return !asks && (content.end > content.start || OPENS.has(rule));
}

/** The article's own publisher passes nothing on: it tells. */
function publishes(scene: Scene, node: string): boolean {
  const { publisher } = scene.reading.document.article;
  const body = scene.organisations.get(node);
  return body !== undefined && publisher !== null && [body.name, ...body.aliases].includes(publisher);
}

/** 报道说 without a medium and 记者 pass nothing on: nobody is named by them. */
function isNobody(scene: Scene, node: string): boolean {
  const side = scene.actorNodes.get(node);
  return side?.kind === 'SIDE' && [side.name, ...side.aliases].every((word) => NOBODY.test(word));
}

/** Every attribution of the article, in text order, one sentence after the other with what was spoken of before. */
export function attribute(scene: Scene): Attribution[] {
  const { sentences, text } = scene.reading.document;
  const out: Attribution[] = [];
  let topic = NO_TOPIC;
  let paragraph = -1;
  for (const sentence of sentences) {
    const first = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    const clauses = clausesOf(text, sentence);
    const cues = cueGroups(scene, sentence);
    const found = attributionsOf(scene, topic, { sentence, first, clauses, cues, last: out.at(-1) });
    const before = out.at(-1);
    // a clause that another's follows at once says nothing: 王毅说|王毅？
    const told = found.filter((one) => says(scene, one));
    out.push(...told.map((one) => ({ ...carried(scene, before, one), content: withoutNarrator(text, one.content) })));
    if (sentence.zone === 'CAPTION' || sentence.zone === 'HEADLINE') continue;
    topic = withNamed(topic, within(scene.actors, sentence));
    const issuers = issuersIn(scene, sentence, topic.issuers);
    if (issuers.size > 0) topic = { ...topic, issuers: new Map([...topic.issuers, ...issuers]) };
    for (const clause of clauses.slice(0, MOST_CLAUSES)) {
      const subject = subjectOf(scene, clause, clause.end);
      if (subject === null) continue;
      topic = withSubjects(topic, actorsOf(scene, topic, subject));
      break;
    }
    const speakers = found.at(-1)?.speakers;
    if (speakers !== undefined) topic = withSubjects({ ...topic, speakers }, speakers);
  }
  return out.map((one) => ({
    ...one,
    via: one.via.filter((node) => !publishes(scene, node) && !isNobody(scene, node)),
  }));
}
