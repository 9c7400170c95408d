import { allowManagerOf, requireFound, requireId, requireTextBetween } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawTourAgentRateInput } from '../generated/resolvers.ts';
import type { TourAgent } from './tour-agent.entity.ts';

/** Takes back a rate that has not begun to hold. */
export const withdrawTourAgentRate = async (
  tx: Transaction,
  input: WithdrawTourAgentRateInput,
): Promise<TourAgent | null> => {
  const organisationId = ownCompany(tx.viewer);
  allowManagerOf(tx.viewer, organisationId);
  const id = requireId(input.id, 'input', 'id');
  const { agentId } = requireFound(await tx.agentRateRepository.lock(id), 'input', 'id');
  const withdrawReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  await tx.agentRateRepository.update(id, { withdrawReason });
  return tx.agents.load(agentId);
};
