import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { correctAdIssueDay } from './correct-ad-issue-day.ts';
import { openAdSlots } from './open-ad-slots.ts';
import { firstOf, measureOfSlot, shareOf } from './slot-size.ts';
import { updateAdSlot } from './update-ad-slot.ts';

export const adSlotResolvers: Resolvers = {
  Query: {
    adSlot: (_, { id }, { slots }) => slots.load(id),
  },
  Mutation: {
    openAdSlots: mutation('slots', openAdSlots),
    correctAdIssueDay: mutation('slots', correctAdIssueDay),
    updateAdSlot: mutation('slot', updateAdSlot),
  },
  AdSlot: {
    __resolveReference: ({ id }, { slots }) => slots.load(id),
    issue: ({ issueId }) => ({ id: issueId }),
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    column: ({ columnSpan }) => firstOf(columnSpan),
    row: ({ rowSpan }) => firstOf(rowSpan),
    columns: (slot) => measureOfSlot(slot).columns,
    heightCm: (slot) => measureOfSlot(slot).heightCm,
    share: (slot) => shareOf(measureOfSlot(slot)),
    availability: async ({ id }, _, { slotUses }) => (await slotUses.load(id))?.status ?? 'FREE',
    freeWords: async ({ id, wordCapacity }, _, { slotUses, wordsInSlots }) => {
      if (wordCapacity === null) return null;
      const [use, held] = await Promise.all([slotUses.load(id), wordsInSlots.load(id)]);
      return use ? 0 : wordCapacity - (held?.words ?? 0);
    },
    line: async ({ id }, _, { slotUses, lines }) => {
      const use = await slotUses.load(id);
      return use?.lineId ? lines.load(use.lineId) : null;
    },
  },
};
