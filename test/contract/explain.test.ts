import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeOver } from '../../src/store/graph-store.ts';
import { openNeo4j } from '../../src/store/neo4j/engine.ts';
import { statement } from '../../src/store/statements.ts';
import { neo4jOfRun, takeNeo4j } from '../support/neo4j-suite.ts';
import { STATEMENTS } from '../support/statements.ts';

const AVOIDED = /AllNodesScan|CartesianProduct|AllRelationshipsScan/u;
const server = neo4jOfRun();

/** One node for each side: a product of such is one row. */
const ONE_NODE = /^NodeUniqueIndexSeek/u;

/** The operators of a plan that scan or multiply, from the top. */
function wastefulIn(plan: Plan): readonly string[] {
  const single =
    plan.operatorType.startsWith('CartesianProduct') && leavesOf(plan).every((leaf) => ONE_NODE.test(leaf));
  const own = AVOIDED.test(plan.operatorType) && !single ? [plan.operatorType] : [];
  return [...own, ...plan.children.flatMap(wastefulIn)];
}

function leavesOf(plan: Plan): readonly string[] {
  return plan.children.length === 0 ? [plan.operatorType] : plan.children.flatMap(leavesOf);
}

describe.runIf(server !== null)('statements on Neo4j', () => {
  let driver: Driver;
  let release = () => {};
  beforeAll(async () => {
    if (server === null) return;
    release = await takeNeo4j(server);
    const store = storeOver(await openNeo4j(server.uri, { ...server, database: null }));
    await store.migrate();
    await store.close();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  });
  afterAll(async () => {
    await driver.close();
    release();
  });

  test.each(STATEMENTS)('%s finds its nodes by an index', async (name) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement(name)}`);
    const { plan } = summary;
    expect(plan === false ? 'no plan' : wastefulIn(plan)).toEqual([]);
  });
});
