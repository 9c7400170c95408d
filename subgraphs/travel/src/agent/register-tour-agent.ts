import { optionalId, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RegisterTourAgentInput } from '../generated/resolvers.ts';
import type { TourAgent } from './tour-agent.entity.ts';

/** Writes down which agency or business books for parties. */
export const registerTourAgent = async (
  tx: Transaction,
  input: RegisterTourAgentInput,
): Promise<TourAgent | null> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  await tx.agentRepository.insert({
    ...{ id, organisationId, name: requireLocalized(input.name, 120, 'input', 'name') },
    agentOrganisationId: optionalId(input.agentOrganisationId, 'input', 'agentOrganisationId'),
  });
  return tx.agents.load(id);
};
