import { expect, test } from 'vitest';
import { kindOf } from '../../../src/claims/meetings/conference-heads.ts';
import { findConferences } from '../../../src/claims/meetings/conference-names.ts';
import { marked } from './marked.ts';

function namesOf(source: string): string[] {
  const { text, sentence, phrases } = marked(source);
  return findConferences(text, sentence, phrases, []).map(
    ({ start, end, named }) => `${named ? '' : '~'}${text.slice(start, end)}`,
  );
}

test.each([
  ['他出席了第37届{东盟}峰会。', '第37届东盟峰会'],
  ['⟨默克尔⟩主持G20峰会。', 'G20峰会'],
  ['周日开幕的{欧盟}领导人峰会', '欧盟领导人峰会'],
  ['他在{金砖国家}领导人第十二次会晤上发言', '金砖国家领导人第十二次会晤'],
  ['{陆委会}将举办“两岸关系展望”国际研讨会', '“两岸关系展望”国际研讨会'],
  ['在博鳌亚洲论坛上', '博鳌亚洲论坛'],
  ['出席|中日韩|外长会议', '中日韩外长会议'],
  ['主持召开气候行动峰会', '气候行动峰会'],
  ['{全国人大}常委会第22次会议闭幕', '全国人大常委会第22次会议'],
  ['第75届联合国大会开幕', '第75届联合国大会'],
  ['原定举行的{欧盟}与[日本]领导人峰会', '欧盟与日本领导人峰会'],
  ['致{工会}第八次全国代表大会的贺信', '工会第八次全国代表大会'],
  ['（3）第四届海洋安全（青岛）论坛开幕', '第四届海洋安全（青岛）论坛'],
  ['习近平在中央农村工作会议上', '中央农村工作会议'],
  ['出席香山和平论坛', '香山和平论坛'],
  ['{中国共产党}第十九届中央委员会第五次全体会议（五中全会）闭幕', '中国共产党第十九届中央委员会第五次全体会议'],
  ['{中共}十九届五中全会闭幕', '中共十九届五中全会'],
  ['在第三次“一带一路”建设工作座谈会上', '第三次“一带一路”建设工作座谈会'],
  ['出席[中国]－[中亚]峰会', '中国－中亚峰会'],
  ['主持中非团结抗疫峰会', '中非团结抗疫峰会'],
  ['第五届世界科技与发展论坛开幕', '第五届世界科技与发展论坛'],
  ['第40届和第41届{东盟}峰会开幕', '第40届和第41届东盟峰会'],
  ['出席香港《基本法》颁布30周年高峰论坛', '香港《基本法》颁布30周年高峰论坛'],
  ['举行第三次|美印|2+2部长级对话', '第三次美印2+2部长级对话'],
  ['将启动|中欧|气候问题对话会', '中欧气候问题对话会'],
  ['出席“守护地球”主题边会', '“守护地球”主题边会'],
  ['二十届一中全会周日召开', '二十届一中全会'],
  ['召开“十五五”时期经济社会发展座谈会', '“十五五”时期经济社会发展座谈会'],
])('%s names %s', (source, name) => {
  expect(namesOf(source)).toEqual([name]);
});

test.each([
  ['他在此次峰会上发言', '~峰会'],
  ['一场听证会', '~听证会'],
  ['能否推动这一峰会', '~峰会'],
  ['为期两天的视频峰会', '~视频峰会'],
  ['将出席开幕式', '~开幕式'],
  ['举行首次线下峰会', '~线下峰会'],
])('%s leaves it unnamed', (source, name) => {
  expect(namesOf(source)).toEqual([name]);
});

test.each([
  ['多名国会议员表示反对'],
  ['双方公开会面'],
  ['会议室里没有人'],
  ['大会堂门前'],
  ['论坛共同主席国{塞内加尔}'],
  ['四国外长会谈'],
  ['会见{韩国国会}议长'],
  ['透过视像会议与总理会面'],
  ['世界维吾尔代表大会副主席在座'],
  ['“四方安全对话”机制'],
])('%s holds none', (source) => {
  expect(namesOf(source)).toEqual([]);
});

test.each([
  ['峰会', 'MULTILATERAL'],
  ['领导人视频会议', 'MULTILATERAL'],
  ['高级别对话', 'BILATERAL'],
  ['听证会', 'CONFERENCE'],
  ['研讨会', 'CONFERENCE'],
])('%s is %s', (head, kind) => {
  expect(kindOf(head)).toBe(kind);
});

test.each([
  ['⟨安倍⟩与⟨文在寅⟩会议期间', '会议'],
  ['⟨拜登⟩和⟨普京⟩视频峰会', '视频峰会'],
  ['出席前总统⟨李登辉⟩追思礼拜', '前总统李登辉追思礼拜'],
])('%s: whose it is makes no name', (source, name) => {
  const { text, sentence, phrases } = marked(source);
  const found = findConferences(text, sentence, [], [], phrases);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
});
