import { compatible } from '../../model/date.ts';
import type { MeetingKind } from '../../model/entity.ts';
import { type Span, within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { dayOf, isPast } from '../day.ts';
import { MATTER } from './attendance-pattern.ts';
import { attendees, withQuotes } from './attendees.ts';
import { clauseAfter, clauseBefore, clauseOf, clauseOnward, withItsTime, withoutWords } from './clause.ts';
import { isContact } from './conference-heads.ts';
import type { ConferenceMention } from './conference-names.ts';
import type { Contact, Participant } from './contact.ts';
import { modeOf } from './mode.ts';
import { stateOf } from './participants.ts';
import { fullPlace, placeIn } from './place.ts';
import { withShared } from './shared-speakers.ts';
import type { Stage } from './stage.ts';
import { statusOf } from './status.ts';
import { spanOf } from './talks.ts';

/** 可能在亚太经合组织（英文简称APEC）峰会上会晤: an aside keeps nothing apart. */
const ASIDES = /（[^（）]*）/gu;
/** Names, however long, are none of the words that tell: the shape has one sign for each, and what fills it. */
const REST_OF_NAME = /\uE00F+/gu;
const AS_MATTER = new RegExp(`^${MATTER}`, 'u');
const OCCURS = /帷幕|序幕|举行|召开|举办|开幕|闭幕|揭幕|登场|落幕|开会/u;

/** 在周一的峰会上宣布: with its day, an assembly that nothing names is one where somebody speaks. */
function isSpokenAt(participants: readonly Participant[]): boolean {
  return participants.some(
    ({ rule, sort }) => sort === 'PERSON' && (rule === 'assembly-speaks-at' || rule === 'assembly-there-said'),
  );
}

/** The assemblies of one sentence with those told to take part. */
export function readAssemblies(stage: Stage, sentence: Sentence, names: readonly ConferenceMention[]): Contact[] {
  return withShared(
    stage,
    names.flatMap((name) => toContact(stage, sentence, name, names) ?? []),
    names,
  );
}

function toContact(
  stage: Stage,
  sentence: Sentence,
  name: ConferenceMention,
  all: readonly ConferenceMention[],
): Contact | null {
  const { text, scene } = stage;
  const next = all.find(({ start }) => start >= name.end);
  const until = next?.start ?? sentence.end;
  const { participants, telling } = attendees(stage, sentence, name, until);
  if (participants.length === 0 && AS_MATTER.test(text.slice(name.end, sentence.end))) return null;
  const own = { ...sentence, start: sentence.start + behindReception(text, sentence, name) };
  const day = dayOfAssembly(stage, own, name, all);
  const whole = withQuotes(text, name);
  const before = clauseBefore(text, sentence, whole.start);
  const after = clauseAfter(text, sentence, whole.end);
  const told = stage.shape.slice(clauseOnward(text, sentence, whole.start - before.length), name.start);
  const status = statusOf(
    told.replaceAll(ASIDES, '').replaceAll(REST_OF_NAME, '').replaceAll('，', '、'),
    after,
    day.ahead,
  );
  // who does not attend leaves the assembly as it is
  if (status === null || status === 'DENIED') return null;
  const clause = { start: Math.max(own.start, whole.start - before.length), end: whole.end + after.length };
  const place = placeIn(text, clause, stage.places, name.start) ?? placeInName(stage, name);
  const original = scene.reading.document.article.text;
  const screen = BY_SCREEN_BEHIND.exec(text.slice(name.end, until))?.[0] ?? '';
  const mode = modeOf(text.slice(name.start, name.end), before + after + screen, 'UNKNOWN', place !== null);
  return {
    family: 'ASSEMBLY',
    name: name.named ? original.slice(name.start, name.end) : null,
    key: name.named ? keyOf(stage, name) : null,
    head: name.head,
    kind: kindBy(stage, name, participants),
    mode,
    modeTold: mode !== 'UNKNOWN',
    status,
    date: day.date,
    basis: day.basis,
    place: place === null ? null : fullPlace(original.slice(place.start, place.end)),
    participants,
    evidence: spanOf([name, ...participants.map(({ evidence }) => evidence)]),
    past: isPast(day.date, scene.reading.document.article.publishedOn),
    headline: sentence.zone === 'HEADLINE' || sentence.zone === 'DECK',
    takesUp: name.bare,
    weak: !name.named && (isContact(name.head) || !(telling || (day.date !== null && isSpokenAt(participants)))),
    occurs: OCCURS.test(before + after),
    apart: false,
  };
}

/** 7日在北京会见来华出席论坛的托卡耶夫: day and place are those of the reception. */
const RECEIVES_WHO_CAME = /(?:会见|会晤|接见|会谈|通话|通电话)[^，。；]{0,30}(?:出席|参加|参与)[^，。；]{0,12}$/u;

/** Where, counted from the sentence's start, the words of an assembly begin that somebody came for whom another receives; else 0. */
function behindReception(text: string, sentence: Span, name: Span): number {
  if (text[name.end] !== '的') return 0;
  return RECEIVES_WHO_CAME.exec(text.slice(sentence.start, name.start))?.index ?? 0;
}

/** The day that the sentence tells, rather than the year in the name: 智利将于5月9日主办2031年APEC领导人会议. */
function dayOfAssembly(stage: Stage, sentence: Sentence, name: ConferenceMention, all: readonly ConferenceMention[]) {
  const { text, scene } = stage;
  const stretch = name.bare
    ? {
        ...withItsTime(text, scene.times, sentence, clauseOf(text, sentence, withQuotes(text, name))),
        zone: sentence.zone,
      }
    : withoutWords(text, sentence, name);
  const others = all.filter((other) => other !== name);
  const times = within(scene.times, sentence);
  const inName = dayOf(text, stretch, name, times, others);
  const outside = times.filter(({ start, end }) => end <= name.start || name.end <= start);
  if (outside.length === times.length) return inName;
  const told = dayOf(text, stretch, name, outside, others);
  return told.date !== null && compatible(told.date, inName.date) ? told : inName;
}

/** 阿根廷G20峰会, 河内峰会: what the series or the head has before it is where; not who meets (美国-东盟峰会). */
const SERIES = /^(?:G[0-9]+|[一二三四五六七八九十0-9]+国集团|金砖|亚太经合|APEC|峰会|世卫|气候)/u;

function placeInName({ text, places }: Stage, name: ConferenceMention): Span | null {
  const found = within(places, name).find(({ end }) => SERIES.test(text.slice(end, end + 6)));
  return found === undefined || /[-—－–与和、]/u.test(text[found.start - 1] ?? '') ? null : found;
}

/** 会议由中国发起，以视频方式举行: how it is held stands in a clause of its own. */
const BY_SCREEN_BEHIND =
  /，(?:以|通过|透过|采取|采用)[^，。；]{0,4}(?:视频|视讯|视像|线上|网络|网路|远程)[^，。；]{0,6}(?:举行|召开|进行|举办|登场)/u;

/** What two hold with each other over a distance: 举行司局长级视频会议. */
const BY_SCREEN = /(?:视频|视讯|线上|网络|电话)(?:会议|会晤|会谈|磋商)$/u;
const HOLD = /(?:举行|召开|进行|展开)(?:了|一场|一次|首次|首场|双边)*$/u;
const LONGEST_HOLD = 8;

/**
 * The kind of its head; a summit without a name of but two people is theirs alone, and so is what two
 * hold by video.
 */
function kindBy(
  { scene, text }: Stage,
  { kind, head, named, start, end }: ConferenceMention,
  participants: readonly Participant[],
): MeetingKind {
  const isUnion = (node: string): boolean => scene.organisations.get(node)?.kind === 'INTERNATIONAL';
  const sits = head.endsWith('会议') && participants.some(({ node, sort }) => sort === 'BODY' && isUnion(node));
  // 与中方对口官员举行首次会议
  if (head === '会议' && isOfOneSide(scene, participants)) return 'BILATERAL';
  if (kind === 'CONFERENCE' && (sits || (head === '会议' && isOfStates(participants)))) return 'MULTILATERAL';
  const meet = participants.filter(({ role }) => role !== 'PRESENT');
  const two = meet.length === 2 && meet.every(({ sort }) => sort === 'PERSON');
  const held = HOLD.test(text.slice(Math.max(0, start - LONGEST_HOLD), start));
  if (two && held && BY_SCREEN.test(text.slice(start, end))) return 'BILATERAL';
  // 李显龙与尹锡悦进行了早餐会, 与贺一诚举行工作会议
  const together = meet.every(({ rule }) => rule.startsWith('assembly-jointly'));
  if (two && together && !named && /餐会|餐叙|茶叙|会议$/u.test(head)) return 'BILATERAL';
  return two && !named && /峰会|高峰会|首脑/u.test(head) ? 'BILATERAL' : kind;
}

const OF_ONE_SIDE = /^[中美日韩韓朝俄英法德印澳加台欧歐]方/u;

/** One who came, and officials of the other side. */
function isOfOneSide({ actorNodes }: Stage['scene'], participants: readonly Participant[]): boolean {
  const isOne = ({ node, sort }: Participant): boolean =>
    sort === 'SIDE' && OF_ONE_SIDE.test(actorNodes.get(node)?.name ?? '');
  return participants.length === 2 && participants.some(isOne);
}

/** 欧盟27国领导人, or three states and more, make a 会议 one of states. */
function isOfStates(participants: readonly Participant[]): boolean {
  if (participants.some(({ sort, group }) => sort === 'SIDE' && group)) return true;
  return (
    new Set(
      participants.flatMap(({ sort, country }) => (sort === 'BODY' || country === null ? [] : [stateOf(country)])),
    ).size > 2
  );
}

/** The name with the bodies in it as nodes: 二十国集团峰会 and G20峰会 have one key. */
function keyOf({ bodies, text }: Stage, { start, end }: Span): string {
  let out = '';
  let at = start;
  for (const body of within(bodies, { start, end })) {
    if (body.start < at) continue;
    out += text.slice(at, body.start) + body.node;
    at = body.end;
  }
  return out + text.slice(at, end);
}
