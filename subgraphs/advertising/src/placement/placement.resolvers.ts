import { cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { statusNow } from '../line/status-now.ts';

export const placement: Resolvers = {
  AdPlacement: {
    state: async ({ state, lineId }, _, { lines }) => {
      if (state !== 'HELD') return state;
      const line = await lines.load(lineId);
      return line && statusNow(line) === 'EXPIRED' ? 'RELEASED' : state;
    },
    date: ({ onDate }) => onDate,
    slot: ({ slotId }, _, { slots }) => (slotId === null ? null : slots.load(slotId)),
    issue: ({ issueId }) => (issueId === null ? null : { id: issueId }),
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    face: ({ faceId }, _, { faces }) => (faceId === null ? null : faces.load(faceId)),
    cost: ({ bookedMinor }) => cny(bookedMinor),
    rateCardCost: ({ listMinor }) => cny(listMinor),
    paid: ({ paidMinor }) => cny(paidMinor),
  },
};
