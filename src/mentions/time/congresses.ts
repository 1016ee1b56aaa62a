/** Party congresses and plenums with the month they met in: a name, and its ISO month. Public record; extend at the end. */
const CONGRESSES: readonly (readonly [name: string, month: string])[] = [
  ['十六大', '2002-11'],
  ['十七大', '2007-10'],
  ['十七届二中全会', '2008-02'],
  ['十七届三中全会', '2008-10'],
  ['十七届四中全会', '2009-09'],
  ['十七届五中全会', '2010-10'],
  ['十七届六中全会', '2011-10'],
  ['十七届七中全会', '2012-11'],
  ['十八大', '2012-11'],
  ['十八届一中全会', '2012-11'],
  ['十八届二中全会', '2013-02'],
  ['十八届三中全会', '2013-11'],
  ['十八届四中全会', '2014-10'],
  ['十八届五中全会', '2015-10'],
  ['十八届六中全会', '2016-10'],
  ['十八届七中全会', '2017-10'],
  ['十九大', '2017-10'],
  ['十九届一中全会', '2017-10'],
  ['十九届二中全会', '2018-01'],
  ['十九届三中全会', '2018-02'],
  ['十九届四中全会', '2019-10'],
  ['十九届五中全会', '2020-10'],
  ['十九届六中全会', '2021-11'],
  ['十九届七中全会', '2022-10'],
  ['二十大', '2022-10'],
  ['二十届一中全会', '2022-10'],
  ['二十届二中全会', '2023-02'],
  ['二十届三中全会', '2024-07'],
  ['二十届四中全会', '2025-10'],
];

const NAME = /(?<name>(?:十[六七八九]|二十)(?:届(?:中央委员会第)?[一二三四五六七]中?(?:次)?(?:全会|全体会议)|大))/u;

/** The ISO month a party congress or plenum met in: `congressMonth('中共十九届六中全会')` is `2021-11`; null for one not known. */
export function congressMonth(text: string): string | null {
  const name = NAME.exec(text)
    ?.groups?.name?.replace('中央委员会第', '')
    .replace(/([一二三四五六七])次全体会议/u, '$1中全会')
    .replace('中全体会议', '中全会');
  return CONGRESSES.find(([known]) => known === name)?.[1] ?? null;
}
