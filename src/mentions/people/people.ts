import { within } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import { isHan, isStop, runLeft } from '../characters.ts';
import { Coverage } from '../coverage.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule, PersonMention, Reading } from '../types.ts';
import { cutsWord, hanNameEnd, nameEnd, transliterationEnd } from './names.ts';

type Found = { readonly start: number; readonly end: number };

function person(reading: Reading, rule: string, confidence: number, { start, end }: Found): PersonMention {
  const surface = reading.document.text.slice(start, end);
  const known = reading.gazetteer.entries(surface).filter((entry) => entry.kind === 'person');
  const ref = known.length === 1 ? (known[0]?.id ?? null) : null;
  return { kind: 'PERSON', start, end, surface, ref, rule, confidence };
}

/** Keeps what touches nothing found before, and makes mentions of it. */
function free(reading: Reading, rule: string, confidence: number, found: readonly Found[]): PersonMention[] {
  const taken = new Coverage(
    reading.document.text.length,
    reading.mentions.filter(({ kind }) => kind !== 'PLACE' && kind !== 'COUNTRY'),
  );
  return found.flatMap((span) => {
    if (span.end <= span.start || taken.touches(span)) return [];
    taken.add(span);
    return [person(reading, rule, confidence, span)];
  });
}

/** Whether a transliterated name goes on for two characters or more that begin no word: 埃尔丹|德森 is not the 埃尔丹 we know. */
function runsOn({ document: { text }, lexicon, tokens }: Reading, { start, end }: Found): boolean {
  const isPart = (at: number): boolean => lexicon.transliteration.has(text[at] ?? '') && !isStop(text[at]);
  for (let at = start; at < end; at += 1) if (!isPart(at)) return false;
  return isPart(end) && isPart(end + 1) && !tokens.startingAt(end) && !tokens.startingAt(end + 1);
}

/** People that the lexicon knows by this form: 习近平, 川普, 布林肯. */
export const peopleOfLexicon: MentionRule = {
  name: 'person-lexicon',
  find(reading) {
    const { lexicon, tokens } = reading;
    const { text } = reading.document;
    const known = tokens.of('person').filter((token) => {
      // 约翰·博尔顿 is not the lexicon's 约翰: a name with a dot is read as a whole
      if (text[token.start - 1] === '·' || text[token.end] === '·') return false;
      // two characters inside a longer transliteration are no name of their own: 卡|米莱|利
      const before = text[token.start - 1] ?? '';
      const inside =
        lexicon.transliteration.has(before) && !isStop(before) && tokens.endingAt(token.start) === undefined;
      // the article's own 约翰·克里森 shortened is no 克里
      const longer = (): boolean => tokens.occurrences(`·${text.slice(token.start, token.end + 1)}`) > 0;
      // 柏纳|多神父: a character more, and then the title that stands behind names
      const goesOn =
        lexicon.transliteration.has(text[token.end] ?? '') &&
        entryOf(tokens.startingAt(token.end + 1), 'post') !== undefined &&
        tokens.startingAt(token.end) === undefined;
      if (runsOn(reading, token)) return false;
      return token.end - token.start > 2 || (!inside && !goesOn && !longer());
    });
    return free(reading, 'person-lexicon', 0.97, known);
  },
};

/** The outlet's own people, who bring the story and are not of it: 本台记者. */
const OWN_REPORTER =
  /^(?:本[台报社刊网]|我[台报社]).{0,8}(?:记者|编辑|主播|特派员|通讯员)$|本[台报社刊网].{0,6}(?:记者|编辑|主播|特派员|通讯员)$/u;

/** A name right behind a title: 越南国会主席|王庭惠, 美国国务卿|布林肯. */
export const peopleAfterTitle: MentionRule = {
  name: 'person-title',
  find(reading) {
    const { document, tokens, lexicon, titles } = reading;
    const { text } = document;
    const whole = titles.filter(
      ({ start, end }) => !cutsWord(text, end) && !OWN_REPORTER.test(text.slice(start - 2, end)),
    );
    const found = whole.map(({ end }) => ({ start: end, end: nameEnd(document.text, end, tokens, lexicon) }));
    return free(reading, 'person-title', 0.92, found);
  },
};

const GLOSS = /（(?<latin>[A-Z][A-Za-zÀ-ž.'’ -]{2,40}[a-zÀ-ž.])(?:[，,；][^（）]{0,30})?）/gu;
const glossesIn = finder(GLOSS);
const BODY =
  /\b(?:Inc|Ltd|Corp|Co|University|Institute|Council|Committee|Party|News|Times|Post|Press|Center|Centre|Association|Foundation|Group|Bank|Ministry|Department|Agency|Act|Agreement|Commission|Court|Union|Forum|Fund|Office|Organization|Programme|Program|Plan|Initiative|Alliance|of|for|and|the|The)\b/u;

const NO_PERSON = /(?:公司|基金|森林|公园|大学|中心|集团|银行|协会|品牌|药物|病毒|事务所)$/u;
const HAN_NAME = 3;
const WHOLE_NAME = /[a-z.] [A-Z]/u;
const LONGEST_AFTER_TITLE = 14;
/** More characters than any title has. */
const LONGEST_TITLE = 100;
const WHOLLY_NAME = /^[\p{Script=Han}·-]{2,14}$/u;

/** Start of a Chinese name that ends at `end` and begins where a word of the lexicon or a clause ends: 成员|沈东晖（Simon Shen）. */
function hanNameBefore({ document: { text }, tokens, lexicon }: Reading, end: number): number | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    const opens = !isHan(text[start - 1]) || isStop(text[start - 1]) || tokens.endingAt(start) !== undefined;
    if (opens && hanNameEnd(text, start, tokens, lexicon) === end) return start;
  }
  return null;
}

/** A name and its Latin form in brackets: 吉娜·雷蒙多（Gina Raimondo）. */
export const peopleWithGloss: MentionRule = {
  name: 'person-gloss',
  find(reading, sentences) {
    const { document, tokens, lexicon, titles } = reading;
    const { text } = document;
    const found = sentences.flatMap((sentence) =>
      glossesIn(text, sentence).flatMap((match): Found[] => {
        const latin = match.groups?.latin ?? '';
        const end = sentence.start + match.index;
        if (BODY.test(latin) || !/[a-z] [A-Z]|^[A-Z][a-z]+$/u.test(latin)) return [];
        const token = tokens.endingAt(end);
        if (token !== undefined && entryOf(token, 'person') === undefined) return [];
        const title = within(titles, { start: end - LONGEST_AFTER_TITLE - LONGEST_TITLE, end: end - 1 }).findLast(
          (t) => end - t.end <= LONGEST_AFTER_TITLE,
        );
        // between a title and the bracket stands the name, whatever its characters
        if (title !== undefined && WHOLLY_NAME.test(text.slice(title.end, end))) return [{ start: title.end, end }];
        // 里昂（Lyon）, 乐高（Lego）: without a title one Latin word is a place's or a company's as often as a person's
        if (NO_PERSON.test(text.slice(end - 3, end)) || (token === undefined && !WHOLE_NAME.test(latin))) return [];
        const han = hanNameBefore(reading, end);
        if (han !== null) return [{ start: han, end }];
        const start = runLeft(text, end, 20, (c, at) => {
          const other = tokens.endingAt(at + 1);
          if (other !== undefined && entryOf(other, 'person') === undefined && other.end - other.start > 1)
            return false;
          return c === '·' || c === '-' || (lexicon.transliteration.has(c) && !isStop(c));
        });
        if (end - start >= 2) return [{ start, end }];
        const surname = end - HAN_NAME;
        return hanNameEnd(text, surname, tokens, lexicon) === end && WHOLE_NAME.test(latin)
          ? [{ start: surname, end }]
          : [];
      }),
    );
    return free(reading, 'person-gloss', 0.9, found);
  },
};

/** Names in two parts or more with dots between: 约翰·克里, 马修·阿克塞尔罗德. */
export const peopleWithDots: MentionRule = {
  name: 'person-dotted',
  find(reading, sentences) {
    const { document, tokens, lexicon } = reading;
    const { text } = document;
    const found = sentences.flatMap((sentence): Found[] => {
      const out: Found[] = [];
      for (
        let dot = text.indexOf('·', sentence.start);
        dot >= 0 && dot < sentence.end;
        dot = text.indexOf('·', dot + 1)
      ) {
        if (dot < (out.at(-1)?.end ?? 0)) continue;
        const start = runLeft(text, dot, 10, (c, at) => {
          const other = tokens.endingAt(at + 1);
          if (other !== undefined && other.end - other.start > 1 && entryOf(other, 'person') === undefined)
            return false;
          return c === '-' || (lexicon.transliteration.has(c) && !isStop(c));
        });
        const end = transliterationEnd(text, start, tokens, lexicon);
        if (start < dot && end > dot + 1) out.push({ start, end });
      }
      return out;
    });
    return free(reading, 'person-dotted', 0.88, found);
  },
};

const OPENS = /[。；！？，：“”（、\n]/u;

/** A name at the head of a clause, right before a word of speech: 束珏婷|表示, 江启臣|说. */
export const peopleBeforeCue: MentionRule = {
  name: 'person-cue',
  find(reading, sentences) {
    const { document, tokens, lexicon } = reading;
    const { text } = document;
    const starts = new Set(sentences.map(({ start }) => start));
    const found = tokens.all.flatMap((cue): Found[] => {
      if (entryOf(cue, 'cue')?.cue.sort !== 'say') return [];
      const opening = runLeft(text, cue.start, 8, (c, at) => isHan(c) && !starts.has(at + 1));
      if (!starts.has(opening) && !OPENS.test(text[opening - 1] ?? '')) return [];
      const end = nameEnd(text, opening, tokens, lexicon);
      return end === cue.start && end - opening >= 2 && tokens.startingAt(opening) === undefined
        ? [{ start: opening, end }]
        : [];
    });
    return free(reading, 'person-cue', 0.75, found);
  },
};

/** A name in a list beside one that is known: 马朝旭、秦岚、谢锋等. */
export const peopleInLists: MentionRule = {
  name: 'person-list',
  find(reading) {
    const { document, tokens, lexicon, mentions } = reading;
    const { text } = document;
    const found: Found[] = [];
    let reached = 0;
    for (const known of mentions) {
      // a list whose names are all known is read once
      if (known.kind !== 'PERSON' || known.end < reached) continue;
      let at = known.end;
      while (text[at] === '、') {
        const end = nameEnd(text, at + 1, tokens, lexicon);
        const closed = '、和及与等，。；（'.includes(text[end] ?? '。');
        if (end - at < 3 || !closed) break;
        found.push({ start: at + 1, end });
        at = end;
      }
      reached = at;
    }
    return free(reading, 'person-list', 0.8, found);
  },
};
