import { personalDataOf, type RequestContext, type Session } from '@media-graph/subgraph';
import { adSlotRepository } from './ad-slot/ad-slot.repository.ts';
import {
  accountRepository,
  advertiserRepository,
  contactRepository,
} from './advertiser/advertiser.repository.ts';
import { companyRepository } from './company/company.repository.ts';
import {
  assignmentRepository,
  creativeRepository,
  reviewRepository,
} from './creative/creative.repository.ts';
import { digitalAvailRepository } from './digital-avail/digital-avail.repository.ts';
import { invoiceItemRepository, invoiceRepository, paymentRepository } from './invoice/invoice.repository.ts';
import { lineRepository, sponsorshipRepository } from './line/line.repository.ts';
import { orderRepository } from './order/order.repository.ts';
import { outdoorFaceRepository } from './outdoor-face/outdoor-face.repository.ts';
import { placementRepository } from './placement/placement.repository.ts';
import { productRepository } from './product/product.repository.ts';
import { rateCardRepository, rateRepository } from './rate-card/rate-card.repository.ts';
import { revenueRepository } from './revenue/revenue.repository.ts';

/** The table of what can be read. */
export const createDataSources = (session: Session) => {
  const { manager, viewer, loader, keyLoader, groupLoader } = session;
  const companies = companyRepository(manager);
  const products = productRepository(manager, viewer);
  const rateCards = rateCardRepository(manager, viewer);
  const rates = rateRepository(manager, viewer);
  const advertisers = advertiserRepository(manager, viewer);
  const contacts = contactRepository(manager, viewer);
  const accounts = accountRepository(manager, viewer);
  const orders = orderRepository(manager, viewer);
  const lines = lineRepository(manager, viewer);
  const sponsorships = sponsorshipRepository(manager, viewer);
  const placements = placementRepository(manager, viewer);
  const slots = adSlotRepository(manager, viewer);
  const avails = digitalAvailRepository(manager, viewer);
  const faces = outdoorFaceRepository(manager, viewer);
  const creatives = creativeRepository(manager, viewer);
  const reviews = reviewRepository(manager, viewer);
  const assignments = assignmentRepository(manager, viewer);
  const invoices = invoiceRepository(manager, viewer);
  const items = invoiceItemRepository(manager, viewer);
  const payments = paymentRepository(manager, viewer);
  const revenues = revenueRepository(manager, viewer);

  type OfMonth = { organisationId: string; month: string };
  const ids = (keys: readonly OfMonth[]) => keys.map(({ organisationId }) => organisationId);
  const months = (keys: readonly { month: string }[]) => keys.map(({ month }) => month);
  return {
    companyRepository: companies,
    productRepository: products,
    rateCardRepository: rateCards,
    rateRepository: rates,
    advertiserRepository: advertisers,
    contactRepository: contacts,
    accountRepository: accounts,
    orderRepository: orders,
    lineRepository: lines,
    placementRepository: placements,
    adSlotRepository: slots,
    digitalAvailRepository: avails,
    outdoorFaceRepository: faces,
    creativeRepository: creatives,
    reviewRepository: reviews,
    assignmentRepository: assignments,
    invoiceRepository: invoices,
    invoiceItemRepository: items,
    paymentRepository: payments,
    revenueRepository: revenues,
    personalData: personalDataOf(session, 'staff'),

    companies: loader((ids) => companies.byOrganisations(ids)),
    products: loader(products.byIds),
    rateCards: loader(rateCards.byIds),
    ratesOfCards: groupLoader(
      (ids) => rates.partsOf('rateCardId', ids, 'productId', 'id'),
      ({ rateCardId }) => rateCardId,
    ),
    advertisers: loader(advertisers.byIds),
    contactsOfAdvertisers: groupLoader(
      (ids) => contacts.partsOf('advertiserId', ids, 'createdAt', 'id'),
      ({ advertiserId }) => advertiserId,
    ),
    accounts: loader(accounts.byIds),
    accountsOfAdvertisers: groupLoader(
      (ids) => accounts.partsOf('advertiserId', ids, 'createdAt', 'id'),
      ({ advertiserId }) => advertiserId,
    ),
    orders: loader(orders.byIds),
    lines: loader(lines.byIds),
    linesOfOrders: groupLoader(
      (ids) => lines.partsOf('orderId', ids, 'startsOn', 'id'),
      ({ orderId }) => orderId,
    ),
    sponsorshipsOfArticles: groupLoader(
      (ids) => sponsorships.of('articleId', ids),
      ({ articleId }) => articleId!,
    ),
    sponsorshipsOfEvents: groupLoader(
      (ids) => sponsorships.of('eventId', ids),
      ({ eventId }) => eventId!,
    ),
    lineIdsOfArticles: groupLoader(
      (ids) => sponsorships.linesOf('article_id', ids),
      ({ parentId }) => parentId,
    ),
    lineIdsOfEvents: groupLoader(
      (ids) => sponsorships.linesOf('event_id', ids),
      ({ parentId }) => parentId,
    ),
    placementsOfLines: groupLoader(
      (ids) => placements.partsOf('lineId', ids, 'onDate', 'id'),
      ({ lineId }) => lineId,
    ),
    slots: loader(slots.byIds),
    slotsOfIssues: groupLoader(
      (ids) => slots.ofIssues(ids),
      ({ issueId }) => issueId,
    ),
    slotUses: loader(slots.uses),
    faces: loader(faces.byIds),
    creatives: loader(creatives.byIds),
    creativesOfAssets: groupLoader(
      (ids) => creatives.partsOf('assetId', ids, 'createdAt', 'id'),
      ({ assetId }) => assetId!,
    ),
    reviewsOfCreatives: groupLoader(
      (ids) => reviews.partsOf('creativeId', ids, 'reviewedAt', 'id'),
      ({ creativeId }) => creativeId,
    ),
    assignmentsOfLines: groupLoader(
      (ids) => assignments.of('lineId', ids),
      ({ lineId }) => lineId,
    ),
    assignmentsOfCreatives: groupLoader(
      (ids) => assignments.of('creativeId', ids),
      ({ creativeId }) => creativeId,
    ),
    invoices: loader(invoices.byIds),
    invoicesOfOrders: groupLoader(
      (ids) => invoices.partsOf('orderId', ids, 'createdAt', 'id'),
      ({ orderId }) => orderId,
    ),
    itemsOfInvoices: groupLoader(
      (ids) => items.partsOf('invoiceId', ids, 'id'),
      ({ invoiceId }) => invoiceId,
    ),
    paymentsOfInvoices: groupLoader(
      (ids) => payments.partsOf('invoiceId', ids, 'receivedOn', 'id'),
      ({ invoiceId }) => invoiceId,
    ),
    revenueOfIssues: loader((ids) => revenues.ofIssues(ids)),
    revenueOfSections: keyLoader(
      (keys: readonly { sectionId: string; month: string }[]) =>
        revenues.ofSections(
          keys.map(({ sectionId }) => sectionId),
          months(keys),
        ),
      ['sectionId', 'month'],
    ),
    revenueOfCustomers: keyLoader(
      (keys: readonly OfMonth[]) => revenues.ofCustomers(ids(keys), months(keys)),
      ['organisationId', 'month'],
    ),
    figuresOfCompanies: keyLoader(
      (keys: readonly OfMonth[]) => revenues.ofCompanies(ids(keys), months(keys)),
      ['organisationId', 'month'],
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
