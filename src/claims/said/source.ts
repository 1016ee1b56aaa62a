import { type Span, within } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import { subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';

const ACCORDING = /(?:根据|(?<![数证占论收票单凭割盘窃])据|按照|综合|引述|引用|援引)/gu;
const accordingIn = finder(ACCORDING);
/** What closes a source: 据路透社|报道, 据习近平|说. */
const CLOSES =
  /^(?:[^，。；“”]{0,16}?)(?<word>报道|报导|消息|电|获悉|披露|引述|援引|说|称|表示|指出|透露|介绍|公告|声明|网站|官网|数据|统计|通报|文件|新闻稿|发布|公布)/u;
/** By what a body has one acts, nothing is told: 根据中国|法律. */
const RULES = /^(?:的)?(?:法律|宪法|规定|章程|政策|要求|协议|惯例|传统|制度|命令|判决|裁决|决议|标准|安排|传统|习俗)/u;
const STOP = /[，。；]/u;
const PERSONAL = /^(?:说|称|表示|指出|透露|介绍)$/u;

/** Whom a stretch names as its source: 据新华社6日报道 names a medium, 据习近平说 a speaker. */
export interface CitedSource extends Span {
  /** One, or several joined: 据路透社和法新社报道. */
  readonly actors: readonly Actor[];
  /** The source is itself the speaker: a person, or a body with a word of speech. */
  readonly speaks: boolean;
}

/** The sources cited in a clause, outermost first. */
export function citedSources(scene: Scene, clause: Span): CitedSource[] {
  const { text } = scene.reading.document;
  const out: CitedSource[] = [];
  for (const match of accordingIn(text, clause)) {
    const at = clause.start + match.index;
    const from = at + match[0].length;
    const near = within(scene.actors, { start: from, end: clause.end }).find(({ start }) => start <= from + 14);
    if (near === undefined || STOP.test(text.slice(from, near.start))) continue;
    const subject = subjectOf(scene, { start: from, end: clause.end }, clause.end);
    const actors = subject?.kind === 'ACTORS' ? subject.actors : [near];
    const actor = actors.at(-1) ?? near;
    if (actor.sort === 'COUNTRY') continue;
    const closing = CLOSES.exec(text.slice(actor.end, clause.end));
    if (closing === null && actor.end !== clause.end && (actor.sort !== 'ORGANISATION' || text[actor.end] === '的'))
      continue;
    if (closing === null && RULES.test(text.slice(actor.end, clause.end))) continue;
    const word = closing?.groups?.word ?? '';
    const speaks = actor.sort === 'PERSON' || (PERSONAL.test(word) && actor.sort !== 'SIDE');
    out.push({ start: at, end: actor.end + (closing?.[0].length ?? 0), actors, speaks });
  }
  return out;
}
