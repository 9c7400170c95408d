import { accrue } from '../accrual/accrue.ts';
import type { DataSources } from '../context.ts';

/** What the subscriptions earn, after all else that was seeded of them. */
export const seedAccruals = async (dataSources: DataSources): Promise<void> =>
  accrue(dataSources, await dataSources.subscriptionRepository.visible().getMany());
