import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** Made up. */
const rules = [
  { slug: 'studio', setupMinutes: 60, teardownMinutes: 30 },
  { slug: 'meeting-room', setupMinutes: 15, teardownMinutes: 15 },
];

export const seedFacilityRules = async ({ hallRulesRepository }: DataSources): Promise<void> => {
  for (const { slug, ...minutes } of rules)
    await hallRulesRepository.put({
      id: seedId('Facility', slug),
      ...minutes,
      ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '22:00', mostDaysAhead: null },
      ...{ keeperId: seedId('Organisation', 'huizhou-daily'), needsConfirmation: true },
    });
};
