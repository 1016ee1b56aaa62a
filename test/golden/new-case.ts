import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { CLAIMS, expectedFile, readStories, writeExpected } from './cases.ts';

const USAGE = 'npm run golden -- NAME [FILE]: a case NAME of the article in FILE, or on standard input';
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const STDIN = 0;

/**
 * Writes a case's article and a draft of what is expected of it, which is what the program reads today: a person corrects
 * it, for it says what is right only where the program is. The form of standard input is told by its text, as always.
 */
function main(args: readonly string[], print: (line: string) => void): number {
  const [name, file] = args;
  if (name === undefined || !NAME.test(name) || args.length > 2) {
    print(`${USAGE}; NAME in small letters and hyphens, such as said-postposed`);
    return 2;
  }
  const extension = file === undefined ? '.txt' : extname(basename(file)) || '.txt';
  const article = `${name}${extension}`;
  const expected = join(CLAIMS, expectedFile(article));
  if (existsSync(expected)) {
    print(`${expected} is there already; take another name, or correct that file`);
    return 1;
  }
  writeFileSync(join(CLAIMS, article), readFileSync(file ?? STDIN));
  const stories = readStories(CLAIMS, article, loadLexicon());
  writeFileSync(expected, writeExpected({ phenomenon: 'TODO', stories }));
  print(`${expected} is a draft: what the program reads today, not what is right.`);
  print('Correct it by the article, say under phenomenon what the case is there for, then: npx vitest run test/golden');
  return 0;
}

process.exitCode = main(process.argv.slice(2), console.log);
