import { type Module, userError } from '@media-graph/subgraph';
import { noAgency } from '../company/no-agency.ts';
import {
  TravelCostCorrectionEntity,
  TravelServiceEntity,
  TravelSupplierEntity,
} from './travel-supplier.entity.ts';
import { travelSupplierResolvers } from './travel-supplier.resolvers.ts';

export const travelSupplier: Module = {
  resolvers: [travelSupplierResolvers],
  entities: [TravelSupplierEntity, TravelServiceEntity, TravelCostCorrectionEntity],
  constraintErrors: {
    suppliers_company: noAgency,
    suppliers_retired: userError('INVALID_INPUT', 'The supplier is asked no longer', 'input', 'supplierId'),
    supplier_services_corrected: userError(
      'INVALID_INPUT',
      'With its corrections it would cost less than nothing, or too much',
      ...['input', 'amountMinor'],
    ),
    supplier_cost_corrections_needed: userError(
      'ILLEGAL_TRANSITION',
      'The departure is not settled and its month is open: change what the service costs',
      ...['input', 'id'],
    ),
    supplier_cost_corrections_in_time: userError(
      'INVALID_INPUT',
      'From the day of the departure, or on which it was given up, to today',
      ...['input', 'correctedOn'],
    ),
  },
};
