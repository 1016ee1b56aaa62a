import { MeasureStatusEnum } from '../enums.ts';
import { DatedRef, FactRef, ImposedRef, PolicyRef } from '../refs.ts';
import { ActorRef } from './actor.ts';

ImposedRef.implement({
  description: 'That somebody imposed a measure or set up a policy: 美国商务部将华为列入实体清单.',
  interfaces: [FactRef, DatedRef],
  fields: (t) => ({
    actor: t.field({ type: ActorRef, description: 'Who imposed it.', resolve: (imposed) => imposed.from }),
    policy: t.field({ type: PolicyRef, description: 'What was imposed.', resolve: (imposed) => imposed.to }),
    targets: t.field({
      type: [ActorRef],
      description: 'Whom it is aimed at: in 美国商务部将华为列入实体清单, 华为.',
      resolve: (imposed) => [...(imposed.targets ?? [])],
    }),
    status: t.expose('status', { type: MeasureStatusEnum, description: 'How far it has got, as last reported.' }),
  }),
});
