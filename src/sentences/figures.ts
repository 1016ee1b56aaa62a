const HAN_DIGITS = '〇一二三四五六七八九';
const HAN = '〇零一二两三四五六七八九十百千万亿';
/** Western digits, with 万 and 亿 or without, or Han numerals: `1,200`, `2.4万`, `三千二百`, `二〇三一`. */
const FIGURE = new RegExp(`\\d+(?:[.,]\\d+)*[百千万亿]*|[${HAN}]+`, 'gu');
const PARTS = /^(?<digits>[\d.,]+)(?<units>.*)$/u;
const POSITIONAL = /^[〇一二三四五六七八九]+$/u;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);
/** Longer runs of digits are accounts and telephones: they stay as they are. */
const LONGEST = 12;

/** What a text of simplified characters says in figures. */
export interface Figures {
  /** The text with every number in western digits: 三千二百人 as 3200人. */
  readonly text: string;
  readonly values: readonly number[];
}

/** Reads the numbers of a text, so that 三千二百, 3200 and 3,200 are one; 百 or 万 without a digit (万一) is none. */
export function readFigures(text: string): Figures {
  const values: number[] = [];
  const plain = text.replace(FIGURE, (written) => {
    const value = written.length > LONGEST ? null : numberIn(written);
    if (value === null) return written;
    values.push(value);
    return String(value);
  });
  return { text: plain, values };
}

function numberIn(written: string): number | null {
  const { digits, units } = PARTS.exec(written)?.groups ?? {};
  if (digits !== undefined) {
    const value = Number(digits.replaceAll(',', ''));
    return Number.isNaN(value) ? null : [...(units ?? '')].reduce((sum, unit) => sum * (UNITS.get(unit) ?? 1), value);
  }
  const han = written.replaceAll('零', '〇').replaceAll('两', '二');
  if (POSITIONAL.test(han)) return Number([...han].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  return /^[百千万亿]/u.test(han) ? null : sumOf(han);
}

/** 三千一百万: what stands before 万 or 亿 is counted by itself. */
function sumOf(han: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const c of han) {
    const unit = UNITS.get(c);
    if (unit === undefined) {
      digit = HAN_DIGITS.indexOf(c);
    } else if (unit < 10_000) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      total += (section + digit) * unit;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}
