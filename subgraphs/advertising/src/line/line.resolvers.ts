import { cny, cnyOrNull, mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import { forCustomer } from '../advertiser/for-customer.ts';
import { advertisementLabel } from '../creative/advertisement-label.ts';
import { copyDeadlineInstant, copyDeadlineOf } from '../creative/copy-deadline-of.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { marginOf } from '../revenue/margin-of.ts';
import { addAdLine } from './add-ad-line.ts';
import { bookAdLine } from './book-ad-line.ts';
import { cancelAdLine } from './cancel-ad-line.ts';
import { correctAdSponsor } from './correct-ad-sponsor.ts';
import { declineAdLine } from './decline-ad-line.ts';
import { finishAdLine } from './finish-ad-line.ts';
import { pauseAdLine } from './pause-ad-line.ts';
import { recordAdArticleMark } from './record-ad-article-mark.ts';
import { reserveAdLine } from './reserve-ad-line.ts';
import { resetAdLine } from './reset-ad-line.ts';
import { startAdLine } from './start-ad-line.ts';
import { statusNow } from './status-now.ts';
import { stopAdLine } from './stop-ad-line.ts';
import { updateAdLine } from './update-ad-line.ts';

export const lineResolvers: Resolvers = {
  Query: {
    adLine: (_, { id }, { lines }) => lines.load(id),
    adLines: forCustomer((_, page, { lineRepository }) => lineRepository.page(page)),
  },
  Mutation: {
    addAdLine: mutation('line', addAdLine),
    updateAdLine: mutation('line', updateAdLine),
    reserveAdLine: mutation('line', reserveAdLine),
    bookAdLine: mutation('line', bookAdLine),
    cancelAdLine: mutation('line', cancelAdLine),
    resetAdLine: mutation('line', resetAdLine),
    declineAdLine: mutation('line', declineAdLine),
    startAdLine: mutation('line', startAdLine),
    pauseAdLine: mutation('line', pauseAdLine),
    stopAdLine: mutation('line', stopAdLine),
    finishAdLine: mutation('line', finishAdLine),
    correctAdSponsor: mutation('line', correctAdSponsor),
    recordAdArticleMark: mutation('line', recordAdArticleMark),
  },
  AdLine: {
    __resolveReference: ({ id }, { lines }) => lines.load(id),
    order: async ({ orderId }, _, { orders }) => (await orders.load(orderId))!,
    product: async ({ productId }, _, { products }) => (await products.load(productId))!,
    status: (line) => statusNow(line),
    columns: ({ freeColumns }) => freeColumns,
    heightCm: ({ freeHeightCm }) => freeHeightCm,
    rate: ({ rateMinor }) => cny(rateMinor),
    rateCardRate: ({ listRateMinor }) => cny(listRateMinor),
    cost: ({ costMinor }) => cny(costMinor),
    correction: async ({ id }, _, { costsOfLines }) =>
      cny((await costsOfLines.load(id))?.priceChangeMinor ?? 0n),
    directCost: async ({ id }, _, { costsOfLines }) =>
      cnyOrNull((await costsOfLines.load(id))?.directCostMinor),
    margin: async ({ id, costMinor }, _, { costsOfLines }) =>
      marginOf(costMinor, (await costsOfLines.load(id))?.directCostMinor),
    rateCardCost: ({ listCostMinor }) => cny(listCostMinor),
    invoiced: ({ invoicedMinor }) => cny(invoicedMinor),
    toCredit: ({ invoicedMinor, costMinor }) =>
      cny(invoicedMinor > costMinor ? invoicedMinor - costMinor : 0n),
    copyDeadline: async (line, _, { products }) =>
      copyDeadlineOf(line, (await products.load(line.productId))!),
    copyDeadlineAt: async (line, _, context) =>
      copyDeadlineInstant(context, line, (await context.products.load(line.productId))!),
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    placements: ({ id }, _, { placementsOfLines }) => placementsOfLines.load(id),
    assignments: forStaffOf('FINANCE', ({ id }, _, { assignmentsOfLines }) => assignmentsOfLines.load(id)),
    label: () => advertisementLabel,
    sponsorship: ({ sponsor, ...line }) => sponsor && { ...line, sponsor },
    sponsoredArticle: ({ articleId }) => (articleId === null ? null : { id: articleId }),
    sponsoredEvent: ({ eventId }) => (eventId === null ? null : { id: eventId }),
    isSynthetic: async ({ orderId }, _, { orders }) => (await orders.load(orderId))?.isSynthetic ?? false,
  },
};
