import { type Module, userError } from '@media-graph/subgraph';
import { CarrierChargeEntity } from './carrier-charge.entity.ts';
import { CarrierSettlementEntity } from './carrier-settlement.entity.ts';
import { carrierSettlementResolvers } from './carrier-settlement.resolvers.ts';

export const carrierSettlement: Module = {
  resolvers: [carrierSettlementResolvers],
  entities: [CarrierSettlementEntity, CarrierChargeEntity],
  constraintErrors: {
    settlements_status_step: userError(
      'ILLEGAL_TRANSITION',
      'The settlement is not in a status from which this step leads',
    ),
    settlements_one_a_month: userError(
      'DUPLICATE',
      'There is a settlement of this month that is not void',
      ...['input', 'month'],
    ),
    settlements_charges_open: userError('VERSION_CONFLICT', 'Somebody settled the charges first: try again'),
    settlements_two_people: userError('SEPARATION_OF_DUTY', 'Somebody else has to approve it'),
  },
};
