import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countScripts, fillMatching, SCRIPT, scriptOf } from '../../src/model/script.ts';

describe('scripts', () => {
  test.each<[string, keyof typeof SCRIPT]>([
    ['国', 'han'],
    ['國', 'han'],
    ['〇', 'han'],
    ['の', 'kana'],
    ['カ', 'kana'],
    ['한', 'hangul'],
    ['a', 'latin'],
    ['É', 'latin'],
    ['，', 'other'],
    ['7', 'other'],
    [' ', 'other'],
    ['\ud842', 'other'],
    ['\udfb7', 'other'],
  ])('%s is %s', (character, script) => {
    expect(scriptOf(character.charCodeAt(0))).toBe(SCRIPT[script]);
  });

  test('counts a stretch', () => {
    const text = '总统（President）と大統領';
    expect(countScripts(text, 2, text.length)[SCRIPT.latin]).toBe(9);
    expect(countScripts(text, 2, text.length)[SCRIPT.han]).toBe(3);
    expect(countScripts(text, 0, 0)).toEqual([0, 0, 0, 0, 0]);
  });

  test('agrees with the properties of Unicode outside surrogates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xd7ff }), (unit) => {
        expect(scriptOf(unit) === SCRIPT.han).toBe(/\p{Script=Han}/u.test(String.fromCharCode(unit)));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  test('writes at the units that match', () => {
    const values = new Uint8Array(65_536);
    fillMatching(values, /[0-9]+/gu, 4);
    expect([values[0x30], values[0x39], values[0x3a], values.filter((value) => value === 4).length]).toEqual([
      4, 4, 0, 10,
    ]);
  });
});
