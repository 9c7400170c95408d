import type { Resolvers } from '../generated/resolvers.ts';
import { fieldsOf, firstOf, pageFields } from './slot-size.ts';

export const adSlot: Resolvers = {
  Query: {
    adSlot: (_, { id }, { slots }) => slots.load(id),
  },
  AdSlot: {
    __resolveReference: ({ id }, { slots }) => slots.load(id),
    issue: ({ issueId }) => ({ id: issueId }),
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    column: ({ columnSpan }) => firstOf(columnSpan),
    row: ({ rowSpan }) => firstOf(rowSpan),
    share: ({ size }) => fieldsOf(size) / pageFields.BROADSHEET,
    availability: async ({ id }, _, { slotUses }) => (await slotUses.load(id))?.state ?? 'FREE',
    line: async ({ id }, _, { slotUses, lines }) => {
      const use = await slotUses.load(id);
      return use?.lineId ? lines.load(use.lineId) : null;
    },
  },
};
