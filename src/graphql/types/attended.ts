import { AttendanceRoleEnum } from '../enums.ts';
import { AttendedRef, FactRef, MeetingRef } from '../refs.ts';
import { ActorRef } from './actor.ts';

AttendedRef.implement({
  description: 'That somebody attended a meeting: 刘鹤主持了会议.',
  interfaces: [FactRef],
  fields: (t) => ({
    attendee: t.field({ type: ActorRef, description: 'Who attended.', resolve: (attended) => attended.from }),
    meeting: t.field({ type: MeetingRef, description: 'The meeting.', resolve: (attended) => attended.to }),
    role: t.expose('role', { type: AttendanceRoleEnum, description: 'As what.' }),
  }),
});
