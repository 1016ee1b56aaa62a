import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import { pairEndingAt } from '../organisations/country-pairs.ts';
import type { MentionRule, PolicyMention, Reading } from '../types.ts';
import { policyMention } from './kinds.ts';

/** What two sides have with each other under a name: a partnership, a community, a standing dialogue. */
const FRAMEWORK =
  /(?:(?:新时代|新型|全面|全天候|永久|特殊|战略|合作|协作|互信|互惠|友好|创新|绿色|建设性|长期|稳定){1,8}伙伴关系|命运共同体|(?<head>战略|经济|经贸|商贸|商务|安全|防务|人权|人文|外交|政治|金融|财金|能源|气候|数字|旅游|农业|执法|网络|海上|海洋|科技|高级别|高层|全面|伙伴|繁荣|与|和|及|暨|民主|治理|印太|工业|文化|社会|与商业|商业){2,6}(?:对话|咨商机制|磋商机制|对话机制|交流机制|协商机制))/gu;
const frameworksIn = searcher(FRAMEWORK);

function startOf(reading: Reading, at: number): number | null {
  const { text } = reading.document;
  // 中国与巴西的全面战略伙伴关系
  return pairEndingAt(reading, text[at - 1] === '的' ? at - 1 : at);
}

/** Named frameworks of two sides: 中越命运共同体, 美国-东盟战略伙伴关系, 中美战略与经济对话. Without the sides it is a mere kind. */
export const policiesOfPairs: MentionRule = {
  name: 'policy-pair',
  find(reading, sentences) {
    const { text } = reading.document;
    // the sides may be bodies: 东盟
    const taken = new Coverage(
      text.length,
      reading.mentions.filter(({ kind }) => kind === 'POLICY'),
    );
    return flatMap(frameworksIn(text, sentences), ({ start: at, end, stretch }): PolicyMention[] => {
      const start = startOf(reading, at);
      if (start === null || start < stretch.start) return [];
      const span = { start, end };
      if (taken.touches(span)) return [];
      return [policyMention(reading, span, { type: 'INITIATIVE', rule: 'policy-pair', confidence: 0.75 })];
    });
  },
};
