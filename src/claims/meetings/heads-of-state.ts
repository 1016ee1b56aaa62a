import { groupBy } from '../../model/group.ts';
import type { Scene } from '../types.ts';

/** In either script: nodes are named as the article writes. */
const OF_HEADS = /(?:元首|[领領][导導]人|[领領]袖|首[脑腦])$/u;
const HEAD_POST = /(?<!副)(?:主席|总统|总书记|总理|首相|国王|女王|天皇|领导人|领袖|元首|大公|埃米尔|王储|苏丹)$/u;

/** Where heads of state or government meet: 两人在G20峰会上会面. */
const AT_SUMMIT = /峰会/u;

/** Whether these words name heads of state or government, or where they meet: 两国元首, 中美领导人, 在G20峰会上. */
export function isOfHeads(words: string): boolean {
  return OF_HEADS.test(words) || AT_SUMMIT.test(words);
}

/**
 * People of the article, by node, who hold offices in it and lead no state or government by any of them: of 外长王毅 and
 * 国家主席习近平 the first. 两国元首会晤 is no talk of theirs.
 */
export function othersThanHeads({ holdings }: Scene): ReadonlySet<string> {
  const held = groupBy(holdings, ({ personNode }) => personNode);
  return new Set(
    [...held].flatMap(([person, own]) => (own.some(({ title: { post } }) => HEAD_POST.test(post)) ? [] : [person])),
  );
}
