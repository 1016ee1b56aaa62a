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
  ['an agency of several in foreign news', `（中央社東京5日綜合外電報導）外交部長5日會見來訪客人。${REST}`, '中央社'],
  ['an agency’s site in a dateline', `新华网北京5月8日电 外交部长八日会见来访客人。${REST}`, '新华社'],
  ['an agency in traditional characters', `（美聯社）外交部長八日會見來訪客人。${REST}`, '美联社'],
  ['the opening words without 据', `法新社星期二报道说，外交部长当天会见来访客人。${REST}`, '法新社'],
  ['the closing words', `外交部长八日会见来访客人。${REST}（据中新社报道）`, '中新社'],
  ['a name in brackets at the end', `外交部長八日會見來訪客人。${REST}（中央社）`, '中央社'],
  ['an agency abroad at the end', `外交部长八日会见来访客人。${REST}（德新社）`, '德新社'],
  ['a line of the source below', `外交部长八日会见来访客人。${REST}\n\n来源：新华网`, '新华社'],
  [
    'a line of day and source above',
    `外长会见来访客人\n\n2031年5月8日 10:20 来源：中国新闻网\n\n外交部长八日会见来访客人。${REST}`,
    '中新社',
  ],
  ['a line of the source on a page', `<p>来源：新华社客户端</p><p>外交部长八日会见来访客人。${REST}</p>`, '新华社'],
  ['an agency that no table knows', `据海国社报道，外交部长当天会见来访客人。${REST}`, '海国社'],
])('%s names the agency', (_, text, wire) => {
  expect(wireOf(text)).toBe(wire);
});

test.each([
  ['no source', `外交部长八日会见来访客人。${REST}`],
  ['a source of one sentence later on', `外交部长八日会见来访客人。${REST}据路透社报道，会谈持续两小时。`],
  ['news put together from abroad', `综合外电报道，外交部长八日会见来访客人。${REST}`],
  ['a source that is no agency', `外交部长八日会见来访客人。${REST}\n\n来源：晨星日报`],
  ['several sources', `外交部长八日会见来访客人。${REST}\n\n来源：综合新华社、央视新闻`],
  ['an agency’s picture in the last line', `外交部长八日会见来访客人。${REST}（新华社发）`],
  ['a company whose name ends so', `海湾旅行社星期二消息说，外交部长当天会见来访客人。${REST}`],
  ['a picture', `外交部长八日会见来访客人。${REST}\n\n（路透社 摄）`],
  ['a club that is no agency', `据合作社负责人介绍，外交部长当天会见来访客人。${REST}`],
])('%s names none', (_, text) => {
  expect(wireOf(text)).toBeNull();
});
