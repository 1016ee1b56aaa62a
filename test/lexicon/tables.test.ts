import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '../../src/lexicon/load.ts';
import { compareText } from '../../src/model/order.ts';
import { simplify } from '../../src/sentences/scripts.ts';

const FOLDER = join(packageFolder(), 'lexicon');
const TABLES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsv'))
  .sort();
const linesOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8').split('\n');

test.each(TABLES.filter((file) => /^(?:people|organisations|terms|offices|policies)/u.test(file)))(
  'the rows of %s stand in the order of their ids',
  (file) => {
    const ids = linesOf(file)
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t')[0] ?? '');
    expect(ids).toEqual(ids.toSorted(compareText));
  },
);

const HAN = /\p{Script=Han}/u;

test.each(TABLES.filter((file) => /^(?:people|organisations|offices|policies|places|outlets)/u.test(file)))(
  '%s is in simplified characters',
  (file) => {
    const other = linesOf(file).flatMap((line) =>
      [...line].filter((character) => HAN.test(character) && simplify(character) !== character),
    );
    expect(other).toEqual([]);
  },
);

test.each(TABLES)('%s ends in one line break', (file) => {
  expect(readFileSync(join(FOLDER, file), 'utf8')).toMatch(/[^\n]\n$/u);
});
