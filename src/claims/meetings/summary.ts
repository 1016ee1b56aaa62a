import type { MeetingKind, MeetingMode, MeetingStatus } from '../../model/entity.ts';
import type { Participant } from './contact.ts';
import type { Meeting } from './merge.ts';

const STRENGTH: readonly Participant['role'][] = ['CHAIR', 'HOST', 'PRINCIPAL', 'PRESENT'];

const TWO = 2;

/** The two people who hold a summit between them (拜登和习近平举行视频峰会): whoever came with them was only there. Null for any other. */
function twoOf(meeting: Meeting): ReadonlySet<string> | null {
  const first = meeting.find(({ headline, participants }) => !headline && participants.length > 0);
  if (first === undefined || first.family !== 'ASSEMBLY' || first.kind !== 'BILATERAL') return null;
  const meet = first.participants.filter(({ role }) => role !== 'PRESENT');
  return meet.length === TWO && meet.every(({ sort }) => sort === 'PERSON')
    ? new Set(meet.map(({ node }) => node))
    : null;
}

/** Who took part by all mentions, each with everything that tells so; the role that says most. */
export function attendance(meeting: Meeting): Map<string, readonly Participant[]> {
  const out = new Map<string, Participant[]>();
  const named = meeting.some(({ takesUp }) => !takesUp);
  const two = twoOf(meeting);
  const body = meeting.some(({ headline }) => !headline);
  for (const contact of meeting) {
    for (const participant of contact.participants) {
      // 会见访问团: the body says who they are
      if (body && contact.headline && (participant.sort === 'SIDE' || participant.sort === 'TITLE')) continue;
      if (named && contact.takesUp && participant.sort === 'SIDE' && !participant.group) continue;
      const beside = two !== null && participant.role === 'PRINCIPAL' && !two.has(participant.node);
      const one: Participant = beside ? { ...participant, role: 'PRESENT' } : participant;
      const told = out.get(one.node);
      if (told === undefined) out.set(one.node, [one]);
      else told.push(one);
    }
  }
  for (const list of out.values()) list.sort((a, b) => STRENGTH.indexOf(a.role) - STRENGTH.indexOf(b.role));
  return out;
}

/** The mode that is told, a screen before a place (在河内以视频方式举行), else the usual one. */
export function modeOfAll(meeting: Meeting): MeetingMode {
  return (
    (
      meeting.find(({ mode, family }) => mode === 'VIDEO' && family === 'ASSEMBLY') ??
      meeting.find(({ modeTold }) => modeTold) ??
      meeting.find(({ mode }) => mode !== 'UNKNOWN') ??
      meeting[0]
    )?.mode ?? 'UNKNOWN'
  );
}

/** The kind that the body tells by name; 视频大会 of states is no congress where another mention says so. */
export function kindOfAll(meeting: Meeting): MeetingKind {
  const body = meeting.filter(({ headline }) => !headline);
  const told = body.find(({ takesUp }) => !takesUp) ?? body[0] ?? meeting[0];
  const ofStates = meeting.some(({ kind }) => kind === 'MULTILATERAL');
  return told?.kind === 'CONFERENCE' && ofStates ? 'MULTILATERAL' : (told?.kind ?? 'CONFERENCE');
}

/** The body's status; a headline's where the body has none. */
export function statusOfAll(meeting: Meeting): MeetingStatus {
  const plain = meeting.filter(({ headline, takesUp }) => !headline && !takesUp);
  const states = [...plain, ...meeting.filter(({ headline }) => !headline), ...meeting].map(({ status }) => status);
  return states.includes('CANCELLED') ? 'CANCELLED' : (states[0] ?? 'HELD');
}
