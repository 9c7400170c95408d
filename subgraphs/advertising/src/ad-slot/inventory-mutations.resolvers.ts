import {
  daysBetween,
  isId,
  mutate,
  optionalId,
  refused,
  requireBetween,
  requireId,
  requireLocalized,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireCode } from '../input/check-code.ts';
import { requireDate } from '../input/check-date.ts';
import { requireFew } from '../input/check-list.ts';
import { daysOf } from '../input/civil-date.ts';
import { slotSizes, span } from './slot-size.ts';

export const inventoryMutations: Resolvers = {
  Mutation: {
    openAdSlots: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ adSlotRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const issueId = requireId(input.issueId, 'input', 'issueId');
        const issueDate = requireDate(input.issueDate, 'input', 'issueDate');
        const slots = requireFew(input.slots, 1, 200, 'input', 'slots').map((slot, index) => {
          const field = ['input', 'slots', String(index)];
          const { columns, rows } = slotSizes[slot.size];
          if (!/^[A-Z]\d{1,2}$/.test(slot.page))
            throw refused('INVALID_INPUT', 'A page is a letter and one or two digits', ...field, 'page');
          const column = requireBetween(slot.column!, 1, 9 - columns, ...field, 'column');
          const row = requireBetween(slot.row!, 1, 13 - rows, ...field, 'row');
          return {
            id: uuidv7(),
            organisationId,
            issueId,
            issueDate,
            page: slot.page,
            size: slot.size,
            sectionId: optionalId(slot.sectionId, ...field, 'sectionId'),
            columnSpan: span(column, columns),
            rowSpan: span(row, rows),
          };
        });
        await adSlotRepository.insert(slots);
        const made = await adSlotRepository.byIds(slots.map(({ id }) => id));
        // In the order of the input: the ids grow.
        return { slots: made.sort((a, b) => (a.id < b.id ? -1 : 1)) };
      }),
    setDigitalAvails: (_, { input }, context, info) =>
      mutate(
        context,
        info.fieldName,
        input,
        async ({ digitalAvailRepository, lineRepository, products, viewer }) => {
          const organisationId = ownCompany(viewer);
          const product = isId(input.productId) ? await products.load(input.productId) : null;
          if (product?.medium !== 'DIGITAL')
            throw refused('NOT_FOUND', 'There is no such digital product', 'input', 'productId');
          const from = requireDate(input.from, 'input', 'from');
          const to = requireDate(input.to, 'input', 'to');
          requireBetween(daysBetween(from, to), 0, 366, 'input', 'to');
          const capacity = requireBetween(input.capacity, 0n, 10_000_000_000n, 'input', 'capacity');
          await lineRepository.lockSales(organisationId);
          await digitalAvailRepository.setCapacity(product, daysOf(from, to), capacity);
          return { product };
        },
      ),
    createOutdoorFace: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ outdoorFaceRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const id = uuidv7();
        await outdoorFaceRepository.insert({
          id,
          organisationId,
          code: requireCode(input.code, 'input', 'code'),
          name: requireLocalized(input.name, 100, 'input', 'name'),
          frames: requireBetween(input.frames!, 1, 60, 'input', 'frames'),
          widthCm: requireBetween(input.widthCm, 10, 100_000, 'input', 'widthCm'),
          heightCm: requireBetween(input.heightCm, 10, 100_000, 'input', 'heightCm'),
        });
        return { face: await outdoorFaceRepository.findOneByOrFail({ id }) };
      }),
  },
};
