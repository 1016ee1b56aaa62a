import { builder } from '../builder.ts';
import { AboutConnection, AttendedConnection, MeetingConnection } from '../connections.ts';
import { daysBetween, PartialDateScalar } from '../dates.ts';
import { MeetingKindEnum, MeetingModeEnum, MeetingStatusEnum } from '../enums.ts';
import { LISTS } from '../lists.ts';
import { DatedRef, MeetingRef } from '../refs.ts';
import type { AttendedShape, FactShape } from '../shapes.ts';

MeetingRef.implement({
  description: 'An occasion on which people or bodies came together, were to, or are said not to have.',
  interfaces: [DatedRef],
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Its name, where it has one: 二十国集团领导人峰会.' }),
    kind: t.expose('kind', { type: MeetingKindEnum, description: 'Who came together.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where: 北京人民大会堂.' }),
    mode: t.expose('mode', { type: MeetingModeEnum, description: 'How they met.' }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'Whether it took place.' }),
    attendees: t.field({
      type: AttendedConnection,
      description: 'Who attended, and as what.',
      args: t.arg.connectionArgs(),
      resolve: (meeting, args, { graph }) => graph.page<AttendedShape>(LISTS.attended, meeting.id, args),
    }),
    about: t.field({
      type: AboutConnection,
      description: 'What it was about.',
      args: t.arg.connectionArgs(),
      resolve: (meeting, args, { graph }) => graph.page<FactShape>(LISTS.about, meeting.id, args),
    }),
  }),
});

builder.queryFields((t) => ({
  meeting: t.field({
    type: MeetingRef,
    nullable: true,
    description: 'One meeting; null where the graph knows none of that id.',
    args: { id: t.arg.id({ required: true, description: 'The id, `meeting:…`.' }) },
    resolve: async (_root, { id }, { graph }) => {
      const node = await graph.node(id);
      return node?.type === 'Meeting' ? node : null;
    },
  }),
  meetings: t.field({
    type: MeetingConnection,
    description: 'Meetings, the latest first; undated ones last.',
    args: {
      participant: t.arg.id({ description: 'Only those attended by this person or organisation.' }),
      since: t.arg({
        type: PartialDateScalar,
        description: 'Only those that may have ended on or after its first day; undated ones are left out.',
      }),
      until: t.arg({
        type: PartialDateScalar,
        description: 'Only those that may have begun on or before its last day; undated ones are left out.',
      }),
      status: t.arg({ type: MeetingStatusEnum, description: 'Only those of this status.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, args, { graph }) =>
      graph.page<string>(LISTS.meetings, null, args, {
        participant: args.participant ?? null,
        status: args.status ?? null,
        ...daysBetween(args),
      }),
  }),
}));
