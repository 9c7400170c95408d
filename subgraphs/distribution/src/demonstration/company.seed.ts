import { daysBetween, daysOfMonth, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { settleMonth } from '../settlement/settle-month.ts';
import { carrierId, company, routeCount } from './network.seed.ts';

const months = [
  '2023-06',
  '2023-07',
  '2023-08',
  '2023-09',
  '2023-10',
  '2023-11',
  '2023-12',
  '2024-01',
  '2024-02',
  '2024-03',
  '2024-04',
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
        grossCopies: BigInt(issues * (40_800 + index * 60)),
        returnedCopies: BigInt(issues * (560 - index * 6)),
        runs,
        runsOnTime: runs - 14 - (index % 4) * 3,
        complaints: 96 - index * 2,
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
