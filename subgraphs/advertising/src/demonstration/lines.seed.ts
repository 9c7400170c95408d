import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { atEvent, inSlots, onFrames, overDays, type PlannedPlacement } from '../placement/plan-placements.ts';
import { seededAdvertisers } from './advertisers.seed.ts';
import { campaigns } from './campaigns.ts';
import { seededCompany } from './company.seed.ts';
import { type SeededLine, seededLine, slotIdsOf } from './seeded-line.ts';

const budgetStep = 10_000_000n;

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

/** A month of orders and lines that ended well, and a few that did not. Synthetic. */
export const seedLines = async (tables: DataSources): Promise<void> => {
  const lines = campaigns.map(seededLine);
  const spent = (orderId: string) =>
    lines.filter((line) => line.orderId === orderId).reduce((sum, { costMinor }) => sum + costMinor, 0n);
  await tables.orderRepository.insert(
    seededAdvertisers.map(({ slug, name }) => {
      const id = seedId('AdOrder', slug);
      return {
        id,
        organisationId: seededCompany,
        accountId: seedId('AdAccount', slug),
        title: `May 2024, ${name.en}`,
        budgetMinor: (spent(id) / budgetStep + 1n) * budgetStep,
        startsOn: '2024-04-01',
        endsOn: '2024-06-30',
        status: 'APPROVED' as const,
        isSynthetic: true,
      };
    }),
  );
  await tables.lineRepository.insert([...lines, ...idleLines(lines[0]!)]);
  await tables.placementRepository.take(await placementsOf(tables), 'SOLD');
};
