import { cny } from '@media-graph/subgraph';
import { advertisementLabel } from '../business/label.ts';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { statusNow } from './status-now.ts';

export const line: Resolvers = {
  Query: {
    adLine: (_, { id }, { lines }) => lines.load(id),
    adLines: (_, { status, ...page }, { lineRepository }) => lineRepository.page(status, page),
  },
  AdLine: {
    __resolveReference: ({ id }, { lines }) => lines.load(id),
    order: async ({ orderId }, _, { orders }) => (await orders.load(orderId))!,
    product: async ({ productId }, _, { products }) => (await products.load(productId))!,
    status: (line) => statusNow(line),
    rate: ({ rateMinor }) => cny(rateMinor),
    rateCardRate: ({ listRateMinor }) => cny(listRateMinor),
    cost: ({ costMinor }) => cny(costMinor),
    rateCardCost: ({ listCostMinor }) => cny(listCostMinor),
    invoiced: ({ invoicedMinor }) => cny(invoicedMinor),
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    placements: ({ id }, _, { placementsOfLines }) => placementsOfLines.load(id),
    assignments: async ({ id }, _, context) => {
      await requireReach(context, 'CUSTOMERS');
      return context.assignmentsOfLines.load(id);
    },
    label: () => advertisementLabel,
    sponsorship: ({ id: lineId, organisationId, articleId, eventId, sponsor, sponsorRegistryId }) =>
      sponsor && { lineId, organisationId, articleId, eventId, sponsor, sponsorRegistryId },
    sponsoredArticle: ({ articleId }) => (articleId === null ? null : { id: articleId }),
    sponsoredEvent: ({ eventId }) => (eventId === null ? null : { id: eventId }),
    isSynthetic: async ({ orderId }, _, { orders }) => (await orders.load(orderId))?.isSynthetic ?? false,
  },
  AdSponsorship: {
    organisation: ({ sponsorRegistryId }) => (sponsorRegistryId === null ? null : { id: sponsorRegistryId }),
    label: () => advertisementLabel,
  },
  Article: {
    __resolveReference: ({ id }) => ({ id }),
    sponsorship: async ({ id }, _, { sponsorshipsOfArticles }) =>
      (await sponsorshipsOfArticles.load(id))[0] ?? null,
    sponsoringLine: async ({ id }, _, context) => {
      await requireReach(context, 'FIGURES');
      const [found] = await context.lineIdsOfArticles.load(id);
      return found ? context.lines.load(found.lineId) : null;
    },
  },
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    sponsorships: ({ id }, _, { sponsorshipsOfEvents }) => sponsorshipsOfEvents.load(id),
    sponsorLines: async ({ id }, _, { lineIdsOfEvents, lines }) => {
      const found = await lineIdsOfEvents.load(id);
      const rows = await Promise.all(found.map(({ lineId }) => lines.load(lineId)));
      return rows.filter((row) => row !== null);
    },
  },
};
