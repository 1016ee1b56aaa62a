import { countryId } from '../../entities/organisations.ts';
import { countriesByShort } from '../../lexicon/short-names.ts';
import type { Span } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import type { Scene } from '../types.ts';
import type { Phrase } from './phrase.ts';

const LEADING_SHORTS = /^[中美日韩朝俄英法德印澳加台欧越乌伊菲]{2,6}/u;
/** Not with the end of another word before them, or another's beginning behind: 15日|中美, 参加|美日印澳, 中美|日内瓦. */
const PAIR =
  /(?!(?<=[0-9今昨明近当同每往节假])日|(?<=[参增更施附添追外])加|(?<=[上平后舞])台|(?<=[办方宪司执立])法|(?<=[其当集途])中|(?<=[超穿跨])越|(?<=[道品])德)[中美日韩朝俄英法德印澳加台欧越乌伊菲]{2,6}(?!内瓦|尼)(?:[两三四五六]国|双方|[两三四]方)?(?:元首|领导人|外长|防长|首脑|谈判代表|代表团|官员|代表|团队|高层)?(?=[^国方洲元军媒]|国防)/gu;
const countriesIn = finder(PAIR);

/** 中美经贸|关系, 印中|边境: what lies between two states. */
const RELATIONS =
  /^(?:(?:经贸|双边|战略|伙伴|外交|军事|贸易|政治){0,2}关系|边境|边界|贸易战|战争|战事|争端|冲突|问题|局势|危机)/u;

/** `sides` gives the node that each character stands for. */
export function pairsOf(sides: ReadonlyMap<string, string>, text: string, sentence: Span): Phrase[] {
  const { start } = sentence;
  const found: Phrase[] = [];
  for (const match of countriesIn(text, sentence)) {
    const shorts = [...(LEADING_SHORTS.exec(match[0])?.[0] ?? '')];
    const nodes = shorts.flatMap((short) => sides.get(short) ?? []);
    if (nodes.length < shorts.length || new Set(nodes).size < nodes.length) continue;
    if (RELATIONS.test(text.slice(start + match.index + match[0].length, start + match.index + match[0].length + 8)))
      continue;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    found.push({ ...span, sort: 'PAIR', nodes, name: span });
  }
  return found;
}

/** The nodes of states, and of the union that 欧 stands for, by their one-character names. */
export function sidesOf({ reading, organisations }: Scene): Map<string, string> {
  const sides = new Map([...countriesByShort(reading.lexicon)].map(([short, code]) => [short, countryId(code)]));
  const union = [...organisations.values()].find(({ name, aliases }) => name === '欧盟' || aliases.includes('欧盟'));
  if (union !== undefined) sides.set('欧', union.id);
  return sides;
}
