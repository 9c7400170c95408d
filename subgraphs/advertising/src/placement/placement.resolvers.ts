import { cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { statusNow } from '../line/status-now.ts';

export const placementResolvers: Resolvers = {
  AdPlacement: {
    status: async ({ status, lineId }, _, { lines }) => {
      if (status !== 'HELD') return status;
      const line = await lines.load(lineId);
      return line && statusNow(line) === 'EXPIRED' ? 'RELEASED' : status;
    },
    date: ({ onDate }) => onDate,
    slot: ({ slotId }, _, { slots }) => (slotId === null ? null : slots.load(slotId)),
    issue: ({ issueId }) => (issueId === null ? null : { id: issueId }),
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    face: ({ faceId }, _, { faces }) => (faceId === null ? null : faces.load(faceId)),
    cost: ({ bookedMinor }) => cny(bookedMinor),
    rateCardCost: ({ listMinor }) => cny(listMinor),
    correction: ({ priceChangeMinor }) => cny(priceChangeMinor),
    corrections: ({ id }, _, { correctionsOfPlacements }) => correctionsOfPlacements.load(id),
    directCost: ({ directCostMinor, costChangeMinor }) =>
      directCostMinor === null && costChangeMinor === 0n
        ? null
        : cny((directCostMinor ?? 0n) + costChangeMinor),
    paid: ({ paidMinor }) => cny(paidMinor),
  },
};
