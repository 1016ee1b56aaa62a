import type { AboutEdge, AttendedEdge } from '../model/claim.ts';
import { groupBy } from '../model/group.ts';
import { countBefore, type Span, within } from '../model/span.ts';
import type { Sentence } from '../sentences/split.ts';
import { stretchesOf } from './clauses.ts';
import { evidenceOf } from './evidence.ts';
import type { Placed } from './topics.ts';
import type { Found, Scene } from './types.ts';

/** Words whose object is what a meeting deals with. */
const DEALS_WITH =
  /(?:讨论|商讨|磋商|商谈|谈判|谈及|谈到|谈论|审议|审查|签署|签订|聚焦|议题(?:包括|涉及|为|是)|主题(?:为|是)|通过|推动|落实|修订)(?:了|过|的是)?/u;
/** Of a person or body only what stands right before the name tells so. */
const SPEAKS_OF = /(?:讨论|商讨|谈及|谈到|谈论|聚焦)(?:了|过|到)?[“《]?$/u;
const ON_NAME = /(?:(?<![成早造])就|围绕|关于|有关|针对)[“《]?$/u;
/** 就, 围绕 and 关于 tell the matter where the clause goes on to the contact or to a word for matters. */
const ON = /(?<![成早造])就|围绕|关于|有关|针对/u;
const MATTER =
  /(?:问题|议题|事宜|一事|事务|等|框架|协定|协议|举行|进行|交换|展开|会谈|会晤|会面|通话|磋商|讨论|协商|交谈|对话|谈判)/u;
const NEAR = 14;
const OTHER_VERB = /(?:批准|退出|加入|根据|依据|违反|破坏)[^，。；]{0,3}$/u;
/** What goes on about the meeting told before: 双方讨论了……, 会议审议了……. */
const GOES_ON = /^(?:双方|两人|二人|会谈|会议|会上|会晤|会见|峰会|各方|三方|四方|与会|两国|此次|通话|谈话|本次)/u;

/** Whether the clause names the mention as its matter: 讨论了《巴黎协定》, 就塔利班问题举行会谈. */
function isMatter(text: string, clause: Span, { start, end, kind }: Placed): boolean {
  const before = text.slice(Math.max(clause.start, start - NEAR), start);
  if (OTHER_VERB.test(before)) return false;
  const policy = kind === 'POLICY';
  if ((policy ? DEALS_WITH : SPEAKS_OF).test(before)) return true;
  return (policy ? ON : ON_NAME).test(before) && MATTER.test(text.slice(end, clause.end));
}

/** For each meeting the sentences that tell of it, in text order: where its attendance is told, and what goes on from there. */
function tellings({ reading }: Scene, before: Found): Map<string, Sentence[]> {
  const { sentences, text } = reading.document;
  const attended = before.edges.filter((edge): edge is AttendedEdge => edge.type === 'ATTENDED');
  const meetingsAt = new Map<number, Set<string>>();
  for (const { to, evidence } of attended) {
    for (const { start } of evidence) {
      const at = countBefore(sentences, start + 1) - 1;
      meetingsAt.set(at, (meetingsAt.get(at) ?? new Set()).add(to));
    }
  }
  const out = new Map<string, Sentence[]>();
  let last: ReadonlySet<string> = new Set();
  sentences.forEach((sentence, at) => {
    const own = meetingsAt.get(at);
    const goesOn =
      sentences[at - 1]?.paragraph === sentence.paragraph && GOES_ON.test(text.slice(sentence.start, sentence.end));
    last = own ?? (goesOn ? last : new Set());
    // of a sentence that tells of several it is not known whose matter it names
    const [meeting] = last;
    if (last.size !== 1 || meeting === undefined) return;
    const told = out.get(meeting);
    if (told === undefined) out.set(meeting, [sentence]);
    else told.push(sentence);
  });
  return out;
}

/**
 * What meetings dealt with: the policies, people and bodies that the sentences which tell of them name as their matter.
 * 双方讨论了《巴黎协定》 after a talk is about it; 曾退出《巴黎协定》的美国 beside a talk is not.
 */
export function agenda(scene: Scene, named: readonly Placed[], before: Found): AboutEdge[] {
  const { text } = scene.reading.document;
  const edges: AboutEdge[] = [];
  const attended = groupBy(
    before.edges.filter((edge): edge is AttendedEdge => edge.type === 'ATTENDED'),
    ({ to }) => to,
  );
  for (const [from, sentences] of tellings(scene, before)) {
    const told = new Set(attended.get(from)?.map((edge) => edge.from));
    for (const sentence of sentences) {
      for (const clause of stretchesOf(text, sentence)) {
        for (const mention of within(named, clause)) {
          const known = told.has(mention.node);
          if (known || !isMatter(text, clause, mention)) continue;
          told.add(mention.node);
          edges.push({ type: 'ABOUT', from, to: mention.node, evidence: [evidenceOf(scene, sentence, 'matter', 0.8)] });
        }
      }
    }
  }
  return edges;
}
