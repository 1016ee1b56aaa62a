import type { MeasureStatus } from '../../model/claim.ts';

/** Words that say how far a measure has come, in the order in which they decide. */
const SIGNS: readonly (readonly [MeasureStatus, RegExp])[] = [
  ['REFUSED', /不会(?:再)?(?:对|制裁|实施|加征|禁止)|拒绝(?:对|制裁|实施|延长)|无意|否决|反对延长/u],
  [
    'LIFTED',
    /解除|撤销|取消(?!签证|[^，。；]{0,8}签证)|放宽|终止(?:了)?(?:对|制裁)|移出|移除|解封|免除|暂缓|豁免|恢复(?:进口|播出|转播)/u,
  ],
  ['THREATENED', /威胁|否则|不排除|可能(?:会|将|面临|对|被)?|或(?:将|会)|将面临|扬言|考虑|一旦/u],
  ['ANNOUNCED', /(?:宣布|公布|下令|签署|发布)[^，。；]{0,24}(?:将|从|自|于|禁令|行政令)|将(?:于|从|自|立即)/u],
  ['PLANNED', /将(?!.{0,30}(?:列入|列为|纳入|加入))|拟|计划|准备|打算|预计|研拟|有望|即将|酝酿/u],
];

/** How far the measure that `clause` speaks of has come: IN_FORCE unless the words say otherwise. */
export function measureStatus(clause: string): MeasureStatus {
  return SIGNS.find(([, sign]) => sign.test(clause))?.[0] ?? 'IN_FORCE';
}
