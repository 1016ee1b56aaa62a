import { FactRef, MeetingRef, SaidRef, StatementRef } from '../refs.ts';
import { ActorRef } from './actor.ts';

SaidRef.implement({
  description: 'That somebody said something: 外交部发言人汪文斌表示，中方坚决反对.',
  interfaces: [FactRef],
  fields: (t) => ({
    speaker: t.field({ type: ActorRef, description: 'Who said it.', resolve: (said) => said.from }),
    statement: t.field({ type: StatementRef, description: 'What was said.', resolve: (said) => said.to }),
    addressees: t.field({
      type: [ActorRef],
      description: 'To whom: in 王毅对布林肯表示, the latter.',
      resolve: (said) => [...(said.addressees ?? [])],
    }),
    via: t.field({
      type: [ActorRef],
      description: 'Through whom it is reported, outermost first: 据路透社援引白宫官员.',
      resolve: (said) => [...(said.via ?? [])],
    }),
    meeting: t.field({
      type: MeetingRef,
      nullable: true,
      description: 'The meeting at which it was said, where the text tells.',
      resolve: (said) => said.meeting,
    }),
  }),
});
