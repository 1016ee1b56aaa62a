import { describe, expect, test } from 'vitest';
import { lines, short } from '../../support/said.ts';

describe('who speaks', () => {
  test.each([
    ['a paper in its marks', '《纽约时报》的报道说，撤军会提前。', ['纽约时报: 撤军会提前']],
    ['a paper behind its owner', '中共机关报《人民日报》发表评论说，这条路走不通。', ['人民日报: 这条路走不通']],
    ['an epithet before the name', '中国问题学者马国强说，短期内难有起色。', ['马国强: 短期内难有起色']],
    ['offices in a row', '众议院议长、民主党籍众议员佩洛西说，法案下周表决。', ['佩洛西: 法案下周表决']],
    [
      'a letter begins behind whom it goes to',
      '古特雷斯致函各国元首，敦促尽快缴清会费。',
      ['古特雷斯: 敦促尽快缴清会费'],
    ],
    [
      'another behind a semicolon',
      '约翰逊承诺，英国会兑现目标；默克尔则认为，目标可以更高。',
      ['约翰逊: 英国会兑现目标', '默克尔: 目标可以更高'],
    ],
    ['another quoted at once', '印度外交部说，“辛格强调，双方要脱离接触。”', ['辛格: 双方要脱离接触']],
    [
      'an aside before the subject',
      '他当选首相后国家主席习近平致电菅义伟，祝愿两国关系发展。',
      ['习近平: 祝愿两国关系发展'],
    ],
    ['whose answer', '议会的决议招来北京的强硬回应，声称有人干涉内政。', ['中国: 有人干涉内政']],
    [
      'issuers of one report',
      '一份来自世界银行和国际货币基金组织的报告显示，债务仍在上升。',
      ['世界银行: 债务仍在上升', '国际货币基金组织: 债务仍在上升'],
    ],
    ['a word that says when', '汪文斌回应记者提问时指出，有关说法没有根据。', ['汪文斌: 有关说法没有根据']],
    [
      'a new subject behind a semicolon',
      '萧美琴说，已经平安抵达；美国国务院随后贴出合照，并指双方会继续合作。',
      ['萧美琴: 已经平安抵达', '美国国务院: 双方会继续合作'],
    ],
    [
      'one of several spokesmen',
      '毛宁是外交部发言人。欧盟委员会一名发言人说，布鲁塞尔没有异议。',
      ['发言人: 布鲁塞尔没有异议'],
    ],
    ['who summons is the subject', '韩国外交部召见日本大使，要求收回决定。', ['韩国外交部: 收回决定']],
    ['whose article', '新华社发表评论员文章称，分裂没有出路。', ['新华社: 分裂没有出路']],
    ['a story is told by a medium', '陆委会正在开会。报导说，国安单位已经掌握动态。', ['报导: 国安单位已经掌握动态']],
    ['an answer to a query', '警方回复查询时表示，案件还在调查。', ['警方: 案件还在调查']],
    ['whose spokesman', '该公司发言人说，供应没有中断。', ['该公司发言人: 供应没有中断']],
    ['by analysis', '陈文敏分析，要看他说什么。', ['陈文敏: 要看他说什么']],
    ['an analysis of experts', '专家分析指出，油价会涨。', ['专家: 油价会涨']],
    ['figures of a body', '农委会统计，去年出口增加。', ['农委会: 去年出口增加']],
    ['what a statement does', '教廷发表声明，谴责这次袭击。', ['教廷: 这次袭击']],
    ['a statement in its words', '教廷发表声明：“教宗接受了辞呈。”', ['教廷: 教宗接受了辞呈']],
    ['a time between', '“这是奇迹，”8月初，默克尔对美国之音说。', ['默克尔: 这是奇迹']],
    ['a surname alone', '学者叶健民受访。叶认为，政府要重建互信。', ['叶健民: 政府要重建互信']],
    ['a surname with an adverb', '学者关焯照受访。关又指，股市会跌。', ['关焯照: 股市会跌']],
    ['a surname and 氏', '纳瓦罗接受专访。纳氏说，关税有效。', ['纳瓦罗: 关税有效']],
    ['in whose view', '在卜睿哲看来，法案只有象征意义。', ['卜睿哲: 法案只有象征意义']],
    ['in his view', '卜睿哲到访台北。在他看来，时机不对。', ['卜睿哲: 时机不对']],
    ['in whose words', '用默克尔的话说，冬天会很漫长。', ['默克尔: 冬天会很漫长']],
    ['in whose account', '按照中国外交部的说法，渔船没有越界。', ['中国外交部: 渔船没有越界']],
    ['in the eyes of a state', '在北京看来，这是干涉内政。', ['中国: 这是干涉内政']],
    [
      'a statement of one without a name',
      '英国外交部发言人星期四发表声明。声明说，新闻自由是基石。',
      ['英国外交部发言人: 新闻自由是基石'],
    ],
    ['a medium of a state', '据法国《世界报》的报道，谈判已经破裂。', ['世界报: 谈判已经破裂']],
    ['a kind of paper', '法国财经类报纸回声报说，股市会跌。', ['回声报: 股市会跌']],
    ['where it lies', '南美国家盖亚那选举委员会宣布，选举延期。', ['盖亚那选举委员会: 选举延期']],
    ['titles in a row', '立法院程序委员会召集人、国民党立委林为洲表示，时间紧迫。', ['林为洲: 时间紧迫']],
    ['who is there', '现场也有农民表示，缺水严重。', ['农民: 缺水严重']],
    ['of a state', '美国有三名外交官透露，峰会会推迟。', ['三名外交官: 峰会会推迟']],
    ['his own title', '雷切尔·莱文博士警告说，病床不够。', ['雷切尔·莱文: 病床不够']],
    ['who works for a body', '一位欧盟外交人员表示，协议快了。', ['一位欧盟外交人员: 协议快了']],
    ['a body in marks', '“健康空气行动”（CAN）质疑，政策不持久。', ['健康空气行动: 政策不持久']],
    ['a source behind a word', '综观全美，据约翰霍普金斯大学的数据，确诊者增加。', ['约翰霍普金斯大学: 确诊者增加']],
    ['relayed analysis', '美国之音引述分析表示，关系紧张。', ['分析: 关系紧张']],
    ['after a question', '贝塞拉被问到预算为何减少，贝塞拉表示，合作会继续。', ['贝塞拉: 合作会继续']],
    ['Q27 on what he refuses to comment', '美国国务院没有就此事置评。', ['美国国务院: 没有就此事置评']],
    ['Q27 no answer', '法国外交部未对报道作出回应。', ['法国外交部: 未对报道作出回应']],
    ['told to a medium whose name begins like a noun', '欧盟外交官告诉法新社，名单很长。', ['欧盟外交官: 名单很长']],
    ['of whose people', '纳瓦尼的幕僚沃尔柯夫坦言，结果令人失望。', ['沃尔柯夫: 结果令人失望']],
    [
      'the same without a name',
      '自民党干部透露，法案下月提出。该干部还说，首相支持。',
      ['自民党干部: 法案下月提出', '自民党干部: 首相支持'],
    ],
    ['the one before by her role', '玛丽亚·布彻出任法官。这位女法官说，程序合法。', ['玛丽亚·布彻: 程序合法']],
    ['who declares', '中国驻捷克大使馆则声明，反对任何官方往来。', ['中国驻捷克大使馆: 反对任何官方往来']],
    ['whose statement says', '军方声明称，火箭弹落在民宅上。', ['军方声明: 火箭弹落在民宅上']],
    ['of a convention', '《湿地公约》第十五次缔约方大会执行秘书莱娜·霍斯特表示，退出有害。', ['莱娜·霍斯特: 退出有害']],
    ['a faction', '叙利亚反对派称，控制了两座城镇。', ['叙利亚反对派: 控制了两座城镇']],
    ['more than once', 'Riley不止一次说，不会离开。', ['Riley: 不会离开']],
    ['a parent without a name', '一位不愿透露姓名的家长表示，孩子在家。', ['一位不愿透露姓名的家长: 孩子在家']],
    [
      'whose notice',
      '公安厅通报，造谣者会受罚。通报还说，有人被拘留。',
      ['公安厅: 造谣者会受罚', '公安厅: 有人被拘留'],
    ],
    ['a post that accuses', '埃尔多安在推特发文，指责马克龙没有诚意。', ['埃尔多安: 马克龙没有诚意']],
    ['at a gathering', '陈时中在记者会表示，口罩足够。', ['陈时中: 口罩足够']],
    ['at a dinner', '蔡英文出席晚会说，税率不会变。', ['蔡英文: 税率不会变']],
    ['a report without its issuer', '报道说，宵禁从周五开始。', ['报道: 宵禁从周五开始']],
    ['numbers are no source', '统计数据让拜登满意，因为失业率下降。', []],
    ['nobody in particular', '研究发现，远程办公有利于减排。', ['研究: 远程办公有利于减排']],
  ])('%s', (_, body, expected) => {
    expect(short(body)).toEqual(expected);
  });

  test.each([
    ['a passive', '习近平的这番话被各国媒体强调。'],
    ['an answer whose words are not given', '李克强回答了与会者提出的几个问题。'],
    ['a position without words', '习近平阐述了中方的原则立场。'],
    ['a dispatch nobody signed has no speaker but itself', '据悉，会议推迟到下周。'],
    ['an ability', '他会说德语，妻子是德国人。'],
    ['a platform', '数据分析平台，今年上线。'],
    ["in nobody's view", '在一般人看来，这很荒谬。'],
    ['as it seems', '在目前看来，形势不妙。'],
    ['two of a surname', '学者叶健民与议员叶刘淑仪同场。叶认为太迟。'],
    ['a place in view', '从北京看来，道路很长。'],
    ['what is issued', '团体6日发表谴责大抓捕的联合声明。'],
    ['in a title', '大纪元获得《关于网络质疑问题的报告》全文。'],
    ['charges counted', '根据医委会提出的三项指控，双方没有传召证人。'],
    ['a request to comment', '路透社的置评请求周五送到使馆。'],
    ['a noun of declaring', '大陆则发表强硬声明，气氛紧张。'],
    ['who will not be named', '由于未获授权，知情人士要求匿名。'],
    ['by a law', '根据中国法律，国家有权取得这些信息。'],
    ['dispatching', '水务部门加强调度、巡查。'],
    ['a doubt of nobody', '教育局删去连结，令人怀疑有意隐瞒。'],
    ['another name', '民兵组织，又称“真主之友”，已经撤出边境。'],
    ['a guest made welcome', '王毅对马斯表示欢迎。'],
    ['a stand that names no matter', '外交部对此表示遗憾。'],
    ['a label', '评论：峰会空手而归'],
    ['what a country has', '美国法律要求企业申报来源。'],
    ['criticism as a noun', '这番话招来王毅的严厉批评，两国关系转冷。'],
  ])('no statement: %s', (_, body) => {
    expect(short(body)).toEqual([]);
  });
});

describe('how far the words go', () => {
  test.each([
    ['what he left out', '蓬佩奥说，访问会取得成果，但没有详细说明。', ['蓬佩奥: 访问会取得成果']],
    ['what it led to', '席佛说，联盟支持言论自由，引发外界热议。', ['席佛: 联盟支持言论自由']],
    ['another who only welcomes', '拜登表示，上任后会重返协定，马克龙也表示欢迎。', ['拜登: 上任后会重返协定']],
    [
      'a quotation with its speaker inside',
      '“路还长，”默克尔说，“但方向对了。”',
      ['默克尔: 路还长，”默克尔说，“但方向对了'],
    ],
    [
      'a quotation behind which the article tells of its speaker',
      '“我们已经等了三年，”默克尔说，她去年上任。',
      ['默克尔: 我们已经等了三年'],
    ],
    [
      'a quotation that goes on in other words',
      '“路还长，”汪文斌称，公平的环境才是正道。',
      ['汪文斌: 路还长，”汪文斌称，公平的环境才是正道'],
    ],
    [
      'a speaker far behind a quotation',
      '“两件事不一样，”布林肯在会谈还没有开始时，在机场的记者会上说。',
      ['布林肯: 两件事不一样'],
    ],
    [
      'a quotation that one speaker takes up twice',
      '“她做得好，”默克尔说，“路还长，”并补充说，“但方向对了。”',
      ['默克尔: 她做得好，”默克尔说，“路还长，”并补充说，“但方向对了'],
    ],
    [
      'a second quotation of another',
      '“门没有关，”布林肯说，“我们等着，”王毅则表示。',
      ['布林肯: 门没有关', '王毅: 我们等着'],
    ],
    [
      'a word of speech before a name that ends other words',
      '马克龙宣布法国本土进入绿区。',
      ['马克龙: 法国本土进入绿区'],
    ],
    ['before a verb that does', '莱特希泽宣布辞职，理由是健康。', ['莱特希泽: 辞职，理由是健康']],
    ['before a day that does', '默克尔表示明年不再参选。', ['默克尔: 明年不再参选']],
    ['words that only date what another says', '莱特希泽宣布辞职后，默克尔表示，谈判照旧。', ['默克尔: 谈判照旧']],
    [
      'words close to their word of speech, before another acts',
      '莱特希泽宣布辞职，默克尔呼吁冷静。',
      ['莱特希泽: 辞职', '默克尔: 冷静'],
    ],
    ['a topic before whoever speaks of it', '谈到边境问题，王毅表示，热线还通着。', ['王毅: 热线还通着']],
    ['who asks for a paper', '媒体询问边境何时开放，陈时中回应，还没有时间表。', ['陈时中: 还没有时间表']],
    ['what somebody only spoke of', '布林肯还谈到了中国。', []],
    [
      'a stand and what goes on behind it',
      '谭德塞对集会表示支持，但呼吁人们保持距离。',
      ['谭德塞: 集会表示支持，但呼吁人们保持距离'],
    ],
    ['words that open with a word of speech', '布林肯发文，强调盟友站在一起。', ['布林肯: 盟友站在一起']],
    ['a press conference is nobody', '谭德塞在日内瓦举行的记者会上说，形势正在好转。', ['谭德塞: 形势正在好转']],
    ['an opponent is no matter to take a stand on', '特朗普的对手表示遗憾。', []],
    ['what came of an announcement', '指挥中心宣布新增九例，创下两周新高。', ['指挥中心: 新增九例']],
    ['the article on an announcement', '台积电宣布扩建工厂，这也使股价上扬。', ['台积电: 扩建工厂']],
    ['another who acts too', '马克龙批评协定过时，德国也退出了谈判。', ['马克龙: 协定过时']],
    ['the article on whoever spoke', '楼继伟警告争端会扩大，但他当时口气乐观。', ['楼继伟: 争端会扩大']],
    [
      'what he reproaches them with he tells himself',
      '马克龙批评协定过时，导致工厂停工。',
      ['马克龙: 协定过时，导致工厂停工'],
    ],
    [
      'words behind a comma hold clauses of all kinds',
      '马克龙说，协定过时，这使工厂停工。',
      ['马克龙: 协定过时，这使工厂停工'],
    ],
    ['a document of a kind', '脸书限制了一篇批评拜登的文章。', []],
    ['what is said of a demand', '客户对产品要求更为严格。', []],
    ['their own side in their words', '中国外交部发言人说，中方表示强烈不满。', ['中国外交部发言人: 中方表示强烈不满']],
    ['another side in their words', '中国外交部发言人毛宁说，美方宣布，名单会延长。', ['美方: 名单会延长']],
    ['what reporters ask', '有记者问，中方是否会回应？', []],
    ['a word of speech in a modifier', '特朗普输给了强调合作的拜登，大选结束了。', []],
    [
      'what is missing from a report that he cites',
      '辩护律师说，根据口供，没有提及铁棍。',
      ['辩护律师: 根据口供，没有提及铁棍'],
    ],
    ['what he did not go into', '辩护律师说，会上诉，没有进一步说明。', ['辩护律师: 会上诉']],
    ['a name for something', '胡锡进将这项决定称为笑话。', []],
    [
      'a comma behind the mark that closes it',
      '“大家好像只有两个去处可以选择”，王琪说，跳槽还缺些经验。',
      ['王琪: 大家好像只有两个去处可以选择”，王琪说，跳槽还缺些经验'],
    ],
    ['nobody that a quotation names', '“中国的回应很快，”他弟弟说，他开出租车。', []],
  ])('%s', (_, body, expected) => {
    expect(short(body)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'what should be',
      '张军说，停火来之不易。各国主权应当得到尊重。援助应加快运进去。会议开到傍晚。',
      ['张军: 停火来之不易。各国主权应当得到尊重。援助应加快运进去'],
    ],
    [
      'what his side has always held',
      '张军说，停火来之不易。中方一贯主张对话。会议开到傍晚。',
      ['张军: 停火来之不易。中方一贯主张对话'],
    ],
    ['what is to be done', '习近平在考察时强调，要保护耕地。要用好良种。', ['习近平: 要保护耕地。要用好良种']],
    ['not what an agreement lays down', '张军说，停火来之不易。根据协议，双方应当撤军。', ['张军: 停火来之不易']],
    ['not what the article tells of him', '张军说，停火来之不易。张军去年到任，我们见过他。', ['张军: 停火来之不易']],
    [
      'not behind what the article tells',
      '张军说，停火来之不易。会议开到傍晚。援助应加快运进去。',
      ['张军: 停火来之不易'],
    ],
    [
      'the figures of a report',
      '世界银行公布了报告。报告说，衰退十分严重。其中，亚洲受创最深。发达国家将萎缩7%。会议开到傍晚。',
      ['世界银行: 衰退十分严重。其中，亚洲受创最深。发达国家将萎缩7%'],
    ],
    [
      'a report stays the body’s, whoever speaks in it',
      '世界银行公布了报告。行长马尔帕斯在报告中写道，打击很大。报告还说，复苏会很慢。',
      ['马尔帕斯: 打击很大', '世界银行: 复苏会很慢'],
    ],
    ['not an aside', '张军说，我们盼望停火。（我们的记者在场。）', ['张军: 我们盼望停火']],
    [
      'the words of a sitting',
      '会议指出，经济总体平稳。结构有所改善。\n会议强调，就业最要紧。大学生不能没有工作。',
      ['会议: 经济总体平稳。结构有所改善', '会议: 就业最要紧。大学生不能没有工作'],
    ],
  ])('words run on: %s', (_, body, expected) => {
    expect(short(body)).toEqual(expected);
  });

  test('words run on to the last sentence in the first person', () => {
    const body = '何亚东说，中方注意到有关情况。中方一贯反对单边制裁。我们将采取必要措施。代表团周五离京。';
    expect(short(body)).toEqual(['何亚东: 中方注意到有关情况。中方一贯反对单边制裁。我们将采取必要措施']);
  });
});

describe('through whom and to whom', () => {
  test.each([
    ['据路透社报道，王毅说，航班会恢复。', ['路透社'], []],
    ['新华社援引毛宁的话说，这条路走不通。', ['新华社'], []],
    ['毛宁对路透社表示，磋商没有中断。', ['路透社'], ['路透社']],
    ['消息人士对《华尔街日报》说，名单月底公布。', ['华尔街日报'], ['华尔街日报']],
    ['默克尔接受德国电视二台采访时说，疫情没有结束。', ['德国电视二台'], []],
    ['耶伦在财政部声明中说，计划已经生效。', ['财政部'], []],
    ['王毅接受新华社记者采访时指出，两国关系面临困难。', ['新华社'], []],
    ['余学清告诉财新记者，床位不够。', ['财新'], ['财新记者']],
    ['蓬佩奥在福克斯新闻的节目中说，期限不会延长。', ['福克斯新闻'], []],
    ['耿爽回应记者提问时表示，磋商还在进行。', [], ['记者']],
    ['约翰逊向选民保证，不会加税。', [], ['选民']],
    ['美国国务院提醒公民推迟旅行。', [], ['公民']],
    ['中国呼吁有关国家保持克制。', [], ['有关国家']],
    ['律师针对美联社的报导反驳说，选举没有舞弊。', [], []],
    ['路透社的消息人士表示，航母已经离港。', ['路透社'], []],
    ['耿爽就英国对中国新疆地区举措的指责回应说，没有根据。', [], []],
    ['戴斯卓告诉藏语组记者，会谈还没有日期。', [], ['记者']],
    ['报道说，布林肯表示，会谈顺利。', [], []],
    ['消息人士透露，警方已向律政司求助。', [], []],
    ['默克尔说，疫苗对德国来说是一道曙光。', [], []],
    ['拜登表示，他对中国将更加严厉。', [], []],
    ['普京的发言人佩斯科夫对记者说，没有收到邀请。', [], ['记者']],
    ['古特雷斯敦促以色列停止扩建。', [], ['以色列']],
    ['美国国务院说，旅行要小心。', [], []],
    ['王毅说，各方对关税问题看法不同。', [], []],
    ['耶伦在华盛顿说，计划已经生效。', [], []],
    ['赵立坚说，对美国的制裁会继续。', [], []],
    ['华春莹说，“我们敦促美方立即收手。”', [], ['美方']],
  ])('%s', (body, via, to) => {
    expect(lines(body)[0]).toMatchObject({ via, to });
  });

  test('who goes on keeps medium and hearer', () => {
    const told = lines('据法新社报道，马克龙对记者说，欧洲要团结。他还说，预算不能再拖。');
    expect(told.map(({ via, to }) => [via, to])).toEqual([
      [['法新社'], ['记者']],
      [['法新社'], ['记者']],
    ]);
  });

  test('who plainly goes on in the next paragraph keeps the medium', () => {
    const told = lines('据法新社报道，马克龙对记者说，欧洲要团结。\n他还说，预算不能再拖。\n他说，夏天会更忙。');
    expect(told.map(({ via }) => via)).toEqual([['法新社'], ['法新社'], []]);
  });

  test('in a talk of two the other is spoken to, behind it nobody', () => {
    const body = '王毅14日在北京会见德国外长马斯。王毅在会谈中指出，往来要恢复。马斯在会后说，行程很满。';
    expect(lines(body).map(({ speaker, to, meeting }) => [speaker, to, meeting !== null])).toEqual(
      expect.arrayContaining([
        ['王毅', ['马斯'], true],
        ['马斯', [], false],
      ]),
    );
  });
});
