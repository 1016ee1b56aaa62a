import { expect, test } from 'vitest';
import { isOwnVoice } from '../../src/entities/own-publisher.ts';
import type { OrganisationMention } from '../../src/mentions/types.ts';
import { readText } from '../mentions/reading.ts';

const ownVoices = (text: string, publisher: string) => {
  const reading = readText(text);
  const article = { ...reading.document.article, publisher };
  const own = { ...reading, document: { ...reading.document, article } };
  return own.mentions
    .filter((mention): mention is OrganisationMention => mention.kind === 'ORGANISATION' && isOwnVoice(own, mention))
    .map(({ surface }) => surface);
};

test.each([
  ['他告诉美国之音，谈判还没有开始。', '美国之音', ['美国之音']],
  ['学者对众新闻表示，风险不大。', '众新闻', ['众新闻']],
  ['根据路透看到的草案，双方同意延期。', '路透社', ['路透']],
  ['她接受法广专访时回顾了选举。', '法广', ['法广']],
  ['消息人士对路透社说，名单已定。', '路透社', ['路透社']],
])('%s in an article of %s: only who asked', (text, publisher, expected) => {
  expect(ownVoices(text, publisher)).toEqual(expected);
});

test.each([
  ['他告诉美国之音，谈判还没有开始。', '法广'],
  ['美国之音台长宣誓就职。', '美国之音'],
  ['当局宣布驱逐路透社记者。', '路透社'],
  ['众新闻发表声明，宣布停止运作。', '众新闻'],
])('%s in an article of %s: a body of the story', (text, publisher) => {
  expect(ownVoices(text, publisher)).toEqual([]);
});
