import { type Module, userError } from '@media-graph/subgraph';
import { noAgency } from '../company/no-agency.ts';
import {
  TourAgentEntity,
  TourAgentRateEntity,
  TourCommissionEntity,
  TourCommissionPaymentEntity,
} from './tour-agent.entity.ts';
import { tourAgentResolvers } from './tour-agent.resolvers.ts';

const wrong = (message: string, field: string) => userError('INVALID_INPUT', message, 'input', field);
const late = (message: string, field: string) => userError('ILLEGAL_TRANSITION', message, 'input', field);

export const tourAgent: Module = {
  resolvers: [tourAgentResolvers],
  entities: [TourAgentEntity, TourAgentRateEntity, TourCommissionEntity, TourCommissionPaymentEntity],
  constraintErrors: {
    agents_company: noAgency,
    agents_other: wrong('The company is no agent of its own', 'agentOrganisationId'),
    agents_organisation_once: userError(
      'DUPLICATE',
      'This organisation is an agent already',
      ...['input', 'agentOrganisationId'],
    ),
    agents_retired: wrong('Nobody books through this agent any more', 'agentId'),
    agent_rates_not_past: wrong('What is booked keeps its rate: set it from today on', 'validFrom'),
    agent_rates_begun: late('It has begun: set another one', 'id'),
    agent_rates_withdrawn: late('It was withdrawn already', 'id'),
    bookings_agent_stays: late('The departure has left: the commission is earned', 'id'),
    commission_payments_in_time: userError(
      'INVALID_INPUT',
      'From the day of departure, or of the payment that is taken back, to today',
    ),
    commission_payments_within_owed: wrong('This is more than is owed', 'amountMinor'),
    commission_payments_reversed_once: late('It was taken back already', 'paymentId'),
    commission_payments_reversed_whole: late('It takes another one back: pay anew', 'paymentId'),
  },
};
