import {
  allowManagerOf,
  requireBetween,
  requireDate,
  requireFound,
  requireId,
  requireTextBetween,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetTourAgentRateInput } from '../generated/resolvers.ts';
import type { TourAgent } from './tour-agent.entity.ts';

/** Settles what an agent is paid of what its parties pay, for bookings from a day on. */
export const setTourAgentRate = async (tx: Transaction, input: SetTourAgentRateInput): Promise<TourAgent> => {
  const organisationId = ownCompany(tx.viewer);
  allowManagerOf(tx.viewer, organisationId);
  const agentId = requireId(input.agentId, 'input', 'agentId');
  const agent = requireFound(await tx.agents.load(agentId), 'input', 'agentId');
  await tx.agentRateRepository.insert({
    ...{ id: uuidv7(), organisationId, agentId: agent.id },
    percent: requireBetween(input.percent, 0, 50, 'input', 'percent'),
    validFrom: requireDate(input.validFrom ?? todayInShanghai(), 'input', 'validFrom'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return agent;
};
