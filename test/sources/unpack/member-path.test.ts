import { describe, expect, test } from 'vitest';
import { memberPath, shownMember } from '../../../src/sources/unpack/member-path.ts';

describe('where a member stands', () => {
  test.each([
    ['a.html', 'a.html'],
    ['./新闻/2021/a.html', '新闻/2021/a.html'],
    ['新闻\\2021\\a.html', '新闻/2021/a.html'],
    ['a//b.html', 'a/b.html'],
    ['a..b.html', 'a..b.html'],
    ['console/contact.html', 'console/contact.html'],
  ])('%j is %s', (name, path) => {
    expect(memberPath(name)).toEqual({ path });
  });

  test.each([
    ['../a.html', 'leads out of the archive'],
    ['a/../../b.html', 'leads out of the archive'],
    ['..\\..\\a.html', 'leads out of the archive'],
    ['/etc/a.html', 'has an absolute path'],
    ['\\\\server\\a.html', 'has an absolute path'],
    ['C:\\a.html', 'has an absolute path'],
    ['c:a.html', 'has an absolute path'],
    ['a\0.html', 'holds a control character in its name'],
    ['a\n.html', 'holds a control character in its name'],
    ['news/CON', 'has the name of a device'],
    ['nul.html', 'has the name of a device'],
    ['com1.tar.gz', 'has the name of a device'],
  ])('%j is refused', (name, refused) => {
    expect(memberPath(name)).toEqual({ refused });
  });

  test.each(['.git/a.html', '__MACOSX/._a.html', 'a/.DS_Store', '', '.', './'])('%j is left out', (name) => {
    expect(memberPath(name)).toBeNull();
  });
});

test('a name in a message moves no cursor and turns no line around', () => {
  expect(shownMember('a.zip', '\u001b[2J\u202Ea.html')).toBe('a.zip!/\\u{1b}[2J\\u{202e}a.html');
  expect(shownMember('a.zip', '新'.repeat(500))).toHaveLength('a.zip!/'.length + 201);
});
