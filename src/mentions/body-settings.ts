import type { OrganisationKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** Where something is posted, not who posts it: 在推特上, 个人脸书, 微博账号. */
const POSTED_AFTER =
  /^(?:网|公司)?(?:上|中|里|账号|帐号|账户|帐户|发文|发帖|发推|帖文|贴文|贴出|留言|专页|粉丝|页面|直播|po\b)/u;
const POSTED_BEFORE = /(?:在|于|通过|透过|利用|用|个人|官方|其|本人|社交媒体|社群媒体|社媒|发)$/u;

/** Houses that stand for those who govern in them, unless somebody is, goes or lives there: 离开白宫, 白宫椭圆形办公室. */
const SEAT = /^(?:白宫|克里姆林宫|克宫|五角大楼|中南海|青瓦台|爱丽舍宫|唐宁街(?:十号|10号)?)$/u;
const HOUSED_BEFORE =
  /(?:在|于|到|赴|入主|离开|重返|进入|抵达|前往|造访|访问|走出|步出|搬出|搬进|位于|返回|回到|重回|历届|争夺)$/u;
const HOUSED_AFTER = /^(?:易主|历史|外|内|里|前|门口|草坪|南草坪|北草坪|玫瑰园|东厅|东翼|西翼|椭圆形|战情室|宝座)/u;

/**
 * Whether a body's name stands here for a platform or a house, and nobody acts: 在推特上, 离开白宫. A company's name
 * that 发 or 用 precedes needs more: only with 在 or such a word on one side does it count as a platform.
 */
export function isSetting(text: string, { start, end }: Span, type: OrganisationKind): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  if (SEAT.test(text.slice(start, end))) return HOUSED_BEFORE.test(before) || HOUSED_AFTER.test(after);
  return (
    type === 'COMPANY' &&
    (POSTED_AFTER.test(after) || (POSTED_BEFORE.test(before) && PLATFORM.test(text.slice(start, end))))
  );
}

const PLATFORM =
  /^(?:推特|脸书|面簿|微博|新浪微博|微信|抖音|油管|推文|Twitter|Facebook|YouTube|Instagram|Telegram|LINE|X平台)$/u;
