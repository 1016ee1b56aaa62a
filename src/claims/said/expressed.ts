import type { Stance } from '../../model/entity.ts';
import { contains, within } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import { subjectOf } from '../subject.ts';
import { trimmed } from './content.ts';
import { citedSources } from './source.ts';
import { actorsOf } from './topic.ts';
import type { AttributionRule } from './types.ts';

/** A stand taken towards something, without words of its own, and how it is taken. */
const STANDS: readonly (readonly [Stance, RegExp])[] = [
  ['PRAISED', /欢迎|感谢|赞赏|祝贺|敬意|满意|支持|赞同|肯定|高兴/u],
  ['WARNED', /警告/u],
  ['CRITICISED', /谴责|反对|不满|抗议|遗憾|愤怒|失望|愤慨|震惊|质疑|批评|担忧|关切|忧虑|关注/u],
];
const EXPRESSED =
  /(?<by>就|(?<![反绝针面相敌应])对(?![手方岸策话象比抗外内]))(?<topic>[^。；：“”]{2,120}?)(?:表示|表达|提出|作出)(?:了|过)?(?<stand>[^，。；：“”]{0,12}(?:欢迎|感谢|赞赏|祝贺|敬意|满意|支持|赞同|肯定|高兴|警告|谴责|反对|不满|抗议|遗憾|愤怒|失望|愤慨|震惊|质疑|批评|担忧|关切|忧虑|关注))(?=[，。；]|$)/gu;
const standsIn = finder(EXPRESSED);
/** What stands between a stand and a word of speech of whoever took it: ，但|呼吁, ，并|要求. */
const GOES_ON = /^[，；](?:但是|但|并且|并|又|也|亦|还|同时|强烈|再次|再度|而)*$/u;

/**
 * A stand expressed on something that is named before it: 外交部对这项决定表示欢迎, 王毅就渔船一事表达关切. What it is
 * taken on, with the stand, is the content.
 */
export const expressed: AttributionRule = (scene, topic, { sentence, clauses, cues }) => {
  const { text } = scene.reading.document;
  const match = standsIn(text, sentence).at(0);
  const stand = match?.groups?.stand;
  const named = match?.groups?.topic;
  if (match === undefined || stand === undefined || named === undefined) return [];
  const at = sentence.start + match.index;
  const end = at + match[0].length;
  const sources = clauses.filter((clause) => clause.end <= at).flatMap((clause) => citedSources(scene, clause));
  const others = cues.filter((cue) => cue.end <= at && !sources.some((source) => contains(source, cue)));
  const clause = clauses.find((own) => own.start <= at && at < own.end);
  if (clause === undefined || others.length > 0) return [];
  const subject = subjectOf(scene, { start: clause.start, end: at }, at);
  const speakers = subject === null ? [] : actorsOf(scene, topic, subject);
  // 对马斯表示欢迎: a person is no matter to take a stand on
  const matter = { start: at + 1, end: at + 1 + named.length };
  const greeted = within(scene.actors, matter).some((actor) => actor.sort === 'PERSON' && actor.end === matter.end);
  if (speakers.length === 0 || greeted) return [];
  // ……表示支持，但呼吁……: he goes on in the same sentence
  const next = cues.find((cue) => cue.start >= end);
  const goesOn = next !== undefined && GOES_ON.test(text.slice(end, next.start));
  const content = trimmed(text, { start: at + 1, end: goesOn ? sentence.end : end });
  const via = sources.flatMap(({ actors }) => actors.map(({ node }) => node));
  return [
    {
      speakers,
      via: via.filter((node) => !speakers.some((speaker) => speaker.node === node)),
      addressees: [],
      cue: { start: end - stand.length, end },
      stance: STANDS.find(([, words]) => words.test(stand))?.[0] ?? 'SAID',
      content,
      from: clause.start,
      sentence,
      rule: 'said-stand',
      confidence: 0.8,
    },
  ];
};
