import type { Dated } from '../../model/date.ts';
import type { Scene } from '../types.ts';

const RULE =
  /(?:新规则?|新规定|新例|新法|禁令|措施|规定|制裁|关税|限制|命令|行政令|决定|管制)(?:也|均|都|已|将|会|预计|定|，|从|自|于|在)*$/u;
const IN_EFFECT = /^(?:零时|凌晨)?(?:起|开始)?，?(?:正式|开始|全面)?(?:生效|实施|施行|执行|实行)/u;
const LOOK = 24;

/**
 * The day from which a rule holds, told apart from the rule: 新规从明年1月1日起生效. Null where the article tells none or
 * several.
 */
export function effectDay(scene: Scene): Dated | null {
  const { text } = scene.reading.document;
  const days = scene.times.filter(
    ({ date, start, end }) =>
      date !== null &&
      IN_EFFECT.test(text.slice(end, end + LOOK)) &&
      RULE.test(text.slice(Math.max(0, start - LOOK), start)),
  );
  const [first] = days;
  if (first === undefined || days.some(({ date }) => date !== first.date)) return null;
  return { date: first.date, basis: first.basis };
}
