import { countriesById } from '../../entities/organisations.ts';
import type { AttendedEdge, MetEdge } from '../../model/claim.ts';
import type { EntityNode, MeetingNode, OrganisationNode } from '../../model/entity.ts';
import { idOf } from '../../model/id.ts';
import { byPosition, type Span, within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { evidenceOf } from '../evidence.ts';
import type { ClaimRule, Scene } from '../types.ts';
import { withEarlierTalks } from './again.ts';
import { isUnionOfNamed, OF_NAME } from './bodies-in-name.ts';
import { findConferences } from './conference-names.ts';
import type { Contact, Participant } from './contact.ts';
import { type Meeting, mergeContacts } from './merge.ts';
import { type Stage, withoutNamedSides } from './participants.ts';
import { findPhrases } from './phrases.ts';
import { readAssemblies } from './read-assemblies.ts';
import { isPassing, readGuests, withGuests } from './read-guests.ts';
import { readTalks } from './read-talks.ts';
import { shapeOf } from './shape.ts';
import { attendance, modeOfAll, statusOfAll } from './summary.ts';

const NO_SENTENCE_OF_FACTS = new Set(['HEADING', 'BYLINE']);

function stageOf(scene: Scene): Stage {
  const { text } = scene.reading.document;
  const phrases = findPhrases(scene);
  const countries = new Map<string, string>();
  for (const { personNode, title, officeNode } of scene.holdings) {
    const country = title.country ?? scene.offices.get(officeNode)?.country ?? null;
    if (country !== null && !countries.has(personNode)) countries.set(personNode, country);
  }
  for (const { mention, node } of scene.mentions) {
    const ref = mention.kind === 'PERSON' ? mention.ref : null;
    const country = ref === null ? null : (scene.reading.lexicon.people.get(ref)?.country ?? null);
    if (node !== null && country !== null && !countries.has(node)) countries.set(node, country);
  }
  for (const { node, country } of scene.actors) if (country !== null) countries.set(node, country);
  const states = countriesById(scene.reading.lexicon);
  const countryOf = (node: string): string | null => states.get(node) ?? countries.get(node) ?? null;
  const bodies = scene.mentions.flatMap(({ mention: { kind, start, end, surface }, node }) =>
    kind === 'ORGANISATION' ? [{ start, end, node: node ?? surface }] : [],
  );
  const places = scene.reading.mentions.filter(({ kind }) => kind === 'PLACE' || kind === 'COUNTRY');
  return { scene, text, shape: shapeOf(text, phrases), phrases, bodies, places, countryOf };
}

const LONGEST_SENTENCE = 800;

/** A sentence, or what is too long to be one in pieces that end at commas, so that the time it takes stays linear. */
function inPieces(sentence: Sentence, text: string): Sentence[] {
  const out: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const comma = text.lastIndexOf('，', start + LONGEST_SENTENCE);
    const end = comma > start ? comma + 1 : start + LONGEST_SENTENCE;
    out.push({ ...sentence, start, end });
    start = end;
  }
  return [...out, { ...sentence, start }];
}

/** Every mention of a meeting, in text order; guests told of without it join the last one. */
function contactsOf(stage: Stage): Contact[] {
  const { mentions, document } = stage.scene.reading;
  const names: readonly Span[] = mentions.filter(
    ({ kind }) => kind === 'ORGANISATION' || kind === 'COUNTRY' || kind === 'PLACE',
  );
  const known = [...names, ...stage.phrases.filter(({ sort }) => sort === 'PAIR')].sort(byPosition);
  let out: Contact[] = [];
  for (const sentence of document.sentences.flatMap((one) => inPieces(one, stage.text))) {
    if (NO_SENTENCE_OF_FACTS.has(sentence.zone)) continue;
    const assemblies = findConferences(
      stage.text,
      sentence,
      within(known, sentence),
      within(stage.scene.times, sentence),
    );
    const found = [...readTalks(stage, sentence, assemblies), ...readAssemblies(stage, sentence, assemblies)];
    found.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
    const alone = found.every(isPassing);
    out.push(...found);
    const guests = readGuests(stage, sentence, alone);
    if (guests.length > 0) out = withGuests(stage, out, guests);
  }
  return out;
}

const MONTH = /^\d{4}-\d{2}/u;

/** 第32届图书博览会今天在济南开幕 is one, though nobody is told to be there: it has a name and a day. */
function standsAlone(meeting: Meeting): boolean {
  return (
    meeting.some(({ name, occurs }) => name !== null && occurs) && meeting.some(({ date }) => MONTH.test(date ?? ''))
  );
}

/** A name with a body in it is a meeting only where the text tells its day or somebody who was there. */
function isTold(meeting: Meeting, who: ReadonlyMap<string, readonly Participant[]>): boolean {
  if (meeting.some(({ date }) => date !== null)) return true;
  return [...who.values()].some((told) => told.some(({ rule }) => rule !== OF_NAME));
}

function toNode(scene: Scene, meeting: Meeting): MeetingNode {
  const first = meeting[0] as Contact;
  const dated = meeting.find(({ date }) => date !== null);
  const longest = (strings: readonly (string | null)[]): string | null =>
    strings.reduce((best, one) => (one !== null && (best === null || one.length > best.length) ? one : best), null);
  const { start, end } = first.evidence;
  const apart = first.apart ? [first.participants.map(({ node }) => node).join(' ')] : [];
  return {
    type: 'Meeting',
    id: idOf('meeting', scene.reading.document.article.id, start, end, ...apart),
    name: longest(meeting.map(({ name }) => name)),
    kind: first.kind,
    date: dated?.date ?? null,
    dateBasis: dated?.basis ?? null,
    place: longest(meeting.map(({ place }) => place)),
    mode: modeOfAll(meeting),
    status: statusOfAll(meeting),
  };
}

function attendedEdges(
  scene: Scene,
  node: MeetingNode,
  who: ReadonlyMap<string, readonly Participant[]>,
): AttendedEdge[] {
  return [...who].map(([from, told]): AttendedEdge => {
    const evidence = told.map(({ evidence: span, rule, confidence }) => evidenceOf(scene, span, rule, confidence));
    return { type: 'ATTENDED', from, to: node.id, role: told[0]?.role ?? 'PRESENT', evidence };
  });
}

/**
 * One edge for every two people who are principals or hosts of a meeting that is no congress. Who chairs what two others
 * hold between them is neither.
 */
function metEdges(scene: Scene, node: MeetingNode, who: ReadonlyMap<string, readonly Participant[]>): MetEdge[] {
  if (node.kind === 'CONFERENCE') return [];
  const people = [...who].filter(([, told]) => told[0]?.sort === 'PERSON' && told[0].role !== 'PRESENT');
  const others = people.filter(([, told]) => told[0]?.role !== 'CHAIR');
  const principals = node.kind === 'MULTILATERAL' || others.length < 2 ? people : others;
  return principals.flatMap(([a, ofA], at) =>
    principals.slice(at + 1).map(([b, ofB]): MetEdge => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const joint = ofA.filter(({ evidence: x }) =>
        ofB.some(({ evidence: y }) => x.start === y.start && x.end === y.end),
      );
      const spans = joint.length > 0 ? joint : [...ofA, ...ofB];
      const evidence = spans.map(({ evidence: span, rule, confidence }) => evidenceOf(scene, span, rule, confidence));
      return { type: 'MET', from, to, meeting: node.id, date: node.date, status: node.status, evidence };
    }),
  );
}

/** Countries that only 中美 or a title names: nodes of their own. */
function countryNodes(scene: Scene, used: ReadonlySet<string>): OrganisationNode[] {
  const { lexicon } = scene.reading;
  return [...used].flatMap((id): OrganisationNode[] => {
    const code = countriesById(lexicon).get(id);
    if (code === undefined || scene.actorNodes.has(id)) return [];
    const name = lexicon.countries.get(code)?.name ?? code;
    return [
      { type: 'Organisation', id, name, aliases: [], kind: 'COUNTRY', country: code, implied: true, members: [] },
    ];
  });
}

/** Who met whom: Meeting nodes, ATTENDED and MET edges. 王毅29日同布林肯通电话 gives a call of two principals. */
export const meetings: ClaimRule = {
  name: 'meetings',
  find(scene) {
    const stage = stageOf(scene);
    const nodes: EntityNode[] = [];
    const edges: (AttendedEdge | MetEdge)[] = [];
    for (const meeting of mergeContacts(withEarlierTalks(contactsOf(stage)))) {
      const who = attendance(meeting);
      const firsts = [...who.values()].flatMap((told) => told[0] ?? []);
      const kept = new Set(withoutNamedSides(firsts, stage.countryOf).map(({ node }) => node));
      const named = firsts.filter(({ sort }) => sort === 'PERSON' || sort === 'COUNTRY');
      const hasPeople = named.length > 1 || named.some(({ sort }) => sort === 'PERSON');
      for (const [node, told] of [...who])
        if (!kept.has(node) || isUnionOfNamed(told, scene.organisations.get(node), hasPeople)) who.delete(node);
      if (who.size === 0 ? !standsAlone(meeting) : !isTold(meeting, who)) continue;
      const node = toNode(scene, meeting);
      nodes.push(node);
      edges.push(...attendedEdges(scene, node, who), ...metEdges(scene, node, who));
    }
    const used = new Set(edges.map(({ from }) => from));
    return { nodes: [...nodes, ...countryNodes(scene, used)], edges };
  },
};
