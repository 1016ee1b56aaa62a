import { expect, test } from 'vitest';
import { remark } from '../reading.ts';

test.each([
  '人权团体“【晨星之路】”提出抗议。',
  '华盛顿智库“【对话亚洲】”举办座谈。',
  '新公司“【环宇数据】”将在新加坡注册。',
  '援助组织【Helpline】呼吁捐款。',
  '健康照护公司【Care Bridge】参加展览。',
  '教廷刊物「【東方來信】」刊出訪談。',
])('%s', (marked) => {
  expect(remark(marked, 'organisation-named')).toBe(marked);
});

test.each([
  '他要求公司“必须停止”生产。',
  '媒体“不是敌人”，他说。',
  '国务院推出网站Rewards.example供人举报。',
  '所谓“和平组织”并不存在。',
])('%s holds none', (text) => {
  expect(remark(text, 'organisation-named')).toBe(text);
});
