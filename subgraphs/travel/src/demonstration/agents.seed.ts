import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { company } from './company.seed.ts';

export const agentId = seedId('TourAgent', 'reader-club');
/** Settled for all that is sold through it; synthetic. */
export const agentPercent = 8;

/** Which agency books for parties of readers. */
export const seedAgents = async ({ agentRepository, agentRateRepository }: DataSources): Promise<void> => {
  await agentRepository.insert({
    ...{ id: agentId, organisationId: company, isSynthetic: true },
    name: { zhHant: '讀者旅行社（示例）', en: 'Travel agency of the readers (demonstration)' },
  });
  await agentRateRepository.insert({
    ...{
      id: seedId('TourAgentRate', 'reader-club'),
      organisationId: company,
      agentId,
      percent: agentPercent,
    },
    // From when the first of its parties could book.
    ...{ validFrom: '2024-01-01', reason: '代辦協議', isSynthetic: true },
  });
};
