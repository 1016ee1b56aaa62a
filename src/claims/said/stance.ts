import type { Stance } from '../../model/entity.ts';

/** What the words themselves do where the word of speech leaves it open, in the order in which they decide. */
const SIGNS: readonly (readonly [Stance, RegExp])[] = [
  ['NO_COMMENT', /^[^。]{0,20}(?:不作评论|不予置评|不予评论|无可奉告)/u],
  [
    'WARNED',
    /^(?:[^，。]{0,8})?(?:如果|若|一旦|倘若|假如)[^。]{4,60}(?:将|会|就|恐|可能)|后果自负|付出(?:沉重)?代价|恐怕会/u,
  ],
  ['CRITICISED', /^[^。]{0,30}(?:坚决反对|强烈不满|强烈谴责|严重违反|粗暴干涉|公然干涉|感到愤怒|不负责任|极其错误)/u],
  ['PRAISED', /^(?:[^，。]{0,6})?(?:热烈|高度|诚挚)?(?:欢迎|祝贺|赞赏|感谢|评价)/u],
  ['DEMANDED', /^(?:[^，。]{0,12})?(?:必须|应该立即|应立即|应停止|应当|务必|不要|立即停止|敦促|呼吁|奉劝)/u],
  [
    'PROMISED',
    /^(?:我们|我|该\p{Script=Han}{2}|政府)?(?:将|会)(?:尽力|尽一切|竭尽|努力|继续(?:支持|致力)|结束|不遗余力)/u,
  ],
  ['ANNOUNCED', /^(?:将(?!来)|会在|已(?:经)?决定|决定|正在(?!考虑)|禁止|即日起|从即日)/u],
];

/** The stance of a statement: the cue's, or where that is neutral what the content shows: 必须……, 如果……将……. */
export function stanceOf(cue: Stance, content: string): Stance {
  return cue === 'SAID' ? (SIGNS.find(([, sign]) => sign.test(content))?.[0] ?? 'SAID') : cue;
}
