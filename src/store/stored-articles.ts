import type { Article } from '../model/article.ts';
import { groupBy } from '../model/group.ts';
import { compareText } from '../model/order.ts';
import { blockOf, datelineOf } from './blocks.ts';
import { keptRows } from './change/kept.ts';
import { storedArticleRows } from './change/stored-rows.ts';
import type { Engine } from './engine.ts';
import { withdrawalsOf } from './inputs.ts';
import type { Row } from './port.ts';
import { articleRow } from './snapshot.ts';

const ARTICLES_A_READ = 100;

/**
 * Every article as it was read, withdrawn ones among them, in the order of ids; those of one page come together. A day
 * that was proved and not printed is left out: it is for the reader to prove again.
 */
export async function* storedArticles(engine: Engine): AsyncGenerator<readonly Article[]> {
  for (const ids of await groupsOf(engine)) {
    yield await engine.read(async (run) => {
      const live = (await storedArticleRows(run, ids)) as readonly Row[];
      const kept = (await withdrawalsOf(run, ids)).map(({ rows }) => keptRows(String(rows)).article as Row);
      return [...live, ...kept].map(articleOf).sort((a, b) => compareText(a.id, b.id));
    });
  }
}

/** How many articles each version of the extractor read. */
export async function readBy(engine: Engine): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.read((run) => run('read/extractors', {}));
  return new Map(rows.map(({ extractor, articles }) => [String(extractor), Number(articles)]));
}

/** Ids in reads of some hundred, no page parted. */
async function groupsOf(engine: Engine): Promise<readonly (readonly string[])[]> {
  const rows = await engine.read(async (run) => {
    const withdrawn = await withdrawalsOf(
      run,
      (await run('read/withdrawn-ids', {})).map(({ id }) => String(id)),
    );
    const pages = withdrawn.map(({ rows: text }) => keptRows(String(text)).article as Row);
    return [...(await run('read/pages-of-articles', {})), ...pages];
  });
  const pages = groupBy(rows, ({ id, page }) => String(page ?? id));
  const groups: string[][] = [];
  for (const ids of [...pages.values()]
    .map((some) => some.map(({ id }) => String(id)).sort(compareText))
    .sort(byFirst)) {
    const last = groups.at(-1);
    if (last === undefined || last.length + ids.length > ARTICLES_A_READ) groups.push(ids);
    else last.push(...ids);
  }
  return groups;
}

function byFirst([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return compareText(a, b);
}

function articleOf(row: Row): Article {
  const { blocks, dateline, extractor: _, origin: __, recordHash: ___, ...rest } = articleRow(row);
  const proved = rest.publishedBasis === 'INFERRED' ? { publishedOn: null, publishedBasis: null } : {};
  return {
    ...rest,
    ...proved,
    blocks: (blocks as readonly string[]).map(blockOf),
    dateline: datelineOf(dateline as string | null),
  } as unknown as Article;
}
