import type { MeetingMode } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf, PatternSet } from '../../sentences/pattern-set.ts';
import { SHORT_MEETING } from './first-characters.ts';

/**
 * How a word of contact takes its participants: `OBJECT` has the other side after it (会见X), `EITHER` before or after it
 * (与X会晤, 会晤X), `JOINT` before it (与X通电话, 与X举行会谈); `SUMMONS` is an OBJECT of unequal sides (召见大使).
 */
export type EventSort = 'OBJECT' | 'EITHER' | 'JOINT' | 'SUMMONS';

export interface EventWord {
  readonly name: string;
  readonly sort: EventSort;
  readonly mode: MeetingMode;
  readonly word: RegExp;
  /** A contact only between people by name: who 致电 or 接待 may be anybody. */
  readonly ofPeople?: boolean;
  /** A contact only where the text tells its day or its place: a signature may be given anywhere. */
  readonly ofOccasion?: boolean;
}

export interface EventMention extends Span {
  readonly word: EventWord;
}

const FAR = '(?:电话|通话)';
const SCREEN = '(?:视频|视讯|视像|线上|网络|网路|网上|云|虚拟|远程)';
const KIND =
  '(?:双边|三边|三方|四方|首脑|首次|闭门|高层|高级别|部长级|外长|防长|正式|非正式|工作|最高级|经贸|贸易|军事|安全|友好|简短|单独|小范围|大范围|短暂|面对面|秘密|直接|战略|和平)';
const TALK = '(?:会谈|会晤|会面|会唔|晤谈|磋商|对话|谈判|见面|洽谈|商谈|会商|协商|密谈|交谈|座谈|会议)';
const NOT_NOUN = '(?!记录|纪要|室|机制|代表|桌|地点|人员|团队|小组|对手|框架|平台|渠道|筹码|专家|进程|伙伴|议题)';

const u = (source: string): RegExp => new RegExp(source, 'gu');

/** In this order: of words that overlap the first in the list stands. */
export const EVENT_WORDS: readonly EventWord[] = [
  {
    name: 'phone-talk',
    sort: 'JOINT',
    mode: 'PHONE',
    word: u(`${FAR}${KIND}{0,2}(?:会谈|会晤|会议|磋商|对话|谈判)${NOT_NOUN}`),
  },
  // 拜习会: of two people by the first characters of their names
  { name: 'in-short', sort: 'JOINT', mode: 'UNKNOWN', word: u(`(?<=\uE005\uE00F)${SHORT_MEETING}`) },
  { name: 'screen-call', sort: 'JOINT', mode: 'VIDEO', word: u(`${SCREEN}${KIND}{0,2}(?:通话|${TALK})${NOT_NOUN}`) },
  {
    name: 'call',
    sort: 'JOINT',
    mode: 'PHONE',
    word: u(
      '(?:互?通[了过]?(?:一次|首次|热线|(?:约|近|长达)?[0-9一二三四五六七八九十两半几多]{1,4}个?半?(?:小时|分钟)的?)?电话(?!号|诈)|通(?:[了过])?话(?!记录)|热线通话|电话交谈|电话联系|电话沟通)',
    ),
  },
  {
    name: 'phones',
    sort: 'OBJECT',
    mode: 'PHONE',
    word: u('致电(?![^。；]{0,40}[贺慰吊悼])|打电话给|去电'),
    ofPeople: true,
  },
  {
    name: 'summons',
    sort: 'SUMMONS',
    mode: 'IN_PERSON',
    word: u('(?<!被)(?:紧急)?(?:召见|约见|传召|传唤(?=[^，。；]{0,16}(?:大使|代办|公使|总领事|特使)))'),
  },
  {
    name: 'hosts',
    sort: 'OBJECT',
    mode: 'IN_PERSON',
    word: u(
      '(?<=在[^，。；]{1,16})接待(?!会|室|处|员|人员|工作|能力|站)|宴请|设(?:宴|国宴|[早午晚]宴)(?:招待|款待|欢迎)',
    ),
    ofPeople: true,
  },
  {
    name: 'held-reception',
    sort: 'JOINT',
    mode: 'IN_PERSON',
    word: u(
      '(?:举行|进行)[了过]?[^，。；：、“”\uE001-\uE010]{0,8}?会见(?!会|厅|室)|会见(?=[，。；！]|时，|后，|前，|期间|$)',
    ),
  },
  {
    name: 'receives',
    sort: 'OBJECT',
    mode: 'IN_PERSON',
    word: u('会见(?!记者|媒体|传媒|会)|接见|拜会|面见|晋见|谒见|觐见|面晤|晤见|(?<!秘)密会(?![晤谈面见])'),
  },
  {
    name: 'meets',
    sort: 'EITHER',
    mode: 'IN_PERSON',
    word: u(`(?:会晤|会唔|会面(?![临世]|对(?!面))|见面|见了面|碰面|面谈|晤面|相会|碰头)${NOT_NOUN}`),
  },
  {
    name: 'dines',
    sort: 'JOINT',
    mode: 'IN_PERSON',
    word: u('共[进晋享](?:早|午|晚|工作)餐|共[进晋]晚宴|共用[早午晚]餐|工作[早午晚]餐'),
  },
  {
    name: 'gathers',
    sort: 'JOINT',
    mode: 'IN_PERSON',
    word: u('聚首|齐聚(?!一堂)|齐聚一堂|(?<![召展公])开会(?![谈见晤商面]|前|时|期间|的|通知)'),
  },
  {
    name: 'held-talk',
    sort: 'JOINT',
    mode: 'IN_PERSON',
    word: u(
      `(?:举行|进行|展开|召开|开始|恢复|重启|继续|结束|完成)[了过]?[^，。；：、“”\uE001-\uE010]{0,14}?(?:“[^“”]{1,14}”[^，。；：、“”\uE001-\uE010]{0,8}?)?${KIND}{0,3}${TALK}${NOT_NOUN}`,
    ),
  },
  { name: 'talk', sort: 'JOINT', mode: 'IN_PERSON', word: u(`${KIND}{0,3}(?:会谈|晤谈|会商|密谈)${NOT_NOUN}`) },
  {
    name: 'signs',
    sort: 'JOINT',
    mode: 'UNKNOWN',
    word: u(
      '(?<![未不待])(?:签署|签订)(?!国|方|者|地|日|人|仪式|的|前|后|行政令|总统令|命令|法案)|签约(?!仪式|国|方|的)',
    ),
    ofOccasion: true,
  },
  {
    name: 'negotiates',
    sort: 'JOINT',
    mode: 'UNKNOWN',
    word: u(
      '(?<=[在赴于][^，。；：、“”]{1,14})(?:谈判|磋商)(?!代表|桌|团队|人员|立场|筹码|进展|专家|时|中|期间|的)|(?<=(?:此次|这次|本次|不久前)(?:的)?[^，。；：、“”]{1,8})(?:谈判|磋商)(?=[中后]|期间|结束后|之后)',
    ),
  },
  {
    name: 'takes-place',
    sort: 'JOINT',
    mode: 'UNKNOWN',
    word: u(
      `${KIND}{0,3}(?:谈判|磋商|对话)(?=(?:将|已|正|定于|原定|预计|计划|于|在)[^，。；：“”]{0,24}(?:举行|进行|展开|登场|重启|恢复))`,
    ),
  },
  {
    name: 'round',
    sort: 'JOINT',
    mode: 'UNKNOWN',
    word: u(
      `(?:新一轮|下一轮|上一轮|首轮|本轮|第[一二三四五六七八九十0-9]{1,3}[轮次])[^，。；：、“”\uE001-\uE010]{0,12}?(?:会谈|磋商|对话|谈判)${NOT_NOUN}`,
    ),
  },
];

const EVENTS = new PatternSet(EVENT_WORDS, ({ word }) => word);

/** The words of contact in one sentence of a shape (see shape.ts), in text order. */
export function findEvents(shape: string, { start, end }: Span): EventMention[] {
  const words = EVENTS.within(shape, { start, end });
  if (words.length === 0) return [];
  const stretch = shape.slice(start, end);
  const found: EventMention[] = [];
  for (const word of words) {
    for (const match of matchesOf(word.word, stretch)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      found.push({ ...span, word });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
