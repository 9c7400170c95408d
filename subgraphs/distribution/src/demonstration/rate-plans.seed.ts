import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { company, titleId, weeklyId } from './network.seed.ts';

const titles = [
  { id: titleId, letters: 'HZRB', zhHant: '惠州日報', en: 'Huizhou Daily', ofMonth: 3400n, grace: 5 },
  { id: weeklyId, letters: 'HMSH', zhHant: '惠民生活', en: 'Life in Huizhou', ofMonth: 800n, grace: 1 },
];
const lengths = [
  { months: 3, zhHant: '季訂', en: 'a quarter', ofWhole: 100n },
  { months: 6, zhHant: '半年訂', en: 'half a year', ofWhole: 98n },
  { months: 12, zhHant: '全年訂', en: 'a year', ofWhole: 95n },
];

/** The price list of today, one price for offices, and a campaign of this autumn's; all prices are synthetic. */
export const seedRatePlans = async ({ ratePlanRepository }: DataSources): Promise<void> => {
  const own = { organisationId: company };
  const list = titles.flatMap(({ id, letters, ofMonth, grace: graceIssues, ...title }) =>
    lengths.map(({ months, ofWhole, ...length }) => ({
      ...{ id: seedId('PaperRatePlan', `${letters} ${months}`), ...own, titleId: id },
      ...{ code: `${letters}-${months}`, months, leastCopies: 1, isCampaign: false, validFrom: '2026-01-01' },
      graceIssues,
      name: { zhHant: `${title.zhHant}${length.zhHant}`, en: `${title.en}, ${length.en}` },
      priceMinor: (ofMonth * BigInt(months) * ofWhole) / 100n,
    })),
  );
  await ratePlanRepository.insert([
    ...list,
    {
      ...{ id: seedId('PaperRatePlan', 'HZRB offices'), ...own, titleId, code: 'HZRB-12-J' },
      name: { zhHant: '惠州日報單位集訂', en: 'Huizhou Daily for offices, a year' },
      ...{ months: 12, leastCopies: 10, priceMinor: 34_000n, isCampaign: false, validFrom: '2026-01-01' },
    },
    {
      ...{ id: seedId('PaperRatePlan', 'HZRB autumn'), ...own, titleId, code: 'HZRB-12-Q' },
      name: { zhHant: '惠州日報秋季收訂優惠', en: 'Huizhou Daily, autumn offer' },
      ...{ months: 12, leastCopies: 1, priceMinor: 33_000n, isCampaign: true },
      ...{ validFrom: '2026-10-01', validUntil: '2026-12-31' },
    },
  ]);
};
