import type { OrganisationKind } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

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

/** A dateline or a credit: （中央社台北31日电）, 【大纪元1月5日讯】, （路透社资料照片）, 路透香港8月7日 - . */
const CREDIT_BEFORE = /(?:[（【]|(?:^|\n)|图片来源：|图片：|照片：|来源：|[图摄]：|[A-Za-z]\/)$/u;
const DATELINE =
  /^(?:网|中文网)?(?:(?:特约|驻[^（）】。]{1,8})?记者|特约|\p{Script=Han}{0,8}[0-9]{1,4}[年月日])[^（）】。]{0,40}?(?:电|专电|外电报导|外电报道|报导|报道|讯|摄|[0-9]{1,2}日)(?=[）】 ]| ?-)/u;
const CREDIT = /^(?:中文网)?(?:(?:资料|档案|视频)?(?:图片|照片|图|照|截图|摄)|资料|提供|发|供图)?[）】]/u;

/** Whether a medium's name stands only in a dateline or a credit. */
export function isCredit(text: string, { start, end }: Span): boolean {
  if (!CREDIT_BEFORE.test(text.slice(Math.max(0, start - 5), start))) return false;
  const after = text.slice(end, end + 60);
  return DATELINE.test(after) || (/[（【/]/u.test(text[start - 1] ?? '') && CREDIT.test(after));
}

/** Programs that bear no company's name: bodies only where they do what companies do. */
const APP =
  /^(?:微信|微信海外版|抖音|抖音海外版|抖音国际版|海外版抖音|国际版抖音|微博|新浪微博|油管|WeChat|Weibo|Douyin|TikTok|YouTube|Instagram|Telegram|WhatsApp|Signal|Zoom)$/u;
const WHEN =
  '(?:周[一二三四五六日]|星期[一二三四五六日天]|昨天|今天|日前|此前|[0-9]{1,2}日|也|则|已经|已|曾|正|还|随后|在[^，。]{1,14})';
const ACTS_AFTER = new RegExp(
  `^(?:（[^（）]{1,20}）)?(?:公司|${WHEN}{0,3}(?:称|说(?!明|法)|表示|宣布|回应|起诉|提起|上诉|否认|承诺|同意|拒绝|警告|聘|任命|推出)|的?(?:首席|CEO|执行长|总裁|高管|总经理|发言人|母公司|创办人|创始人|员工|管理层|(?:美国|海外)?业务|股权|股份|总部))`,
  'u',
);
const ACTS_BEFORE = /(?:收购|起诉|出售|控告|入股|持有|拥有|组建的新公司“)$/u;

/** Whether this is a program's name: 微信, TikTok. */
export function isApp(surface: string): boolean {
  return APP.test(surface);
}

/** Whether what stands here acts, or is bought and sold, as companies do: TikTok|宣布, 收购|TikTok. */
export function actsAsCompany(text: string, { start, end }: Span): boolean {
  return ACTS_AFTER.test(text.slice(end, end + 48)) || ACTS_BEFORE.test(text.slice(Math.max(0, start - 10), start));
}

const PLATFORM =
  /^(?:推特|脸书|面簿|微博|新浪微博|微信|抖音|油管|推文|Twitter|Facebook|YouTube|Instagram|Telegram|LINE|X平台)$/u;
