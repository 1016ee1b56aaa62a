import { describe, expect, test } from 'vitest';
import { imposed } from '../../../src/claims/imposed/rule.ts';
import { growth, LINEAR } from '../../support/growth.ts';
import { measures, short } from '../../support/measures.ts';
import { sceneOf } from '../../support/scene.ts';

describe('who imposes what on whom', () => {
  test.each([
    ['active, 对', '欧盟对俄罗斯实施新一轮制裁。', '欧盟 > 俄罗斯: SANCTION IN_FORCE'],
    ['a purpose before it', '印度为反制邻国的做法而对中国商品加征关税。', '印度 > 中国: TARIFF IN_FORCE'],
    ['最近 is no modifier', '加拿大最近制裁了缅甸军方。', '加拿大 > 缅甸军方: SANCTION IN_FORCE'],
    ['not excluded by the speaker', '英国外交大臣拉布拒绝排除对俄罗斯实施制裁。', '拉布 > 俄罗斯: SANCTION THREATENED'],
    ['not excluded, with 可能', '布林肯没有排除对缅甸军方实施制裁的可能。', '布林肯 > 缅甸军方: SANCTION THREATENED'],
    ['an agreement put off', '新西兰政府搁置了与香港的引渡协议。', '新西兰政府 > 香港: OTHER IN_FORCE'],
    ['an exemption that ends', '新加坡政府取消旅客的检疫豁免。', '新加坡政府 > : OTHER IN_FORCE'],
    ['a rule of quarantine', '日本政府宣布放宽入境检疫规定。', '日本政府 > : OTHER LIFTED'],
    ['active, object', '加拿大制裁了缅甸军方。', '加拿大 > 缅甸军方: SANCTION IN_FORCE'],
    ['tariff', '印度对中国商品加征关税。', '印度 > 中国: TARIFF IN_FORCE'],
    ['passive with its agent', '伊朗遭到美国制裁，石油出口大跌。', '美国 > 伊朗: SANCTION IN_FORCE'],
    ['passive, 被', '华为被美国列入实体清单。', '美国 > 华为: ENTITY_LIST IN_FORCE'],
    ['name with 对', '美国对华为的出口禁令重创其手机业务。', '美国 > 华为: EXPORT_CONTROL IN_FORCE'],
    ['name with 针对', '欧盟针对白俄罗斯的制裁引发争论。', '欧盟 > 白俄罗斯: SANCTION IN_FORCE'],
    ['name right behind its imposer', '美国的出口管制影响了多国。', '美国 > : EXPORT_CONTROL IN_FORCE'],
    ['ministry', '美国商务部把三家中国企业列入实体清单。', '美国商务部 > 中国企业: ENTITY_LIST IN_FORCE'],
    [
      'leader with an order',
      '美国总统拜登下达行政命令，禁止本国基金投资三家中国企业。',
      '拜登 > 中国企业: INVESTMENT_LIMIT IN_FORCE',
    ],
    ['government that orders', '印度政府下令封禁数十款中国应用程式。', '印度政府 > 中国: BAN IN_FORCE'],
    ['spokesperson', '欧盟委员会发言人表示，不排除对土耳其实施制裁。', '欧盟委员会 > 土耳其: SANCTION THREATENED'],
    ['a side acts for its state', '英国批评中国。中方对英国实体实施制裁。', '中国 > 英国: SANCTION IN_FORCE'],
    ['one character for a country', '拜登政府保留了对华关税。中国提出批评。', '拜登政府 > 中国: TARIFF IN_FORCE'],
    ['expulsion', '俄罗斯驱逐了十名德国外交官。', '俄罗斯 > 德国外交官: EXPULSION IN_FORCE'],
    ['fine', '意大利对苹果公司处以两亿欧元罚款。', '意大利 > 苹果公司: FINE IN_FORCE'],
    ['imports', '中国海关总署暂停进口台湾菠萝。', '中国海关总署 > 台湾: IMPORT_BAN IN_FORCE'],
    ['border', '日本政府禁止韩国旅客入境。', '日本政府 > 韩国: BAN IN_FORCE'],
    ['visas', '美国限制伊朗学生签证。', '美国 > 伊朗: VISA_LIMIT IN_FORCE'],
    ['flights', '新西兰暂停来自印度的航班。', '新西兰 > 印度: OTHER IN_FORCE'],
    ['cooperation with another', '澳大利亚中止与缅甸军方的合作。', '澳大利亚 > 缅甸军方: OTHER IN_FORCE'],
    ['of which the subject complains', '古巴谴责美国将其列入支恐国家名单。', '美国 > 古巴: ENTITY_LIST IN_FORCE'],
    ['what a condition is not', '欧盟威胁说，如果英国违约，将对英国商品征收关税。', '欧盟 > 英国: TARIFF THREATENED'],
    ['after a reproach', '加拿大指责伊朗击落客机，并宣布对伊朗军方实施制裁。', '加拿大 > 伊朗军方: SANCTION IN_FORCE'],
    ['whose end is asked for', '伊朗要求美国解除制裁，重返协议。', '美国 > 伊朗: SANCTION IN_FORCE'],
    ['whose end is thought about', '英国考虑解除对伊朗的制裁。', '英国 > 伊朗: SANCTION IN_FORCE'],
    ['who suffers from it', '由于美国的制裁，华为手机销量大跌。', '美国 > 华为: SANCTION IN_FORCE'],
    [
      'goods by their origin',
      '中国商务部对原产于澳大利亚的大麦征收反倾销税。',
      '中国商务部 > 澳大利亚: TARIFF IN_FORCE',
    ],
    ['把 before the tariff', '印度把对越南钢铁的关税提高到50%。', '印度 > 越南: TARIFF IN_FORCE'],
    ['将 that is no future', '推特将多名中国外交官的账号锁定。', '推特 > 中国外交官: BAN IN_FORCE'],
    ['驱逐 at the end', '多名澳大利亚记者被中国驱逐。', '中国 > 澳大利亚记者: EXPULSION IN_FORCE'],
    ['whom a rule binds', '日本政府宣布，英国旅客一律禁止入境。', '日本政府 > 英国: BAN ANNOUNCED'],
    ['a time clause', '在英国宣布制裁白俄罗斯官员后，汇率大跌。', '英国 > 白俄罗斯官员: SANCTION IN_FORCE'],
    [
      'who reproaches and acts',
      '捷克指控俄罗斯策划爆炸，驱逐了俄罗斯外交官。',
      '捷克 > 俄罗斯外交官: EXPULSION IN_FORCE',
    ],
    ['a court that is hit', '美国对国际刑事法院检察官本苏达实施制裁。', '美国 > 本苏达: SANCTION IN_FORCE'],
    ['whose ban it was', '拜登取消了特朗普对华为的禁令。', '拜登 > 华为: BAN LIFTED'],
    ['where one may not enter', '蓬佩奥被禁止进入中国大陆。', '中国大陆 > 蓬佩奥: BAN IN_FORCE'],
    ['要求 that is a noun', '印度以违反检疫要求为由，禁止进口越南水果。', '印度 > 越南: IMPORT_BAN IN_FORCE'],
    ['rules on exports', '英国针对出口芯片制定更严格的规定。', '英国 > : EXPORT_CONTROL IN_FORCE'],
    ['a bare government', '新西兰放弃清零。法国加强限制，政府要求民众在户外佩戴口罩。', '法国 > 民众: OTHER IN_FORCE'],
    ['what was announced long ago', '澳大利亚去年7月宣布暂停与香港的引渡条约。', '澳大利亚 > 香港: OTHER IN_FORCE'],
    ['a rule that keeps out', '香港政府宣布，印度旅客暂缓入境。', '香港政府 > : OTHER ANNOUNCED'],
    ['who has it in hand', '加拿大政府正在重新评估对中国的关税政策。', '加拿大政府 > 中国: TARIFF IN_FORCE'],
    ['its own capital', '法国政府要求巴黎民众在户外佩戴口罩。', '法国政府 > 民众: OTHER IN_FORCE'],
    ['不得不 binds nobody', '美方如果制裁官员，中方将不得不对美国采取反制措施。', '中方 > 美国: OTHER PLANNED'],
    ['a head of state by title', '白宫表示，总统签署行政命令，禁止使用伊朗设备。', '白宫 > 伊朗: BAN IN_FORCE'],
    ['a way, no agent', '越南政府对经由日本入境的旅客实施隔离。', '越南政府 > : OTHER IN_FORCE'],
    ['a licence before its verb', '英国政府将中国国际电视台的执照吊销。', '英国政府 > 中国国际电视台: BAN IN_FORCE'],
    ['quarantine', '越南政府对来自印度的旅客实施14天隔离。', '越南政府 > 印度: OTHER IN_FORCE'],
    ['a list of its imposer', '华为2019年5月被列入美国实体清单。', '美国 > 华为: ENTITY_LIST IN_FORCE'],
    ['struck off', '美国将苏丹从支持恐怖主义国家名单中移除。', '美国 > 苏丹: ENTITY_LIST LIFTED'],
    ['a designation', '英国将哈马斯列为恐怖组织。', '英国 > 哈马斯: ENTITY_LIST IN_FORCE'],
    ['a deposit', '中国对澳大利亚红酒课征高额保证金。', '中国 > 澳大利亚: TARIFF IN_FORCE'],
    ['a consulate that must close', '美国勒令中国关闭驻休斯敦总领事馆。', '美国 > 中国: OTHER IN_FORCE'],
    ['a sale that is ordered', '印度政府要求华为在90天内出售当地业务。', '印度政府 > 华为: INVESTMENT_LIMIT IN_FORCE'],
    ['a sale that is vetoed', '德国政府否决中国企业收购当地工厂。', '德国政府 > 中国企业: INVESTMENT_LIMIT IN_FORCE'],
    ['a visa denied', '美国拒绝向伊朗外长发放签证。', '美国 > 伊朗外长: VISA_LIMIT IN_FORCE'],
    [
      'a licence withdrawn',
      '英国通讯管理局吊销中国国际电视台的执照。',
      '英国通讯管理局 > 中国国际电视台: BAN IN_FORCE',
    ],
    ['kept out of', '诺基亚获得合同，华为被排除在瑞典网络建设之外。', '瑞典 > 华为: BAN IN_FORCE'],
    ['leaders of a body', '欧盟领导人同意延长对俄罗斯的经济制裁。', '欧盟 > 俄罗斯: SANCTION IN_FORCE'],
    ['its own citizens', '美国禁止美国人投资伊朗企业。', '美国 > 伊朗、企业: INVESTMENT_LIMIT IN_FORCE'],
    ['by a pronoun', '美国因土耳其购买俄罗斯导弹而对其实施制裁。', '美国 > 土耳其: SANCTION IN_FORCE'],
    ['an agreement with another', '澳大利亚政府取消地方与伊朗签署的协议。', '澳大利亚政府 > 伊朗: OTHER IN_FORCE'],
    [
      'a plea before it',
      '报告说，与此前印度以安全为由，禁止进口越南轮胎相比，影响不大。',
      '印度 > 越南: IMPORT_BAN IN_FORCE',
    ],
    [
      'subject in the clause before',
      '美国财政部发表声明，制裁两名白俄罗斯官员。',
      '美国财政部 > 白俄罗斯官员: SANCTION IN_FORCE',
    ],
    ['a seat of government', '华府宣布对伊朗军方实施制裁。', '美国 > 伊朗军方: SANCTION IN_FORCE'],
    ['one character in a headline', '美对欧盟汽车加征25%关税', '美国 > 欧盟: TARIFF IN_FORCE'],
    ['one character behind a reproach', '中国外交部批评美制裁华为。', '美国 > 华为: SANCTION IN_FORCE'],
    ['an agreement with one character', '芬兰政府中止与港引渡协议。', '芬兰政府 > 香港: OTHER IN_FORCE'],
    [
      'a spokesperson for the body',
      '中国外交部发言人汪文斌表示，将对波音实施制裁。',
      '中国外交部 > 波音: SANCTION PLANNED',
    ],
    ['a phrase over a comma', '中国外交部表示，将对波音，及相关个人实施制裁。', '中国外交部 > 波音: SANCTION PLANNED'],
    ['a name that is told', '新西兰政府宣布对印度的旅行禁令。', '新西兰政府 > 印度: BAN ANNOUNCED'],
    ['a name that was published', '美国商务部公布的新限制措施重创华为。', '美国商务部 > : OTHER IN_FORCE'],
    ['whether it is thought about', '法国政府正考虑是否对土耳其实施制裁。', '法国政府 > 土耳其: SANCTION THREATENED'],
    ['a clause behind 针对', '针对美国准备将小米列入黑名单，中国表示反对。', '美国 > 小米: ENTITY_LIST PLANNED'],
    ['duties on those behind 向', '针对中国向越南钢铁征收关税，越南已经申诉。', '中国 > 越南: TARIFF IN_FORCE'],
    ['banned in a country', '这款软件在印度遭封禁。', '印度 > : BAN IN_FORCE'],
    ['banned there on a condition', '如果不出售，该软件将在美国遭封禁。', '美国 > : BAN THREATENED'],
    ['a verb that ends the headline', '小米否认有关联 美国正考虑制裁', '美国 > : SANCTION THREATENED'],
    ['whose own is hit', '挪威批评俄罗斯干涉选举，对挪威官员实施制裁。', '俄罗斯 > 挪威官员: SANCTION IN_FORCE'],
    ['told by the ministry', '美国财政部说，古巴内政部也被制裁。', '美国财政部 > 古巴内政部: SANCTION IN_FORCE'],
    ['a bill of one house', '美国众议院通过法案，禁止从越南进口商品。', '美国众议院 > 越南: IMPORT_BAN PLANNED'],
    ['a ban within a quotation', '意大利总理孔特说，他已决定，“禁止英国旅客入境”。', '孔特 > 英国: BAN ANNOUNCED'],
    ['what a deed causes', '这部法律促使欧盟国家先后中止与香港的引渡协议。', '欧盟 > 香港: OTHER IN_FORCE'],
    ['who is spoken of', '王毅强调，美国宣布撤销对缅甸军方的制裁是错误的。', '美国 > 缅甸军方: SANCTION LIFTED'],
    ['lifted by itself', '联合国对苏丹的武器禁运下月底自动解除。', '联合国 > 苏丹: SANCTION LIFTED'],
    [
      'the officials concerned',
      '美国国务院宣布，对有关负责人实施签证限制。',
      '美国国务院 > 负责人: VISA_LIMIT ANNOUNCED',
    ],
    ['on the day of', '在中国宣布禁止进口越南水果的当天，专家表示担忧。', '中国 > 越南: IMPORT_BAN ANNOUNCED'],
    [
      'a time clause of two',
      '在澳大利亚禁止华为提供设备，并多次提出批评后，双方关系恶化。',
      '澳大利亚 > 华为: BAN IN_FORCE',
    ],
    ['just so', '中国早就封禁了谷歌。', '中国 > 谷歌: BAN IN_FORCE'],
    ['a house that must go', '美国命令越南撤出休斯敦总领馆。', '美国 > 越南: OTHER IN_FORCE'],
    ['what it is about', '美国就人权问题对越南官员实施制裁。', '美国 > 越南官员: SANCTION IN_FORCE'],
    [
      'what an order says',
      '拜登签署一项行政命令，要求政府采取行动，终止越南的特殊待遇。',
      '拜登 > 越南: OTHER IN_FORCE',
    ],
    ['one of two matters', '“新法”的实施、美国取消香港特殊待遇，都有影响。', '美国 > 香港: OTHER IN_FORCE'],
    ['a name with a Latin word', '法官阻止了美国政府颁布的TikTok禁令。', '美国政府 > : BAN IN_FORCE'],
    ['of what is reported', '有报道指美国考虑对缅甸军方实施制裁。', '美国 > 缅甸军方: SANCTION THREATENED'],
    ['the platform, not its country', '美国社交平台推特表示，已经封禁小米的账号。', '推特 > 小米: BAN IN_FORCE'],
    ['on the first day told', '从周二开始，欧盟将对美国飞机征收15%的关税。', '欧盟 > 美国: TARIFF ANNOUNCED'],
    ['a ban on chips', '美国启动对华为的芯片禁令。', '美国 > 华为: EXPORT_CONTROL IN_FORCE'],
    ['what may come', '美国又可能对缅甸军方的成员实施制裁。', '美国 > 缅甸军方的成员: SANCTION THREATENED'],
    [
      'its own company',
      '国家市场监督管理总局对阿里巴巴处以182亿元罚款。',
      '国家市场监督管理总局 > 阿里巴巴: FINE IN_FORCE',
    ],
    ['an app of its own', '中国网信办将滴滴出行下架。', '中国网信办 > 滴滴出行: BAN IN_FORCE'],
    ['a government never named', '政府宣布延长“限聚令”至6月18日。', '政府 > : OTHER ANNOUNCED'],
    ['the authorities of a country', '澳大利亚有关当局今天表示，将关闭边界。', '澳大利亚 > : OTHER PLANNED'],
    ['masks', '犹他州长赫伯特宣布紧急状态，包括强制戴口罩。', '赫伯特 > : OTHER ANNOUNCED'],
    ['schools', '法国政府要求全境学校关闭。', '法国政府 > : OTHER IN_FORCE'],
    ['a lockdown', '约翰逊宣布，将于周四起再度封城四周。', '约翰逊 > : OTHER ANNOUNCED'],
    ['a rule with its penalty', '香港政府宣布，餐厅晚上禁止堂食，违者罚款5000元。', '香港政府 > : BAN ANNOUNCED'],
    ['a rule broken', '英国媒体说，他被控违反英国防疫限制令。', '英国 > : OTHER IN_FORCE'],
    ['journalists driven out', '十几名美国记者遭到中国驱逐。', '中国 > 美国记者: EXPULSION IN_FORCE'],
    ['a reason', '美国基于国安考虑，宣布将下架中国软件。', '美国 > 中国: BAN ANNOUNCED'],
    ['who must wait', '疫情指挥中心宣布，外籍旅客暂缓入境。', '疫情指挥中心 > : OTHER ANNOUNCED'],
    ['a draft', '冯德莱恩提出对俄罗斯制裁方案。', '冯德莱恩 > 俄罗斯: SANCTION PLANNED'],
    ['after a ruling', '美国商务部作出终裁，将对越南轮胎征收反倾销税。', '美国商务部 > 越南: TARIFF ANNOUNCED'],
    ['an account locked', '推特锁定特朗普的个人账号。', '推特 > 特朗普: BAN IN_FORCE'],
    ['what it is only about', '美国就香港制裁14名越南官员。', '美国 > 越南官员: SANCTION IN_FORCE'],
    ['about what was done', '越南政府就美国制裁官员表示不满。', '美国 > 官员: SANCTION IN_FORCE'],
    ['a limit on imports', '越南对澳大利亚煤炭进口的限制推高了价格。', '越南 > 澳大利亚: IMPORT_BAN IN_FORCE'],
    ['a limit on investment', '美国对双向投资施加的限制引发争论。', '美国 > : INVESTMENT_LIMIT IN_FORCE'],
    ['a limit on what one buys', '美国政府对华为购买芯片进行限制。', '美国政府 > 华为: EXPORT_CONTROL IN_FORCE'],
    ['a cleft', '最受关注的是中国对澳大利亚大麦加征关税。', '中国 > 澳大利亚: TARIFF IN_FORCE'],
    ['may well come', '美国有可能在近期内发布新的制裁令。', '美国 > : SANCTION THREATENED'],
    ['in a phrase of place', '在与中国的贸易战中，特朗普对越南商品加征关税。', '特朗普 > 越南: TARIFF IN_FORCE'],
    ['treatment that ends', '拜登签署命令，结束香港的优惠待遇。', '拜登 > 香港: OTHER IN_FORCE'],
    ['or else', '特朗普要求欧盟买美国油气，否则加关税。', '特朗普 > : TARIFF THREATENED'],
    ['with an aside', '西班牙政府表示，除了本国国民，将禁止英国旅客入境。', '西班牙政府 > 英国: BAN PLANNED'],
    ['an order to sell', '美国政府命令字节跳动将其美国业务出售。', '美国政府 > 字节跳动: INVESTMENT_LIMIT IN_FORCE'],
    ['partners of its own', '特朗普称对美贸易伙伴征收对等关税。', '特朗普 > : TARIFF IN_FORCE'],
    ['what a body rules on', '世贸组织裁定美国对挪威加征关税没有依据。', '美国 > 挪威: TARIFF IN_FORCE'],
    ['about what another did', '拜登表示会就北京侵犯人权的行为对其施加新的制裁。', '拜登 > 中国: SANCTION PLANNED'],
    ['a name and its place', '调查显示，货船违反联合国伊朗制裁令。', '联合国 > : SANCTION IN_FORCE'],
    ['whatever is told in full', '加拿大政府作出反制，对美国商品加征关税。', '加拿大政府 > 美国: TARIFF IN_FORCE'],
    ['goods of a region', '美国禁止进口新疆棉花。', '美国 > 中国: IMPORT_BAN IN_FORCE'],
    ['the head of a state never named', '美总统称，将对欧盟加征关税。', '美国 > 欧盟: TARIFF PLANNED'],
    ['a deed spoken of', '发行人表示，他对中国驱逐记者的决定感到失望。', '中国 > 记者: EXPULSION IN_FORCE'],
    ['a decision with 对', '美国对中国实施制裁的决定引发争论。', '美国 > 中国: SANCTION IN_FORCE'],
    ['a deed behind 针对', '针对美国限中国三日内关闭总领馆，商会表示担忧。', '美国 > 中国: OTHER IN_FORCE'],
    ['who benefits', '受惠于美国扩大华为禁令，订单增加。', '美国 > 华为: BAN IN_FORCE'],
    ['a cause', '由于美国对华为实施制裁，零件短缺。', '美国 > 华为: SANCTION IN_FORCE'],
    ['with an exception', '除非持有许可，否则加拿大禁止英国旅客入境。', '加拿大 > 英国: BAN IN_FORCE'],
    ['sure to come', '中国肯定会关闭美国的一个领事馆。', '中国 > 美国: OTHER PLANNED'],
    ['an embargo on goods', '美国对中国实施半导体设备禁运。', '美国 > 中国: EXPORT_CONTROL IN_FORCE'],
    ['going to', '日本政府要禁止使用中国设备。', '日本政府 > 中国: BAN PLANNED'],
  ])('%s', (_, body, expected) => {
    expect(short(body)).toEqual([expected]);
  });

  test.each([
    ['a call', '法国议员呼吁欧盟制裁白俄罗斯。'],
    ['a call in two clauses', '人权组织致信德国总理，促请德国制裁缅甸军方。'],
    ['a wish', '乌克兰希望欧盟扩大对俄罗斯的制裁。'],
    ['what ought to be', '德国应当禁止进口该产品。'],
    ['opposition', '中方坚决反对单边制裁。'],
    ['talk of sanctions', '学者认为，制裁不能解决问题。'],
    ['a court', '法院判处该公司罚款两亿美元。'],
    ['an arrest', '香港警方以违反禁令为由逮捕三人。'],
    ['an investigation', '美国商务部对越南轮胎展开反倾销调查。'],
    ['talk of a possibility', '中国完全禁止大麦进口的可能性很小。'],
    ['a question', '记者问美国是否会制裁土耳其。'],
    ['not done', '德国没有制裁白俄罗斯。'],
    ['a war of words', '两国讨论了关税战的前景。'],
    ['leaving an agreement of many', '美国正式退出巴黎协定。'],
    ['supposed of the subject', '中方如果加征关税，损失会很大。'],
    ['no deed of the one hit', '腾讯被罚50万元。'],
    ['reproach of what another did', '美国指责伊朗打压异见，封锁网站。'],
    ['no levy', '各国官员参加了对中国关税的讨论。'],
    ['来 of 未来', '官员说，暂停计划不影响未来美国的选举。'],
    ['rather than', '法国选择对话而不是制裁伊朗。'],
    ['a destroyer', '美国派出一艘驱逐舰。'],
    ['lower duties for all', '中国将进一步降低关税和成本。'],
    ['a company that leaves', '新浪将从纽约下市。'],
    ['what sanctions bring', '林郑月娥说，制裁给她带来不便。'],
    ['a name in brackets', '中国商务部公布《禁止出口技术目录》。'],
    ['what a law is for', '英国推出法案，以制裁侵犯人权的官员。'],
    ['what one prepares for', '伊朗表示，已作出必要安排以应对美国海上封锁。'],
    ['who is called upon', '专家说，国际社会需要制裁更多官员。'],
    ['a sentence', '沈百川因行贿被判处9年，罚款80万元。'],
    ['blame in a clause of its own', '林郑月娥致辞时，批评部分外国政府无理指控，并实施所谓制裁。'],
    ['no duties', '协议维护了英国对欧盟的免关税准入。'],
    ['what is attempted', '黄之瀚指责中国试图撤销联合国对朝鲜的制裁。'],
    ['others impose', '布林肯算过，有十几个国家禁止使用这家公司的设备。'],
    ['goods with an advantage', '专家说，台湾商品将面临中国商品在关税上的优势。'],
    ['a clock', '消息于北京时间28日公布，禁止转载。'],
    ['what is avoided', '双方谈判，避免该软件在美国被禁。'],
    ['a banned drug', '澳大利亚企业的产品检出禁用药物。'],
    ['sanctions that are broken', '日本指控货船违反朝鲜制裁。'],
    ['who is persuaded', '美国外长说服法国重启对伊朗的制裁。'],
    ['a company that lists', '字节跳动计划上市之前，传出将它列入黑名单。'],
    ['supposed with 若', '美国若真的要制裁香港，方法很多。'],
    ['what sanctions do', '任何制裁对香港经济的影响都很大。'],
  ])('no measure: %s', (_, body) => {
    expect(short(body)).toEqual([]);
  });

  test('mutual measures are two', () => {
    expect(short('中国和英国互相驱逐外交官。')).toEqual([
      '中国 > 英国: EXPULSION IN_FORCE',
      '英国 > 中国: EXPULSION IN_FORCE',
    ]);
    expect(short('美国批评中国。中美两国相互关闭领事馆。')).toHaveLength(2);
  });
});

describe('one entry a measure', () => {
  test('headline, lead and body', () => {
    const lines = measures('美国财政部周二宣布，对缅甸军方实施制裁。\n国务卿布林肯说，美国对缅甸军方的制裁还会继续。', {
      headline: '美国宣布制裁缅甸军方',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.edge.evidence).toHaveLength(3);
    expect(lines[0]?.edge.date).toBe('2021-04-13');
  });

  test.each([
    ['another number', '美国制裁4名伊朗官员。美国去年制裁了11名伊朗官员。'],
    ['another target', '欧盟对俄罗斯实施制裁。欧盟对缅甸实施制裁。'],
    ['another kind', '美国对土耳其实施制裁。美国对土耳其钢铁加征关税。'],
    ['threatened, not in force', '美国制裁了缅甸军方。美国威胁对缅甸军方追加制裁。'],
    ['another imposer', '美国对缅甸实施制裁。英国对缅甸实施制裁。'],
    ['another company', '推特封禁了特朗普的账号。脸书冻结了特朗普的账号。'],
    ['another matter', '林郑月娥公布，食肆晚上禁止堂食。林郑月娥公布，禁止英国航班抵港。'],
    ['other goods', '中国对澳大利亚葡萄酒加征关税。中国对澳大利亚大麦加征关税。'],
    ['another number of things', '印度封禁了59款中国应用。印度封禁了118款中国应用。'],
    ['months between', '美国1月5日禁止进口新疆棉花。美国6月24日禁止进口新疆棉花。'],
  ])('two where there is %s', (_, body) => {
    expect(short(body)).toHaveLength(2);
  });

  test('those who act together have an edge each', () => {
    expect(short('美国、英国和加拿大对缅甸军方实施制裁。')).toEqual([
      '美国 > 缅甸军方: SANCTION IN_FORCE',
      '英国 > 缅甸军方: SANCTION IN_FORCE',
      '加拿大 > 缅甸军方: SANCTION IN_FORCE',
    ]);
  });

  test.each([
    ['a freeze and a ban on the same', '英国对四名伊朗官员实施制裁，冻结其资产，禁止他们入境。'],
    ['who is sanctioned elsewhere', '美国禁止本国基金投资伊朗企业。该行不再为受美国制裁的企业服务。'],
    ['told by a union and its commission', '欧盟对谷歌处以罚款。欧盟委员会对谷歌处以罚款。'],
    [
      'a plan and a decision on the same two',
      '中国将对洛克希德·马丁公司和丰田公司实施制裁。中国决定对洛克希德·马丁公司和丰田公司实施制裁。',
    ],
    ['red wine is wine', '中国对澳大利亚红酒加征关税。中国对澳大利亚葡萄酒加征的关税达200%。'],
    ['whatever is done', '英国采取限制措施。英国禁止越南旅客入境。'],
    ['rules for those who come', '日本对来自越南的旅客实施入境限制，并暂停发放签证。'],
    ['told of no country in the headline', '美国将五家越南企业列入实体清单。美国商务部把五家企业列入实体清单。'],
    ['in one sentence, without a target', '欧盟把两名缅甸军官列入制裁名单，并冻结资产。'],
  ])('one of several parts: %s', (_, body) => {
    expect(short(body)).toHaveLength(1);
  });

  test('the law that it rests on', () => {
    const [line] = measures('根据“301条款”，美国对中国商品加征关税。');
    expect(line?.basis).toContain('301条款');
    expect(measures('美国谈到“301条款”，对中国商品加征关税。')[0]?.basis ?? null).toBeNull();
  });

  test('time grows with the length only', () => {
    const sentence = '美国对华为加征关税并禁止向中国出口芯片，欧盟宣布将对俄罗斯实施制裁。';
    const run = (length: number) =>
      imposed.find(sceneOf(sentence.repeat(length / sentence.length)), { nodes: [], edges: [] });
    expect(growth(run, 2_000)).toBeLessThanOrEqual(LINEAR);
  });

  test('a day to which it lasts is not its day', () => {
    expect(measures('英国延长对缅甸军方的制裁至5月30日。')[0]?.edge.date).toBeNull();
  });

  test('dates', () => {
    expect(measures('英国3月22日制裁了四名白俄罗斯官员。')[0]?.edge.date).toBe('2021-03-22');
    expect(measures('英国制裁了四名白俄罗斯官员。')[0]?.edge.date).toBeNull();
    expect(measures('四名白俄罗斯官员3月22日被英国制裁。')[0]?.edge.date).toBe('2021-03-22');
    expect(measures('3月22日，英国的制裁引发争论。')[0]?.edge.date ?? null).toBeNull();
    expect(measures('欧盟将于5月1日起对俄罗斯钢铁加征关税。')[0]?.edge).toMatchObject({
      date: '2021-05-01',
      status: 'ANNOUNCED',
    });
  });
});

test.each([
  ['制裁三名议员', '文章称，美国财政部制裁三名议员一事没有道理。'],
  ['对五名法官实施的制裁', '欧盟对五名法官实施的制裁引发争论。'],
  ['对缅甸军方实施制裁', '加拿大对缅甸军方实施制裁。'],
])('the words of a measure end before what is told of it: %s', (words, body) => {
  expect(measures(body).map(({ policy }) => policy.name)).toEqual([words]);
});
