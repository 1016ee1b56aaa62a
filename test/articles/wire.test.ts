import { expect, test } from 'vitest';
import { articlesOfText } from '../../src/articles/read.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';

const { outlets } = loadLexicon();
const wireOf = (text: string) => articlesOfText(text, { file: 'a.md' }, outlets)[0]?.wire;
const REST = '双方就两国贸易和地区局势交换了意见，同意年内再次会谈。';

test.each([
  ['a dateline', `新华社里斯本5月8日电 外交部长八日在里斯本会见来访客人。${REST}`, '新华社'],
  ['a dateline in the other script', `中央社台北8日電 外交部長今天會見來訪客人。${REST}`, '中央社'],
  ['a credit before the body', `（法新社）外交部长八日会见来访客人。${REST}`, '法新社'],
  ['the opening words', `据路透社8日报道，外交部长当天会见来访客人。${REST}`, '路透社'],
  ['an agency that no table knows', `据海国社报道，外交部长当天会见来访客人。${REST}`, '海国社'],
])('%s names the agency', (_, text, wire) => {
  expect(wireOf(text)).toBe(wire);
});

test.each([
  ['no source', `外交部长八日会见来访客人。${REST}`],
  ['a source of one sentence later on', `外交部长八日会见来访客人。${REST}据路透社报道，会谈持续两小时。`],
  ['a picture', `外交部长八日会见来访客人。${REST}\n\n（路透社 摄）`],
  ['a club that is no agency', `据合作社负责人介绍，外交部长当天会见来访客人。${REST}`],
])('%s names none', (_, text) => {
  expect(wireOf(text)).toBeNull();
});
