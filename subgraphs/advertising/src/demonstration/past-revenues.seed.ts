import { addMonths, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import { seededCompany } from './company.seed.ts';

const monthsKept = 11;
const tenThousandYuan = 1_000_000n;

/** Synthetic: what each part of the business takes in an ordinary month, in units of 10,000 yuan. */
const ordinary: readonly (readonly [medium: AdMedium, section: string | null, amount: bigint])[] = [
  ['PRINT', 'politics', 190n],
  ['PRINT', 'economy', 60n],
  ['PRINT', 'greater-bay-area', 45n],
  ['PRINT', 'culture', 70n],
  ['PRINT', 'education', 16n],
  ['PRINT', 'community', 6n],
  ['DIGITAL', null, 26n],
  ['OOH', null, 14n],
  ['EVENT', null, 18n],
];

/** June 2023 to April 2024 as sums: with the month that is kept in full, a year. Synthetic. */
export const seedPastRevenues = async ({ revenueRepository }: DataSources): Promise<void> => {
  const months = Array.from({ length: monthsKept }, (_, index) => addMonths('2023-06-01', index));
  await revenueRepository.insert(
    months.flatMap((month, index) =>
      ordinary.map(([medium, section, amount], part) => {
        // A slow spring festival and a busy turn of the year, and no two parts alike.
        const percent = BigInt(
          82 + ((index * 7 + part * 5) % 13) + (index === 6 ? 20 : 0) - (index === 8 ? 24 : 0),
        );
        const bookedMinor = (amount * tenThousandYuan * percent) / 100n;
        return {
          id: seedId('PastRevenue', `${month} ${medium} ${section}`),
          organisationId: seededCompany,
          month,
          medium,
          sectionId: section ? seedId('Section', section) : null,
          bookedMinor,
          listMinor: (bookedMinor * 114n) / 100n,
          paidMinor: (bookedMinor * BigInt(100 - Math.max(0, index - 6) * 4)) / 100n,
          isSynthetic: true,
        };
      }),
    ),
  );
};
