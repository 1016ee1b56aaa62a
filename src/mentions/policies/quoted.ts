import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import type { MentionRule, PolicyMention } from '../types.ts';
import { isKindOnly, policyKindOf, policyMention } from './kinds.ts';
import { tailOfQuote } from './tails.ts';

const QUOTED = /“(?<name>[^“”，。；！？\n]{2,24})[”“]/gu;
const quotedIn = searcher(QUOTED);
/** Endings that in quotation marks make a name; of the looser ones (行动, 规定, 主义) most are mere terms. */
const NAMED =
  /(?:战略|倡议|计划|政策|方针|原则|构想|愿景|法案|协定|协议|公约|条约|条例|宪章|议定书|联合声明|共同声明|基本法|国安法|(?:安全|管理|保护|促进|关系|条款|授权|权力|特别|特措|选举|国籍|移民|监管|制裁|处罚|责任|登记|注册|代理人)法|共识|议程|路线图|框架协议|咨商机制|对话机制|磋商机制)$/u;
/** A magazine's name, not a policy's: “外交政策”杂志. */
const PAPER = /^[”“](?:杂志|网站|期刊|双月刊)/u;
const PREDICATE = /[是不没应须要把被给让使我你他她它们这那]|负责|违反|重于|压制|、.*和/u;
/** What is done with a policy: 推行“宗教本地化”. */
const PURSUED = /(?:实施|推行|奉行|厉行|推出|执行|贯彻)(?:了|的|其|所谓|所谓的)?$/u;
const COURSE = /(?:化|令|优先|外交|主义|清零|中立|新政|封锁|禁运)$/u;

/** Names in quotation marks that end like a policy, or that such a word follows: “印太战略”, “清洁网络”计划; 推行“宗教本地化”. */
export const policiesQuoted: MentionRule = {
  name: 'policy-quoted',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    return flatMap(quotedIn(text, sentences), ({ start: mark, groups, stretch }): PolicyMention[] => {
      const name = groups.name ?? '';
      const span = { start: mark + 1, end: mark + 1 + name.length };
      if (taken.touches(span) || PREDICATE.test(name) || PAPER.test(text.slice(span.end, span.end + 4))) return [];
      const tail = tailOfQuote(text, span.end);
      const pursued = COURSE.test(name) && PURSUED.test(text.slice(stretch.start, mark));
      const type = policyKindOf(tail ?? name) ?? (pursued ? 'DOCTRINE' : null);
      if (type === null) return [];
      if (tail !== null && isKindOnly(name)) return [];
      if (tail === null && !pursued && (!NAMED.test(name) || isKindOnly(name.replace(NAMED, '')))) return [];
      return [policyMention(reading, span, { type, rule: 'policy-quoted', confidence: 0.7 })];
    });
  },
};
