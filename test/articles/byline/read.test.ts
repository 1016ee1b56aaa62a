import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/articles/byline/credit-names.ts';
import { findDateline } from '../../../src/articles/byline/dateline.ts';
import { splitReporter } from '../../../src/articles/byline/places.ts';
import { findBylines } from '../../../src/articles/byline/read.ts';
import { inZone, only } from '../support.ts';

const found = (text: string, zone: 'BODY' | 'CAPTION' | 'HEADING') => {
  const { spans, authors } = findBylines(text, zone);
  return [spans.map(({ start, end }) => text.slice(start, end)), authors];
};

describe('in the body', () => {
  test.each([
    [
      '（中央社記者林小明台北15日電）部長今天說明。（編輯：王大同）1091215',
      ['（中央社記者林小明台北15日電）', '（編輯：王大同）1091215'],
      ['林小明', '王大同'],
    ],
    [
      '（法新社日内瓦19日电）部长今天说明。（译者：林小明/核稿：王大同）',
      ['（法新社日内瓦19日电）', '（译者：林小明/核稿：王大同）'],
      ['林小明', '王大同'],
    ],
    ['据新华社电（记者 王大同）部长周一说明。', ['据新华社电（记者 王大同）'], ['王大同']],
    ['新华社日内瓦1月31日电 部长周一说明。', ['新华社日内瓦1月31日电'], []],
    ['路透首尔/东京10月6日 - 部长周一说明。(完)', ['路透首尔/东京10月6日 -', '(完)'], []],
    ['央视网消息（新闻联播）：部长周一说明。', ['央视网消息（新闻联播）：'], []],
    ['（德国之声中文网）部长周一说明。', ['（德国之声中文网）'], []],
    ['【晨星新闻东京10月16日电】部长周一说明。', ['【晨星新闻东京10月16日电】'], []],
    [
      '自由亚洲电台记者林小明巴黎报道 编辑：王大同 网编：李华',
      ['自由亚洲电台记者林小明巴黎报道 编辑：王大同 网编：李华'],
      ['林小明', '王大同', '李华'],
    ],
    ['记者：林小明 责编：王大同 李华', ['记者：林小明 责编：王大同 李华'], ['林小明', '王大同', '李华']],
    ['编译 林小明；审校 王大同', ['编译 林小明；审校 王大同'], ['林小明', '王大同']],
    ['林小明/王大同 （德新社、路透社）', ['林小明/王大同 （德新社、路透社）'], ['林小明', '王大同']],
    ['部長昨天出席典禮。（圖取自內政部網頁）', ['（圖取自內政部網頁）'], []],
    ['图为大使。（照片来自路透社）', ['（照片来自路透社）'], []],
    ['林小明/王大同（法新社）', ['林小明/王大同（法新社）'], ['林小明', '王大同']],
    ['这是双赢。新华社记者 林小明 王大同', ['新华社记者 林小明 王大同'], ['林小明', '王大同']],
    ['图为会谈现场。新华社记者 黄小文/摄', ['新华社记者 黄小文/摄'], ['黄小文']],
  ])('%s', (text, spans, authors) => {
    expect(found(text, 'BODY')).toEqual([spans, authors]);
  });

  test.each([
    '部长告诉记者，会谈进展顺利。',
    '据路透社报道，部长周一辞职。',
    '新华社记者问及贸易时，部长没有回答。',
    '（FedEx）回复查询时说，航班照常。',
    '路透社说，部长周一辞职。',
    '部长对《晨星日报》说，会谈“没有完”。',
    '据了解，编辑部收到了来信。',
  ])('nothing in %s', (text) => {
    expect(found(text, 'BODY')).toEqual([[], []]);
  });
});

describe('in captions', () => {
  test.each([
    ['部长在会场外。（美联社）', ['（美联社）']],
    ['部长在会场外。（路透社资料照）', ['（路透社资料照）']],
    ['部长在会场外。（圖取自example.com/a）', ['（圖取自example.com/a）']],
    ['部長(Anna Weber) (AFP)', ['(AFP)']],
    ['部長在會場外。美聯社資料圖片', ['美聯社資料圖片']],
    ['部长在会场外。片段截图', ['片段截图']],
  ])('%s', (text, spans) => {
    expect(found(text, 'CAPTION')[0]).toEqual(spans);
  });

  test.each(['部长（Anna Weber）', '部长在会场外。（2021年3月4日）', '部长（左）与总理握手。'])(
    'nothing in %s',
    (text) => {
      expect(found(text, 'CAPTION')).toEqual([[], []]);
    },
  );
});

test.each([
  ['林小明台北', { name: '林小明', place: '台北' }],
  ['林明香港', { name: '林明', place: '香港' }],
  ['王大同华盛顿', { name: '王大同', place: '华盛顿' }],
  ['林小明', { name: '林小明', place: null }],
  ['王大同 某市', { name: '王大同', place: '某市' }],
])('splits %s', (text, parts) => {
  expect(splitReporter(text)).toEqual(parts);
});

test.each([
  ['林小明、王大同', ['林小明', '王大同']],
  ['Anna Weber', ['Anna Weber']],
  ['黄小文', ['黄小文']],
  ['晨星日报', []],
  ['本社综合', []],
  ['anna', []],
])('names in %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['新华社里斯本5月8日电 上午九时', { agency: '新华社', place: '里斯本', year: null, month: 5, day: 8 }],
  ['（中央社記者林小明東京19日綜合外電報導）', { agency: '中央社', place: '東京', year: null, month: null, day: 19 }],
  ['（中央社記者林小明華盛頓9日專電）', { agency: '中央社', place: '華盛頓', year: null, month: null, day: 9 }],
  ['新华社北京2019年3月4日电', { agency: '新华社', place: '北京', year: 2019, month: 3, day: 4 }],
  ['路透广州/深圳6月9日 - 港口', { agency: '路透', place: '广州/深圳', year: null, month: 6, day: 9 }],
  ['新华社北京电 总理会见', null],
])('the dateline of %s', (text, dateline) => {
  expect(findDateline(text)?.dateline).toEqual(dateline);
});

test.each(['路透社周一报道', '中央社说电力不足', '据美联社消息人士'])('no dateline in %s', (text) => {
  expect(findDateline(text)).toBeNull();
});

test('by-lines become blocks of their own and stay in the text', () => {
  const article = only('<p>（法新社日内瓦19日电） 部长今天说明了会谈的经过。（完）</p>');
  expect(inZone(article, 'BYLINE')).toEqual(['（法新社日内瓦19日电）', '（完）']);
  expect(inZone(article, 'BODY')).toEqual(['部长今天说明了会谈的经过。']);
  expect(article.dateline).toMatchObject({ agency: '法新社', day: 19 });
});
