import { finder } from '../sentences/pattern-set.ts';
import type { Sentence } from '../sentences/split.ts';
import { BODY_ENDING, kindOfEnding } from './body-endings.ts';
import { headOfBody } from './body-head.ts';
import { isClassOfBodies } from './class-of-bodies.ts';
import { Coverage } from './coverage.ts';
import { entryOf, type Token } from './gazetteer.ts';
import { runsOn } from './longer-words.ts';
import type { MentionRule, OrganisationMention, Reading } from './types.ts';

function bodyAt(
  reading: Reading,
  { start: offset }: Sentence,
  match: RegExpExecArray,
  floor: number,
): OrganisationMention | null {
  const { text } = reading.document;
  const ending = match.groups?.last ?? '';
  const end = offset + match.index + match[0].length;
  if (runsOn(text, end)) return null;
  const units = headOfBody(reading, end - ending.length, floor);
  const first = units[0];
  if (first === undefined) return null;
  const head = text.slice(first.start, end - ending.length);
  if (head.length < (ending.length < 2 ? 2 : 1)) return null;
  const token = first.token ?? undefined;
  const country = entryOf(token, 'country')?.code ?? null;
  const known = entryOf(token, 'organisation') ?? entryOf(token, 'shared');
  const words = first.token === null ? units : units.slice(1);
  const placed = first.token !== null;
  if (isClassOfBodies({ head, words, ending, placed, country: country !== null, known: known !== undefined }))
    return null;
  return {
    kind: 'ORGANISATION',
    start: first.start,
    end,
    surface: text.slice(first.start, end),
    ref: null,
    type: kindOfEnding(ending),
    country,
    shared: false,
    rule: 'organisation-suffix',
    confidence: 0.75,
  };
}

const endingsIn = finder(BODY_ENDING);
const NAMES: ReadonlySet<string> = new Set(['organisation', 'shared', 'policy', 'person']);

/** Whether an ending inside this word of the lexicon makes no name of its own: 公司 in 标准石油公司, 大学 in 大学教授. */
function isWhole({ start, end, entries }: Token): boolean {
  return entries.some(({ kind }) => NAMES.has(kind) || (kind === 'post' && end - start > 2));
}

/** Bodies by the ending of their name: 美中贸易全国委员会, 鲍尔森基金会, 清华大学, 亚太基金会. */
export const organisationsBySuffix: MentionRule = {
  name: 'organisation-suffix',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, [...reading.mentions, ...reading.tokens.all.filter(isWhole)]);
    const out: OrganisationMention[] = [];
    for (const sentence of sentences) {
      for (const match of endingsIn(text, sentence)) {
        const end = sentence.start + match.index + match[0].length;
        if (taken.touches({ start: end - (match.groups?.last?.length ?? 0), end })) continue;
        const found = bodyAt(reading, sentence, match, Math.max(sentence.start, out.at(-1)?.end ?? 0));
        if (found !== null) out.push(found);
      }
    }
    return out;
  },
};
