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

/** Those before the month that is kept in full, and those after it up to the last one: over two years. */
const months = [
  ...everyMonth('2023-06', '2024-04'),
  ...everyMonth('2022-06', '2023-05'),
  ...everyMonth('2024-06', monthOf(addMonths(todayInShanghai(), -1))),
];
const may = '2024-05';

/** The months before the seeded one, and the carriers' pay for it; all figures are synthetic. */
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
        // From 2024 on the subscriptions themselves are kept.
        revenueMinor: month < '2024-01' ? BigInt(issues * (138_000 + (index % 7) * 900)) : 0n,
        costMinor: BigInt(issues * (96_000 + (index % 5) * 1_100)),
        isSynthetic: true,
      };
    }),
  );
  for (let route = 0; route < routeCount; route++) {
    const carrier = await dataSources.carrierRepository.findOneByOrFail({ id: carrierId(route) });
    const id = seedId('CarrierSettlement', `${may} ${route}`);
    await settleMonth(dataSources, carrier, { id, month: may, preparedBy: 'seed' });
    if (route % 2 === 0)
      await dataSources.settlementRepository.update(id, {
        status: 'APPROVED',
        approvedBy: 'seed, a second person',
      });
  }
};
