import { articlesOfText } from '../../src/articles/read.ts';
import { decode } from '../../src/articles/text/decode.ts';
import type { Article, Outlet, Zone } from '../../src/model/article.ts';

export const OUTLETS: readonly Outlet[] = [
  { organisation: 'cn-test-daily', name: '晨星日报', labels: ['晨星日报', '(臺)晨星CNA'], hosts: ['example.cn'] },
  { organisation: 'de-test-radio', name: '蓝河之声', labels: ['蓝河之声', '蓝河'], hosts: ['radio.example.org'] },
];

export function read(text: string | Uint8Array, file = 'a.md'): Article[] {
  return articlesOfText(typeof text === 'string' ? text : decode({ file, bytes: text }), { file }, OUTLETS);
}

export function only(text: string | Uint8Array): Article {
  const articles = read(text);
  if (articles.length !== 1) throw new Error(`${articles.length} articles`);
  return articles[0]!;
}

/** What stands in blocks of a zone, in order. */
export function inZone(article: Article, zone: Zone): string[] {
  return article.blocks.filter((b) => b.zone === zone).map((b) => article.text.slice(b.start, b.end));
}
