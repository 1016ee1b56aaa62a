import type { OrganisationMention, Reading } from '../mentions/types.ts';

/** What an outlet does, or what is done to it or to those who work for it, as news of its own. */
const ACTS =
  /^(?:[》”]|（[^（）]{1,30}）)?(?:发表声明|宣布|声明|回应|否认|起诉|被|遭|台长|社长|总编辑|发言人|行政总裁|董事|创办人|员工|大楼|总部|的?(?:驻[^，。]{1,6})?记者(?:被|遭))/u;
const ACTED_ON = /(?:制裁|驱逐|批评|攻击|封锁|禁止|起诉|控告|关闭|指责)《?$/u;

/**
 * Whether a mention of the article's own publisher only says who asked or was told: 他告诉本社, 对众新闻表示 in an
 * article of 众新闻. Such a mention stands for no body of the story.
 */
export function isOwnVoice({ document, gazetteer }: Reading, { ref, start, end }: OrganisationMention): boolean {
  const { publisher } = document.article;
  if (ref === null || publisher === null) return false;
  const own = gazetteer.entries(publisher).some((entry) => entry.kind === 'organisation' && entry.id === ref);
  const { text } = document;
  return own && !ACTS.test(text.slice(end, end + 48)) && !ACTED_ON.test(text.slice(Math.max(0, start - 6), start));
}
