import { byPosition, type Span } from '../model/span.ts';
import { finder } from '../sentences/pattern-set.ts';

/** 四国外长 behind the names of the four is no group of its own. */
const NUMBER =
  '(?:[0-9]{1,3}(?:多|余|几)?|[一二三四五六七八九]?[十百](?:[一二三四五六七八九多余几])?|(?<!\\p{Script=Han})[三四五六七八九])';
const UNION =
  '(?:欧盟|东盟|北约|非盟|阿盟|海合会|金砖|上合组织|上海合作组织|[七八二十]{1,3}国集团|[0-9]{1,2}国集团|G[0-9]{1,2}|五眼联盟|西方|欧洲|非洲|拉美|北欧|中东欧|中亚|阿拉伯|太平洋岛国|加勒比|西非|东非|海湾)';
const STATES = '(?:国家?|成员国)(?:和地区)?';
/** Of how many, or of which union: 70个国家的, 各国, 欧盟, 东盟国家. */
const OF_MANY = `(?:(?:近|逾|约)?(?:${NUMBER}|几十|数十|多|各|(?<![中美日韩朝俄英法德印澳加台欧越乌伊菲]{2})两)(?:个|位|名)?${STATES}|${UNION}(?:（[^（），。\\n]{1,24}）)?(?:成员|各)?(?:${NUMBER}|[三四五六七八九])?(?:国家?)?|世界(?:各国)?|全球|双方|成员国|${NUMBER}位(?:世界|外国|国家|各国))的?`;
const HEAD =
  '(?:国家元首|政府首脑|最高领导人|领导人|领袖|元首|首脑|政要|外长|外交部长|防长|国防部长|财长|财政部长|中央银行行长|央行行长)';
/** 中美两国元首: more than two sides in a character each are told one by one. */
const OF_TWO =
  '(?:(?<![中美日韩朝俄英法德印澳加欧越])[中美日韩朝俄英法德印澳加欧越]{2}(?:两国|双方)?(?:元首|领导人|领袖|首脑))';
const GROUP = new RegExp(
  `(?:${OF_TWO}|${OF_MANY}${HEAD}们?(?:[和与及、]${HEAD}们?)?)(?!会(?![见晤谈面])|级|层|峰|理事|第|特别|非正式|视频会|对话会|系列)`,
  'gu',
);

/** Those of a field or a delegation whom somebody meets, and the other side's for one's own: 同|美国工商界领袖|对话, 与|中方对口官员|会谈. */
const FIELD =
  '(?:(?:工商|经济|经贸|产业|企业|金融|文化|文艺|科技|学术|教育|体育|宗教|新闻|商|政|学|各|侨){1,2}界(?:友好|知名)?(?:领袖|代表|人士|企业家|领导人|高管)|(?:企业家|企业|青年|留学生|华侨|侨胞|专家|学者|商会)代表|企业家(?!代表)|(?<!方)(?:代表|访问|考察|参访|议员)团|(?<!走|采|造|来|到|出|专|受)访团)';
const MET =
  '(?=[，。；]|在|于|视频|线上|对话会|座谈|圆桌会|交流会|见面|举行|进行|会面|会谈|会晤|对话|交流|共[进晋]|讨论|就)';
const OF_A_FIELD = new RegExp(
  `(?<=[同与和]|(?:会见|会晤|接见|款待|宴请|招待)了?)(?!了)(?:(?:\\p{Script=Han}{2,5}?(?:国家)?)?${FIELD}们?|[中美日韩朝俄英法德印澳加台欧]方(?:对口|有关|相关)(?:官员|部门|代表|负责人))${MET}`,
  'gu',
);

const groupsIn = finder(GROUP);
const fieldsIn = finder(OF_A_FIELD);

/**
 * Groups of office holders by whose names the text passes over, as whole words: 70国领导人, 各国元首, 欧盟外长, 中美两国元首.
 * Not in names of assemblies (东盟外长会议). Of a field only those whom somebody meets: 同美国工商界领袖对话. In text order.
 */
export function findGroups(text: string, sentence: Span): Span[] {
  const spans = [...groupsIn(text, sentence), ...fieldsIn(text, sentence)].map((match): Span => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
  return spans.sort(byPosition);
}
