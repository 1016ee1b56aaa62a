import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../src/lexicon/load.ts';
import { extract } from '../src/pipeline.ts';

const FOLDER = join(import.meta.dirname, '..', 'examples', 'articles');
const lexicon = loadLexicon();
const files = readdirSync(FOLDER).sort();
const records = (
  await Promise.all(files.map((file) => extract({ file, bytes: readFileSync(join(FOLDER, file)) }, lexicon)))
).flat();

describe('the shipped articles', () => {
  test.each(['Person', 'Organisation', 'Office', 'Meeting', 'Policy', 'Statement'])('show nodes of type %s', (type) => {
    expect(records.flatMap((record) => record.nodes).filter((node) => node.type === type).length).toBeGreaterThan(3);
  });

  test.each(['HELD', 'ATTENDED', 'MET', 'SAID', 'IMPOSED', 'PART_OF', 'ABOUT'])('show edges of type %s', (type) => {
    expect(records.flatMap((record) => record.edges).filter((edge) => edge.type === type).length).toBeGreaterThan(0);
  });

  test.each(files)('%s says something, in its script, with its day', (file) => {
    const own = records.filter((record) => record.file === file);
    expect(own).toHaveLength(file.startsWith('06-') ? 2 : 1);
    for (const record of own) {
      expect(record.edges.length).toBeGreaterThan(0);
      if (!file.startsWith('06-')) expect(record.article.publishedOn).toMatch(/^20(?:19|2[0-4])-\d\d-\d\d$/u);
      expect(record.article.language).toBe(/^(?:03|08|09|12)-/u.test(file) ? 'zh-Hant' : 'zh-Hans');
    }
  });
});
