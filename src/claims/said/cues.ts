import { entryOf } from '../../mentions/gazetteer.ts';
import type { Stance } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import type { CueGroup } from './types.ts';

/** What makes a noun of a word of speech, or a clause that modifies: 提出的批评, 所说, 受到谴责, 表示的. */
const NOUN_BEFORE =
  /(?:的|所|受到|遭到|遭|招致|引发|引起|接受|发出|作出|做出|这一|这项|此|该|其|不|没有|未|没|拒绝|不愿|被|有待|尚未|未有|接到|将|会|拟|可能|或|想|要|即将|如果|若)$/u;
const NOUN_AFTER = /^(?:的(?!是)|过|书|会|函|信|率|性|者|法|明|辞|声|力|式)/u;
/** Words that are speech only where a clause boundary or a quotation follows. */
const WEAK = new Set([
  '问',
  '讲',
  '答',
  '提到',
  '介绍',
  '评论',
  '抗议',
  '提问',
  '提出',
  '说明',
  '发言',
  '发声',
  '发文',
  '表达',
  '担心',
  '担忧',
  '期待',
  '倡议',
  '传达',
  '请求',
  '估计',
  '预计',
  '预料',
  '预期',
  '同意',
  '欢迎',
  '指示',
  '促',
  '批',
  '轰',
  '斥',
  '赞',
  '吁',
  '盼',
  '驳',
  '呛',
  '显示',
]);

/** The words of speech of a stretch, those that stand together joined: 批评|说 is one group with the stance of 批评. */
export function cueGroups(scene: Scene, { start, end }: Span): CueGroup[] {
  const { tokens, document } = scene.reading;
  const { text } = document;
  const groups: (CueGroup & { readonly word: string })[] = [];
  for (const token of tokens.all) {
    if (token.start < start || token.end > end) continue;
    const cue = entryOf(token, 'cue')?.cue;
    if (cue === undefined) continue;
    const last = groups.at(-1);
    const report = cue.sort === 'report' || cue.sort === 'relay';
    if (last !== undefined && last.end === token.start) {
      const stance: Stance = last.stance === 'SAID' ? cue.stance : last.stance;
      groups[groups.length - 1] = {
        start: last.start,
        end: token.end,
        stance,
        report: last.report || report,
        word: last.word + cue.cue,
      };
    } else {
      groups.push({ start: token.start, end: token.end, stance: cue.stance, report, word: cue.cue });
    }
  }
  return groups.filter((group) => {
    const before = text.slice(Math.max(start, group.start - 4), group.start);
    // 卫报的报道|说 speaks for the paper; 卫报的报道 alone is a noun
    if (NOUN_BEFORE.test(before) && !(before.endsWith('的') && group.word.length > 2 && group.report)) return false;
    const after = text.slice(group.end, group.end + 3);
    if (NOUN_AFTER.test(after)) return false;
    return !WEAK.has(group.word) || /^(?:了|到|道)?[，：“。]/u.test(after);
  });
}
