import { loadLexicon } from '../../src/lexicon/load.ts';
import { byReason, type Decided, decided, readPairs } from './reprint-pairs.ts';

const figure = (pair: Decided): string => pair.similarity.toFixed(3);

/** By reason, how many of the labelled pairs are decided otherwise, and each of those with its similarity. */
async function main(print: (line: string) => void): Promise<void> {
  const pairs: Decided[] = [];
  for (const pair of readPairs(loadLexicon())) pairs.push(await decided(pair));
  for (const is of ['reprint', 'own'] as const) {
    const rows = byReason(pairs).filter((row) => row.is === is);
    const wrong = rows.flatMap((row) => row.wrong);
    const count = rows.reduce((sum, row) => sum + row.pairs, 0);
    print(`${is === 'reprint' ? 'missed merges' : 'false merges'}: ${wrong.length} of ${count}`);
    for (const row of rows) print(`  ${row.wrong.length} of ${String(row.pairs).padStart(2)}  ${row.reason}`);
    for (const pair of wrong) print(`  wrong: ${pair.name} (${pair.reason}), similarity ${figure(pair)}`);
    print('');
  }
  const byText = (is: Decided['is']) =>
    pairs
      .filter((pair) => pair.is === is && pair.reason !== 'same agency cited')
      .sort((a, b) => a.similarity - b.similarity);
  print('least alike of the reprints by text');
  for (const pair of byText('reprint').slice(0, 5)) print(`  ${figure(pair)}  ${pair.name} (${pair.reason})`);
  print('most alike of the own');
  for (const pair of byText('own').slice(-5)) print(`  ${figure(pair)}  ${pair.name} (${pair.reason})`);
}

await main(console.log);
