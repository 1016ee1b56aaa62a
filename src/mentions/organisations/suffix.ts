import { type Match, searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import { entryOf, type Token } from '../gazetteer.ts';
import { glossAt, isNameBefore } from '../gloss.ts';
import { runsOn } from '../longer-words.ts';
import type { MentionRule, OrganisationMention, Reading } from '../types.ts';
import { isClassOfBodies } from './classes.ts';
import { BODY_ENDING, kindOfEnding } from './endings.ts';
import { headOfBody, type Unit } from './head.ts';

const WHOLE_BEFORE = /^(?:党|组织)$/u;
/** Verbs and classes that 党 ends: 退党, 创党, 政党. */
const NO_PARTY = /[退入脱叛毁组建立创政开除执从各两全本我同党管姓治议悟许保强撑亡集于大村数邪县将朋结对]$/u;
/** What 党 begins there: 普通|党员, 示范区|党工委. */
const BEGINS_WITH_PARTY = /^[员政团费内课治工支总部务]/u;
/** What is organised behind the verb: 在全国|组织了, 部门|组织实施. */
const ORGANISES = /^(?:了|实施|开展|召开|策划|舰|兵|人员|力量|架构|代表团)/u;
const BODY = /(?:[部局署厅府处办]|(?:委员|理事|协|学|商|工)会)$/u;

function isBody(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  const token = unit.token ?? undefined;
  return (entryOf(token, 'organisation') ?? entryOf(token, 'shared')) !== undefined || BODY.test(unit.text);
}

function bodyAt(
  reading: Reading,
  { end, stretch }: Match,
  ending: string,
  previous: number,
): OrganisationMention | null {
  const { text } = reading.document;
  if (runsOn(text, end)) return null;
  const units = headOfBody(reading, end - ending.length, Math.max(stretch.start, previous));
  const first = units[0];
  if (first === undefined) return null;
  const head = text.slice(first.start, end - ending.length);
  if (head.length < (ending.length < 2 ? 2 : 1)) return null;
  // 民主党|党员 and 国家医保局|组织采购 hold a name that is whole before the ending
  if (WHOLE_BEFORE.test(ending) && isBody(units.at(-1))) return null;
  const after = text.slice(end, end + 3);
  if (ending === '党' && (NO_PARTY.test(head) || BEGINS_WITH_PARTY.test(after))) return null;
  if (ending === '组织' && ORGANISES.test(after)) return null;
  if (ending === '频道' && head.endsWith('YouTube')) return null;
  // 驻欧办事处 is read as a mission abroad
  if (ending === '办事处' && (head.includes('驻') || text[first.start - 1] === '驻')) return null;
  const token = first.token ?? undefined;
  const country = entryOf(token, 'country')?.code ?? null;
  const body = entryOf(token, 'organisation') ?? entryOf(token, 'shared');
  const placed = PLACING.some((kind) => first.token?.entries.some((entry) => entry.kind === kind));
  const words = placed ? units.slice(1) : units;
  const known = body !== undefined || first.start === previous;
  const glossed = isNameBefore(glossAt(text, end));
  if (isClassOfBodies({ head, words, ending, placed, country: country !== null, known, glossed })) return null;
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

const PLACING = ['country', 'place', 'organisation', 'shared'] as const;
const endingsIn = searcher(BODY_ENDING);
const NAMES: ReadonlySet<string> = new Set(['organisation', 'shared', 'policy', 'person']);

/** What may be a part of the body named right before it: 加州大学|圣地牙哥校区全球冲突与合作研究所. */
const PART = /(?:学院|研究[院所]|中心|委员会|办公室|图书馆|博物馆|医院|[局处署司]|司令部|学会)$/u;

/** 议会 in 区议会 and 市议会 is the end of a longer name. */
function isOwnWord(text: string, { start, end }: Token): boolean {
  return text.slice(start, end) !== '议会' || !/[省市县区州]/u.test(text[start - 1] ?? '');
}

/** Whether an ending inside this word of the lexicon makes no name of its own: 公司 in 标准石油公司, 大学 in 大学教授. */
function isWhole({ start, end, entries }: Token): boolean {
  return entries.some(({ kind }) => NAMES.has(kind) || (kind === 'post' && end - start > 2));
}

/** Bodies by the ending of their name: 美中贸易全国委员会, 鲍尔森基金会, 清华大学, 亚太基金会. */
export const organisationsBySuffix: MentionRule = {
  name: 'organisation-suffix',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, [
      ...reading.mentions,
      ...reading.tokens.all.filter((token) => isWhole(token) && isOwnWord(text, token)),
    ]);
    const out: OrganisationMention[] = [];
    for (const match of endingsIn(text, sentences)) {
      const ending = match.groups.last ?? match.text;
      if (taken.touches({ start: match.end - ending.length, end: match.end })) continue;
      const whole = out.at(-1);
      const found = bodyAt(reading, match, ending, whole?.end ?? -1);
      if (found === null) continue;
      if (whole === undefined || whole.end !== found.start) out.push(found);
      else if (PART.test(found.surface))
        out[out.length - 1] = { ...whole, end: found.end, surface: text.slice(whole.start, found.end) };
    }
    return out;
  },
};
