import { openStore } from '../../src/store/open.ts';
import { newsOf } from '../support/news.ts';

/** Loads invented news into a store, an article a transaction, until it is done or killed: `loader.ts URI COUNT`. */
const [uri = '', count = '0'] = process.argv.slice(2);
const store = await openStore(uri, {
  username: 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? '',
  database: null,
});
await store.migrate();
process.stdout.write('loading\n');
for (let number = 0; number < Number(count); number += 1) await store.load([newsOf(number)]);
await store.close();
process.stdout.write('done\n');
