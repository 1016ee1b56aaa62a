import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import type { MentionRule, PolicyMention } from '../types.ts';
import { policyKindOf, policyMention } from './kinds.ts';

/** Laws of two characters in marks are laws; of such documents (意见, 条例) two say the kind alone. */
const TITLED = /《(?<name>[^《》\n]{3,40}|[宪刑民]法)》/gu;
const titledIn = searcher(TITLED);
const PAPER = /(?:报|周刊|新闻|杂志|快讯|评论|月刊|期刊|之音|经济学人|外交政策)$/u;
/** What follows the title of a government's paper: 《新时代的中国国防》白皮书. */
const PAPERS = /^》(?:政府)?白皮书/u;
/** Books and films that end like a document, and documents that are called by their kind alone. */
const NO_POLICY =
  /^(?:共产党宣言|独立宣言|.{0,8}大?行动|白皮书|行动计划|联合声明|.*(?:合同|征求|修订)意见|.{2,10}[^的]意见|.*太空计划)$/u;

/** Names in 《》 that end like a document: 《外国公司问责法案》. Papers and books are none. */
export const policiesTitled: MentionRule = {
  name: 'policy-titled',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    return flatMap(titledIn(text, sentences), ({ start, end, groups }): PolicyMention[] => {
      const name = groups.name ?? '';
      const span = { start: start + 1, end: end - 1 };
      const type =
        policyKindOf(name.replace(/（[^（）]*）$/u, '')) ??
        (PAPERS.test(text.slice(span.end, span.end + 5)) ? 'INITIATIVE' : null);
      if (type === null || PAPER.test(name) || NO_POLICY.test(name) || taken.touches(span)) return [];
      return [policyMention(reading, span, { type, rule: 'policy-titled', confidence: 0.92 })];
    });
  },
};
