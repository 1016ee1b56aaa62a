import { describe, expect, test } from 'vitest';
import { classify } from '../../../bench/score/errors/classify.ts';
import type { GoldArticle } from '../../../bench/score/gold.ts';
import type { ScoredError } from '../../../bench/score/scorer.ts';
import { extractArticle } from '../../../src/pipeline.ts';
import { articleOf, lexicon } from '../../support/scene.ts';

const NOBODY: GoldArticle = {
  publisher: null,
  bylines: [],
  people: [],
  organisations: [],
  policies: [],
  offices: [],
  meetings: [],
  said: [],
  imposed: [],
};
const name = (canonical: string, ...forms: readonly string[]) => ({ canonical, forms: [canonical, ...forms] });

/**
 * The classes of one error in an article that says `text` and in which a reader found `gold`; where nothing is `found`,
 * as if there were no rules.
 */
function kinds(text: string, gold: Partial<GoldArticle>, error: string, found = true): string[] {
  const [category = '', side, ...what] = error.split(' ');
  const scored: ScoredError = {
    file: 'a.json',
    category,
    side: side === 'wrong' ? 'wrong' : 'missed',
    what: what.join(' '),
  };
  const read = extractArticle(articleOf(text), 'a.txt', lexicon);
  const records = [found ? read : { ...read, nodes: [], mentions: [], edges: [] }];
  const judged = { name: 'a.json', file: 'a.txt', articles: [{ ...NOBODY, ...gold }] };
  return classify({ gold: judged, records, errors: [scored], lexicon }).map(({ kind }) => kind);
}

describe('people', () => {
  test.each<[string, string, Partial<GoldArticle>, string]>([
    ['unknown, behind a title', '渔业局长阿不来了。', { people: [name('阿不')] }, 'people missed 阿不'],
    [
      'unknown, with a Latin gloss',
      '据称老甲乙丙（of Jia）也在场。',
      { people: [name('甲乙丙')] },
      'people missed 甲乙丙',
    ],
    ['unknown, in quotation marks', '人称“老船长”的他没有来。', { people: [name('老船长')] }, 'people missed 老船长'],
    ['unknown, plain', '港口里只有老船长还在。', { people: [name('老船长')] }, 'people missed 老船长'],
    ['unknown, not in the cleaned text', '港口里没有人。', { people: [name('老船长')] }, 'people missed 老船长'],
    ['known to the lexicon', '港口里没有人。', { people: [name('雷蒙多')] }, 'people missed 雷蒙多'],
    ['taken for an organisation', '清华大学昨天放假。', { people: [name('清华大学')] }, 'people missed 清华大学'],
    ['joined with another', '王毅昨天休息。', { people: [name('王毅')] }, 'people missed 王毅'],
    ['other boundary', '王毅昨天休息。', { people: [name('王毅昨')] }, 'people missed 王毅昨'],
    ['other boundary', '王毅昨天休息。', { people: [name('王毅昨')] }, 'people wrong 王毅'],
    ['second of one', '王毅昨天休息。', { people: [name('王毅')] }, 'people wrong 王毅'],
    ['is a policy', '王毅昨天休息。', { policies: [name('王毅')] }, 'people wrong 王毅'],
    ['a by-line', '王毅昨天休息。', { bylines: ['王毅'] }, 'people wrong 王毅'],
    ['not in gold, by person-lexicon', '王毅昨天休息。', {}, 'people wrong 王毅'],
  ])('%s: %s', (kind, text, gold, error) => {
    expect(kinds(text, gold, error, !kind.includes('known'))).toEqual([kind]);
  });
});

describe('organisations and policies', () => {
  test.each<[string, string, Partial<GoldArticle>, string]>([
    [
      "unknown, with a body's ending",
      '码头的工会没有开门。',
      { organisations: [name('码头工会', '工会')] },
      'organisations missed 码头工会',
    ],
    [
      'taken for a country or a side',
      '法国昨天说，港口不该停着。',
      { organisations: [name('法国')] },
      'organisations missed 法国',
    ],
    [
      'inside a title',
      '清华大学校长昨天休息。',
      { offices: [{ person: '甲', office: '清华大学校长', post: '校长', status: 'current' }] },
      'organisations wrong 清华大学',
    ],
    ['the outlet itself', '路透社昨天放假。', { publisher: '路透社' }, 'organisations wrong 路透社'],
    ['not in gold, by organisation-lexicon', '路透社昨天放假。', {}, 'organisations wrong 路透社'],
    ['unknown, in 《》', '他说的是《码头旧事》一书。', { policies: [name('码头旧事')] }, 'policies missed 码头旧事'],
  ])('%s: %s', (kind, text, gold, error) => {
    expect(kinds(text, gold, error, !kind.includes('known'))).toEqual([kind]);
  });
});

describe('offices', () => {
  const TEXT = '中国外交部长王毅昨天休息。';
  const held = (office: string, status = 'current', person = '王毅') => {
    return { people: [name('王毅'), name('甲乙丙')], offices: [{ person, office, post: '部长', status }] };
  };

  test.each<[string, Partial<GoldArticle>, string]>([
    ['other string of the same post', held('中国东方外交部长'), 'offices missed 王毅 中国东方外交部长'],
    ['string too short', held('中国外交部长兼国务委员'), 'offices missed 王毅 中国外交部长兼国务委员'],
    ['string too long', held('外交部长'), 'offices missed 王毅 外交部长'],
    ['person missing', held('渔业局长', 'current', '甲乙丙'), 'offices missed 甲乙丙 渔业局长'],
    ['missed beside another office', held('国务委员'), 'offices missed 王毅 国务委员'],
    ['string too long', held('外交部长'), 'offices wrong 王毅 中国外交部长'],
    ['of nobody in gold', {}, 'offices wrong 王毅 中国外交部长'],
    ['not in gold', { people: [name('王毅')] }, 'offices wrong 王毅 中国外交部长'],
    ['written twice', held('中国外交部长'), 'offices wrong 王毅 中国外交部长'],
  ])('%s', (kind, gold, error) => {
    expect(kinds(TEXT, gold, error)).toEqual([kind]);
  });

  test('held with another status are errors of their own', () => {
    expect(kinds(TEXT, held('中国外交部长', 'former'), 'people missed 甲乙丙').at(-1)).toBe('current for former');
  });
});

describe('claims', () => {
  const SAID = '王毅昨天说，港口的吊机不该停着。';
  test.each<[string, string, Partial<GoldArticle>, string]>([
    ['speaker not found', SAID, {}, 'said missed 甲乙丙: 港口…停着'],
    [
      'said by another or in part',
      SAID,
      { said: [{ speaker: '王毅', from: '港口的吊机', until: '停着' }] },
      'said missed 王毅: 港口的吊机…停着',
    ],
    ['no attribution found', SAID, { said: [{ speaker: '王毅', from: '甲', until: '乙' }] }, 'said missed 王毅: 甲…乙'],
    [
      'other speaker or extent',
      SAID,
      { said: [{ speaker: '王毅', from: '港口的吊机', until: '停着' }] },
      'said wrong 王毅: 港口的吊机不该停着',
    ],
    ['not in gold', SAID, {}, 'said wrong 王毅: 港口的吊机不该停着'],
    ['participant not found', SAID, {}, 'attended missed 甲乙丙 @ 会谈'],
    ['not among the participants', SAID, {}, 'attended missed 王毅 @ 会谈'],
    ['person not found', SAID, {}, 'met missed 王毅 + 甲乙丙'],
    ['with somebody not in gold', SAID, {}, 'met wrong person:0 + 王毅'],
    ['imposer not found', SAID, {}, 'imposed missed 甲国: 禁运'],
    ['no measure found', SAID, {}, 'imposed missed 王毅: 禁运'],
    ['not found', SAID, { meetings: [{ mention: '会谈', principals: ['王毅'] }] }, 'meetings missed null 王毅 会谈'],
    [
      'a participant not found',
      SAID,
      { meetings: [{ mention: '会谈', principals: ['甲乙丙'] }] },
      'meetings missed null 甲乙丙 会谈',
    ],
  ])('%s', (kind, text, gold, error) => {
    expect(kinds(text, gold, error)).toEqual([kind]);
  });
});
