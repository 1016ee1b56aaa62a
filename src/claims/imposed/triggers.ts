import type { MeasureKind } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

/** The words that make a clause a measure, and the kind they make it: the first pattern of the list that fits counts. */
const TRIGGERS: readonly (readonly [MeasureKind, RegExp])[] = [
  [
    'ENTITY_LIST',
    /(?:列入|纳入|加入|列为|列进)[^，。；]{0,24}(?:实体清单|黑名单|贸易黑名单|管制清单|名单|清单)|(?:移出|移除出?)[^，。；]{0,16}(?:清单|名单)/u,
  ],
  [
    'TARIFF',
    /(?:加征|征收|开征|提高|上调|课征|课以|调高)[^，。；]{0,30}(?:关税|反倾销税|反补贴税|税)|(?:反倾销|反补贴|惩罚性|报复性)(?:关税|税|措施)|(?:取消|降低|下调|免除)[^，。；]{0,16}关税|加征的?关税/u,
  ],
  ['VISA_LIMIT', /(?:限制|拒发|吊销|取消|撤销|暂停|收紧)[^，。；]{0,16}签证|签证(?:限制|禁令|管制)/u],
  [
    'EXPORT_CONTROL',
    /出口(?:管制|限制|禁令|禁运)|(?:禁止|限制|暂停|停止)[^，。；]{0,24}出口|芯片(?:禁令|禁运)|断供|技术禁运/u,
  ],
  [
    'IMPORT_BAN',
    /进口(?:禁令|限制|禁制令)|(?:禁止|暂停|停止|限制|禁)(?!出口)[^，。；]{0,24}进口|禁止[^，。；]{0,12}输入/u,
  ],
  [
    'INVESTMENT_LIMIT',
    /投资(?:禁令|限制)|(?:禁止|限制|不得)[^，。；]{0,24}(?:投资|参与[^，。；]{0,12}(?:拍卖|竞标|投标)|上市|收购)|强制?摘牌|除牌/u,
  ],
  [
    'EXPULSION',
    /驱逐(?!舰)[^，。；]{0,16}(?:外交官|大使|人员|记者|官员)?|(?:关闭|勒令关闭)[^，。；]{0,12}(?:总领事馆|领事馆)/u,
  ],
  ['FINE', /(?:处以|处|开出|判处|面临)[^，。；]{0,14}罚款|罚款[^，。；]{0,10}(?:元|欧元|美元|镑)/u],
  [
    'SANCTION',
    /(?:实施|施加|采取|发起|启动|重启|恢复|延长|追加|扩大|解除|取消|放宽|宣布|进行|予以)[^，。；]{0,20}制裁|制裁|(?:冻结)[^，。；]{0,14}(?:资产|财产)|武器禁运|禁运/u,
  ],
  ['BAN', /禁令|封杀|封禁|禁用|下架|停播|(?:禁止|严禁|不准)[^，。；]{2,}|封锁[^，。；]{0,12}(?:账号|账户|帐户|网站)/u],
  [
    'OTHER',
    /(?:实施|施加|采取|收紧|加强|实行|解除|放宽|取消)[^，。；]{0,20}(?:限制|管制|入境要求|禁足令|封锁|隔离|边境管控|防疫措施)|(?:退出|中止|暂停)[^，。；]{0,14}(?:协定|条约|协议|公约)|关闭[^，。；]{0,6}(?:边境|口岸)/u,
  ],
];

/** Words that hold a trigger and are no measure. */
const TRAPS =
  /制裁(?:法案|法|委员会|条例|机制|风险|压力|名单之外)|(?:反|抗|逃避|规避|违反|违抗|反对|谴责|批评)[^，。；]{0,8}制裁|自我封锁|疫情封锁|贸易制裁战/u;

/** A measure's words in a clause. */
export interface Trigger extends Span {
  readonly kind: MeasureKind;
}

/** The measure that a clause `[start, end)` speaks of; null where it speaks of none. */
export function triggerIn(text: string, { start, end }: Span): Trigger | null {
  const clause = text.slice(start, end);
  if (TRAPS.test(clause)) return null;
  for (const [kind, pattern] of TRIGGERS) {
    const match = pattern.exec(clause);
    if (match !== null) return { kind, start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}
