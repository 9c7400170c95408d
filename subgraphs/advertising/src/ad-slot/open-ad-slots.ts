import {
  optionalId,
  refused,
  requireBetween,
  requireDate,
  requireEntries,
  requireId,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { OpenAdSlotsInput } from '../generated/resolvers.ts';
import type { AdSlot } from './ad-slot.entity.ts';
import { slotSizes, span } from './slot-size.ts';

/** Offers areas of an issue's pages for sale; answers them in the order of the input. */
export const openAdSlots = async (tx: Transaction, input: OpenAdSlotsInput): Promise<AdSlot[]> => {
  const organisationId = ownCompany(tx.viewer);
  const issueId = requireId(input.issueId, 'input', 'issueId');
  const issueDate = requireDate(input.issueDate, 'input', 'issueDate');
  const slots = requireEntries(input.slots, 1, 200, 'input', 'slots').map(
    ({ page, size, ...slot }, index) => {
      const field = ['input', 'slots', String(index)];
      const { columns, rows } = slotSizes[size];
      if (!/^[A-Z]\d{1,2}$/.test(page))
        throw refused('INVALID_INPUT', 'A page is a letter and one or two digits', ...field, 'page');
      return {
        id: uuidv7(),
        organisationId,
        issueId,
        issueDate,
        page,
        size,
        sectionId: optionalId(slot.sectionId, ...field, 'sectionId'),
        columnSpan: span(requireBetween(slot.column!, 1, 9 - columns, ...field, 'column'), columns),
        rowSpan: span(requireBetween(slot.row!, 1, 13 - rows, ...field, 'row'), rows),
      };
    },
  );
  await tx.adSlotRepository.insert(slots);
  const made = await tx.adSlotRepository.byIds(slots.map(({ id }) => id));
  // Ids grow.
  return made.sort((a, b) => (a.id < b.id ? -1 : 1));
};
