import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('a read-out', () => {
  const { article, found, nodes, who, met } = read(
    '王毅同布林肯通电话',
    '3月18日，中国国务委员兼外长王毅应约同美国国务卿布林肯通电话。双方就两国关系交换了意见。',
    '王毅在通话中说，两国应当相互尊重。',
  );

  test('is one call of two', () => {
    expect(who).toEqual(['布林肯+王毅']);
    expect(nodes[0]).toMatchObject({
      kind: 'BILATERAL',
      mode: 'PHONE',
      status: 'HELD',
      date: '2021-03-18',
      place: null,
    });
  });

  test('has one MET edge, lesser id first', () => {
    expect(met).toHaveLength(1);
    expect(met[0]!.from < met[0]!.to).toBe(true);
    expect(met[0]).toMatchObject({ meeting: nodes[0]!.id, status: 'HELD', date: '2021-03-18' });
  });

  test('every edge has words of the article', () => {
    for (const { evidence } of found.edges) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, text } of evidence) expect(article.text.slice(start, end)).toBe(text);
    }
  });

  test('is the same when read again', () => {
    const again = read('王毅同布林肯通电话', article.text.split('\n')[1] ?? '', article.text.split('\n')[2] ?? '');
    expect(again.found).toEqual(found);
  });
});

test('host, place, guests', () => {
  const { nodes, who, found } = read(
    '习近平会见默克尔',
    '中国国家主席习近平3月18日在北京钓鱼台国宾馆会见德国总理默克尔。',
    '黄坤明、何立峰等参加会见。',
  );
  expect(who).toEqual(['习近平+何立峰+黄坤明+默克尔']);
  expect(nodes[0]).toMatchObject({ mode: 'IN_PERSON', place: '北京钓鱼台国宾馆' });
  const roles = found.edges.flatMap((edge) => (edge.type === 'ATTENDED' ? [edge.role] : [])).sort();
  expect(roles).toEqual(['PRESENT', 'PRESENT', 'PRINCIPAL', 'PRINCIPAL']);
  expect(found.edges.filter(({ type }) => type === 'MET')).toHaveLength(1);
});

test.each<[string, readonly string[], number]>([
  ['王文涛和雷蒙多3月18日在北京共同主持第二次中美战略对话。', ['CHAIR', 'CHAIR'], 1],
  ['王文涛3月18日在北京主持第二次中美战略对话。', ['CHAIR', 'PRINCIPAL'], 0],
  ['王文涛和雷蒙多3月18日在北京出席第二次中美战略对话，刘鹤主持。', ['CHAIR', 'PRINCIPAL', 'PRINCIPAL'], 1],
])('%s: who chairs what two others hold has not met them', (body, roles, met) => {
  const { found } = read('消息', body);
  expect(found.edges.flatMap((edge) => (edge.type === 'ATTENDED' ? [edge.role] : [])).sort()).toEqual(roles);
  expect(found.edges.filter(({ type }) => type === 'MET')).toHaveLength(met);
});

test('a pronoun is the topic, by gender', () => {
  expect(read('消息', '德国总理默克尔周四抵达巴黎。她与法国总统马克龙举行了会谈。').who).toEqual(['马克龙+默克尔']);
});

test.each([
  ['王毅周四与布林肯会面，讨论合作。', '布林肯+王毅'],
  ['王毅将同布林肯会谈，美国国务院表示欢迎。', '布林肯+王毅'],
  ['外交部召见美国大使伯恩斯，提出抗议。', '伯恩斯+外交部'],
  ['美国总统拜登3月17日与各国领导人举行视频会议。', '各国领导人+拜登'],
  ['七国集团外长3月17日在伦敦举行会谈。', '七国集团外长'],
  ['美俄领导人3月17日通电话。', '美俄领导人'],
])('%s', (text, expected) => {
  expect(read('消息', text).who).toEqual([expected]);
});

test.each([
  ['中国外长王毅邀请俄罗斯外长拉夫罗夫访问，双方将举行会谈。', '拉夫罗夫+王毅'],
  ['法国总统马克龙与英国首相约翰逊3月17日在巴黎签署协议。', '约翰逊+马克龙'],
  ['德国总理默克尔将与李克强总理举行会谈，并会见普京总统。', '李克强+默克尔'],
])('%s', (text, expected) => {
  expect(read('消息', text).who).toContain(expected);
});

test.each([
  '法国总统马克龙与英国首相约翰逊签署了协议。',
  '中美外长相继访问东京并举行会谈。',
  '美国副总统哈里斯签署声明，国务卿布林肯表示欢迎。',
  '李克强3月17日致电法国总统马克龙，对洪灾表示慰问。',
])('%s tells of no meeting', (text) => {
  expect(read('消息', text).who).toEqual([]);
});

test('a place told before: where the visit goes, where the last sentence puts them', () => {
  expect(read('消息', '美国国务卿布林肯周一抵达东京，将与外相茂木敏充会面。').nodes[0]).toMatchObject({
    place: '东京',
  });
  expect(read('消息', '美国国务卿布林肯周一抵达东京。布林肯与外相茂木敏充举行会谈。').nodes[0]).toMatchObject({
    place: '东京',
  });
  expect(read('消息', '布林肯在东京表示，王毅与拉夫罗夫举行会谈。').nodes[0]).toMatchObject({ place: null });
});

test('the clause before tells that it lies ahead', () => {
  const { nodes } = read('消息', '德国总理默克尔将与李克强总理举行会谈，并会见普京总统。');
  expect(nodes.map(({ status }) => status)).toEqual(['PLANNED', 'PLANNED']);
});

test.each([
  [
    '二十国集团领导人峰会3月17日举行。中国国家主席习近平、法国总统马克龙、俄罗斯总统普京等领导人与会。',
    '习近平+普京+马克龙',
  ],
  ['印度总理莫迪、日本首相菅义伟和美国总统拜登3月17日举行了三国领导人首次峰会。', '拜登+莫迪+菅义伟'],
  ['七国集团领导人3月17日举行视频会议，英国首相约翰逊主持，法国总统马克龙出席。', '七国集团领导人+约翰逊+马克龙'],
])('a summit with all who came: %s', (text, expected) => {
  const { nodes, who, met } = read('消息', text);
  expect(who).toEqual([expected]);
  expect(nodes[0]).toMatchObject({ kind: 'MULTILATERAL' });
  expect(met.length).toBeGreaterThan(0);
});

test('a summit of but two is theirs, the one who meets told before', () => {
  const { nodes, who, met } = read('消息', '朝鲜领导人金正恩抵达河内，与美国总统特朗普举行第二次峰会。');
  expect(who).toEqual(['特朗普+金正恩']);
  expect(nodes[0]).toMatchObject({ kind: 'BILATERAL', name: null });
  expect(met).toHaveLength(1);
});

test('a state named only by its capital keeps its own name', () => {
  expect(read('消息', '中美第八轮经贸磋商3月17日在北京举行。美国表示欢迎。').who).toEqual(['中国+美国']);
});

test('guests in the clause after', () => {
  expect(read('消息', '习近平3月17日在北京会见默克尔，王毅等参加会见。').who).toEqual(['习近平+王毅+默克尔']);
});

test('a mode of its own: a video call is VIDEO', () => {
  expect(read('消息', '刘鹤周四与耶伦举行视频通话。').nodes[0]).toMatchObject({ mode: 'VIDEO' });
});

test('a summit: who attends, who hosts, who speaks', () => {
  const { nodes, who, met } = read(
    '消息',
    'G20峰会3月18日以视频方式举行。德国总理默克尔和法国总统马克龙出席了此次峰会。',
    '中国国家主席习近平在峰会上表示，各国应当合作。',
  );
  expect(nodes[0]).toMatchObject({ name: 'G20峰会', kind: 'MULTILATERAL', mode: 'VIDEO', date: '2021-03-18' });
  expect(who[0]).toContain('习近平');
  expect(met).toHaveLength(3);
});

test.each([
  ['第九届长江文明论坛3月17日在武汉开幕。', '第九届长江文明论坛', '2021-03-17'],
  ['第十二届国际园林博览会3月18日在南宁举行。', '第十二届国际园林博览会', '2021-03-18'],
  ['3月16日，“丝路之约”青年论坛在西安举办。', '“丝路之约”青年论坛', '2021-03-16'],
])('a name and its day are enough where nobody is told: %s', (text, name, date) => {
  expect(read('消息', text).nodes).toMatchObject([{ name, date, kind: 'CONFERENCE' }]);
  expect(read('消息', text).who).toEqual(['']);
});

test.each([
  ['第九届长江文明论坛的筹备组3月17日发表文章。'],
  ['第九届长江文明论坛在武汉举行过。'],
  ['一次论坛3月17日在武汉开幕。'],
])('no name, no day or not told to take place: %s', (text) => {
  expect(read('消息', text).nodes).toEqual([]);
});

test.each([
  ['3月5日，美国参议院召开会议，讨论预算。', '2021-03-05'],
  ['3月11日上午，德国联邦议院举行听证会。', '2021-03-11'],
  ['3月11日公布数据后，德国联邦议院举行听证会。', null],
])('the day that stands alone before: %s', (text, date) => {
  expect(read('消息', text).nodes[0]).toMatchObject({ date });
});

test.each([
  ['乡村振兴工作座谈会在京召开 胡春华出席并讲话', ['胡春华']],
  ['在乡村振兴工作座谈会上，胡春华对春耕作了部署。', ['胡春华']],
  ['胡春华在致乡村振兴工作座谈会的贺信中强调，要抓好春耕。', []],
])('%s', (text, expected) => {
  expect(read('消息', text).who).toEqual(expected);
});

test.each([
  ['王沪宁会见越南共产党中央总书记', '王沪宁+越南共产党中央'],
  ['消息公布时中国外长王毅正与德国外长马斯举行会谈。', '王毅+马斯'],
])('%s', (text, expected) => {
  expect(read('消息', text).who).toEqual([expected]);
});

test.each([
  ['王毅将于3月25日在安卡拉与恰武什奥卢会谈，26日在德黑兰与扎里夫会谈。', ['PLANNED', 'PLANNED']],
  ['王毅将访问土耳其，此前王毅曾与恰武什奥卢会谈。', ['HELD']],
])('what is planned for one goes on to the next: %s', (text, expected) => {
  expect(read('消息', text).nodes.map(({ status }) => status)).toEqual(expected);
});

test('two of one state whom the sentence before names are those who meet', () => {
  expect(read('消息', '美国国务卿布林肯和美国国防部长奥斯汀周一抵达首尔。两人还将拜会总统文在寅。').who).toEqual([
    '奥斯汀+布林肯+文在寅',
  ]);
  expect(read('消息', '美国国务卿布林肯和韩国外长郑义溶周一抵达东京。随后将拜会首相菅义伟。').who).toEqual([
    '布林肯+菅义伟',
  ]);
});

test.each([
  ['韩朝领导人会晤', '韩国总统文在寅与朝鲜领导人金正恩3月17日在板门店会面。'],
  ['俄美元首会谈', '俄罗斯总统普京3月17日同美国总统拜登举行会谈。'],
  ['中法领导人通电话', '中国国家主席习近平3月17日同法国总统马克龙通电话。'],
])('%s is the talk that the body tells', (headline, body) => {
  const { nodes, met } = read(headline, body);
  expect(nodes).toHaveLength(1);
  expect(met).toHaveLength(1);
});

test('a word of contact takes up an assembly told of before', () => {
  const { nodes, who } = read(
    '消息',
    '金砖国家领导人第十三次会晤将于3月25日举行。习近平将出席会晤。此次会晤由莫迪主持，普京、拉马福萨将出席。',
  );
  expect(nodes).toHaveLength(1);
  expect(who[0]).toContain('习近平');
  expect(who[0]).toContain('普京');
  expect(read('消息', '第十一次中英经济财金对话3月17日在伦敦举行。胡春华与哈蒙德共同主持对话。').who).toEqual([
    '哈蒙德+胡春华',
  ]);
});

test.each([
  ['美国总统拜登3月16日与英国首相约翰逊通电话。会谈持续一小时。', '2021-03-16', null],
  ['美国国务卿布林肯将与英国外相拉布举行会谈。会谈将于3月25日在伦敦举行。', '2021-03-25', '伦敦'],
  ['美国国务卿布林肯将会晤英国外相拉布。此次会晤定于3月25日在伦敦进行。', '2021-03-25', '伦敦'],
])('the day and place that a later sentence tells: %s', (text, date, place) => {
  expect(read('消息', text).nodes).toMatchObject([{ date, place }]);
});

test('a cancelled summit of two, joined by 与', () => {
  expect(read('消息', '原定3月25日在莱比锡举行的欧盟与中国领导人峰会因疫情推迟。').nodes).toMatchObject([
    { name: '欧盟与中国领导人峰会', status: 'CANCELLED', date: '2021-03-25' },
  ]);
});

test.each([
  ['蔡英文3月17日出席“世界侨商联合会第26届年会”开幕典礼。', '蔡英文'],
  ['习近平3月17日出席金正恩举行的欢迎宴会。', '习近平'],
])('%s', (text, expected) => {
  expect(read('消息', text).who[0]).toContain(expected);
});

test.each([
  ['日本首相岸田文雄和韩国总统尹锡悦举行视频会议。', 'BILATERAL', 1],
  ['刘劲松与船越健裕17日举行司局长级视频会议。', 'BILATERAL', 1],
  ['李强和王毅17日出席全国安全视频会议。', 'CONFERENCE', 0],
])('a conference by video is of two who hold it: %s', (text, kind, met) => {
  const found = read('消息', text);
  expect(found.nodes).toMatchObject([{ kind }]);
  expect(found.met).toHaveLength(met);
});

test.each([
  ['布林肯在首尔接见韩国议员代表团。', 'BILATERAL'],
  ['布林肯在首尔会见各国外长。', 'MULTILATERAL'],
])('a delegation is of one side: %s', (text, kind) => {
  expect(read('消息', text).nodes).toMatchObject([{ kind }]);
});

test.each([
  ['董建华1999年6月28日在饯别晚宴上向钟士元致送纪念品。', '董建华', '1999-06-28'],
  ['博索纳罗在周一的峰会上讲到巴西的森林。', '博索纳罗', '2021-03-15'],
  [
    '比尔·纳尔逊3月3日在美国海军研究协会（U.S. Naval Institute）一场线上座谈会说，技术进步很快。',
    '比尔·纳尔逊',
    '2021-03-03',
  ],
  ['鸿海董事长刘扬伟上周在一个论坛上坦言，市场有变。', '刘扬伟', '2021-03-08/2021-03-14'],
  ['澳门特首贺一诚周四在酒会上说，明年将迎来新机遇。', '贺一诚', '2021-03-18'],
])('who speaks at an assembly that nothing names: %s', (text, who, date) => {
  const found = read('消息', text);
  expect(found.who).toEqual([who]);
  expect(found.nodes).toMatchObject([{ kind: expect.stringMatching(/CONFERENCE|MULTILATERAL/u), date }]);
});

test.each([
  '王毅在会议上表示，合作很重要。',
  '有关两国领导人的会晤，筹备没有进展。',
  '赵立坚周四在例行记者会上说，中方反对。',
  '习近平和托卡耶夫、米尔济约耶夫共同会见记者。',
])('%s tells of none', (text) => {
  expect(read('消息', text).nodes).toEqual([]);
});

test.each([
  ['日前国务院副总理韩正会见香港特首林郑月娥。', '林郑月娥+韩正'],
  ['习近平在河内主席府里同越共中央总书记苏林举行会谈。', '习近平+苏林'],
  ['日前与美国总统拜登会面的巴西总统博索纳罗已经回国。', '博索纳罗+拜登'],
  ['美国国务卿布林肯访问越南，讨论美越伙伴关系并举行会谈。', undefined],
])('%s', (text, expected) => {
  expect(read('消息', text).who[0]).toEqual(expected);
});

test.each([
  ['李强3月17日会见来华出席上海合作组织峰会的巴基斯坦总理夏巴兹。', '上海合作组织峰会', '夏巴兹'],
  ['美国3月17日在华盛顿举行“美台经济繁荣伙伴对话”，布林肯出席。', '美台经济繁荣伙伴对话', '布林肯'],
  ['李克强3月17日同俄罗斯总理米舒斯京共同主持中俄总理第二十六次定期会晤。', '中俄总理第二十六次定期会晤', '米舒斯京'],
  ['布林肯3月17日出席和平谈判启动仪式。', null, '布林肯'],
])('an assembly and who comes: %s', (text, name, who) => {
  const { nodes, who: all } = read('消息', text);
  const at = nodes.findLastIndex((node) => node.name === name);
  expect(all[at]).toContain(who);
});

test.each([
  [
    '美国国务卿布林肯与国防部长奥斯汀周二同日本外相林芳正和防卫相滨田靖一举行“美日2+2”战略与安全会谈。',
    '奥斯汀+布林肯+林芳正+滨田靖一',
  ],
  ['美国国务卿布林肯将与日本相关官员举行会谈。', '布林肯+日本'],
  ['座谈会上，代表们围绕学习习近平总书记讲话提出意见。', undefined],
  ['布林肯每个月与领事官员会面一次。', undefined],
  ['今年3月他转任全国人大会计委员会主任。', undefined],
])('%s', (text, expected) => {
  expect(read('消息', text).who[0]).toEqual(expected);
});

test.each([
  ['俄罗斯总统普京3月17日在莫斯科与美方代表举行会谈。', '普京+美方代表'],
  ['3月17日中美高层在安克雷奇举行会谈，中国和美国都有声明。', '中国+美国'],
  ['美国布林肯与韩国外长郑义溶3月17日在首尔举行会谈。', '布林肯+郑义溶'],
  ['美国和伊朗谈判定于3月25日在马斯喀特举行。', '伊朗+美国'],
  ['美国总统拜登周一与日本首相菅义伟共晋午餐。', '拜登+菅义伟'],
])('%s', (text, expected) => {
  expect(read('消息', text).who).toEqual([expected]);
});

test('who sees it signed does not sign', () => {
  expect(read('消息', '两家公会3月17日在布林肯、奥斯汀见证下签约。').met).toEqual([]);
});

test.each([
  ['国务卿布林肯将参加美日印澳四国会谈，美国、日本、印度、澳大利亚都已确认。', '加拿大'],
  ['3月17日参加中美会谈的官员说，中国和美国分歧很大。', '日本'],
])('a pair of states holds no end of another word: %s', (text, wrong) => {
  expect(read('消息', text).who.join('|')).not.toContain(wrong);
});

test('special regions make no third state', () => {
  expect(read('消息', '习近平3月17日与香港特首林郑月娥、澳门特首贺一诚会面。').nodes).toMatchObject([
    { kind: 'BILATERAL' },
  ]);
});

test.each([
  ['推动工作再上新台阶 胡春华出席全国粮食工作会议并讲话', '胡春华'],
  ['支持扩大合作 王毅会见布林肯', '布林肯+王毅'],
])('the parts of a headline stand apart: %s', (text, expected) => {
  expect(read('消息', text).who).toEqual([expected]);
});

test.each<[string, readonly (string | null)[]]>([
  ['金正恩2月27日在河内会见特朗普。两人2018年6月12日在新加坡首次会晤。', ['2018-06-12', '2021-02-27']],
  ['王毅3月2日同布林肯会谈。双方2020年9月曾在东京会面。', ['2020-09', '2021-03-02']],
  ['王毅3月2日同布林肯会谈。双方3月2日的会谈持续三小时。', ['2021-03-02']],
  ['王毅3月2日同布林肯会谈。这是2020年9月冲突后双方首次会谈。', ['2021-03-02']],
  ['王毅3月2日同布林肯会谈。双方讨论了合作。', ['2021-03-02']],
  ['王毅3月2日同布林肯会谈。双方3月3日继续举行会谈。', ['2021-03-02']],
])('a talk of the same two on another day is another: %s', (text, dates) => {
  const { nodes, met } = read('消息', text);
  expect(nodes.map(({ date }) => date).sort()).toEqual(dates);
  expect(met).toHaveLength(dates.length);
});

test('an envoy is not the one who sends', () => {
  expect(read('消息', '日本首相菅义伟3月17日会见拜登特使。').met).toEqual([]);
});

test('a forum with its general assembly is one', () => {
  const { nodes } = read('海峡论坛开幕', '第十二届海峡论坛大会3月18日在厦门举行，汪洋致辞。');
  expect(nodes).toMatchObject([{ name: '第十二届海峡论坛大会', date: '2021-03-18' }]);
});

test('a council of states sits as many', () => {
  expect(read('消息', '联合国安理会3月18日举行视频会议，戴兵发言。').nodes).toMatchObject([
    { kind: 'MULTILATERAL', mode: 'VIDEO' },
  ]);
  expect(read('消息', '美国国会3月18日举行会议，佩洛西出席。').nodes).toMatchObject([{ kind: 'CONFERENCE' }]);
});

test('who speaks where something is held does not hold it', () => {
  const { found } = read('消息', '梵蒂冈国务卿帕罗林3月10日在里斯本举行的青年会议上发言。');
  expect(found.edges.flatMap((edge) => (edge.type === 'ATTENDED' ? [edge.role] : []))).toEqual(['PRINCIPAL']);
});

test('a conference makes nobody meet', () => {
  const { nodes, met } = read('消息', '美国国务卿布林肯和财政部长耶伦3月18日出席了参议院听证会。');
  expect(nodes).toHaveLength(1);
  expect(met).toEqual([]);
});

test('planned and past ones stay apart', () => {
  const { nodes, met } = read(
    '消息',
    '中国外长王毅将于3月25日与俄罗斯外长拉夫罗夫会晤。王毅去年9月10日曾在莫斯科与拉夫罗夫举行会谈。',
  );
  expect(nodes.map(({ status }) => status).sort()).toEqual(['HELD', 'PLANNED']);
  expect(met.map(({ status }) => status).sort()).toEqual(['HELD', 'PLANNED']);
});

test.each([
  ['美国国务卿布林肯周四接受了记者采访。'],
  ['中国外交部发言人赵立坚18日在例行记者会上说，中方反对制裁。'],
  ['习近平致电祝贺拜登当选。'],
  ['德国总理默克尔希望与习近平会晤。'],
  ['美国国务卿布林肯结束了对日本的访问。'],
])('no meeting: %s', (sentence) => {
  expect(read('消息', sentence).nodes).toEqual([]);
});

test('leaders of member states are no title of who comes next', () => {
  const { who } = read(
    '会议举行',
    '3月18日，俄罗斯总统普京、印度总理莫迪等成员国领导人，伊朗总统莱希等观察员国领导人，以及土耳其总统埃尔多安等出席会议。',
  );
  expect(who).toEqual(['埃尔多安+成员国领导人+普京+莫迪+莱希']);
});

test('guests in sentences of their own', () => {
  const { who, found } = read(
    '美国访问团抵台',
    '中国国务委员王毅3月18日在北京会见美国前财长鲍尔森率领的代表团。中方由副部长郑泽光等人陪同，会后设晚宴款待。',
    '美国驻华大使伯恩斯也在座。外交部司长杨涛没有出席。',
  );
  expect(who[0]).toContain('伯恩斯');
  expect(who[0]).not.toContain('杨涛');
  expect(found.edges.some((edge) => edge.type === 'ATTENDED' && edge.role === 'PRESENT')).toBe(true);
});

test.each<[string, string, string, string]>([
  ['a call told short', '刘鹤同耶伦通话', '中国副总理刘鹤3月18日应约与美国财政部长耶伦举行视频通话。', '刘鹤+耶伦'],
  [
    'a group told by name',
    '李克强会见美国访问团',
    '3月18日，中国总理李克强在北京会见美国前财长鲍尔森。',
    '李克强+鲍尔森',
  ],
  [
    'a name told short',
    '拜登主持四方峰会',
    '美国总统拜登3月18日在白宫主持首次四方安全对话领导人面对面峰会，印度总理莫迪出席。',
    '拜登+莫迪',
  ],
  [
    'colleagues who come along',
    '王毅出席东盟峰会',
    '中国外长王毅3月18日出席东盟峰会。商务部长王文涛陪同王毅与会。',
    '王文涛+王毅',
  ],
  ['who comes for another', '东盟峰会举行', '3月18日，副部长马朝旭代表外长王毅出席东盟峰会。', '马朝旭'],
])('%s in the headline: %s', (_, headline, body, expected) => {
  expect(read(headline, body).who).toEqual([expected]);
});

test.each<[string, string, string]>([
  ['states that come', '上合组织峰会3月18日在莫斯科举行。中国和印度都将与会。', '中国+印度'],
  ['nobody in particular', '东方论坛3月18日在北京开幕。来自各地的代表出席。', ''],
  ['a union beside its theme', '欧盟投资论坛3月18日在台北登场。', ''],
  [
    'a dinner with guests',
    '侨界3月18日在旧金山举行春季晚宴，有三百余人出席，包括国会众议员赵美心、美国大使伯恩斯。',
    '伯恩斯+赵美心',
  ],
  ['two states rather than 双方', '中国和美国关系回暖。双方同意3月20日在北京举行第14届中美旅游高层对话。', '中国+美国'],
])('%s: %s', (_, body, expected) => {
  expect(read('消息', body).who).toEqual([expected]);
});

test('上述活动 are those with people by name', () => {
  const { who } = read(
    '李克强出席对话会',
    '中国国务院总理李克强3月18日在北京出席世界经济论坛对话会。李克强说，要落实两国元首通话达成的共识。',
    '王毅、何立峰等出席上述活动。',
  );
  expect(who[0]).toBe('何立峰+李克强+王毅');
});

test.each<[string, string, readonly string[]]>([
  [
    'two of one state share a call',
    '中国副总理刘鹤3月18日与美国贸易代表莱特希泽、美国财政部长姆努钦通话。',
    ['刘鹤+姆努钦+莱特希泽'],
  ],
  [
    'two of two states do not',
    '日本首相菅义伟3月18日与印度总理莫迪、澳大利亚总理莫里森通话。',
    ['莫迪+菅义伟', '莫里森+菅义伟'],
  ],
  ['who 参加了会晤 meets nobody else', '德国总理朔尔茨、意大利总理梅洛尼和欧盟委员会主席冯德莱恩参加了会晤。', []],
  ['what is asked of an assembly', '众议员金映玉询问布林肯对台湾参与世界卫生大会的看法。', []],
])('%s: %s', (_, body, expected) => {
  expect(read('消息', body).who).toEqual(expected);
});

test('a headline joins the assembly that in the end has all it names', () => {
  const { who } = read(
    '拜登气候峰会 习近平与普京与会',
    '由美国总统拜登召集的领导人气候峰会3月18日以视频方式揭幕。',
    '中国国家主席习近平、俄罗斯总统普京先后发言。印度总理莫迪在讲话中提议合作。',
  );
  expect(who).toEqual(['习近平+拜登+普京+莫迪']);
});

test('该次听证会 is the one told of before', () => {
  const { who } = read('旧事', '黄之锋曾在美国参议院听证会上作证。罗冠聪、何韵诗等人也出席了该次听证会。');
  expect(who).toHaveLength(1);
});

test.each<[string, readonly string[], string]>([
  [
    'who listens in',
    ['美国总统拜登3月18日与中国国家主席习近平通电话。', '国务卿布林肯和安全顾问沙利文也在场旁听。'],
    '习近平+布林肯+拜登+沙利文',
  ],
  [
    'a delegation by its leader',
    ['由副总理刘鹤率领的中国代表团3月18日在华盛顿与美国贸易代表莱特希泽举行会谈。', '商务部长钟山也参加了谈判。'],
    '刘鹤+莱特希泽+钟山',
  ],
  ['a standing committee', ['国民党3月18日举行中常会，主席江启臣主持。'], '国民党+江启臣'],
])('%s: %j', (_, body, expected) => {
  expect(read('消息', ...body).who).toEqual([expected]);
});

test('a headline names the house, the body its committee', () => {
  const { who } = read('曾国卫出席立法会会议', '局长曾国卫3月18日出席立法会内务委员会特别会议。');
  expect(who).toHaveLength(1);
});

test('the day of a gathering whose guests the next sentence tells', () => {
  const { nodes, who } = read('消息', '庆祝大会3月18日在北京举行。出席大会的还有：王毅、石泰峰等。');
  expect(who).toEqual(['王毅+石泰峰']);
  expect(nodes[0]).toMatchObject({ date: '2021-03-18', place: '北京' });
});

test.each([
  ['东盟国家领导人3月18日参加在越南河内举行的东亚峰会。', '东盟国家领导人'],
  ['王毅3月18日出席河内举行的东亚峰会。', '王毅'],
])('a capital is where: %s', (body, expected) => {
  expect(read('消息', body).who).toEqual([expected]);
});

test.each([
  ['汪文斌说，双方要落实好两国元首通话达成的共识。', '两国元首', null],
  ['李强表示，愿同德方落实好两国领导人会谈重要成果。', '两国领导人', null],
  ['中法两国元首巴黎会晤三个月来，双方经贸往来增多。', '中法两国元首', '巴黎'],
  ['外界关注在首尔举行的韩中元首会晤。', '韩中元首', '首尔'],
  ['美国说，中国应遵守中美日内瓦经贸会谈共识。', '中国+美国', '日内瓦'],
  ['赫尔辛基会谈期间，拜登和普京谈到核军控。', '拜登+普京', '赫尔辛基'],
  ['此次日内瓦磋商中，双方谈到关税。', '双方', '日内瓦'],
])('a contact told by a noun: %s', (body, expected, place) => {
  const { nodes, who } = read('消息', body);
  expect(who).toEqual([expected]);
  expect(nodes[0]).toMatchObject({ kind: 'BILATERAL', status: 'HELD', place });
});

test.each([
  ['会谈是解决问题的唯一办法。'],
  ['双方同意落实两国领导人达成的共识。'],
  ['在今后的磋商中，中国和美国应相互尊重。'],
  ['在高层会谈中，俄罗斯和中国常常谈到能源。'],
  ['两国元首会晤机制十分重要。'],
  ['希望两国元首会晤，形成新的共识。'],
])('a noun that means no contact of a day: %s', (body) => {
  expect(read('消息', body).who).toEqual([]);
});

test.each([
  ['李强3月17日出席同德国工商界代表座谈会。', '德国工商界代表+李强', 'CONFERENCE'],
  ['习近平周一出席同法国企业家代表视频对话会。', '习近平+法国企业家代表', 'CONFERENCE'],
  ['王文涛3月12日主持召开同日本企业家圆桌会。', '日本企业家+王文涛', 'CONFERENCE'],
  ['何立峰周四同英国金融界人士举行座谈会。', '何立峰+英国金融界人士', 'CONFERENCE'],
  ['戴琪周四会见了中方对口官员。', '中方对口官员+戴琪', 'BILATERAL'],
  ['戴琪3月17日与中方对口官员举行了双边工作组的首次会议。', '中方对口官员+戴琪', 'BILATERAL'],
  ['习近平说，我们刚刚召开了中共二十届三中全会。', '中国共产党', 'CONFERENCE'],
])('those of the other side without a name: %s', (body, expected, kind) => {
  const { nodes, who } = read('消息', `中国共产党为执政党。${body}`);
  expect(who).toEqual([expected]);
  expect(nodes[0]?.kind).toBe(kind);
});

test.each([
  ['中共二十届三中全会十分重要。'],
  ['中国支持同外国企业界人士的合作。'],
  ['中共二十届三中全会为我们指明方向。'],
])('nobody is told to be there: %s', (body) => {
  expect(read('消息', body).who).toEqual([]);
});

test.each([
  ['特金会去年在河内举行，美国总统特朗普和朝鲜领导人金正恩都提前离开。', '特朗普+金正恩', 'HELD'],
  ['川习会周六在大阪登场，美国总统川普同中国国家主席习近平都已抵达。', '习近平+川普', 'HELD'],
  ['美国总统拜登抵达巴厘岛。中国国家主席习近平也在当地。拜习会将谈到关税。', '拜登+习近平', 'PLANNED'],
  ['日本首相岸田文雄在东京。韩国总统尹锡悦在首尔。尹岸通话谈到劳工。', '尹锡悦+岸田文雄', 'HELD'],
  ['马英九与习近平握手。“马习会”没有协议。', '习近平+马英九', 'HELD'],
])('two by the first characters of their names: %s', (body, expected, status) => {
  const { nodes, who, met } = read('消息', body);
  expect(who[0]?.split('+').sort()).toEqual(expected.split('+').sort());
  expect(nodes[0]?.status).toBe(status);
  expect(met).toHaveLength(1);
});

test.each([
  ['拜登会见记者。拜登会提出更多措施。'],
  ['习近平和拜登都在巴厘岛。有意促成“拜习会”的人士没有出席。'],
  ['金正恩在平壤。川金会没有消息。'],
  ['张某在巴黎。李某的张李会社破产。'],
])('no two by their first characters: %s', (body) => {
  expect(read('消息', body).met).toEqual([]);
});

test.each([
  ['外交部长王毅周三在北京会见美国国务卿布林肯。王毅说，要落实两国元首巴厘岛会晤共识。', ['两国元首', '布林肯+王毅']],
  [
    '德国外长贝尔伯克周二同法国外长科隆纳通话。她说，要按照两国领导人会谈达成的共识合作。',
    ['两国领导人', '科隆纳+贝尔伯克'],
  ],
  ['商务部长王文涛周四会见美国商务部长雷蒙多。两国元首上月通话，达成共识。', ['两国元首', '王文涛+雷蒙多']],
  ['国家主席习近平周三同法国总统马克龙通话。两国元首通话达成的共识十分重要。', ['习近平+马克龙']],
  ['国务院总理李强周三同德国总理朔尔茨会谈。两国领导人会谈的成果十分重要。', ['朔尔茨+李强']],
  ['习近平周三同马克龙通话。两国元首通话的成果十分重要。', ['习近平+马克龙']],
])('heads whom others speak of have a talk of their own: %s', (body, expected) => {
  const sorted = (all: readonly string[]): string[] => all.map((one) => one.split('+').sort().join('+')).sort();
  expect(sorted(read('消息', body).who)).toEqual(sorted(expected));
});
