import type { MeetingKind } from '../../model/entity.ts';

/** What assemblies are called by, as sources of regexes, and what kind of meeting that is. */
interface ConferenceHeads {
  readonly kind: MeetingKind;
  readonly heads: readonly string[];
}

const ORDINAL = '(?:第[一二三四五六七八九十0-9]{1,4}[次届轮])?';
const HOW = '(?:定期|视频|视讯|线上|特别|紧急|非正式|系列|联合|年度|扩大)?';

/** 此次会晤由普京主持, 共同主持对话: a word of contact that takes up an assembly told of before. */
const TAKEN_UP =
  '(?:(?<=此次|这次|本次|本届|本轮)(?:会晤|对话|磋商)(?=将?由)|(?<=主持|主持了|出席|出席了)(?:会晤|对话(?!会)|磋商))';

/** 中美元首会晤, 两国领导人首次会晤: a talk of two, no assembly. */
const OF_TWO =
  '(?:(?<![中美日韩朝俄英法德印澳加欧越])[中美日韩朝俄英法德印澳加欧越]{2}(?:两国|双方)?|两国|双方)(?=领导人|领袖|首脑|元首)';

/** In this order, the longer of two that begin alike first. */
const CONFERENCE_HEADS: readonly ConferenceHeads[] = [
  {
    kind: 'MULTILATERAL',
    heads: [
      '领导人对话会',
      `(?:领导人|领袖|首脑|元首|政府首脑|总理)${ORDINAL}${HOW}(?:理事会)?${ORDINAL}${HOW}(?:会议|(?<!${OF_TWO}\\p{Script=Han}{2,12})会晤|峰会)`,
      `(?:外长|外交部长|防长|国防部长|财长|财政部长|经贸部长|部长级|部长)${ORDINAL}${HOW}(?:会议|会晤|磋商)`,
      '外长会',
      '防长会',
      '部长会',
      `(?:元首理事会|理事会|安理会)${ORDINAL}${HOW}会议`,
      '高峰会议?',
      '峰会',
      '一般性辩论',
      '总辩论',
      '联合会议',
      '特别会议',
      '紧急会议',
      '公开会',
      '六方会谈',
      '四方安全对话(?=[，。；]|$)',
      '通报会',
    ],
  },
  {
    kind: 'BILATERAL',
    heads: [
      '战略与经济对话(?!会)',
      '高层对话(?!会)',
      '高级别对话(?!会)',
      '战略对话(?!会)',
      '经济对话(?!会)',
      '伙伴对话(?!会)',
      '(?<=“[^“”，。]{2,14})对话(?=”)',
      '(?:经济)?财金对话',
      '人权对话',
      '政府磋商',
      '高级别磋商',
      '部长级(?:磋商|对话(?!会)|会谈)',
      TAKEN_UP,
    ],
  },
  {
    kind: 'CONFERENCE',
    heads: [
      '全国代表大会',
      '代表大会',
      '联合国大会',
      '(?<!人)大会',
      '联大',
      '中央全会',
      '全会',
      `常委会${ORDINAL}会议`,
      `委员会${ORDINAL}会议`,
      '中央经济工作会议',
      '工作会议',
      '论坛',
      '对话会',
      '研讨会',
      '座谈会',
      '讨论会',
      '说明会',
      '公听会',
      '听证会',
      '听证(?!会)',
      '聆讯',
      '备质?询',
      '(?<!备|会上|会议上)质询',
      '年会',
      '博览会',
      '交易会',
      '工商(?:界)?(?:领导人|领袖)对话会',
      '进博会',
      '服贸会',
      '(?:[签揭欢][署字约幕牌迎]|启动|颁奖|授勋|纪念|追悼|追思|悼念|公祭|告别|交接|奠基|欢送|移交|竣工|落成|开工|通车|开通|启用|首发|授旗|剪彩|授衔|晋衔|换文)仪式',
      '仪式(?=，?欢迎)',
      '(?<=”)仪式',
      '[开闭]幕会',
      '(?:汇报|圆桌|协调|交流|推进|恳谈|动员|联谊|茶叙|餐叙)会',
      '[餐茶](?:会|叙)(?!议|见|谈|晤|面)',
      '[开闭]幕(?:式|典礼)',
      '招待会',
      '酒会',
      '(?:欢迎)?宴会(?!厅)',
      '[早午晚]宴(?!会)',
      '茶话会',
      '团拜会(?!文艺)',
      '国宴',
      '(?:中常|中执|党代)会(?!议|见)',
      '(?<=院)院会(?!议|见|同)',
      '(?:追思|追悼)会',
      '(?:追思|告别|安息)(?:告别)?礼拜',
      '告别式',
      '(?:国葬|葬礼|丧礼)',
      '边会',
      '例会',
      '会议',
    ],
  },
];

const KINDS = CONFERENCE_HEADS.map(({ kind, heads }) => ({ kind, whole: new RegExp(`^(?:${heads.join('|')})$`, 'u') }));

/** Finds heads; not where they are part of another word: 会议员, 峰会主席, 公开会面. */
export const HEAD = new RegExp(
  `(?:${CONFERENCE_HEADS.flatMap(({ heads }) => heads).join('|')})(?!员|长(?!达)|记者会|(?:共同|联合|轮值|副)主席|副?会长|理事长|发言人|创[办始]人|”?机制|新闻|精神|议|面|见|晤|谈|话|室|厅|中心|堂|纪要|记录|主席|代表|成员|通知|秘书|召集人|场|桌|主办|日程|[中美日俄欧英印]方牵头人|牵头人|决议|公报|宣言|草案|声明)`,
  'gu',
);

/** Whether a head is no more than a word of contact: 会晤 of 出席会晤 makes no assembly of its own. */
export function isContact(head: string): boolean {
  return /^(?:会晤|对话|磋商)$/u.test(head);
}

/** `峰会` is MULTILATERAL, `听证会` a CONFERENCE. */
export function kindOf(head: string): MeetingKind {
  return KINDS.find(({ whole }) => whole.test(head))?.kind ?? 'CONFERENCE';
}
