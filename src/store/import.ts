import { GuanxiError } from '../errors.ts';
import { groupBy } from '../model/group.ts';
import { judgedRows } from './change/kept.ts';
import { planOf } from './change/plan.ts';
import { byType } from './change/stored-rows.ts';
import { writePlan } from './change/write.ts';
import type { Engine } from './engine.ts';
import type { Contribution } from './entities.ts';
import { exportFrom } from './export.ts';
import { INPUT_LABELS, type InputLabel, keep } from './inputs.ts';
import type { ExportLine, Row } from './port.ts';
import { type ArticleRows, entityTypeOf } from './rows.ts';
import { articleRow, claimRow, type NodeLine } from './snapshot.ts';
import { inTurn } from './turn.ts';

const ARTICLES_A_BATCH = 100;

/**
 * Brings the lines of an export into an empty store. Only what was given is read (articles, what they say, judgements,
 * older versions, withdrawals); facts, entities and groups follow from it as they did. Gives the number of articles.
 * Throws BAD_USER_INPUT where the store holds something, or where a line names what no line gives.
 */
export async function importInto(engine: Engine, lines: AsyncIterable<ExportLine>): Promise<number> {
  for await (const _ of exportFrom(engine)) {
    throw new GuanxiError('BAD_USER_INPUT', `${engine.uri} holds a graph already: import into an empty store`);
  }
  const { articles, inputs } = await gathered(lines);
  for (const [label, rows] of inputs) {
    for (let at = 0; at < rows.length; at += ARTICLES_A_BATCH) {
      const some = rows.slice(at, at + ARTICLES_A_BATCH);
      await engine.write((run) => keep(run, label, some));
    }
  }
  for (let at = 0; at < articles.length; at += ARTICLES_A_BATCH) {
    const some = articles.slice(at, at + ARTICLES_A_BATCH);
    await inTurn(engine, async (run) =>
      writePlan(run, await planOf(run, { out: [], into: await judgedRows(run, some) })),
    );
  }
  await engine.settle();
  return articles.length;
}

interface Gathered {
  readonly articles: readonly ArticleRows[];
  readonly inputs: ReadonlyMap<InputLabel, readonly Row[]>;
}

async function gathered(lines: AsyncIterable<ExportLine>): Promise<Gathered> {
  const nodes: NodeLine[] = [];
  const said: Contribution[] = [];
  for await (const line of lines) {
    if ('node' in line) nodes.push(line);
    else if (line.edge === 'MENTIONS') {
      said.push({ ...line.properties, entity: line.to, article: line.from } as unknown as Contribution);
    }
  }
  const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label));
  const mentions = groupBy(said, ({ article }) => article);
  const claims = groupBy(
    labelled('Claim').map(({ properties }) => ({ ...claimRow(properties), judged: null })),
    ({ article }) => article,
  );
  const statements = groupBy(
    labelled('Statement').map(({ properties }) => properties),
    ({ article }) => String(article),
  );
  const articles = labelled('Article').map(({ properties }): ArticleRows => {
    const article = articleRow(properties);
    return {
      article,
      contributions: byType(mentions.get(article.id) ?? []),
      statements: statements.get(article.id) ?? [],
      claims: claims.get(article.id) ?? [],
    };
  });
  refuseDangling(articles, new Set(nodes.map(({ node }) => node)));
  const inputs = new Map(INPUT_LABELS.map((label) => [label, labelled(label).map(({ properties }) => properties)]));
  return { articles, inputs };
}

function refuseDangling(articles: readonly ArticleRows[], nodes: ReadonlySet<string>): void {
  for (const { contributions, claims } of articles) {
    const named = [
      ...[...contributions.values()].flat().map(({ entity }) => entity),
      ...claims.flatMap(({ subject, object }) => [subject, object]),
    ];
    const missing = named.find((id) => !nodes.has(id) || entityTypeOf(id) === null);
    if (missing !== undefined) {
      throw new GuanxiError('BAD_USER_INPUT', `the lines name ${missing} and do not give it: export again, whole`);
    }
  }
}
