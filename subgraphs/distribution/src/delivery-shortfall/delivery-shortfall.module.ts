import { type Module, userError } from '@media-graph/subgraph';
import { DeliveryShortfallEntity } from './delivery-shortfall.entity.ts';
import { deliveryShortfallResolvers } from './delivery-shortfall.resolvers.ts';

export const deliveryShortfall: Module = {
  resolvers: [deliveryShortfallResolvers],
  entities: [DeliveryShortfallEntity],
  constraintErrors: {
    delivery_shortfalls_of_dispatched: userError(
      'ILLEGAL_TRANSITION',
      'The issue has not left: set its draws',
      'input',
    ),
    delivery_shortfalls_of_draw: userError(
      'INVALID_INPUT',
      'A draw is none of the issue, or all of it was called off',
      'input',
    ),
    draws_short_within_copies: userError(
      'INVALID_INPUT',
      'More copies would be missing or have come back than were drawn',
      'input',
    ),
    delivery_shortfalls_reversed_once: userError(
      'ILLEGAL_TRANSITION',
      'This entry was taken back',
      ...['input', 'shortfallId'],
    ),
    delivery_shortfalls_of_complaint: userError(
      'ILLEGAL_TRANSITION',
      'A complaint was credited with it: reopen that by resolveDeliveryComplaint',
      ...['input', 'shortfallId'],
    ),
  },
};
