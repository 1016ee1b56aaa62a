import { expect, test } from 'vitest';
import { isMailbox, isMessage } from '../../../src/sources/mail/message-head.ts';

test.each([
  ['MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>', true],
  ['From: <Saved by Blink>\nSnapshot-Content-Location: https://x.org/a\n', true],
  ['Received: from a by b;\n\tThu, 8 Apr 2021\nFrom: a@x.org\n', true],
  ['From: a@x.org\nSubject: 会谈\nDate: Thu, 8 Apr 2021\n\n会谈', true],
  ['Date: 2021-04-08\nTitle: 会谈\n\n会谈', false],
  ['Subject: 会谈\nDate: 2021-04-08\n\nFrom: x', false],
  ['外长会谈：两国代表团\n\n正文', false],
  ['<html><body>', false],
  ['---\ntitle: 会谈\nMIME-Version: 1.0', false],
  ['From a@x.org Thu Apr  8 00:30:00 2021\nFrom: a@x.org\n', false],
  ['', false],
])('%j is a message: %s', (head, told) => {
  expect(isMessage(Buffer.from(head))).toBe(told);
});

test.each([
  ['From a@x.org Thu Apr  8 00:30:00 2021\nFrom: a@x.org\n', true],
  ['From - Thu Apr 08 00:30:00 2021\r\nX-Mozilla-Status: 0001\r\n', true],
  ['From Beijing at 10:30\nthe minister left', false],
  ['From: a@x.org\n', false],
])('%j is a mailbox: %s', (head, told) => {
  expect(isMailbox(Buffer.from(head))).toBe(told);
});
