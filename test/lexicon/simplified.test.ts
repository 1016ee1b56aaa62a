import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { simplifiedUnits } from '../../src/lexicon/simplified.ts';

const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

test('the table is OpenCC’s for single characters: of Taiwan’s and the common form, else of Hong Kong’s', () => {
  const common = Converter({ from: 't', to: 'cn' });
  const hongKong = Converter({ from: 'hk', to: 'cn' });
  const units = simplifiedUnits();
  const wrong: string[] = [];
  for (const [first, last] of BLOCKS) {
    for (let unit = first; unit <= last; unit += 1) {
      const traditional = String.fromCharCode(unit);
      const told = common(traditional) === traditional ? hongKong(traditional) : common(traditional);
      const expected = told.length === 1 ? told : traditional;
      if (units[unit] !== expected.charCodeAt(0)) wrong.push(`${traditional} ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(['中', 'A', '，', '\u{e001}', '\ud840'])('%j stays as it is', (c) => {
  expect(simplifiedUnits()[c.charCodeAt(0)]).toBe(c.charCodeAt(0));
});
