import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import { seededCompany } from './company.seed.ts';

/** Synthetic: fen for a unit, then fee and commission in hundredths of a per cent. The latest first: an older rate does not change what is known. */
const rates: readonly (readonly [AdMedium, string, bigint, number, number])[] = [
  ['PRINT', '2024-01-01', 26_000n, 0, 800],
  ['PRINT', '2022-01-01', 24_500n, 0, 1000],
  ['DIGITAL', '2022-01-01', 150n, 1500, 500],
  ['OOH', '2022-01-01', 42_000n, 0, 700],
  ['EVENT', '2022-01-01', 1_200_000n, 0, 500],
];

/** What media cost the company. Synthetic. */
export const seedAdCostRates = async ({ adCostRateRepository }: DataSources): Promise<void> => {
  for (const [medium, validFrom, unitMinor, feeBasisPoints, commissionBasisPoints] of rates)
    await adCostRateRepository.insert({
      id: seedId('AdCostRate', `${medium} ${validFrom}`),
      organisationId: seededCompany,
      ...{ medium, validFrom, unitMinor, feeBasisPoints, commissionBasisPoints },
      reason: '示範數據：媒體成本標準（紙張印刷分攤、場地租金、平台分成、業務佣金）',
      isSynthetic: true,
    });
};
