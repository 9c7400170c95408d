import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { discountResolvers } from './discount.resolvers.ts';
import { AdDiscountRequestEntity } from './discount-request.entity.ts';

export const discount: Module = {
  resolvers: [discountResolvers],
  entities: [AdDiscountRequestEntity],
  constraintErrors: {
    discount_requests_company: noCompany,
    discount_requests_once: userError('DUPLICATE', 'A request for the line waits already', 'input', 'lineId'),
    discount_requests_before_booking: userError('ILLEGAL_TRANSITION', 'The line is booked'),
    discount_requests_by_another: userError(
      'SEPARATION_OF_DUTY',
      'Another manager than who asks decides on a discount',
    ),
    lines_discount_approved: userError(
      'ILLEGAL_TRANSITION',
      'The discount is beyond what the company allows: requestAdDiscount asks a manager',
    ),
  },
};
