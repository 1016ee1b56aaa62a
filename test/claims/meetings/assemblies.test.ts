import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe.each<[string, readonly string[], string, string, readonly string[]]>([
  [
    'guests of a summit are present',
    ['北约峰会3月18日在布鲁塞尔举行，拜登、默克尔出席。文在寅、莫里森以嘉宾身份出席。'],
    '北约峰会',
    '拜登+文在寅+莫里森+默克尔',
    ['PRESENT', 'PRESENT', 'PRINCIPAL', 'PRINCIPAL'],
  ],
  [
    'who reports to a sitting',
    [
      '第十三届全国人大常委会第二十七次会议3月18日举行，栗战书主持。',
      '会议听取了宪法和法律委员会副主任委员江必新作的关于草案审议结果的报告。受国务院委托，公安部部长赵克志作了关于公安工作情况的报告。',
    ],
    '第十三届全国人大常委会第二十七次会议',
    '全国人大常委会+栗战书+江必新+赵克志',
    ['CHAIR', 'PRESENT', 'PRESENT', 'PRINCIPAL'],
  ],
  [
    'who gives the opening address in the clause after',
    ['张晓明3月18日出席法律高峰论坛。论坛由律政司主办，林郑月娥致开幕辞，郑若骅主持。'],
    '法律高峰论坛',
    '张晓明+律政司+林郑月娥+郑若骅',
    ['CHAIR', 'HOST', 'PRESENT', 'PRINCIPAL'],
  ],
])('%s', (_, body, name, who, roles) => {
  const { nodes, who: found, found: claims } = read('消息', ...body);

  test('is one meeting', () => {
    expect(nodes.map((node) => node.name)).toEqual([name]);
    expect(found).toEqual([who]);
  });

  test('has their roles', () => {
    expect(claims.edges.flatMap((edge) => (edge.type === 'ATTENDED' ? [edge.role] : [])).sort()).toEqual(roles);
  });
});

test.each<[string, string, string | null, string | null]>([
  ['王毅3月18日在北京会见来华出席绿色发展论坛的托卡耶夫。', '绿色发展论坛', null, null],
  ['习近平周四在人民大会堂同来华出席中非合作论坛峰会的拉马福萨会谈。', '中非合作论坛峰会', '2021-03-18', '人民大会堂'],
  ['王毅3月18日在北京会见下周在三亚出席博鳌亚洲论坛的李显龙。', '博鳌亚洲论坛', '2021-03-22/2021-03-28', '三亚'],
  ['托卡耶夫3月18日在北京出席绿色发展论坛。', '绿色发展论坛', '2021-03-18', '北京'],
])('%s: %s on %s at %s', (body, name, date, place) => {
  const { nodes } = read('消息', body);
  expect(nodes.find((node) => node.name === name)).toMatchObject({ date, place });
});

test.each<[string, string | null, string]>([
  ['李强举行仪式，欢迎澳大利亚总理阿尔巴尼斯访华。', null, '李强+阿尔巴尼斯'],
  ['拜登3月18日说，特朗普与金正恩的峰会没有结果。', null, '特朗普+金正恩'],
  ['本周的座谈会上，习近平强调要保护企业。', null, '习近平'],
  ['埃尔多安3月18日在安卡拉参加“共和国日”仪式。', '“共和国日”仪式', '埃尔多安'],
  ['第五届世界科技与发展论坛3月18日在深圳开幕。', '第五届世界科技与发展论坛', ''],
])('%s', (body, name, who) => {
  const { nodes, who: found } = read('消息', body);
  expect(found).toEqual([who]);
  expect(nodes[0]?.name).toBe(name);
});

test.each([
  ['普萨基说，目前没有首脑会晤的计划，但各国不排除下月在峰会上讨论此事。'],
  ['默克尔说，欧盟27国领导人对记者会上的提问不作评论。'],
  ['代表团正准备启程。'],
])('%s tells of none', (body) => {
  expect(read('消息', body).nodes).toEqual([]);
});

test('what was cancelled has no speakers', () => {
  const { nodes, who } = read(
    '消息',
    '原定3月18日举行的习近平与欧盟27国领导人的峰会因疫情取消。默克尔在会后说，谈判取得进展。',
  );
  expect(nodes.map(({ status }) => status)).toEqual(['CANCELLED']);
  expect(who).toEqual(['习近平+欧盟27国领导人']);
});

test('will flies on: what follows in the same breath is planned too', () => {
  const { nodes } = read('消息', '拜登随后将飞往巴厘岛，参加二十国集团峰会，并于下周一同习近平举行会晤。');
  expect(nodes.map(({ status }) => status)).toEqual(['PLANNED', 'PLANNED']);
});

test('how it is held stands in a clause of its own', () => {
  const { nodes } = read('消息', '习近平3月18日主持中非团结抗疫峰会。峰会由中国和南非共同发起，以视频方式举行。');
  expect(nodes).toHaveLength(1);
  expect(nodes[0]).toMatchObject({ name: '中非团结抗疫峰会', mode: 'VIDEO' });
});

test('who speaks at two joined by 及 was at both', () => {
  expect(read('消息', '普京3月18日在第五届东方经济论坛及第三届北极论坛上发言。').who).toEqual(['普京', '普京']);
});

test.each([
  ['布林肯周四在拜登就职前夕的听证会上说，他支持此案。', '布林肯'],
  ['在众议院外交委员会亚太小组周四举行的有关地区人权问题的听证会上，众议员史密斯表示关切。', '史密斯'],
  ['委员周四在听证会上，着重关切蔡衍明的投资。', ''],
])('%s', (body, who) => {
  expect(read('消息', body).who.join()).toBe(who);
});

test('会议 is the summit told of before, not the ceremony', () => {
  const { who } = read(
    '消息',
    '第37届东盟峰会3月18日以视频方式举行。李克强出席签署仪式。',
    '会议由越南总理阮春福主持，菅义伟与会。',
  );
  expect(who).toEqual(['菅义伟+阮春福', '李克强']);
});

test('the finest day is told', () => {
  const { nodes } = read('博鳌亚洲论坛2021年年会开幕', '博鳌亚洲论坛年会3月18日上午在海南博鳌开幕。');
  expect(nodes.map(({ date }) => date)).toEqual(['2021-03-18']);
});

test('a house is a place where something is held in it', () => {
  const { nodes } = read(
    '消息',
    '日本外相茂木敏充3月18日在东京饭仓公馆与中国外长王毅举行会谈。陈帆在立法会会议上发言。',
  );
  expect(nodes.map(({ place }) => place)).toEqual(['东京饭仓公馆', null]);
});

test('some of a body are not the body', () => {
  const { who } = read('消息', '李强3月18日出席法律高峰论坛。中共中央政治局委员、各省主要负责人参加会议。');
  expect(who).toEqual(['李强']);
});

test.each([
  ['菅义伟将与访问日本的美国国务卿布林肯举行会谈。', '日本'],
  ['布林肯3月18日在日本的京都会见茂木敏充。', '日本的京都'],
])('%s is at %s', (body, place) => {
  expect(read('消息', body).nodes.map((node) => node.place)).toEqual([place]);
});

test('what it is about stands before it', () => {
  const { who, nodes } = read(
    '消息',
    '维特齐周四在参议院举办了一场以“城市的未来”为题的研讨会，罗冠聪透过视频发言，包瑞翰到场演讲。',
  );
  expect(nodes.map(({ date }) => date)).toEqual(['2021-03-18']);
  expect(who).toEqual(['包瑞翰+维特齐+罗冠聪']);
});

test('two who hold a 会议 between them meet', () => {
  const { nodes } = read('消息', '香港特首林郑月娥3月18日与澳门特首贺一诚举行工作会议，张建宗列席。');
  expect(nodes.map(({ kind, mode }) => `${kind} ${mode}`)).toEqual(['BILATERAL UNKNOWN']);
});

test.each<[string, readonly string[]]>([
  [
    '中国外长王毅3月18日还会见了法国总统马克龙、荷兰首相吕特和韩国总统尹锡悦。',
    ['吕特+王毅', '王毅+马克龙', '尹锡悦+王毅'],
  ],
  ['中国外长王毅3月18日集体会见了法国总统马克龙、荷兰首相吕特。', ['吕特+王毅+马克龙']],
  ['中国外长王毅3月18日会见了法国总统马克龙、法国外长勒德里昂。', ['勒德里昂+王毅+马克龙']],
])('%s: those of states of their own are received one by one', (body, who) => {
  expect([...read('消息', body).who].sort()).toEqual([...who].sort());
});

test('a summit told by who meets goes by no name', () => {
  const { nodes, who } = read(
    '拜登普京日内瓦峰会结束',
    '美国总统拜登与俄罗斯总统普京3月17日在日内瓦举行了首次峰会。布林肯和拉夫罗夫参加了第一轮小范围会谈。',
  );
  expect(nodes.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['null BILATERAL']);
  expect(who).toEqual(['布林肯+拉夫罗夫+拜登+普京']);
});

test('whoever meets somebody during a summit is at it', () => {
  const { nodes, who } = read('消息', '在罗马举行的G20峰会期间，特鲁多3月18日同莫迪举行了会谈。');
  expect(nodes.map(({ name }, at) => `${name} ${who[at]}`)).toContain('G20峰会 特鲁多');
});

test.each([
  [
    '拜登表示，他和习近平可能会在下月举行的亚太经合组织（Asia-Pacific Economic Cooperation, 简称APEC）峰会上发言。',
    ['POSSIBLE'],
  ],
  ['拜登表示，他和习近平将于下月启动中美气候问题对话会，并相信这一会谈能加深接触。', ['PLANNED']],
  ['拜登表示，他和习近平3月15日会谈，并相信此次会谈能加深接触。', ['HELD']],
])('%s', (body, statuses) => {
  expect(read('消息', body).nodes.map(({ status }) => status)).toEqual(statuses);
});
