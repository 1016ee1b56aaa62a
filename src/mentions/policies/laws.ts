import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule, PolicyMention } from '../types.ts';
import { isKindOnly, policyMention } from './kinds.ts';

/** What a law is under which one acts, or that one makes; the name stands behind it. */
const LAW =
  /(?:根据|依据|依照|按照|违反|触犯|援引|引用|修改|修订|制定|颁布|出台|实施|审议|适用|通过|废除)(?:了|的|新的?|该国的?|其|所谓的?|现行的?){0,2}(?<name>[\p{Script=Han}\d]{3,16}?(?:安全|保护|保障|管理|管制|监管|促进|防治|预防|诉讼|责任|制裁|选举|罢免|国籍|移民|难民|间谍|机密|叛乱|煽动|代理人|登记|注册|授权|权力|特别|特措|条款|投资|竞争|反?垄断|税|广播|新闻|出版|信息|资讯|通信|通讯|数据|隐私|动员|兵役|戒严|公投|投票|集会|平权|引渡|紧急状态|安保|处罚|程序|海警|国旗|国歌)法)(?![院律官庭案制规治学人国令定])/gu;
const lawsIn = searcher(LAW);
const PREDICATE = /[是不没应须把被给让使我你他她它们这那的了和及与等]|国际|有关|相关|立法|各项/u;

/** Laws without marks, behind what is done with laws: 根据外国代理人登记法, 修订煤矿特别条款法. A mere kind (移民法) is none. */
export const policiesOfLaw: MentionRule = {
  name: 'policy-law',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    return flatMap(lawsIn(text, sentences), ({ end, groups }): PolicyMention[] => {
      const name = groups.name ?? '';
      const span = { start: end - name.length, end };
      const country = reading.tokens.startingAt(span.start);
      const own = entryOf(country, 'country') === undefined ? name : text.slice(country?.end ?? span.start, end);
      if (taken.touches(span) || PREDICATE.test(own) || isKindOnly(own.replace(/法$/u, ''))) return [];
      if (own === name && own.length < 5) return [];
      return [policyMention(reading, span, { type: 'LAW', rule: 'policy-law', confidence: 0.7 })];
    });
  },
};
