import { cny, mutation, todayInShanghai } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { payTourCommission } from './pay-tour-commission.ts';
import { rateOn } from './rate-on.ts';
import { registerTourAgent } from './register-tour-agent.ts';
import { reverseTourCommissionPayment } from './reverse-tour-commission-payment.ts';
import { setTourAgentRate } from './set-tour-agent-rate.ts';
import { setTourBookingAgent } from './set-tour-booking-agent.ts';
import { updateTourAgent } from './update-tour-agent.ts';
import { withdrawTourAgentRate } from './withdraw-tour-agent-rate.ts';

export const tourAgentResolvers: Resolvers = {
  Query: {
    tourAgent: (_, { id }, { agents }) => agents.load(id),
    tourAgents: forAudience('FINANCE', (_, page, { agentRepository }) => agentRepository.page(page)),
    tourCommissions: forAudience('FINANCE', (_, page, { commissionRepository }) =>
      commissionRepository.page(page),
    ),
  },
  Mutation: {
    registerTourAgent: mutation('agent', registerTourAgent),
    updateTourAgent: mutation('agent', updateTourAgent),
    setTourAgentRate: mutation('agent', setTourAgentRate),
    withdrawTourAgentRate: mutation('agent', withdrawTourAgentRate),
    setTourBookingAgent: mutation('booking', setTourBookingAgent),
    payTourCommission: mutation('commission', payTourCommission),
    reverseTourCommissionPayment: mutation('commission', reverseTourCommissionPayment),
  },
  TourAgent: {
    __resolveReference: ({ id }, { agents }) => agents.load(id),
    organisation: ({ agentOrganisationId }) => (agentOrganisationId ? { id: agentOrganisationId } : null),
    rates: ({ id }, _, { ratesOfAgents }) => ratesOfAgents.load(id),
    commissionPercent: async ({ id }, { on }, { ratesOfAgents }) =>
      rateOn(await ratesOfAgents.load(id), on ?? todayInShanghai()),
    owed: async ({ id }, _, { owedToAgents }) => cny((await owedToAgents.load(id))?.owedMinor ?? 0n),
  },
  TourBooking: {
    agent: ({ agentId }, _, { agents }) => (agentId ? agents.load(agentId) : null),
  },
  TourCommission: {
    booking: async ({ id }, _, { bookings }) => (await bookings.load(id))!,
    agent: async ({ agentId }, _, { agents }) => (await agents.load(agentId))!,
    commission: ({ commissionMinor }) => cny(commissionMinor),
    paid: ({ paidMinor }) => cny(paidMinor),
    owed: ({ owedMinor }) => cny(owedMinor),
    payments: ({ id }, _, { commissionPaymentsOfBookings }) => commissionPaymentsOfBookings.load(id),
  },
  TourCommissionPayment: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
