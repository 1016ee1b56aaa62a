import { within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Actor, Scene } from '../types.ts';

/** Words for what speaks in its issuer's stead, alike in what they may refer back to. */
const KINDS = {
  REPORT: /报告|研究|调查|评估|榜单|排行榜|白皮书|民调/u,
  STORY: /报道|报导|消息|文章|社评|社论|评论|专栏/u,
  NOTICE: /声明|公告|通告|公报|新闻稿|通知|文件|通报/u,
  POST: /推文|帖文|贴文|发文/u,
  LETTER: /贺信|贺电|书信|信件|致函|公开信/u,
} as const;
export type DocumentKind = keyof typeof KINDS;

const ANY = new RegExp(
  Object.values(KINDS)
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'gu',
);
const FARTHEST = 26;
/** Whom a document goes to did not issue it: 送交|议会的报告. */
const GIVEN_TO = /(?:送交|提交|呈交|递交|提供|发给|交给|寄给|致|给|向|对|关于|有关|针对)$/u;
/** Whoever issues a document may have no name: 外交部发言人|星期四发表|声明. */
const ISSUES = /^[^，。；：]{0,12}(?:发表|发布|发出|刊登)(?:了)?(?:一份|一项)?(?:书面|联合)?$/u;
const WITHIN = /^[^，。；]{0,8}在(?:这份|该|此|其)?$/u;
const JOIN = /^(?:和|与|及|、)$/u;
/** A medium that nothing else names: 香港财经新闻报道. Shorter words are the document's alone: 相关报道. */
const SHORTEST_ISSUER = 6;
const STOPS = /[，。；：]/u;

/** What kind of document a word is: 社评 is a STORY; null for what is none. */
export function documentKind(word: string): DocumentKind | null {
  const kinds = Object.keys(KINDS) as DocumentKind[];
  return kinds.find((kind) => KINDS[kind].test(word)) ?? null;
}

/**
 * Whose documents a sentence speaks of: the body or person named last before the word in its clause, 国际货币基金组织 of
 * 国际货币基金组织周二发表的报告. Later sentences say only 报告指出. `known` are the issuers of earlier sentences.
 */
export function issuersIn(
  scene: Scene,
  sentence: Sentence,
  known: ReadonlyMap<DocumentKind, readonly Actor[]>,
): ReadonlyMap<DocumentKind, readonly Actor[]> {
  const { text } = scene.reading.document;
  const issuers = new Map<DocumentKind, readonly Actor[]>();
  for (const match of text.slice(sentence.start, sentence.end).matchAll(ANY)) {
    const at = sentence.start + match.index;
    const kind = documentKind(match[0]);
    const near = within(scene.actors, {
      start: Math.max(sentence.start, at - FARTHEST),
      end: at + match[0].length,
    }).filter(
      ({ sort, start, end }) =>
        (sort !== 'SIDE' ||
          (end === at + match[0].length && end - start > SHORTEST_ISSUER) ||
          end === at ||
          ISSUES.test(text.slice(end, at))) &&
        !STOPS.test(text.slice(end, at)) &&
        !GIVEN_TO.test(text.slice(Math.max(0, start - 3), start)),
    );
    const issuer = near.at(-1);
    if (kind === null || issuer === undefined) continue;
    // 行长马尔帕斯在报告前言中写道: a body's report stays the body's, whoever speaks in it
    const speaksIn = issuer.sort === 'PERSON' && WITHIN.test(text.slice(issuer.end, at));
    if (speaksIn && known.get(kind)?.some(({ sort }) => sort === 'ORGANISATION') === true) continue;
    const other = near.at(-2);
    const joined = other !== undefined && JOIN.test(text.slice(other.end, issuer.start));
    issuers.set(kind, joined ? [other, issuer] : [issuer]);
  }
  return issuers;
}
