import { type Module, userError } from '@media-graph/subgraph';
import { ComplaintWordsEntity, DeliveryComplaintEntity } from './delivery-complaint.entity.ts';
import { deliveryComplaintResolvers } from './delivery-complaint.resolvers.ts';

export const deliveryComplaint: Module = {
  resolvers: [deliveryComplaintResolvers],
  entities: [DeliveryComplaintEntity, ComplaintWordsEntity],
  constraintErrors: {
    complaints_status_step: userError(
      'ILLEGAL_TRANSITION',
      'The complaint is not in a status from which this step leads',
    ),
    complaints_reference_unique: userError(
      'DUPLICATE',
      'There is a complaint with this reference',
      ...['input', 'reference'],
    ),
    complaints_one_remedy: userError(
      'DUPLICATE',
      'This issue was made good on another complaint already',
      ...['input', 'step'],
    ),
    complaints_of_an_issue: userError('ILLEGAL_TRANSITION', 'The issue did not appear'),
    complaints_of_outlet_once: userError('DUPLICATE', 'This complaint was filed already'),
    complaints_once: userError('DUPLICATE', 'This complaint was filed already'),
  },
};
