import { amend, given, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateTourAgentInput } from '../generated/resolvers.ts';
import type { TourAgent } from './tour-agent.entity.ts';

/** Says what an agent is called now, or ends the business with it; what is owed stays owed. */
export const updateTourAgent = async (tx: Transaction, input: UpdateTourAgentInput): Promise<TourAgent> =>
  amend(tx.agentRepository, await lockOwn(tx.viewer, tx.agentRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 120, 'input', 'name')),
  });
