import { optionalId, requireDate, requireEntries, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { OpenAdSlotsInput } from '../generated/resolvers.ts';
import { requireDayOf, requirePagesOf } from '../issue-statement/issue-statement.ts';
import type { AdSlot } from './ad-slot.entity.ts';
import { readArea } from './read-area.ts';

/** Offers areas of an issue's pages for sale; answers them in the order of the input. */
export const openAdSlots = async (tx: Transaction, input: OpenAdSlotsInput): Promise<AdSlot[]> => {
  const organisationId = ownCompany(tx.viewer);
  const issueId = requireId(input.issueId, 'input', 'issueId');
  const issueDate = requireDate(input.issueDate, 'input', 'issueDate');
  const slots = requireEntries(input.slots, 1, 200, 'input', 'slots').map((slot, index) => {
    const field = ['input', 'slots', String(index)];
    return {
      id: uuidv7(),
      organisationId,
      issueId,
      issueDate,
      page: slot.page,
      size: slot.size,
      sectionId: optionalId(slot.sectionId, ...field, 'sectionId'),
      ...readArea(slot, ...field),
    };
  });
  const statement = tx.issueStatements.read(input.statement, issueId);
  requireDayOf(statement, issueDate);
  requirePagesOf(statement, slots);
  await tx.adSlotRepository.insert(slots);
  const made = await tx.adSlotRepository.byIds(slots.map(({ id }) => id));
  // Ids grow.
  return made.sort((a, b) => (a.id < b.id ? -1 : 1));
};
