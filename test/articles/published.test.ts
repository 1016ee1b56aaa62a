import { expect, test } from 'vitest';
import { canonicalAddress, hostOf } from '../../src/articles/address.ts';
import { languageOf } from '../../src/articles/language.ts';
import { addressDay, publishedDay, republicDay, statedDay } from '../../src/articles/published.ts';
import { outletOf } from '../../src/articles/publisher.ts';
import { OUTLETS } from './support.ts';

test.each([
  ['22/09/2020 - 15:20', '2020-09-22'],
  ['Sun, 22 Nov 2020 18:46:05 GMT', '2020-11-22'],
  ['2020-11-21T14:56:09.808Z', '2020-11-21'],
  ['发布时间：2020年9月2日 10:30', '2020-09-02'],
  ['2020/9/2', '2020-09-02'],
  ['2020-02-30', null],
  ['1605891392000', null],
  ['9月22日', null],
])('%s states %s', (line, day) => {
  expect(statedDay(line)).toBe(day);
});

test.each([
  ['（編輯：王大同）1091215', '2020-12-15'],
  ['（譯者：王大同/核稿：李華）1100112', '2021-01-12'],
  ['（編輯：王大同）0990301', '2010-03-01'],
  ['電話1091215', null],
  ['（編輯：王大同）1091315', null],
])('%s is the day %s', (text, day) => {
  expect(republicDay(text)).toBe(day);
});

test.each([
  ['https://x.cn/a/story20210414-1139300', '2021-04-14'],
  ['https://x.cn/2023/12/3/a.html', '2023-12-03'],
  ['https://x.tw/news/202009270023.aspx', '2020-09-27'],
  ['https://x.org/cl-12142020134843.html', '2020-12-14'],
  ['https://x.cn/a/5672273.html', null],
  ['https://x.cn/20211345', null],
])('%s holds the day %s', (url, day) => {
  expect(addressDay(url)).toBe(day);
});

test('a printed day wins over all others', () => {
  const from = {
    stamps: ['22/11/2020'],
    closing: [],
    date: '2020-11-24',
    url: 'https://x.cn/20201123',
    stampedOn: '2020-11-25',
  };
  expect(publishedDay(from)).toEqual({ on: '2020-11-22', basis: 'PRINTED' });
  expect(publishedDay({ ...from, stamps: [], closing: ['（編輯：王大同）1091121'] }).on).toBe('2020-11-21');
  expect(publishedDay({ ...from, stamps: [] })).toEqual({ on: '2020-11-24', basis: 'FRONT_MATTER' });
  expect(publishedDay({ ...from, stamps: [], date: null })).toEqual({ on: '2020-11-23', basis: 'ADDRESS' });
  expect(publishedDay({ ...from, stamps: [], date: null, url: null })).toEqual({ on: '2020-11-25', basis: 'STAMP' });
  expect(publishedDay({ ...from, stamps: [], date: null, url: null, stampedOn: null })).toEqual({
    on: null,
    basis: null,
  });
});

test.each([
  ['HTTPS://News.Example.CN/a?utm_source=x&id=3&fbclid=1#top', 'https://news.example.cn/a?id=3'],
  ['https://web.archive.org/web/20210712/https://example.cn/a', 'https://example.cn/a'],
  ['http://example.cn/a%20b', 'http://example.cn/a%20b'],
  ['ftp://example.cn/a', null],
  ['外交部', null],
  [null, null],
])('%s is %s', (raw, address) => {
  expect(canonicalAddress(raw)).toBe(address);
});

test('the host stands between the slashes', () => {
  expect(hostOf('https://www.example.cn:8080/a')).toBe('www.example.cn');
  expect(hostOf('外交部')).toBeNull();
});

test.each([
  ['https://www.example.cn/a', null, '晨星日报'],
  ['https://notexample.cn/a', null, undefined],
  [null, '蓝河', '蓝河之声'],
  [null, '(臺)晨星CNA', '晨星日报'],
  ['https://example.cn/a', '蓝河', '晨星日报'],
  [null, '林小明', undefined],
])('%s by %s is of %s', (url, author, name) => {
  expect(outletOf(url, author, OUTLETS)?.name).toBe(name);
});

test.each([
  ['国务院总理会见来访的外长', 'zh-Hans'],
  ['國務院總理會見來訪的外長', 'zh-Hant'],
  ['The minister said that the talks were of use to both of the countries', 'en'],
  ['日本の外務大臣は東京で記者会見を行いました', 'ja'],
  ['Der Minister sprach gestern lange mit seinen Kollegen', 'other'],
])('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
