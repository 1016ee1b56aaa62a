import { expect, test } from 'vitest';
import { readText, remark } from '../reading.ts';

test.each([
  '【路透社】说，【美国财政部】将公布名单。',
  '【TikTok】周一起诉了联邦当局，【TikTok】用户不受影响。',
  '两家公司打算收购【TikTok】。',
  '【中国驻港国安公署】在酒店挂牌。',
  '【外交部】发言人回答了提问。',
  '【歐盟】與【世界衛生組織】發表聲明。',
  '【解放军】在附近海域演习。',
  '据【法新社】报道，【联合国】大楼关闭。',
  '【白宫】宣布了新的决定。',
  '【欧盟】制裁五名军官，【联合国】制定章程。',
  '【白宫】方面没有评论，【联合国】人员已经撤离。',
  '【中國外交部】拒絕評論。',
  '【民进党】和【国民党】都表示反对。',
  '【湖北疾控中心】公布数据，【广东高院】没有评论。',
  '【美国防部】说，【美国会】通过了拨款。',
  '记者致电【菲外交部】，没有得到答复。',
  '【伊朗议会】议长加利巴夫与【全国政协】主席汪洋会面。',
  '【众议院】议长佩洛西没有到场。',
  '多名【英国国会】议员和【立法会】议员联署。',
  '【总统府】发言人张惇涵与【白宫】幕僚长通话。',
  '【挪威央行】行长奥尔森辞职。',
])('%s', (marked) => {
  expect(remark(marked, 'organisation-lexicon')).toBe(marked);
});

test.each([
  '这是可信报告，联合报道将陆续刊出。',
  '脸书版的规则另行公布，谷歌人各有看法。',
  '国家安全部门负责此事。',
  '总统离开白宫后前往戴维营。',
  '他昨天在推特上写道，一切顺利。',
  '她在個人臉書發文感謝選民。',
  '与会的五十三人大多数来自南方。',
  '针对TikTok和微信的禁令引起争议。',
  '扫一扫微信收款码，再打开抖音。',
  '第一批Sputnik V疫苗运抵机场。',
  '独立的司法机构审理了案件，指挥中心没有回应。',
  '议会民主受到考验，双方达成协议会有好处。',
  '各国财政部长和中央银行行长将开视频会议。',
  '美国会怎样回应还不清楚。',
  '演习涉及台美军事合作。',
  '市法院党组开会。',
])('a longer word, a house, a platform is none: %s', (text) => {
  expect(remark(text, 'organisation-lexicon')).toBe(text);
});

test.each([
  ['美国财政部公布名单。', 'us-treasury', false],
  ['财政部公布名单。', null, true],
  ['路透社报道。', 'gb-reuters', false],
  ['湖北疾控中心公布名单。', null, false],
  ['会议增加国务院的职责。', null, true],
  ['14日国会复会。', null, true],
])('%s: which body it is, or that several share the form', (text, ref, shared) => {
  expect(readText(text).mentions.find(({ kind }) => kind === 'ORGANISATION')).toMatchObject({ ref, shared });
});

test.each([
  ['中国长江三峡集团参与投标。', '中国长江三峡集团'],
  ['阿斯利康制药公司公布了数据。', '阿斯利康制药公司'],
  ['越南建设银行分行开业。', '建设银行'],
])('%s: a company is named with its country and its form', (text, surface) => {
  expect(readText(text).mentions.find(({ kind }) => kind === 'ORGANISATION')).toMatchObject({ surface });
});
