import { trimmed } from './content.ts';
import type { AttributionRule } from './types.ts';

/** What opens an item of a speaker's list: ——我们要建设……. */
const ITEM = /^(?:——|--|—|•|●|·)/u;
/** What opens one of the points that somebody said he would make: 第一，……; 二是……. */
const POINT =
  /^(?:第[一二三四五六七八九十]|[一二三四五六七八九十](?:是|要|、)|其[一二三四五]|首先|其次|再次|最后|（[一二三四五六七八九十]）|\d{1,2}[.、])/u;

/** The first of several points that somebody makes in paragraphs of their own, each of what is to be done: 首先，要……. */
const FIRST_POINT =
  /^(?:首先|第一|一是|其一)，?[^，。]{0,14}?(?:要(?!求)|应|必须|希望|愿|坚持|加强|推动|尊重|支持|反对|维护)/u;

/**
 * A paragraph that opens as an item of a list right behind somebody's words, or behind another item, is theirs too; so is
 * each of the points that he said he would make.
 */
export const listed: AttributionRule = (scene, _, { sentence, first, cues, last }) => {
  const { text } = scene.reading.document;
  if (!first || last === undefined || sentence.zone !== last.sentence.zone) return [];
  if (sentence.paragraph - last.sentence.paragraph !== 1) return [];
  const opens = text.slice(sentence.start, sentence.start + 4);
  const item = ITEM.test(opens);
  const starts = FIRST_POINT.test(text.slice(sentence.start, sentence.end));
  const point = starts || ((item || POINT.test(opens)) && (last.rule === 'said-points' || last.rule === 'said-point'));
  if (!point && (!item || cues.length > 0)) return [];
  const content = trimmed(text, { start: sentence.start, end: sentence.end });
  const rule = point ? 'said-point' : 'said-listed';
  return [{ ...last, content, from: sentence.start, sentence, rule, confidence: 0.85 }];
};
