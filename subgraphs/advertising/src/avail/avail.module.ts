import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { DigitalAvailEntity } from './avail.entity.ts';
import { availResolvers } from './avail.resolvers.ts';

export const avail: Module = {
  resolvers: [availResolvers],
  entities: [DigitalAvailEntity],
  constraintErrors: {
    digital_avails_company: noCompany,
    digital_avails_not_exceeded: userError('SOLD_OUT', 'There are not so many units left on each day'),
  },
};
