import { seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { works } from './works.seed.ts';

/** By what the works computes its prices, from the day on which the demonstration is made. Synthetic. */
const prices = { PLATE_PRICE: 4_500, PRESS_HOUR_PRICE: 320_000, PAPER_TONNE_PRICE: 520_000, MARGIN: 15 };

export const seedSettings = async ({ settingRepository }: DataSources): Promise<void> => {
  await settingRepository.insert(
    Object.entries(prices).map(([key, value]) => ({
      ...{ id: seedId('CompanySetting', key), organisationId: works, key, value },
      ...{ validFrom: todayInShanghai(), reason: '印前與開機價目（示範，虛構）' },
    })),
  );
};
