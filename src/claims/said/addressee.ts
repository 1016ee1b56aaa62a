import { type Span, within } from '../../model/span.ts';
import { headStart } from '../heads.ts';
import type { Actor, Scene } from '../types.ts';
import { mediaNamedIn } from './media.ts';

/** Before those who are spoken to, ahead of the word of speech: 对|李强|说. */
const TO = /(?<![针反面绝相])(?:对|向|跟)(?:所有|全体|各位)?《?$/u;
const TOWARDS =
  /(?:告诉|告知|回答|答复|敦促|警告|要求|呼吁|感谢|祝贺|提醒|促请|恳请|请求|劝告|致函|致信|致电|去信|去电|回信|复信|写信给|复信给|喊话|恭喜|恭贺|呼请|奉劝|力劝|规劝|请|吁请|通知|威胁)(?:所有|全体|各位)?《?$/u;

const INTERVIEW = /^》?[^，。；]{0,20}?(?:采访|访问|专访|访谈|访时|节目)/u;

const TOLD_DESK = /(?:告诉|告知|[对向])[^，。；：“”的对向]{2,6}$/u;
/** 对|英国|的这项决定表示: a matter, no hearer. */
const OF_WHAT =
  /^》?(?:的(?!(?:[^，。；：]{0,8}?)(?:记者|网站|节目|采访|电邮|邮件))|这|那|有关|相关|新疆|决定|举措|政策)/u;

/** Whoever asked is answered: 回应|记者|提问时. What is answered otherwise is no hearer: 回应|批评. */
const ANSWERED = /(?:回应|回复|回覆)$/u;
const DONE_TO = /[对向]$/u;
const DONE = /^[^，。；：“”]{0,20}?(?:加征|征收|课征|开征|实施|实行|施加|采取|进行|启动|发起|展开|禁止|限制|制裁)/u;

/**
 * The nodes of those whom a stretch addresses, its word of speech at `cue`: 对李强说, 向何立峰表示, 告诉路透社. Behind the
 * word 对 and 向 are the speaker's own: 透露，警方已向|律政司|求助.
 */
export function addresseesIn(scene: Scene, span: Span, speakers: ReadonlySet<string>, cue: Span): string[] {
  const { text } = scene.reading.document;
  const found = within(scene.actors, span).filter((actor) => {
    if (speakers.has(actor.node)) return false;
    const head = headStart(scene, actor);
    const before = text.slice(Math.max(span.start, head - 5), head);
    // 对|中国|自行车加征关税 is done to a state, not said to it
    if (actor.sort === 'COUNTRY' && DONE_TO.test(before) && DONE.test(text.slice(actor.end, actor.end + 24)))
      return false;
    const side = actor.sort === 'SIDE' ? text.slice(actor.start, actor.end) : '';
    const answered = side !== '' && actor.end <= cue.start && ANSWERED.test(before);
    // 告诉|藏语组|记者: of which desk
    const told = side === '记者' && TOLD_DESK.test(text.slice(Math.max(span.start, head - 9), head));
    const to = actor.end <= cue.start && TO.test(before) && !OF_WHAT.test(text.slice(actor.end, cue.start));
    return answered || told || TOWARDS.test(before) || to;
  });
  return [...new Set(found.map(({ node }) => node))];
}

const ACCEPTS = /(?:接受|在|上|对|向|告诉|通过|透过)$/u;
const IN = /[在过]$/u;
/** A body's own paper or page in which somebody speaks: 在|财政部|声明中. */
const PAPER = /^》?(?:的)?(?:书面)?(?:声明|新闻稿|公报|公告|网站|官网)/u;

/** People of a medium who speak without a name, whose words it passes on: 路透社|的消息人士. */
const SOURCES = /^》?的(?:一名|两名|多名)?消息(?:人士|来源)/u;
const OF_A_MEDIUM = /(?:记者|消息人士|消息来源)$/u;

/** Media to which the words of a stretch were spoken, and which so pass them on: 告诉路透社, 接受福克斯新闻采访时. */
export function mediaIn(scene: Scene, span: Span, speakers: ReadonlySet<string>, cue: Span): string[] {
  const { text } = scene.reading.document;
  const found = within(scene.actors, span)
    .flatMap((actor) => mediumOf(scene, actor))
    .filter(({ start, end, node }) => {
      if (speakers.has(node)) return false;
      const kind = scene.organisations.get(node)?.kind;
      const before = text.slice(Math.max(span.start, start - 3), start).replace('《', '');
      if (kind !== undefined && IN.test(before) && PAPER.test(text.slice(end, end + 6))) return true;
      if (kind === 'MEDIA' && SOURCES.test(text.slice(end, end + 8))) return true;
      // whoever interviews is a medium: 接受商业电台访问
      if (kind !== 'MEDIA' && (kind === undefined || !before.endsWith('受'))) return false;
      return (
        TOWARDS.test(before) ||
        (start < cue.end && TO.test(before)) ||
        (ACCEPTS.test(before) && INTERVIEW.test(text.slice(end, end + 26)))
      );
    });
  return [...new Set(found.map(({ node }) => node))];
}

/** The body that an actor is, or whose reporter: 法新社 of 法新社记者. */
function mediumOf(scene: Scene, actor: Actor): Actor[] {
  if (actor.sort !== 'SIDE' || !OF_A_MEDIUM.test(scene.reading.document.text.slice(actor.start, actor.end)))
    return [actor];
  return mediaNamedIn(scene, actor);
}
