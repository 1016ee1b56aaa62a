import { isCapital } from '../../lexicon/capitals.ts';
import { Coverage } from '../../mentions/coverage.ts';
import { byPosition, overlaps } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import { findGroups } from '../groups.ts';
import type { Actor, Scene } from '../types.ts';
import { glossBehind, leftOf, rightOf } from './around-name.ts';
import { findShortPairs } from './first-characters.ts';
import { holdersOf, isOfMany } from './holders.ts';
import { pairsOf, sidesOf } from './pairs.ts';
import type { Phrase } from './phrase.ts';

/** 作为他的特使: what somebody is, not somebody else. */
const AS = /作为(?:[他她其]的)?$/u;
/** 李某的妹妹, 特朗普政府: somebody else is meant. */
const KIN =
  /^的?(?:妹妹|姐姐|哥哥|弟弟|父亲|母亲|父母|妻子|丈夫|夫人(?!会)|儿子|女儿|家人|家属|政府|团队|阵营|办公室|特使|特别代表|发言人|幕僚)/u;
/** 大使馆, 代表团. */
const PART_OF_WORD = /^[馆团们处级]/u;
/** 成员国, 轮值主席国: no person's title; 总统国事访问 is. */
const PART_OF_STATE = /^国(?![事务家会防际])/u;
/** 主席|台. */
const PLATFORM = /^台(?![湾北中南积方海])/u;
/** 委员会, not the verb of 同外长会谈, 与王毅会面. */
const PART_OF_BODY = /^会(?![见晤谈面唔商])/u;
/** 美国政府场所, 国防部大楼: where something is. */
const BUILDING = /^(?:的)?(?:场所|大楼|大厦|门口|门前|门外|大门|附近|对面|大厅|礼堂|院内|外墙|总部大楼)/u;
/** 中央政治局|委员: some of those in it, not the body. */
const SOME_OF_IT = /^(?:委员(?!会)|常委(?!会)|党员|干部)/u;
/** Not the possessive: in 他的特使 it is the envoy who takes part. */
const PRONOUN = /(?<![其吉排])(?:他|她)(?!们|国|人|山|杀|的)/gu;
/** Roles without a word of whose or how many they are: nobody in particular takes part. */
const ANYONE =
  /^(?:人士|代表们?|官员|专家们?|学者们?|成员|民众|媒体|居民|市民|网民|网友|企业|业者|团体|外界|舆论|分析|评论)$/u;
const WITHIN = /(?:在|于|赴|到|抵达?|前往|飞往)\p{Script=Han}{2,6}$/u;
const HELD_THERE = /^[^，。；]{0,10}(?:举行|召开|举办)的/u;
/** A country after these is where something is, not who takes part. */
const PLACED =
  /(?:首都|在|于|赴|往|到|从|离开|抵|访问|访|驻|飞|对|向|针对|关于|位于|距|抵达|来自|是|对于|涉|不利于|经|返回|赴)$/u;
const ATTRIBUTE = /^(?:首都|问题|关系|境内|总统府|市场|政策|新疆|香港|内政|南部|北部|东部|西部|边境|事务)/u;
/** Media and the like that only report: 据新华社报道. */
const SOURCE = /(?:据|根据|引述|援引|接受)[^，。；]{0,6}$/u;

/** Those who tell of a meeting: 消息公布时正在举行会议. */
const VOICE = /^(?:消息|知情|业内|报道|分析)|^(?:中外|各位|现场)?(?:记者|媒体|传媒)(?:朋友)?们?$/u;

/** 在越南河内, 河内举行的峰会: the capital is where, not the state that it stands for elsewhere. */
function isCapitalAsPlace({ reading: { lexicon, document } }: Scene, { sort, start, end, country }: Actor): boolean {
  const { text } = document;
  if (sort !== 'COUNTRY' || !isCapital(lexicon, country, text.slice(start, end))) return false;
  return WITHIN.test(text.slice(Math.max(0, start - 8), start)) || HELD_THERE.test(text.slice(end, end + 16));
}

function ofActor(scene: Scene, actor: Actor): Phrase[] {
  const { text } = scene.reading.document;
  const { titles } = scene.reading;
  const { start, end, node } = actor;
  const name = { start, end };
  if (actor.sort === 'PERSON') {
    // 大使馆, 代表团: no title of a person
    // 这些国家总统 are not the one president that the article names
    if (isOfMany(text, name) || PART_OF_WORD.test(text.slice(end, end + 1)) || KIN.test(text.slice(end, end + 5)))
      return [];
    const span = { start: leftOf(text, titles, start), end: rightOf(text, titles, end) };
    // 习近平主席特使
    if (span.end > end && KIN.test(text.slice(span.end, span.end + 5))) return [];
    return [{ ...span, sort: 'PERSON', nodes: [node], name }];
  }
  const before = text.slice(Math.max(0, start - 8), start);
  if (SOURCE.test(before)) return [];
  if (actor.sort === 'SIDE' && VOICE.test(text.slice(start, end))) return [];
  if (actor.sort === 'ORGANISATION' && SOME_OF_IT.test(text.slice(end, end + 2))) return [];
  if (actor.sort === 'ORGANISATION' && BUILDING.test(text.slice(end, end + 4))) return [];
  if (isCapitalAsPlace(scene, actor)) return [];
  if (actor.sort === 'COUNTRY' && (PLACED.test(before) || ATTRIBUTE.test(text.slice(end, end + 3)))) return [];
  if (actor.sort === 'SIDE' && ANYONE.test(text.slice(start, end))) return [];
  if (actor.sort === 'SIDE' && PART_OF_STATE.test(text.slice(end, end + 2))) return [];
  const sort = actor.sort === 'ORGANISATION' ? 'BODY' : actor.sort;
  return [{ start, end: end + glossBehind(text, end), sort, nodes: [node], name }];
}

/** Groups of office holders: in 70国领导人 the 领导人 is nobody's title. */
function groupsOf({ actors, reading: { document } }: Scene): Actor[] {
  const groups = new Set(
    document.sentences
      .flatMap((sentence) => findGroups(document.text, sentence))
      .map(({ start, end }) => `${start} ${end}`),
  );
  return actors.filter(({ sort, start, end }) => sort === 'SIDE' && groups.has(`${start} ${end}`));
}

const pronounsIn = finder(PRONOUN);

/**
 * Everybody who may take part in something, in text order, none overlapping another: names with their titles, bodies,
 * countries that are not merely places, sides, titles without a name, pronouns.
 */
export function findPhrases(scene: Scene): Phrase[] {
  const { text, sentences } = scene.reading.document;
  const people = scene.actors.filter(({ sort }) => sort === 'PERSON').flatMap((actor) => ofActor(scene, actor));
  const taken = new Coverage(text.length, people);
  const out: Phrase[] = [...people];
  const add = (phrases: readonly Phrase[]): void => {
    for (const phrase of phrases) {
      if (taken.touches(phrase)) continue;
      taken.add(phrase);
      out.push(phrase);
    }
  };
  const sidesByShort = sidesOf(scene);
  add(groupsOf(scene).flatMap((actor) => ofActor(scene, actor)));
  add(findShortPairs(scene, sentences));
  add(sentences.flatMap((sentence) => pairsOf(sidesByShort, text, sentence)));
  const holder = holdersOf(scene);
  const ends = new Set(scene.actors.filter(({ sort }) => sort === 'PERSON').map(({ end }) => end));
  const sides = scene.actors.filter(({ sort }) => sort === 'SIDE');
  const sideBegins = new Map(
    sides.flatMap(({ start, end, country }) => (country === null ? [] : [[end, start] as const])),
  );
  const unnamed = new Map(sides.map(({ start, end, node }) => [`${start} ${end}`, node]));
  add(
    scene.reading.titles.flatMap((title): Phrase[] => {
      const after = text.slice(title.end, title.end + 2);
      if ([PART_OF_WORD, PART_OF_STATE, PART_OF_BODY, PLATFORM].some((part) => part.test(after))) return [];
      // 美方代表 is one side, 代表 no office beside it
      if (VOICE.test(title.surface) || (sideBegins.get(title.end) ?? title.start) < title.start) return [];
      if (AS.test(text.slice(Math.max(0, title.start - 5), title.start))) return [];
      // 川普特使: somebody else, whom nothing names
      if (ends.has(title.start) && KIN.test(title.surface))
        return [{ start: title.start, end: title.end, sort: 'TITLE', nodes: [], name: title }];
      const own = title.surface === title.post ? undefined : unnamed.get(`${title.start} ${title.end}`);
      const node = holder(title) ?? own ?? null;
      const span = { start: title.start, end: title.end };
      return [{ ...span, sort: 'TITLE', nodes: node === null ? [] : [node], name: span }];
    }),
  );
  add(scene.actors.filter(({ sort }) => sort !== 'PERSON').flatMap((actor) => ofActor(scene, actor)));
  for (const sentence of sentences) {
    for (const match of pronounsIn(text, sentence)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + 1 };
      add([{ ...span, sort: 'PRONOUN', nodes: [], name: span }]);
    }
  }
  return withoutOverlaps(out.sort(byPosition), new Coverage(text.length, scene.times));
}

/**
 * Two names that share a title: the first keeps its place. A country or body right before a person or a title belongs to
 * it; what a time covers is nobody.
 */
function withoutOverlaps(phrases: readonly Phrase[], told: Coverage): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    if (told.touches(phrase)) continue;
    const last = kept.at(-1);
    if (last !== undefined && overlaps(last, phrase)) continue;
    // 中美|高级官员: whose officials they are
    if (last?.sort === 'PAIR' && phrase.sort === 'TITLE' && last.end === phrase.start) {
      kept.pop();
      kept.push({ ...last, end: phrase.end });
      continue;
    }
    const owns = phrase.sort === 'PERSON' || phrase.sort === 'TITLE';
    if (last !== undefined && owns && last.end === phrase.start && (last.sort === 'COUNTRY' || last.sort === 'BODY')) {
      kept.pop();
      kept.push({ ...phrase, start: last.start });
    } else kept.push(phrase);
  }
  return kept;
}
