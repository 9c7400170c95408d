import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import {
  PaperSubscriberEntity,
  StoredAddressEntity,
  SubscriberContactEntity,
} from './paper-subscriber.entity.ts';
import { paperSubscriberResolvers } from './paper-subscriber.resolvers.ts';

export const paperSubscriber: Module = {
  resolvers: [paperSubscriberResolvers],
  entities: [PaperSubscriberEntity, SubscriberContactEntity, StoredAddressEntity],
  constraintErrors: {
    subscribers_company: noCompany,
    subscribers_merged: userError('ILLEGAL_TRANSITION', 'The subscriber was merged into another one'),
    subscribers_merged_whole: userError(
      'ILLEGAL_TRANSITION',
      'Who stays was merged into another one',
      ...['input', 'intoId'],
    ),
    delivery_addresses_needed: userError(
      'ILLEGAL_TRANSITION',
      'A subscription goes there, or a route stops there',
      ...['input', 'addressId'],
    ),
    delivery_addresses_removed: userError('INVALID_INPUT', 'The address was removed'),
    subscribers_reference_unique: userError(
      'DUPLICATE',
      'There is a subscriber with this reference',
      ...['input', 'reference'],
    ),
  },
};
