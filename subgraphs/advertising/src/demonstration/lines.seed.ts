import { addDays, addMonths, daysOfMonth, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { atEvent, inSlots, onFrames, overDays, type PlannedPlacement } from '../placement/plan-placements.ts';
import { keptMonths } from './ad-slots.seed.ts';
import { seededAdvertisers } from './advertisers.seed.ts';
import { campaigns } from './campaigns.ts';
import { seededCompany } from './company.seed.ts';
import { orderIdOf, type SeededLine, seededLine, slotIdsOf } from './seeded-line.ts';

const budgetStep = 10_000_000n;
const ordersOf = keptMonths.flatMap((month) =>
  seededAdvertisers.map((advertiser) => ({ month, ...advertiser })),
);

/** Lines that came to nothing, so that every end of a line can be seen. */
const idleLines = (model: SeededLine): SeededLine[] =>
  (['DRAFT', 'DECLINED', 'EXPIRED', 'CANCELLED'] as const).map((status) => ({
    ...model,
    id: seedId('AdLine', `idle ${status}`),
    status,
    statusReason:
      status === 'DECLINED' || status === 'CANCELLED' ? 'Synthetic: the campaign was put off' : null,
    ...(status === 'CANCELLED' && { costMinor: 0n, listCostMinor: 0n }),
  }));

const placementsOf = async (tables: DataSources): Promise<PlannedPlacement[]> => {
  const planned: PlannedPlacement[] = [];
  for (const campaign of campaigns) {
    const line = seededLine(campaign);
    if (campaign.medium === 'PRINT')
      planned.push(...inSlots(line, await tables.adSlotRepository.byIds(slotIdsOf(campaign))));
    else if (campaign.medium === 'DIGITAL')
      planned.push(
        ...overDays(
          line,
          await tables.digitalAvailRepository.between(line.productId, line.startsOn, line.endsOn),
        ),
      );
    else if (campaign.medium === 'OOH')
      planned.push(...onFrames(line, seedId('OutdoorFace', campaign.face!), campaign.frames!));
    else planned.push(...atEvent(line));
  }
  return planned;
};

/** Months of orders and lines that ended well, and a few that did not. Synthetic. */
export const seedLines = async (tables: DataSources): Promise<void> => {
  const lines = campaigns.map(seededLine);
  const spent = (orderId: string) =>
    lines.filter((line) => line.orderId === orderId).reduce((sum, { costMinor }) => sum + costMinor, 0n);
  await tables.orderRepository.insert(
    ordersOf.map(({ month, slug, name }) => {
      const id = orderIdOf(month, slug);
      const [first, after] = daysOfMonth(month);
      return {
        id,
        organisationId: seededCompany,
        accountId: seedId('AdAccount', slug),
        title: `${month === '2024-05' ? 'May 2024' : month}, ${name.en}`,
        budgetMinor: (spent(id) / budgetStep + 1n) * budgetStep,
        startsOn: addMonths(first, -1),
        endsOn: addDays(addMonths(after, 1), -1),
        status: 'APPROVED' as const,
        isSynthetic: true,
      };
    }),
  );
  await tables.lineRepository.insert([...lines, ...idleLines(lines[0]!)]);
  await tables.placementRepository.take(await placementsOf(tables), 'SOLD');
};
