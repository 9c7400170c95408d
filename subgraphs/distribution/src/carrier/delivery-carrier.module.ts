import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { CarrierContactEntity, DeliveryCarrierEntity } from './delivery-carrier.entity.ts';
import { deliveryCarrierResolvers } from './delivery-carrier.resolvers.ts';

export const deliveryCarrier: Module = {
  resolvers: [deliveryCarrierResolvers],
  entities: [DeliveryCarrierEntity, CarrierContactEntity],
  constraintErrors: {
    carriers_company: noCompany,
    carriers_retired: userError('INVALID_INPUT', 'The carrier works no longer', 'input', 'carrierId'),
    carriers_needed: userError(
      'ILLEGAL_TRANSITION',
      'The carrier drives a route, or a run that is not done',
      ...['input', 'isRetired'],
    ),
    carriers_code_unique: userError('DUPLICATE', 'There is a carrier with this code', 'input', 'code'),
  },
};
