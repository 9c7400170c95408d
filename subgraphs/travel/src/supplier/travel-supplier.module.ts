import { type Module, userError } from '@media-graph/subgraph';
import { noAgency } from '../company/no-agency.ts';
import { TravelServiceEntity, TravelSupplierEntity } from './travel-supplier.entity.ts';
import { travelSupplierResolvers } from './travel-supplier.resolvers.ts';

export const travelSupplier: Module = {
  resolvers: [travelSupplierResolvers],
  entities: [TravelSupplierEntity, TravelServiceEntity],
  constraintErrors: {
    suppliers_company: noAgency,
    suppliers_retired: userError('INVALID_INPUT', 'The supplier is asked no longer', 'input', 'supplierId'),
  },
};
