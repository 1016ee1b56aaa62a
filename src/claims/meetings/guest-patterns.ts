import { LOOSE } from './attendance-pattern.ts';
import type { GuestPattern } from './guest-pattern.ts';
import { GUEST_VOICE_PATTERNS } from './guest-voice-patterns.ts';
import { BODIES_GAP, GAP, LIST, LONG_LIST, PERSON, SIDE } from './shape.ts';

const d = (source: string): RegExp => new RegExp(source, 'dgu');
const THIS =
  '(?:上述|此次|这次|以上|有关|该次|该场|该|相关|本次|当天的?|当日的?|第[一二三四五六七八九十0-9]{1,3}[轮场次]|首[轮场])?(?:[小大]范围|扩大|闭门)?';
const CONTACT =
  '(?:会见|会晤|会谈|会面|见面|通话|接见|座谈|宴请|宴会|[早午晚国]宴|餐会|签字仪式|签约仪式|活动|会议|谈判|和谈|磋商|会商|对话)';
const ATTEND = '(?:参加|出席|陪同|列席|参与)(?:了)?';
/** Without an object: whoever is there is at what was told of. */
const IS_THERE =
  '(?:出席|与会|参加|列席|赴会|作陪|陪见|陪同|在座|在场(?:见证)?|到场|到会|旁听|随团|参会|(?:出席|到场|到会)?作证|已?(?:陆续|相继)抵达(?:当地|会场)?)(?:了)?';
const END = '(?:[，。；！]|$)';

/** Guests told of in a sentence without the assembly's name: 王毅、何立峰等参加会见. */
export const GUEST_PATTERNS: readonly GuestPattern[] = [
  {
    name: 'attends-it',
    role: 'PRESENT',
    pattern: d(
      `(?:^|[，；])${BODIES_GAP}{0,24}?(?<who>${LONG_LIST})${GAP}{0,12}${ATTEND}${THIS}${CONTACT}[^，。；]{0,2}${END}`,
    ),
    confidence: 0.9,
    of: 'TALK',
    where: 'ANYWHERE',
  },
  {
    name: 'attend-it-were',
    role: 'PRESENT',
    pattern: d(
      `${ATTEND}${THIS}${CONTACT}的[^，。；\uE001\uE007]{0,12}?(?:还有|另有|有|包括)：?${GAP}{0,8}(?<who>${LOOSE})`,
    ),
    confidence: 0.9,
    of: 'TALK',
    where: 'ANYWHERE',
  },
  {
    name: 'present-are',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:与会|出席|参加|到场|在座|在场|随行|同行|陪同|(?:${SIDE}|(?:代表|访问|考察|专家)[团组])的?(?=\\uE006|成员|团员|包括))[^，。；\uE001\uE006\uE007]{0,8}?(?:[\uE004\uE006]\uE00F*)?(?:还有|另有|包括|有)：?${BODIES_GAP}{0,16}(?<who>${LOOSE})`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ALONE',
  },
  {
    name: 'present-among-them',
    role: 'PRINCIPAL',
    pattern: d(`(?:出席|参加|与会|到场)(?:了)?，(?:其中)?(?:还有|包括|有)${BODIES_GAP}{0,16}(?<who>${LOOSE})`),
    confidence: 0.8,
    of: 'LAST',
    where: 'ANYWHERE',
  },
  {
    name: 'who-was-there',
    role: 'PRESENT',
    pattern: d(`(?:^|[，；])${BODIES_GAP}{0,10}?(?:出席|列席|与会|在座|在场|应邀出席)的${GAP}{0,12}(?<who>${PERSON})`),
    confidence: 0.75,
    of: 'LAST',
    where: 'NEAR',
  },
  {
    name: 'listed',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:出席|参加|参会|与会|列席|主讲|与谈)(?:人员|领导|嘉宾|官员|代表|来宾|人|者)?(?:名单)?：${BODIES_GAP}{0,16}(?<who>${LOOSE})`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ANYWHERE',
  },
  {
    name: 'attends-zero-object',
    role: 'PRINCIPAL',
    pattern: d(`(?:^|[。，；])${BODIES_GAP}{0,24}?(?<who>${LONG_LIST})${GAP}{0,12}${IS_THERE}${END}`),
    confidence: 0.85,
    of: 'LAST',
    where: 'ANYWHERE',
  },
  {
    // 李克强、汪洋等在主席台就座
    name: 'seated',
    role: 'PRESENT',
    pattern: d(`(?:^|[。，；])${BODIES_GAP}{0,24}?(?<who>${LONG_LIST})${GAP}{0,12}在?主席台(?:前排)?就座`),
    confidence: 0.85,
    of: 'ASSEMBLY',
    where: 'ANYWHERE',
  },
  {
    name: 'sent-by',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:${SIDE}(?:代表团|代表|团队|团|方面)?|代表团)(?:则|主要|将)?由${BODIES_GAP}{0,16}?(?<who>${LOOSE})${BODIES_GAP}{0,16}?(?:出席|参加|与会|率团|率领|率队|领衔|带队|主谈|代表|组成)`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ANYWHERE',
  },
  {
    // 哈林德·辛格率印方代表团出席: a delegation comes with who leads it
    name: 'led-by',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${PERSON}(?:[、和与及]${GAP}{0,10}${PERSON}){0,2})${GAP}{0,6}(?:率领|带领|率)(?:${SIDE}|[^，。；：\uE001-\uE010]{0,8})${GAP}{0,4}(?:代表团|团|团队)?(?:出席|参加|与会|参会)(?:了)?${END}`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ANYWHERE',
  },
  {
    name: 'sent-under',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${PERSON})${GAP}{0,6}(?:率领|带领|率)(?:${SIDE}|[^，。；：\uE001-\uE010]{0,8})${GAP}{0,4}(?:代表团|团|团队)?(?:[，。；]|出席|参加|与会|$)`,
    ),
    confidence: 0.8,
    of: 'LAST',
    where: 'BESIDE',
  },
  {
    name: 'sends',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:${SIDE}(?:代表团|代表|团队|团|方面)?|代表团)(?:出席|参加|与会|团长)(?:的|者|人员|官员)?(?:还)?(?:有|包括|为|是)${BODIES_GAP}{0,16}(?<who>${LOOSE})`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ANYWHERE',
  },
  {
    name: 'accompanied-by',
    role: 'PRESENT',
    pattern: d(`(?:由|在)${BODIES_GAP}{0,12}?(?<who>${LIST})(?:等人?)?${GAP}{0,6}(?:陪同|作陪|陪伴|陪见)`),
    confidence: 0.8,
    of: 'LAST',
    where: 'BESIDE',
  },
  {
    name: 'accompanies',
    role: 'PRESENT',
    pattern: d(
      `(?:^|[，；])${BODIES_GAP}{0,24}?(?<who>${LONG_LIST})${GAP}{0,8}(?:陪同|陪|随同)${LIST}${GAP}{0,10}(?:出席|与会|参加|会见|接见)`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ANYWHERE',
  },
  {
    name: 'it-accompanied-by',
    role: 'PRESENT',
    pattern: d(
      `${CONTACT}${GAP}{0,6}由${BODIES_GAP}{0,12}?(?<who>${LIST})(?:等人?)?${GAP}{0,6}(?:陪同|作陪|陪伴|陪见)`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ALONE',
  },
  {
    name: 'chairs-it',
    role: 'CHAIR',
    pattern: d(
      `(?:^|[，；])(?:活动|会议|对话会|会谈|会晤|磋商|对话)?(?:由)?${BODIES_GAP}{0,16}?(?<who>${LIST})(?:共同|联合)?主持(?:了|召开)?(?:会议|活动|对话会|会谈|会见|会晤|磋商|对话|仪式|座谈)?[。，；]`,
    ),
    confidence: 0.85,
    of: 'LAST',
    where: 'ALONE',
  },
  ...GUEST_VOICE_PATTERNS,
];
