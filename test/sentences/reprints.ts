/** Own stories, invented, that are alike in all the ways that news is. */

const LEAD = '青岚港扩建工程第二期日前开工，预计后年夏天完工，届时年吞吐量可以增加三分之一。';
const SENTENCES: readonly string[] = [
  '工程负责人赵启明介绍，二期将新建四个深水泊位，并把原有的铁路支线延长到码头前沿。',
  '他说，岩层比勘探时想象的硬，所以打桩的时间比计划多了两个月，不过总预算没有改变。',
  '当地渔民协会希望施工避开春季的鱼汛，港务局答应每年四月和五月停止水下作业。',
  '协会会长孟春生说，大家并不反对建港，只是担心近海的牡蛎养殖受到泥沙影响。',
  '环保部门在港池外设了六个监测点，每周公布一次浊度，超过标准就要停工检查。',
  '据港务局统计，去年经这里出口的农产品有四成运往南方各国，冷藏箱一度排队五天。',
  '两家航运公司已经表示，新泊位启用后会增开每周两班的直航，运费也有望下降。',
  '市长在开工仪式上感谢建设者，并说港口的收益会有一部分用来修缮老城的排水系统。',
];
const NEWS: readonly string[] = [
  '不过上周的一场风暴冲坏了临时围堰，施工方不得不重新调集石料和驳船。',
  '保险公司派出的评估人员已经到达现场，初步估计损失不会超过三千万元。',
  '赵启明星期五对记者说，抢修需要二十天左右，雨季之前一定能够恢复进度。',
  '气象台提醒，下个月还可能有两次较强的冷空气，沿海作业要提前加固。',
];

export const STORY = [LEAD, ...SENTENCES].join('');
export const FIRST_HALF = [LEAD, ...SENTENCES.slice(0, 3)].join('');
export const FIRST_QUARTER = [LEAD, ...SENTENCES.slice(0, 1)].join('');
/** Under an outlet's own first paragraph. */
export const WITH_LEAD = `本网综合各方消息：沿海多个城市今年都在扩建码头，业内人士认为竞争会更加激烈。\n${STORY}`;
/** With other punctuation and other spaces. */
export const REPUNCTUATED = STORY.replaceAll('，', ',').replaceAll('。', '。\u3000');
/** Some words changed by an editor. */
export const EDITED = STORY.replace('日前', '昨天')
  .replace('工程负责人赵启明介绍', '工程负责人赵启明向本报介绍')
  .replace('希望施工避开', '要求施工避开')
  .replace('表示', '透露');
/** Half of the sentences again, and as many new ones. */
export const FOLLOW_UP = [
  NEWS[0],
  SENTENCES[0],
  NEWS[1],
  SENTENCES[2],
  NEWS[2],
  SENTENCES[4],
  NEWS[3],
  SENTENCES[6],
].join('');
/** The same event in another reporter's words. */
export const OTHER_STORY =
  '经过三年的论证，青岚港二期终于动工。记者在现场看到，打桩船正在作业，岸上堆放着数百根钢管桩。赵启明是这项工程的总负责人，' +
  '他告诉记者，二期包括四个可停靠大型船舶的泊位，铁路也会通到岸边。渔民最关心的是鱼汛，为此港务局承诺在四五月份不做水下施工。' +
  '孟春生在海边养了三十年牡蛎，他担心泥沙会让养殖户受损。环保部门说会在六个地点测量海水浊度，结果每周向公众发布。' +
  '港口扩建对农产品出口也是好消息，去年冷藏箱最多要等五天才能装船。有航运公司计划以后每周增加两个航班。';

/** A read-out of a meeting as ministries write them: only the partner and what was talked of differ. */
const readOut = (guest: string, country: string, topic: string, reply: string) =>
  `外交部长今天在北京会见来访的${country}外长${guest}。部长表示，中${country.slice(0, 1)}是全面战略伙伴，双方关系保持良好发展势头。` +
  `中方愿同${country}一道，落实好两国领导人达成的重要共识，深化各领域务实合作，推动双边关系不断取得新发展。${topic}` +
  `${guest}表示，${country}坚定奉行一个中国政策，愿同中方密切高层往来，加强在多边框架内的沟通协调。${reply}` +
  '双方还就共同关心的国际和地区问题深入交换了意见。';
export const READ_OUT = readOut(
  '莫兰迪',
  '海西国',
  '希望两国铁路部门尽快商定中段的轨距和通关时刻，早日开通冷链班列，并在渔业资源养护方面建立联合巡航。',
  '海西国感谢中方在地震之后提供帐篷和医疗队，期待更多企业投资本国的光伏电站与港口仓储。',
);
export const OTHER_READ_OUT = readOut(
  '卡雷拉',
  '东岭国',
  '中方支持东岭国办好明年的青年运动会，愿意扩大进口咖啡和坚果，并为留学生提供更多奖学金名额。',
  '东岭国愿为中国公民提供免签便利，欢迎双方互设文化中心，也愿在减贫和数字教育方面学习中方经验。',
);
