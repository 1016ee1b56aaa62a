import type { PolicyKind } from '../../model/entity.ts';
import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import type { MentionRule, PolicyMention } from '../types.ts';
import { policyMention } from './kinds.ts';

const NUMERAL = '[〇零一二三四五六七八九十百\\d]';

/** What is named by its number, and what it is. */
const NUMBERED: readonly (readonly [RegExp, PolicyKind])[] = [
  // 美国宪法《第一修正案》, 宪法第25修正案, 第二十五条修正案
  [new RegExp(`(?:(?:美国)?(?:联邦)?宪法》?《?)?第${NUMERAL}{1,4}条?(?:宪法)?修正案`, 'gu'), 'LAW'],
  // “301”条款, 232条款, 贸易法第201条款
  [/(?:“\d{3}”|(?<!\d)\d{3}) ?条款(?!项)/gu, 'LAW'],
  // 联合国安理会第2231号决议, 联大2758号决议, 安理会1701决议
  [/(?:(?:联合国)?(?:安理会|安全理事会|联大|联合国大会)第? ?\d{3,5} ?号?|第? ?\d{3,5} ?号)决议/gu, 'AGREEMENT'],
  [/第 ?\d{4,5} ?号(?:总统|行政)(?:命令|令)/gu, 'LAW'],
  // 第十四个五年规划, “十四五”规划纲要
  [/(?:第十[一二三四五六七]个|第1[1-7]个)五年(?:规划|计划)(?:纲要)?/gu, 'INITIATIVE'],
  [/(?:“十[一二三四五六七]五”|十[一二三四五六七]五)(?:规划|计划)(?:纲要)?/gu, 'INITIATIVE'],
  // 联合国2030年可持续发展议程, 沙特2030愿景
  [/(?:联合国)?20[2-6]\d年?(?:可持续发展)?(?:议程|愿景|远景目标)/gu, 'INITIATIVE'],
];

const SEARCHERS = NUMBERED.map(([pattern, type]) => ({ search: searcher(pattern), type }));

/** What is named by a number: 第一修正案, “301”条款, 安理会第2231号决议, 第十四个五年规划, 2030年议程. */
export const policiesNumbered: MentionRule = {
  name: 'policy-numbered',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    return flatMap(SEARCHERS, ({ search, type }) =>
      flatMap(search(text, sentences), ({ start, end }): PolicyMention[] => {
        if (taken.touches({ start, end })) return [];
        taken.add({ start, end });
        return [policyMention(reading, { start, end }, { type, rule: 'policy-numbered', confidence: 0.88 })];
      }),
    );
  },
};
