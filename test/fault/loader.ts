import { GuanxiError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';
import { newsOf } from '../support/news.ts';

/** Loads invented news into a store, an article a transaction, until it is done, killed or refused: `loader.ts URI COUNT`. */
const [uri = '', count = '0'] = process.argv.slice(2);
try {
  const store = await openStore(uri, {
    username: 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
    database: null,
  });
  try {
    await store.migrate();
    process.stdout.write('loading\n');
    for (let number = 0; number < Number(count); number += 1) await store.load([newsOf(number)]);
  } finally {
    await store.close();
  }
  process.stdout.write('done\n');
} catch (error) {
  if (!(error instanceof GuanxiError)) throw error;
  process.stdout.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
