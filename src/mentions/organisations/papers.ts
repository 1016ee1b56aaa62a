import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule, OrganisationMention, Reading } from '../types.ts';

const papersIn = searcher(/(?<mark>[《“])(?<name>[\p{Script=Han}A-Za-z·]{1,12}?(?:报|周刊|画刊))[》”]/gu);
/** In quotation marks a paper stands behind its country or these alone: 告诉德国“星期日世界报”. */
const INTRODUCED = /(?:告诉|告知|对|向|据|引述|援引|引用|接受|媒体|报纸|大报)$/u;
/** Titles of books, films and single texts, and what is only one's own paper: 小说《晚报》, 题为《周报》. */
const OF_A_TEXT = /(?:书|小说|电影|影片|剧|诗|歌|文章|社论|作品|题为|题目|名为|栏目|专栏|节目|绘画|画作)$/u;
/** What else ends so: 《海报》, 《情报》, 《年报》. */
const NO_PAPER = /(?:海|情|年|战|喜|捷|警|举|申|汇|简|通|谎|壁|电|密|公)报$/u;

function isIntroduced({ document: { text }, tokens }: Reading, mark: number): boolean {
  return (
    entryOf(tokens.endingAt(mark), 'country') !== undefined || INTRODUCED.test(text.slice(Math.max(0, mark - 2), mark))
  );
}

/** Newspapers and weeklies in title marks that no table knows: 《莱茵晚报》, 德国《图片报》. One that the lexicon has is the lexicon's. */
export const organisationsInMarks: MentionRule = {
  name: 'organisation-paper',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    return flatMap(papersIn(text, sentences), ({ start: mark, groups }): OrganisationMention[] => {
      const name = groups.name ?? '';
      const span = { start: mark + 1, end: mark + 1 + name.length };
      const token = reading.tokens.startingAt(span.start);
      const known = entryOf(token, 'organisation') ?? entryOf(token, 'shared');
      if ((known !== undefined && token?.end === span.end) || taken.touches(span)) return [];
      if (groups.mark === '“' && !isIntroduced(reading, mark)) return [];
      if (NO_PAPER.test(name) || OF_A_TEXT.test(text.slice(Math.max(0, mark - 4), mark))) return [];
      const rest = { ref: null, type: 'MEDIA', country: null, shared: false } as const;
      return [{ kind: 'ORGANISATION', ...span, surface: name, ...rest, rule: 'organisation-paper', confidence: 0.85 }];
    });
  },
};
