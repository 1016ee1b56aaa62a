import { countriesById } from '../../entities/organisations.ts';
import type { AttendedEdge, MetEdge } from '../../model/claim.ts';
import type { EntityNode, MeetingNode, OrganisationNode } from '../../model/entity.ts';
import { idOf } from '../../model/id.ts';
import type { ClaimRule, Scene } from '../types.ts';
import { withEarlierTalks } from './again.ts';
import { isUnionOfNamed, OF_NAME } from './bodies-in-name.ts';
import type { Contact, Participant } from './contact.ts';
import { contactsOf } from './contacts.ts';
import { attendedEdges, metEdges } from './edges.ts';
import { type Meeting, mergeContacts } from './merge.ts';
import { withoutNamedSides } from './participants.ts';
import { stageOf } from './stage.ts';
import { attendance, kindOfAll, modeOfAll, statusOfAll } from './summary.ts';

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

/** The mention that tells the day most finely, the first of those alike: a headline's 2021年年会 opened on one day of it. */
function finest(meeting: Meeting): Contact | undefined {
  const fineness = ({ date }: Contact): number => date?.split('/')[0]?.length ?? 0;
  return meeting.reduce<Contact | undefined>(
    (best, one) => (one.date !== null && (best === undefined || fineness(one) > fineness(best)) ? one : best),
    undefined,
  );
}

function toNode(scene: Scene, meeting: Meeting): MeetingNode {
  const first = meeting[0] as Contact;
  const dated = finest(meeting);
  const longest = (strings: readonly (string | null)[]): string | null =>
    strings.reduce((best, one) => (one !== null && (best === null || one.length > best.length) ? one : best), null);
  const { start, end } = first.evidence;
  const apart = first.apart ? [first.participants.map(({ node }) => node).join(' ')] : [];
  return {
    type: 'Meeting',
    id: idOf('meeting', scene.reading.document.article.id, start, end, ...apart),
    name: longest(meeting.map(({ name }) => name)),
    kind: kindOfAll(meeting),
    date: dated?.date ?? null,
    dateBasis: dated?.basis ?? null,
    place: longest(meeting.map(({ place }) => place)),
    mode: modeOfAll(meeting),
    status: statusOfAll(meeting),
  };
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
        if (
          !kept.has(node) ||
          isUnionOfNamed(scene.reading.document.text, told, scene.organisations.get(node), hasPeople)
        )
          who.delete(node);
      if (who.size === 0 ? !standsAlone(meeting) : !isTold(meeting, who)) continue;
      const node = toNode(scene, meeting);
      nodes.push(node);
      for (const edge of attendedEdges(scene, node, who)) edges.push(edge);
      for (const edge of metEdges(scene, node, who)) edges.push(edge);
    }
    const used = new Set(edges.map(({ from }) => from));
    return { nodes: [...nodes, ...countryNodes(scene, used)], edges };
  },
};
