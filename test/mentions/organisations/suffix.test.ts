import { expect, test } from 'vitest';
import { readText, remark } from '../reading.ts';

test.each([
  '代表团参观了【弗赖堡工艺大学】，并在校内座谈。',
  '报告由【霍夫曼基金会】撰写。',
  '【中越贸易全国委员会】举行年会，总理出席。',
  '他毕业于【韩国外国语大学】。',
  '双方在【全球冲突与合作研究所】签字。',
  '【挪威民事安全审查局】通知了当事人。',
  '据【晨光日报】报道，谈判已经结束。',
  '【瑞典科學與政治基金會】昨天發表報告。',
  '一家叫【华晨宝马有限公司】的企业提出申诉。',
  '大火惊动了【贝鲁特消防队】。',
  '【联邦巡回法院】驳回了请求。',
  '他曾任【洛阳市中级法院】党组书记。',
  '【湄公河委员会】公布数据，【烟台市公安局】立案调查。',
  '【清河镇政府】和【云溪县委】都没有回应。',
  '计票软件来自【Voltaris公司】。',
  '【TKL香港研究院】发表报告。',
  '她在【北京联合大学欧洲研究院】任教。',
  '【慕尼黑工业大学数据科学学院】举行讲座。',
  '报告由【国际独立观察联盟】（Open Climate Watch）撰写。',
  '【国际河流保护联盟】（IRPA）呼吁停工。',
  '【越南国家石油公司】签了合同，【越南造船集团】没有。',
  '咨询机构【湄公河委员会】提供了数据。',
  '2019年【华晨投资银行】倒闭。',
  '【挪威气象厅】发出警报，【丹麦统计局】公布数字。',
  '记者致电【台南市政府卫生局】，【外交部新闻司】没有回复。',
  '他被【清河县警方】带走，案由【烟台市中级法院】审理。',
  '【烟台市公安局城东分局】立案，【青石镇派出所】没有回应。',
  '瑞典智库【海洋政策研究所】发表报告，办案机关【烟台市公安局】没有回应。',
  '机电大厂【佳盛集团】扩产。',
])('%s', (marked) => {
  expect(remark(marked, 'organisation-suffix')).toBe(marked);
});

test.each([
  '这家公司拒绝评论，两家公司都没有回应。',
  '美国制药公司和中资银行受到影响。',
  '该国打击恐怖主义组织，也限制人权组织。',
  '三十五间外资公司撤出，多所大学停课。',
  '外国公司必须登记，國內銀行也一樣。',
  '澳洲法院裁定罚款有效。',
  '他们组织集会，学会了忍耐。',
  '十九名跨党派议员联署。',
  '一些县政府和个别市委没有执行。',
  '一家AI公司和几个NGO组织参加。',
  '许多非政府组织（NGOs）反对。',
  '总统在YouTube频道讲话。',
  '中共党员和共和党党代表出席。',
  '两位议员宣布退党，他曾参与创党。',
  '赴美国国会山庄参观。',
  '左翼组织和撑警组织对峙，中国黑客组织没有停手。',
  '六大国有银行和全球三大资产管理公司跟进，各分公司照办。',
  '故该组织撤出，因该公司违约。',
  '落实党中央决策部署，各国已签署，百万人联署。',
  '众人冲入立法会议事厅和市政厅。',
  '经济开新局，案件已交警方调查，辖区警方到场。',
])('a class of bodies is no body: %s', (text) => {
  expect(remark(text, 'organisation-suffix')).toBe(text);
});

test.each([
  ['越南农贸银行公布了数字。', 'COMPANY', 'VN'],
  ['挪威沿海电视台采访了他。', 'MEDIA', 'NO'],
  ['霍夫曼基金会出资。', 'OTHER', null],
])('%s: the ending says the kind, a country at the head the country', (text, type, country) => {
  expect(readText(text).mentions[0]).toMatchObject({ type, country, rule: 'organisation-suffix' });
});

test('what puts whom a deed is done to before its verb begins no name', () => {
  const surfaces = readText('美国商务部宣布，将北樟微电子公司列入名单。').mentions.map(({ surface }) => surface);
  expect(surfaces.filter((surface) => surface.startsWith('将'))).toEqual([]);
});
