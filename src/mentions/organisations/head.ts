import type { Span } from '../../model/span.ts';
import { segment } from '../../sentences/segment.ts';
import { isHan } from '../characters.ts';
import { entryOf, type Token } from '../gazetteer.ts';
import type { Reading } from '../types.ts';
import { endsLikeBody } from './endings.ts';

const LONGEST_HEAD = 18;
const NOUNISH = /^(?:n|j|vn|b|s|eng|a|z|f|i|l|x|m|h|k|an|g)/u;
const FIELD = /^(?:n|vn|v|b|a|an|j|l)$/u;
const CONJUNCTION = /^[与和及暨]$/u;

/** Verbs that name what a body does when nouns stand around them: 自然|保护|联盟, 北京|联合|大学. */
const NOMINAL = new Set(
  (
    '联合 保护 发展 合作 管理 监督 保障 调查 研究 教育 服务 建设 投资 贸易 交流 协调 促进 治理 监管 监察 检察 审计 统计 评估 咨询 救援 援助 ' +
    '改革 规划 控制 预防 选举 仲裁 防卫 防务 联络 翻译 出版 传播 广播 运输 存管 结算 交易 生产 制造 开发 设计 勘探 气象 观察 复兴 团结 进步 ' +
    '行动 抵抗 和解 解放 学习 代表 转播 情报 信息 安全 创新 科学 应用 综合 自然 独立 可 持续 可持续 支援 维护 运动 反腐 反恐 裁军 移民 采购 储备 担保 租赁'
  ).split(' '),
);

/** Nouns for a kind of body before its own name: 咨询机构|湄公河委员会, 国企|盛京能源集团. */
const KIND_NOUN =
  /(?:智库|国企|央企|官媒|港媒|陆媒|台媒|外媒|房企|车企|机构|组织|媒体|企业|团体|大厂|制造商|开发商|供应商|运营商|伙伴|机关|政党|执政党|反对党|公司|公立大学|私立大学)$/u;
/** Those of them that never stand inside a name, so that what follows is one, known or not: 智库|民主及经济事务研究所. */
const KIND_ONLY = /(?:智库|大厂|制造商|开发商|供应商|运营商|执政党|反对党|研究机构)$/u;
/** What leads up to a place or a body and is no part of its name: 案由|苏州市法院, 被告|富田镇政府, 内向|深圳市公安局. */
const LEADS_UP = /(?:[向因对诉距抵]|(?<!自)由|被告|住进|做过|曾任|(?<![^后案])经)$/u;
const LEAD =
  /^(?:原|前|现|时任|现任|现为|曾为|作为|身为|曾|曾任|历任|任|出任|担任|当时|之后|随后|目前|参加|出席|任教于|就读于|毕业于)$/u;
const DATED = /^[年月日号时]/u;
/** Of these the name always stands behind: 官媒|国际电视台. */
const PRESS = /(?:官媒|港媒|陆媒|台媒|外媒|国企|央企)$/u;
const PROPER = /^(?:nr|ns|nt|nz|eng)/u;

/** A word before a body's ending, be it nodejieba's or one of the lexicon that names a place or a body. */
export interface Unit extends Span {
  readonly text: string;
  readonly tag: string;
  readonly token: Token | null;
}

/** A Latin name before Han characters: Scytl|公司, TCL|香港研究院. */
const LATIN = /(?<![A-Za-z0-9.])(?:[A-Z][A-Za-z0-9&.-]* )?[A-Z][A-Za-z0-9&.-]+$/u;
const LATIN_CLASS =
  /^(?:AI|IT|IC|PC|APP|App|VPN|ETF|VC|PE|IP|DNA|RNA|GPS|EV|LED|P2P|NGO|NPO|CEO|OEM|MBA|EMBA|PCR|COVID|BNO|KOL|NFT|PPE)$/u;

/** Whether the word may stand within a body's name: 美国, 加州, 联大. */
function isPart(token: Token): boolean {
  return ['country', 'place', 'organisation', 'shared'].some((kind) =>
    token.entries.some((entry) => entry.kind === kind),
  );
}

/** What puts whom a deed is done to before its verb begins no name: 将北 that no dictionary has, in 将|北樟公司列入名单. */
function withoutPreposition(word: Unit): Unit {
  const led = word.tag === 'x' && word.text.length > 1 && /^[将把]/u.test(word.text);
  return led ? { ...word, start: word.start + 1, text: word.text.slice(1) } : word;
}

/** The words of the run of Han characters that ends at `end`, from left to right; a word of another kind cuts it off. */
function unitsBefore({ document: { text }, tokens }: Reading, end: number, floor: number): Unit[] {
  const units: Unit[] = [];
  let gap = end;
  let at = end;
  const close = (start: number): void => {
    if (start >= gap) return;
    units.unshift(...segment(text, { start, end: gap }).map((word) => withoutPreposition({ ...word, token: null })));
  };
  while (at > floor && end - at < LONGEST_HEAD) {
    const token = tokens.endingAt(at);
    if (token !== undefined && token.start >= floor) {
      // who has a body: 摄影记者|协会, 经济顾问|委员会
      if (!isPart(token) && !(at === end && entryOf(token, 'post') !== undefined)) break;
      close(at);
      units.unshift({ ...token, text: text.slice(token.start, token.end), tag: 'n', token });
      at = token.start;
      gap = at;
      if (entryOf(token, 'country') !== undefined) break;
      continue;
    }
    if (!isHan(text[at - 1]) && text[at - 1] !== '·') break;
    at -= 1;
  }
  close(at);
  const latin = LATIN.exec(text.slice(Math.max(floor, at - LONGEST_HEAD), at))?.[0];
  if (latin !== undefined && !LATIN_CLASS.test(latin))
    units.unshift({ start: at - latin.length, end: at, text: latin, tag: 'eng', token: null });
  return units;
}

/** A counting word alone is the end of what counts, not part of a name: 一|家|中资公司. */
const belongs = ({ tag, text, token }: Unit): boolean =>
  token !== null || text === '·' || NOUNISH.test(tag) || NOMINAL.has(text);

const isProper = ({ tag, text, token }: Unit): boolean => token !== null || (text.length > 1 && PROPER.test(tag));

/** The name itself, less what only leads up to it: a kind of body, plain words before a known body, the 年 of a year. */
function withoutLead(text: string, units: readonly Unit[]): readonly Unit[] {
  const kind = units.findLastIndex((unit, i) => {
    const next = units[i + 1];
    return (
      unit.token === null &&
      next !== undefined &&
      (PRESS.test(unit.text) || KIND_ONLY.test(unit.text) || (KIND_NOUN.test(unit.text) && isProper(next)))
    );
  });
  const media = units.findLastIndex(({ token }) => entryOf(token ?? undefined, 'organisation')?.type === 'MEDIA');
  const led = units.findLastIndex(({ text: word }, i) => LEADS_UP.test(word) && units[i + 1]?.token != null) + 1;
  const named = units.slice(Math.max(kind + 1, media, led));
  const known = named.findIndex(
    ({ token }) =>
      entryOf(token ?? undefined, 'organisation') !== undefined || entryOf(token ?? undefined, 'country') !== undefined,
  );
  const own = known > 0 && !named.slice(0, known).some(isProper) ? named.slice(known) : named;
  const start = own.findIndex(
    ({ text: word, start: at }) => !(LEAD.test(word) || (DATED.test(word) && /[0-9]/u.test(text[at - 1] ?? ''))),
  );
  return own.slice(Math.max(0, start));
}

/**
 * What stands before the ending of a body's name that ends at `end`: nouns and places, from left to right. Fields before
 * a conjunction belong to it: 全球冲突|与|合作 in 全球冲突与合作研究所. The first call reads nodejieba's dictionary.
 */
export function headOfBody(reading: Reading, end: number, floor: number): readonly Unit[] {
  return withoutLead(reading.document.text, wordsOfHead(reading, end, floor));
}

function wordsOfHead(reading: Reading, end: number, floor: number): readonly Unit[] {
  const units = unitsBefore(reading, end, floor);
  const first = units.findLastIndex((unit) => !belongs(unit)) + 1;
  const head = units.slice(first);
  const before = units.slice(0, Math.max(0, first - 1));
  const fields = head.length > 0 && head.every(({ tag, token }) => token === null && FIELD.test(tag));
  if (!fields || !CONJUNCTION.test(units[first - 1]?.text ?? '')) return head;
  const more = before.slice(before.findLastIndex((unit) => !belongs(unit)) + 1);
  const last = more.at(-1);
  const field = last !== undefined && last.token === null && FIELD.test(last.tag) && !endsLikeBody(last.text);
  return field ? units.slice(first - 1 - more.length) : head;
}
