import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { CarrierContactEntity, DeliveryCarrierEntity } from './delivery-carrier.entity.ts';
import { deliveryCarrierResolvers } from './delivery-carrier.resolvers.ts';

export const deliveryCarrier: Module = {
  resolvers: [deliveryCarrierResolvers],
  entities: [DeliveryCarrierEntity, CarrierContactEntity],
  constraintErrors: {
    carriers_company: noCompany,
    carriers_code_unique: userError('DUPLICATE', 'There is a carrier with this code', 'input', 'code'),
  },
};
