import { type Module, userError } from '@media-graph/subgraph';
import { AdPlacementEntity } from './placement.entity.ts';
import { placementResolvers } from './placement.resolvers.ts';

export const placement: Module = {
  resolvers: [placementResolvers],
  entities: [AdPlacementEntity],
  constraintErrors: {
    placements_area_sold_once: userError('SOLD_OUT', 'The area, or one that touches it, is taken'),
    placements_event_sold_once: userError('SOLD_OUT', 'The event has an exclusive partner'),
    placements_frame_sold_once: userError('SOLD_OUT', 'The face is taken'),
  },
};
