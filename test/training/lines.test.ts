import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatLine, parseLine, readLines } from '../../training/lines.ts';

const LINES = ['议员沈砚秋访问首尔。\t2:5:P 7:9:L', '海燕出版社没有回应。\t0:5:O', '双方没有回应。\t'];

describe('labelled lines', () => {
  test.each(LINES)('%s', (line) => {
    expect(formatLine(parseLine(line))).toBe(line);
  });

  test('count code points, and are read in UTF-16 units', () => {
    const line = '😀沈砚秋。\t1:4:P';
    const { text, labels } = parseLine(line);
    expect(labels.map(({ start, end }) => text.slice(start, end))).toEqual(['沈砚秋']);
    expect(formatLine({ text, labels })).toBe(line);
  });

  test('are read in simplified characters', () => {
    expect(parseLine('議員發言。\t').text).toBe('议员发言。');
  });

  test.each(['甲乙丙\t0:9:P', '甲乙丙\t2:1:P', '甲乙丙\t0:2:X', '甲乙丙\t0:2:P 1:3:O'])('%s is refused', (line) => {
    expect(() => parseLine(line)).toThrow('is no span of');
  });

  test('come from files, gzipped or not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guanxi-lines-'));
    const text = `${LINES.join('\n')}\n`;
    writeFileSync(join(folder, 'a.tsv'), text);
    writeFileSync(join(folder, 'a.tsv.gz'), gzipSync(text));
    expect(readLines(join(folder, 'a.tsv'))).toEqual(LINES.map(parseLine));
    expect(readLines(join(folder, 'a.tsv.gz'))).toEqual(LINES.map(parseLine));
  });
});
