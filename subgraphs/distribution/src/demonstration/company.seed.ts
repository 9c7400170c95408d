import {
  addMonths,
  daysBetween,
  daysOfMonth,
  everyMonth,
  monthOf,
  seedId,
  todayInShanghai,
} from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { settleMonth } from '../settlement/settle-month.ts';
import { carrierId, company, routeCount } from './network.seed.ts';

/** Over two years. */
const months = everyMonth('2022-06', monthOf(addMonths(todayInShanghai(), -1)));
/** Those that are kept in full: their carriers' pay is settled. */
const settled = ['2024-05', monthOf(addMonths(todayInShanghai(), -1))];

/** The months as they were reported, and the carriers' pay for those that are kept in full; all figures are synthetic. */
export const seedCompany = async (dataSources: DataSources): Promise<void> => {
  await dataSources.figuresRepository.insert(
    months.map((month, index) => {
      const issues = daysBetween(...daysOfMonth(month));
      const runs = issues * routeCount;
      return {
        organisationId: company,
        month,
        issues,
        grossCopies: BigInt(issues * (40_800 + (index % 30) * 60)),
        returnedCopies: BigInt(issues * (560 - (index % 30) * 6)),
        runs,
        runsOnTime: runs - 14 - (index % 4) * 3,
        complaints: 96 - (index % 30) * 2,
        // What most households pay; the demonstration's own subscriptions are kept one by one, from 2024 on. And what
        // outlets sold, where it is not reckoned from the issues.
        revenueMinor: BigInt(
          issues *
            (430_000 + (index % 7) * 2_100 + (settled.includes(month) ? 0 : 905_000 + (index % 4) * 3_000)),
        ),
        costMinor: settled.includes(month) ? 0n : BigInt(issues * (362_000 + (index % 5) * 1_100)),
        isSynthetic: true,
      };
    }),
  );
  for (let route = 0; route < routeCount; route++) {
    const carrier = await dataSources.carrierRepository.findOneByOrFail({ id: carrierId(route) });
    for (const month of settled) {
      const id = seedId('CarrierSettlement', `${month} ${route}`);
      await settleMonth(dataSources, carrier, { id, month, preparedBy: 'seed' });
      if (route % 2 === 0)
        await dataSources.settlementRepository.update(id, {
          status: 'APPROVED',
          approvedBy: 'seed, a second person',
        });
    }
  }
};
