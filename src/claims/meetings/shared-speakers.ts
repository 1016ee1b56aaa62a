import type { ConferenceMention } from './conference-names.ts';
import type { Contact } from './contact.ts';
import type { Stage } from './stage.ts';

const JOINED = /^[”》]?(?:和|与|及|以及|、)[“《]?$/u;

/** The assemblies of a sentence, in text order, told by these names: in 习近平在第二十五次会议及“上合组织+”会议上讲话 who is told behind the second was at the first too, of which nobody is told. */
export function withShared(
  { text }: Stage,
  contacts: readonly Contact[],
  names: readonly ConferenceMention[],
): Contact[] {
  const nameOf = ({ evidence }: Contact): ConferenceMention | undefined =>
    names.findLast(({ start, end }) => evidence.start <= start && end <= evidence.end);
  return contacts.map((contact, at) => {
    const next = contacts[at + 1];
    const [own, other] = [nameOf(contact), next === undefined ? undefined : nameOf(next)];
    if (next === undefined || own === undefined || other === undefined) return contact;
    const isAlone = contact.participants.every(({ sort }) => sort !== 'PERSON');
    if (!isAlone || !JOINED.test(text.slice(own.end, other.start))) return contact;
    const people = next.participants.filter(({ sort }) => sort === 'PERSON');
    return { ...contact, participants: [...contact.participants, ...people] };
  });
}
