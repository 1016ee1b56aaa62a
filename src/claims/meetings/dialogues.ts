import type { Contact } from './contact.ts';
import type { Meeting } from './merge.ts';

/** So far behind the name of a dialogue, in UTF-16 units, the text tells who came to it. */
const NEXT_SENTENCE = 200;

/** The two states of a dialogue that tells nobody else: 中美高层战略对话. Null for any other meeting. */
function statesOf(meeting: Meeting): ReadonlySet<string> | null {
  const all = meeting.flatMap(({ participants }) => participants);
  const states = new Set(all.flatMap(({ sort, country }) => (sort === 'COUNTRY' && country !== null ? [country] : [])));
  const only = all.every(({ sort }) => sort === 'COUNTRY');
  return only && states.size === 2 && meeting.every(({ kind }) => kind !== 'CONFERENCE') ? states : null;
}

/** Whether a talk is one of people of these two states and of no other. */
function isOfStates(talk: Meeting, states: ReadonlySet<string>): boolean {
  const all = talk.flatMap(({ participants }) => participants);
  const own = new Set(all.flatMap(({ sort, country }) => (sort === 'PERSON' ? [country] : [])));
  return own.size === 2 && [...own].every((country) => country !== null && states.has(country));
}

/** The people who meet at one, by node. */
function whoMeets(meeting: Meeting): ReadonlySet<string> {
  const all = meeting.flatMap(({ participants }) => participants);
  return new Set(all.flatMap(({ node, sort, role }) => (sort === 'PERSON' && role !== 'PRESENT' ? [node] : [])));
}

/** Whether a summit without a name (举行了视频峰会，会谈历时三小时) is the talk of the same two of that day. */
function isOfTheSame(summit: Meeting, talk: Meeting): boolean {
  const [a, b] = [whoMeets(summit), whoMeets(talk)];
  return (
    summit.every(({ key }) => key === null) &&
    summit.some(({ kind }) => kind !== 'CONFERENCE') &&
    b.size === 2 &&
    a.size >= 2 &&
    [...b].every((node) => a.has(node)) &&
    summit.some(({ date }) => date !== null && talk.some((one) => one.date === date))
  );
}

/**
 * The meetings (in text order) with a dialogue of two states and the talk that tells who came to it as one: 中美高层战略对话19日结束。
 * 布林肯同王毅举行了三场会谈; and so a summit of two that is told as their talk too. `fits` says whether two mentions may be of one day and state.
 */
export function withDialogues(
  meetings: readonly Meeting[],
  fits: (a: Contact, b: Contact) => boolean,
): readonly Meeting[] {
  const joined = new Map<Meeting, Meeting>();
  for (const dialogue of meetings) {
    if (dialogue[0]?.family !== 'ASSEMBLY') continue;
    const states = statesOf(dialogue);
    const near = meetings.find((talk) => {
      const behind = (talk[0]?.evidence.start ?? 0) - Math.max(...dialogue.map(({ evidence }) => evidence.end));
      return (
        talk[0]?.family === 'TALK' &&
        !joined.has(talk) &&
        ((states !== null && behind >= 0 && behind <= NEXT_SENTENCE && isOfStates(talk, states)) ||
          isOfTheSame(dialogue, talk)) &&
        talk.every((one) => dialogue.every((other) => fits(one, other)))
      );
    });
    if (near !== undefined) joined.set(near, dialogue);
  }
  const talks = new Map([...joined].map(([talk, dialogue]) => [dialogue, talk]));
  return meetings
    .filter((one) => !joined.has(one))
    .map((one) => {
      const talk = talks.get(one);
      return talk === undefined ? one : [...one, ...talk];
    });
}
