import { describe, expect, test } from 'vitest';
import { checkedAddress, isAddress, shownAddress } from '../../../src/sources/web/address.ts';

describe('what is an address and no path', () => {
  test.each([
    ['https://news.example/a', true],
    ['HTTP://news.example', true],
    ['ftp://news.example/a', true],
    ['file:///etc/passwd', true],
    ['news/2024-*.md', false],
    ['-', false],
    ['要闻.html', false],
    ['C:\\news\\a.html', false],
    ['news.example/a', false],
  ])('%s: %s', (word, expected) => {
    expect(isAddress(word)).toBe(expected);
  });
});

describe('an address is taken in the one form that a browser gives it', () => {
  test.each([
    ['https://News.Example/要闻?a=1#top', 'https://news.example/%E8%A6%81%E9%97%BB?a=1'],
    ['http://news.example:80/', 'http://news.example/'],
    ['http://news.example:443/', 'http://news.example:443/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['http://0177.0.0.1/', 'http://127.0.0.1/'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['http://１２７.０.０.１/', 'http://127.0.0.1/'],
    ['http://127。0。0。1/', 'http://127.0.0.1/'],
    ['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
  ])('%s is %s', (address, expected) => {
    expect(checkedAddress(address, false).href).toBe(expected);
  });

  test('a relative one is taken from where it stands', () => {
    const base = new URL('https://news.example/a/b');
    expect(checkedAddress('../c', false, base).href).toBe('https://news.example/c');
    expect(checkedAddress('//other.example/d', false, base).href).toBe('https://other.example/d');
  });
});

describe('what is not asked', () => {
  test.each([
    ['ftp://news.example/a', 'REFUSED', /^ftp:\/\/ is not fetched/],
    ['file:///etc/passwd', 'REFUSED', /^file:\/\/ is not fetched/],
    ['gopher://news.example/', 'REFUSED', /is not fetched/],
    ['https://reader:secret@news.example/', 'REFUSED', /user name or password/],
    ['https://reader@news.example/', 'REFUSED', /user name or password/],
    ['http://news.example:22/', 'REFUSED', /^port 22 is not asked/],
    ['https://news.example:6379/', 'REFUSED', /^port 6379 is not asked/],
    [`https://news.example/${'a'.repeat(2048)}`, 'REFUSED', /more than 2048 characters/],
    ['https://', 'UNREADABLE', /no web address/],
    ['https://news example/', 'UNREADABLE', /no web address/],
    ['http://256.1.1.1/', 'UNREADABLE', /no web address/],
    ['http://[fe80::1%25eth0]/', 'UNREADABLE', /no web address/],
  ])('%s: %s', (address, code, message) => {
    expect(() => checkedAddress(address, false)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  test('other ports are asked where that is allowed', () => {
    expect(checkedAddress('http://news.example:8080/', true).port).toBe('8080');
  });

  test('a redirect cannot lead out of the web', () => {
    expect(() => checkedAddress('file:///etc/passwd', true, new URL('https://news.example/'))).toThrow(/not fetched/);
  });
});

test.each([
  ['https://reader:secret@news.example/a', 'https://…@news.example/a'],
  ['https://a@b@news.example/', 'https://…@news.example/'],
  ['https://news.example/@a', 'https://news.example/@a'],
  ['https://news.example/?q=@', 'https://news.example/?q=@'],
])('%s is shown as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
