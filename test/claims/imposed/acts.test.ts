import { describe, expect, test } from 'vitest';
import { measures, short } from '../../support/measures.ts';

describe('what is a measure', () => {
  test.each([
    ['尼日利亚政府查封了两家报社的办公楼。', '尼日利亚政府 > : BAN IN_FORCE'],
    ['白俄罗斯政府解散了记者协会。', '白俄罗斯政府 > : BAN IN_FORCE'],
    ['尼泊尔政府屏蔽了推特。', '尼泊尔政府 > 推特: BAN IN_FORCE'],
    ['越南政府限制华为参与5G建设。', '越南政府 > 华为: BAN IN_FORCE'],
    ['德国政府暂停了推特在当地的运营。', '德国政府 > 推特: BAN IN_FORCE'],
    ['香港政府取消了四名议员的议员资格。', '香港政府 > 议员: BAN IN_FORCE'],
    ['印度提高了太阳能电池板的进口税。', '印度 > : TARIFF IN_FORCE'],
    ['阿根廷将大豆出口税提高到33%。', '阿根廷 > : TARIFF IN_FORCE'],
    ['欧盟把七家俄罗斯银行踢出SWIFT。', '欧盟 > 俄罗斯: SANCTION IN_FORCE'],
    ['英国政府冻结了伊朗央行在伦敦的存款。', '英国政府 > 伊朗央行: SANCTION IN_FORCE'],
    ['沙特、巴林与卡塔尔断绝外交关系。', '沙特 > 卡塔尔: OTHER IN_FORCE'],
    ['朝鲜切断了与韩国的联系。', '朝鲜 > 韩国: OTHER IN_FORCE'],
    ['中国暂停与美方的气候变化商谈。', '中国 > 美方: OTHER IN_FORCE'],
    ['英国和澳大利亚宣布外交抵制北京冬奥会。', '英国 > 中国: OTHER ANNOUNCED'],
    ['七国集团决定对俄罗斯石油设置价格上限。', '七国集团 > 俄罗斯: OTHER IN_FORCE'],
    ['约翰逊宣布进入警戒，要求民众待在家里。', '约翰逊 > 民众: OTHER ANNOUNCED'],
    ['法国当局关闭了里昂的一座清真寺。', '法国当局 > : OTHER IN_FORCE'],
    ['瑞典关闭了境内的孔子学院。', '瑞典 > 孔子学院: OTHER IN_FORCE'],
    ['印度尼西亚宣布驱逐28名非法捕鱼的船员。', '印度尼西亚 > : EXPULSION IN_FORCE'],
    ['俄罗斯宣布10名捷克外交官为不受欢迎的人。', '俄罗斯 > 捷克外交官: EXPULSION IN_FORCE'],
    ['美国对镓和锗实行出口许可管理。', '美国 > : EXPORT_CONTROL IN_FORCE'],
    ['芬兰把俄罗斯公民的签证数量削减至十分之一。', '芬兰 > 俄罗斯: VISA_LIMIT IN_FORCE'],
    ['沙特同意重新开放与卡塔尔的边界。', '沙特 > 卡塔尔: OTHER LIFTED'],
  ])('%s', (body, expected) => {
    expect(short(body)[0]).toBe(expected);
  });

  test.each([
    ['a change of recognition long ago', '这是美国与中华民国断交以来最高级别的访问。'],
    ['a company and its own', '蚂蚁集团宣布暂停在香港上市。'],
    ['a shop that closes', '星巴克宣布，因整理内部，停止营业一天。'],
    ['a limit as a name', '中芯国际正在评估出口限制对生产经营活动的影响。'],
    ['what is feared', '德国企业害怕中国会限制它们进入市场。'],
    ['what others guess', '外界猜测拜登将取消香港的特殊待遇。'],
    ['a penalty that may come', '司法部说，这类指控最高可判处5年监禁和25万美元罚款。'],
    ['a high court', '美国高院撤销了认证。'],
  ])('no measure: %s', (_, body) => {
    expect(short(body)).toEqual([]);
  });
});

describe('who does it, over several clauses', () => {
  test.each([
    ['沙特指控卡塔尔支持恐怖主义，禁止卡塔尔航班入境。', '沙特 > 卡塔尔: BAN IN_FORCE'],
    ['印度税务部门指控小米非法汇款，冻结了该公司的资产。', '印度 > 小米: SANCTION IN_FORCE'],
    ['法国驱逐了五名俄罗斯外交官，并禁止德国基金购买该行债券。', '法国 > 德国: BAN IN_FORCE'],
    ['众议院通过《维吾尔人权政策法案》，要求总统制裁缅甸官员。', '众议院 > 缅甸官员: SANCTION PLANNED'],
    ['拜登签署《海外安全法案》，要求财政部制裁缅甸官员。', '拜登 > 缅甸官员: SANCTION IN_FORCE'],
  ])('%s', (body, expected) => {
    expect(short(body)).toContain(expected);
  });

  test('parts of a package that hit the same are one, and so is a plan told with its verb right behind 将', () => {
    expect(short('韩国停发中国公民短期签证，并要求中国旅客提供阴性证明。')).toEqual([
      '韩国 > 中国: VISA_LIMIT IN_FORCE',
    ]);
    expect(short('捷克总理巴比什宣布，将驱逐18名被认定为间谍的外交官。')).toEqual([
      '巴比什 > 外交官: EXPULSION ANNOUNCED',
    ]);
  });

  test.each([
    [
      '中方决定对庄文浩，加拿大众议员彼得斯，以及国际人权委员会实施制裁。',
      '中方 > 庄文浩、彼得斯、国际人权委员会: SANCTION IN_FORCE',
    ],
    ['鉴于美国散布谣言，于3月22日对中国官员实施制裁，中方对此表示遗憾。', '美国 > 中国官员: SANCTION IN_FORCE'],
    ['人力部说，所有客工必须在宿舍完成21天隔离。', '人力部 > : OTHER IN_FORCE'],
    ['冯德莱恩27日宣布，欧盟禁止俄罗斯飞机飞越领空。', '欧盟 > 俄罗斯: BAN ANNOUNCED'],
    ['马斯周五宣布，德国政府将暂停与香港的引渡条约。', '德国政府 > 香港: OTHER ANNOUNCED'],
    ['越南政府宣布，即日起停止缅甸旅客入境。', '越南政府 > 缅甸: OTHER IN_FORCE'],
    ['香港禁止所有由英国出发的客机着陆。', '香港 > 英国: BAN IN_FORCE'],
    ['俄罗斯宣布，禁止三个国家的航空公司入境，当中包括英国和德国。', '俄罗斯 > 英国、德国: BAN ANNOUNCED'],
    ['扎里夫介绍了美国对伊朗银行实施新制裁的情况。', '美国 > 伊朗: SANCTION IN_FORCE'],
    ['戴琪代表美国起诉中国限制稀土出口。', '中国 > : EXPORT_CONTROL IN_FORCE'],
    ['中国拘押了商人斯帕弗，并停止进口加拿大油菜籽。', '中国 > 加拿大: IMPORT_BAN IN_FORCE'],
    ['特朗普暂不对中国商品加征关税。', '特朗普 > 中国: TARIFF REFUSED'],
    ['美国下令12名俄罗斯外交人员在三天内离境。', '美国 > 俄罗斯: EXPULSION IN_FORCE'],
    ['若英国违约，欧盟最终可对英国商品征收关税。', '欧盟 > 英国: TARIFF THREATENED'],
    ['意大利阻止一批疫苗运往澳洲。', '意大利 > 澳洲: EXPORT_CONTROL IN_FORCE'],
    ['约翰逊下令恢复英格兰全境封锁。', '约翰逊 > : OTHER IN_FORCE'],
    ['白俄罗斯召回驻欧盟大使，并宣布限制欧盟官员入境。', '白俄罗斯 > 欧盟官员: OTHER ANNOUNCED'],
    ['邻国印度因边境冲突，禁用了59款中国应用。', '印度 > 中国: BAN IN_FORCE'],
    ['法国政府计划解散两个协会，并已下令驱逐30名外国人。', '法国政府 > : EXPULSION IN_FORCE'],
  ])('%s', (body, expected) => {
    expect(short(body)).toContain(expected);
  });

  test('acts of one sentence on others of one country are two, each with words of its own', () => {
    const lines = measures('印度封禁了200款中国应用，限制中国企业参与采购。');
    expect(lines.map(({ policy }) => policy.name)).toEqual(['封禁了200款中国应用', '限制中国企业参与采购']);
    expect(lines[1]?.edge.evidence.map(({ text }) => text)).toEqual(['限制中国企业参与采购']);
  });

  test('what only says that sanctions stay joins what tells of them', () => {
    const told = '特朗普政府把华为列入实体清单。';
    expect(short(`${told}美国不会取消对华为的限制。`)).toHaveLength(1);
    expect(short(`${told}学者说，美国的出口管制影响很大。`)).toHaveLength(1);
    expect(short('美国不会取消对华为的限制。')).toHaveLength(1);
  });

  test('rules in series, but not advice', () => {
    const lead = '默克尔周二宣布，德国将延长封锁措施。';
    expect(short(`${lead}居民无特殊理由不得离开住地。`)).toHaveLength(2);
    expect(short(`${lead}专家说，居民最好不得离开住地。`)).toHaveLength(1);
    expect(short(`${lead}总统出席了仪式。会后他发表讲话。听众很多。居民不得离开住地。`)).toHaveLength(1);
  });

  test.each([
    ['分析师认为，马来西亚可能限制棕榈油出口。', 0],
    ['马来西亚政府说，可能限制棕榈油出口。', 1],
  ])('a guess is none: %s', (body, count) => {
    expect(short(body)).toHaveLength(count);
  });

  test('it is called by the words that tell it in full', () => {
    const body = '特朗普政府对500亿美元中国商品加征的关税仍在。拜登说，他不会立即取消这些关税。';
    expect(measures(body).map(({ policy }) => policy.name)).toEqual(['特朗普政府对500亿美元中国商品加征的关税']);
  });

  test('rules told in one breath are one, but not what hits a country', () => {
    expect(short('马来西亚政府禁止跨州移动，聚会一律不准举行，并关闭学校。')).toHaveLength(1);
    expect(short('马来西亚政府禁止跨州移动，并禁止印度航班入境。')).toHaveLength(2);
    expect(short('欧盟禁止俄罗斯飞机入境。欧盟封禁了《新闻报》的网站。')).toHaveLength(2);
  });

  test('a day told in a clause before, however far, and in the sentence that tells of the rule', () => {
    const far = '外交部发言人4月2日宣布，鉴于局势恶化，为维护安全，也为保护侨民，中国对缅甸军方实施制裁。';
    expect(measures(far)[0]?.edge.date).toBe('2021-04-02');
    const above = '中国商务部4月6日公布裁定。根据裁定，越南企业不得参与投标。';
    expect(measures(above)[0]?.edge.date).toBe('2021-04-06');
  });

  test('a ban and a control of another matter are two', () => {
    expect(short('印度封禁了三百款中国应用。印度收紧了对中国投资的审查。')).toHaveLength(2);
  });
});
