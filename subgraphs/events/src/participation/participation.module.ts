import { type Module, userError } from '@media-graph/subgraph';
import { ParticipationEntity } from './participation.entity.ts';
import { participationResolvers } from './participation.resolvers.ts';

export const participation: Module = {
  resolvers: [participationResolvers],
  entities: [ParticipationEntity],
  constraintErrors: {
    participations_unique: userError(
      'DUPLICATE',
      'A participant stands there twice in the same role',
      ...['input', 'participants'],
    ),
  },
};
