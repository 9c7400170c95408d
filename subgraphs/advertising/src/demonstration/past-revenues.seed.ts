import { addMonths, everyMonth, monthOf, recentMonths, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import { seededCompany } from './company.seed.ts';

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

/** Synthetic: what of it goes to paper and printing, rents, platforms and commissions. */
const directCostPercents: Readonly<Record<AdMedium, bigint>> = {
  PRINT: 38n,
  DIGITAL: 29n,
  OOH: 47n,
  EVENT: 33n,
};

/** Those before the month that is kept in full, and those after it up to the last three, which are kept too: over two years. */
const months = [
  ...everyMonth('2023-06', '2024-04'),
  ...everyMonth('2022-06', '2023-05'),
  ...everyMonth('2024-06', monthOf(addMonths(`${recentMonths()[0]}-01`, -1))),
];

/** What is kept as sums alone. Synthetic. */
export const seedPastRevenues = async ({ revenueRepository }: DataSources): Promise<void> => {
  await revenueRepository.insert(
    months.flatMap((month, index) =>
      ordinary.map(([medium, section, amount], part) => {
        // A slow spring festival and a busy turn of the year, and no two parts alike.
        const percent = BigInt(
          82 +
            ((index * 7 + part * 5) % 13) +
            (month.endsWith('-12') ? 20 : 0) -
            (month.endsWith('-02') ? 24 : 0),
        );
        const bookedMinor = (amount * tenThousandYuan * percent) / 100n;
        return {
          id: seedId('PastRevenue', `${month}-01 ${medium} ${section}`),
          organisationId: seededCompany,
          month: `${month}-01`,
          medium,
          sectionId: section ? seedId('Section', section) : null,
          bookedMinor,
          listMinor: (bookedMinor * 114n) / 100n,
          paidMinor: (bookedMinor * BigInt(100 - (index < 11 ? Math.max(0, index - 6) * 4 : 0))) / 100n,
          // What the medium costs of what it takes, in per cent; no two parts alike.
          directCostMinor: (bookedMinor * (directCostPercents[medium] + BigInt(part % 4))) / 100n,
          isSynthetic: true,
        };
      }),
    ),
  );
};
