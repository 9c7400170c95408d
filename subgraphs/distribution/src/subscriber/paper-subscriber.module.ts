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
    subscribers_reference_unique: userError(
      'DUPLICATE',
      'There is a subscriber with this reference',
      ...['input', 'reference'],
    ),
  },
};
