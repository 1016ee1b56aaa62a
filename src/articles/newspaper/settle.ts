const DIGIT_GAP = /(?<=\d) +(?=[年月日时時分届屆个個%％\d])|(?<=\p{Script=Han}(?<![电電讯訊])) +(?=\d)/gu;
const PUNCTUATION_GAP = /(?<=[，。；：、！？“”（）《》—]) +| +(?=[，。；：、！？”）》])/gu;
const BLANKS = /[^\S\n]+/gu;
const WIDE_PAIR = /(?<=[\p{Script=Han}，。、：；]) (?=[\p{Script=Han}“《（])/gu;
const WIDE_NEIGHBOURS = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
const FEWEST_SPACED = 3;

/**
 * A printed line without the spaces that typesetting put in: `1月 31日` is `1月31日`, `习 近 平 会 见` one word after the
 * other; the space that ends a dateline, 新华社电 9月9日, stays, and so does the one between names, 记者 王大同 李小明.
 */
export function settled(line: string): string {
  const text = line.replace(BLANKS, ' ').trim().replace(DIGIT_GAP, '').replace(PUNCTUATION_GAP, '');
  const spaced = text.match(WIDE_PAIR)?.length ?? 0;
  if (spaced < FEWEST_SPACED || spaced <= (text.match(WIDE_NEIGHBOURS)?.length ?? 0)) return text;
  return text.replace(WIDE_PAIR, '');
}
