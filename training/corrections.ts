import type { Token } from '../src/mentions/gazetteer.ts';
import type { Reading } from '../src/mentions/types.ts';
import { byPosition, contains, overlaps } from '../src/model/span.ts';
import type { Label } from './lines.ts';

/** One way in which a teacher's labels are made to follow the guide. */
export type Correction = (labels: readonly Label[], reading: Reading) => readonly Label[];

/** Titles are no part of a name: 总理|李强, 国务卿|布林肯, 教授|李立峰. */
export const titlesOff: Correction = (labels, { titles, tokens }) =>
  labels.flatMap((label) => {
    if (label.kind === 'PLACE') return [label];
    const title = titles.find(({ start, end }) => start <= label.start && label.start < end && end < label.end);
    const post = tokens.startingAt(label.start)?.entries.every(({ kind }) => kind === 'post')
      ? tokens.startingAt(label.start)
      : undefined;
    const start = title?.end ?? post?.end ?? label.start;
    return start < label.end ? [{ ...label, start }] : [];
  });

const WRITES_BEFORE =
  /(?:记者|编辑|责编|编译|翻译|摄影|撰文|通讯员|特派员|特约|实习|作者|主笔|校对|审核|制作|视频|图片?|文|供图)[：:／/ （]{0,2}(?:[^，。；]{0,6}[、 ／/])?$/u;
const WRITES_AFTER = /^[ ]{0,2}(?:[／/]|摄|(?:综合)?报[道导]|[0-9月日]{2,8}(?:讯|电)|特稿)|^[）】]?$/u;

/** Those who wrote, photographed or edited are none of the story: 记者 张三 报道, （李四 摄）. */
export const bylinesOut: Correction = (labels, { document: { text } }) =>
  labels.filter(
    ({ start, end, kind }) =>
      kind !== 'PERSON' ||
      !WRITES_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
      !WRITES_AFTER.test(text.slice(end, end + 12)),
  );

const WIRE_BEFORE = /^[（【[]?(?:据)?$|[（【[]$/u;
const WIRE_AFTER = /^[^，。；：]{0,12}(?:[）】\]]|[0-9]{1,2}日?(?:电|讯))/u;

/** A wire in a dateline or a credit is no body of the story: （路透社）, 新华社北京5月8日电. */
export const wiresOut: Correction = (labels, { document: { text } }) =>
  labels.filter(
    ({ start, end, kind }) =>
      kind !== 'ORGANISATION' ||
      !/[社网报台]$/u.test(text.slice(start, end)) ||
      !WIRE_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
      !WIRE_AFTER.test(text.slice(end, end + 18)),
  );

const NOBODY = /某|^[小老阿]?\p{Script=Han}(?:女士|先生|男子|女子|姓|氏)|^\p{Script=Han}$/u;

/** Who is meant to stay unnamed is nobody: 朱某某, 王姓男子, 陈女士. */
export const unnamedOut: Correction = (labels, { document: { text } }) =>
  labels.filter(
    ({ start, end, kind }) => kind !== 'PERSON' || !NOBODY.test(text.slice(start, end + 2)) || end - start > 3,
  );

/** Whether the label is the fuller form of a name that a rule read: 约翰·博尔顿 of 博尔顿, 江西高院 of 高院. */
function isFuller(label: Label, name: Label, { tokens, document: { text } }: Reading): boolean {
  if (label.kind !== name.kind || !contains(label, name)) return false;
  if (label.kind === 'PERSON') {
    return text.slice(label.start, label.end).includes('·') && !text.slice(name.start, name.end).includes('·');
  }
  const before = tokens.endingAt(name.start);
  return label.end === name.end && before?.start === label.start && isPlace(before);
}

const isPlace = ({ entries }: Token): boolean => entries.some(({ kind }) => kind === 'country' || kind === 'place');

/**
 * Where the rules read a name they are nearly always right about its kind and its ends: their labels replace the
 * teacher's, unless these hold a fuller form of the same name. What stands in a policy's name is no name of its own.
 */
export const rulesFirst: Correction = (labels, reading) => {
  const {
    mentions,
    document: { text },
  } = reading;
  const own = mentions.flatMap(({ kind, start, end }): Label[] => {
    if (kind === 'POLICY') return [];
    return [{ kind: kind === 'COUNTRY' ? 'PLACE' : kind, start, end }];
  });
  const policies = mentions.filter(({ kind }) => kind === 'POLICY');
  const names = own.filter(({ kind }) => kind !== 'PLACE');
  const kept = labels.filter(
    (label) =>
      !policies.some((policy) => overlaps(policy, label)) &&
      !names.some((name) => overlaps(name, label) && !isFuller(label, name, reading)),
  );
  const added: Label[] = [];
  for (const label of own.filter(({ start, end }) => !isGlued(text.slice(start, end + 1)))) {
    if (![...kept, ...added].some((other) => overlaps(other, label))) added.push(label);
  }
  return [...kept, ...added].sort(byPosition);
};

/** A party's name read one character too far: 共产党党|员, 新时代党|的. */
const isGlued = (words: string): boolean => /党党|(?<!共产|民主|共和)党[的员章建群性]$/u.test(words);

const LATIN = /^[^\p{Script=Han}]+$/u;
const SHORT_NAME = /^(?!COVID)[A-Z][A-Za-z&.-]*[A-Z]$/u;

/** Latin pieces of names are left to the rules for brackets; only abbreviations of bodies stay: CSIS, not University. */
export const latinOut: Correction = (labels, { document: { text } }) =>
  labels.filter(({ start, end, kind }) => {
    const name = text.slice(start, end);
    return kind === 'PLACE' || !LATIN.test(name) || (kind === 'ORGANISATION' && SHORT_NAME.test(name));
  });

const NO_BODY =
  /^(?:(?:省|市|县|区|镇|乡|村|州|各国|多国|外国|地方|高级)?(?:政府|当局)|执政党|在野党|反对党|政党|[省市县区]委|新时代|中华|国安|国际|国家|两国|.{0,4}公司|协会|办公室|智库|医院|杂志社|大学|中学|银行|人民法院|工会|会|馆|爱国者|新能源汽车|.{1,4}(?:族|教|主义|人|者|派|公约)|.方|[美中台俄日韩欧英法德印港陆捷]{2,3})$/u;
const NOBODY_AT_ALL = /[佢啲咁嗰嘅哋]|^.[方媒资派生]$|(?:奖|事务所|法院|幼稚园)$/u;

/** Classes, peoples, faiths, pairs of countries and plain words are no names: 市政府, 穆斯林, 中美, 乌方. */
export const wordsOut: Correction = (labels, { document: { text }, tokens, lexicon }) =>
  labels.flatMap((label) => {
    const name = text.slice(label.start, label.end);
    if (label.kind === 'PLACE') return [label];
    const token = tokens.startingAt(label.start);
    if (token?.end === label.end && token.entries.every(({ kind }) => kind === 'country' || kind === 'place')) {
      return [{ ...label, kind: 'PLACE' }];
    }
    if (lexicon.words.has(name)) return [];
    return (label.kind === 'PERSON' ? NOBODY_AT_ALL : NO_BODY).test(name) ? [] : [label];
  });

/** In their order: what the rules read has the last word. */
export const CORRECTIONS: readonly Correction[] = [
  titlesOff,
  bylinesOut,
  wiresOut,
  unnamedOut,
  latinOut,
  wordsOut,
  rulesFirst,
];
