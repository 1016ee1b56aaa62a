import type { Edge, EdgeType } from '../../../src/model/claim.ts';
import { normaliseName } from '../../../src/sentences/scripts.ts';
import { goldForms, type Judged, nodeForms, nodesOf, touch } from '../judged.ts';

const edgesOf = ({ records }: Judged, type: EdgeType): readonly Edge[] =>
  records.flatMap(({ edges }) => edges.filter((edge) => edge.type === type));

/** Whether the evidence of an edge of this type carries the words. */
const carried = (judged: Judged, type: EdgeType, words: string): boolean =>
  edgesOf(judged, type).some(({ evidence }) =>
    evidence.some(({ text }) => normaliseName(text).includes(normaliseName(words))),
  );

/** Whether somebody by this name of gold was found at all. */
function isFound(judged: Judged, name: string): boolean {
  const { gold } = judged;
  const entry = gold.articles
    .flatMap(({ people, organisations }) => [...people, ...organisations])
    .find(({ canonical }) => normaliseName(canonical) === normaliseName(name));
  const forms = goldForms(entry ?? { canonical: name, forms: [] });
  return nodesOf(judged).some((node) => touch(nodeForms(node), forms));
}

const missedMeeting = (judged: Judged, what: string): string => {
  const meeting = judged.gold.articles
    .flatMap(({ meetings }) => meetings)
    .find(({ mention }) => what.endsWith(mention));
  if (meeting === undefined) return 'not told apart';
  if (meeting.principals.some((who) => !isFound(judged, who))) return 'a participant not found';
  return carried(judged, 'ATTENDED', meeting.mention) ? 'other participants or day' : 'not found';
};

const missedAttended = (judged: Judged, what: string): string => {
  const at = what.indexOf(' @ ');
  if (!isFound(judged, what.slice(0, at))) return 'participant not found';
  const meeting = what.slice(at + 3);
  const gone = judged.errors.some(
    ({ category, side, what: words }) => category === 'meetings' && side === 'missed' && words.endsWith(meeting),
  );
  return gone ? 'meeting missed' : 'not among the participants';
};

const missedMet = (judged: Judged, what: string): string =>
  what.split(' + ').every((name) => isFound(judged, name)) ? 'meeting missed or told otherwise' : 'person not found';

const missedSaid = (judged: Judged, what: string): string => {
  const speaker = what.slice(0, what.indexOf(': '));
  if (!isFound(judged, speaker)) return 'speaker not found';
  const said = judged.gold.articles
    .flatMap((article) => article.said)
    .find((one) => what === `${one.speaker}: ${one.from}…${one.until}`);
  const words = said === undefined ? [] : [said.from, said.until].map(normaliseName);
  const texts = nodesOf(judged).flatMap((node) => (node.type === 'Statement' ? [normaliseName(node.text)] : []));
  const told = texts.filter((text) => words.some((word) => text.includes(word)));
  return told.length > 0 ? 'said by another or in part' : 'no attribution found';
};

const wrongSaid = (judged: Judged, what: string): string => {
  const text = normaliseName(what.slice(what.indexOf(': ') + 2));
  const near = judged.gold.articles
    .flatMap(({ said }) => said)
    .filter(({ from, until }) =>
      [from, until].some((w) => text.includes(normaliseName(w)) || normaliseName(w).includes(text)),
    );
  return near.length > 0 ? 'other speaker or extent' : 'not in gold';
};

const missedImposed = (judged: Judged, what: string): string => {
  const measure = what.slice(what.indexOf(': ') + 2);
  const by = what.slice(0, what.indexOf(': ')).split('/').filter(Boolean);
  if (by.length > 0 && !by.some((name) => isFound(judged, name))) return 'imposer not found';
  return carried(judged, 'IMPOSED', measure) ? 'other imposer' : 'no measure found';
};

const CLASSES: Readonly<Record<string, (judged: Judged, what: string) => string>> = {
  'meetings missed': missedMeeting,
  'attended missed': missedAttended,
  'met missed': missedMet,
  'met wrong': (_, what) => (what.includes('person:') ? 'with somebody not in gold' : 'people of gold who did not'),
  'said missed': missedSaid,
  'said wrong': wrongSaid,
  'imposed missed': missedImposed,
};

/** The class of an error about meetings, speech or measures. */
export function claimErrorKind(judged: Judged, category: string, side: string, what: string): string {
  return CLASSES[`${category} ${side}`]?.(judged, what) ?? 'not in gold';
}
