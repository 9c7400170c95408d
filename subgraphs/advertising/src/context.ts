import {
  companyMonthLoaders,
  companySettingLoaders,
  invoicedTax,
  personalDataOf,
  personKeeper,
  type RequestContext,
  readSponsorshipMark,
  type Session,
  type Transaction as TransactionOf,
} from '@media-graph/subgraph';
import { visibleTo } from './access.ts';
import { keptContacts } from './data-subject-request/kept-contacts.ts';
import { issueStatements } from './issue-statement/issue-statement.ts';
import { repositories } from './repositories.ts';

/** Secrets of the configuration. */
export type Keys = {
  /** At least 32 characters; shared with the subgraph of the articles. */
  readonly sponsorshipKey: string;
  /** At least 32 characters; of statements about issues. */
  readonly issueKey: string;
};

/** The table of what can be read. */
export const createDataSources = (session: Session, { sponsorshipKey, issueKey }: Keys) => {
  const { loader, keyLoader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  const lines = loader((ids) => from.lineRepository.byIds(ids));
  const orders = loader((ids) => from.orderRepository.byIds(ids));
  const invoices = loader((ids) => from.invoiceRepository.byIds(ids));
  const payments = loader((ids) => from.paymentRepository.byIds(ids));
  return {
    ...from,
    /** What the newsroom says of an article that somebody would pay for; null where it did not say it. */
    readMark: (signed: string) => readSponsorshipMark(sponsorshipKey, signed),
    personalData: personalDataOf(session, 'staff'),
    personKeeper: personKeeper(session, keptContacts(session.manager)),
    issueStatements: issueStatements(issueKey),
    companies: loader(
      (ids) => from.companyRepository.ofOrganisations(ids),
      (row) => row.organisationId,
    ),
    ...companyMonthLoaders(session, from.closedMonthRepository, visibleTo(session.viewer, 'HEADQUARTERS')),
    invoicedTaxes: keyLoader(
      (keys) =>
        invoicedTax(
          session.manager,
          {
            ...{
              invoices: 'invoices',
              creditNotes: 'credit_notes',
              isIssued: `invoice.status NOT IN ('DRAFT', 'VOID')`,
            },
            visible: visibleTo(session.viewer, 'HEADQUARTERS'),
          },
          keys,
        ),
      ['organisationId', 'month'],
    ),
    ...companySettingLoaders(session, visibleTo(session.viewer, 'HEADQUARTERS')),
    figuresOfCompanies: keyLoader(
      (keys) => from.companyRepository.figuresOf(keys),
      ['organisationId', 'month'],
    ),
    products: loader((ids) => from.productRepository.byIds(ids)),
    rateCards: loader((ids) => from.rateCardRepository.byIds(ids)),
    ratesOfCards: groupLoader(
      (ids) => from.rateRepository.partsOf('rateCardId', ids, 'productId'),
      (row) => row.rateCardId,
    ),
    surchargesOfCards: groupLoader(
      (ids) => from.surchargeRepository.partsOf('rateCardId', ids, 'code'),
      (row) => row.rateCardId,
    ),
    advertisers: loader((ids) => from.advertiserRepository.byIds(ids)),
    contactsOfAdvertisers: groupLoader(
      (ids) => from.contactRepository.partsOf('advertiserId', ids, 'createdAt'),
      (row) => row.advertiserId,
    ),
    accounts: loader((ids) => from.accountRepository.byIds(ids)),
    accountsOfAdvertisers: groupLoader(
      (ids) => from.accountRepository.partsOf('advertiserId', ids, 'createdAt'),
      (row) => row.advertiserId,
    ),
    orders,
    lines,
    linesOfOrders: pageLoader((ids, page) => from.lineRepository.pagesOfOrders(ids, page)),
    linesOfArticles: loader(
      (ids) => from.lineRepository.ofArticles(ids),
      (row) => row.articleId!,
    ),
    ordersOfAdvertisers: pageLoader((ids, page) =>
      from.orderRepository.pagesOfAdvertisers(ids, page, (orderIds) =>
        Promise.all(orderIds.map((id) => orders.load(id))),
      ),
    ),
    invoicesOfAdvertisers: pageLoader((ids, page) =>
      from.invoiceRepository.pagesOfAdvertisers(ids, page, (invoiceIds) =>
        Promise.all(invoiceIds.map((id) => invoices.load(id))),
      ),
    ),
    paymentsOfAdvertisers: pageLoader((ids, page) =>
      from.paymentRepository.pagesOfAdvertisers(ids, page, (paymentIds) =>
        Promise.all(paymentIds.map((id) => payments.load(id))),
      ),
    ),
    owedByAdvertisers: loader((ids) => from.invoiceRepository.owedBy(ids)),
    creativesOfAdvertisers: pageLoader((ids, page) => from.creativeRepository.pagesOfAdvertisers(ids, page)),
    linesOfEvents: pageLoader((ids, page) => from.lineRepository.pagesOfEvents(ids, page)),
    linesOfCreatives: pageLoader((ids, page) =>
      from.assignmentRepository.linesOfCreatives(ids, page, (lineIds) =>
        Promise.all(lineIds.map((id) => lines.load(id))),
      ),
    ),
    lastDaysOfCreatives: loader((ids) => from.assignmentRepository.lastDays(ids)),
    sponsorshipsOfArticles: loader(
      (ids) => from.sponsorshipRepository.ofArticles(ids),
      (row) => row.articleId!,
    ),
    sponsorshipsOfEvents: pageLoader((ids, page) => from.sponsorshipRepository.pagesOfEvents(ids, page)),
    placementsOfLines: groupLoader(
      (ids) => from.placementRepository.partsOf('lineId', ids, 'onDate'),
      (row) => row.lineId,
    ),
    placements: loader((ids) => from.placementRepository.byIds(ids)),
    keptLines: loader((ids) => from.archiveRepository.keptUntil(ids)),
    costsOfLines: loader((ids) => from.placementRepository.costsOfLines(ids)),
    costsOfOrders: loader((ids) => from.placementRepository.costsOfOrders(ids)),
    correctionsOfPlacements: groupLoader(
      (ids) => from.adCorrectionRepository.partsOf('placementId', ids, 'createdAt'),
      (row) => row.placementId,
    ),
    makeGoodsOfPlacements: loader(
      (ids) => from.placementRepository.makeGoodsOf(ids),
      (row) => row.makesGoodId!,
    ),
    rebookingsOfLines: groupLoader(
      (ids) => from.rebookingRepository.partsOf('lineId', ids, 'lineVersion'),
      (row) => row.lineId,
    ),
    discountRequestsOfLines: groupLoader(
      (ids) => from.discountRequestRepository.partsOf('lineId', ids, 'createdAt'),
      (row) => row.lineId,
    ),
    packages: loader((ids) => from.adPackageRepository.byIds(ids)),
    packagesOfOrders: groupLoader(
      (ids) => from.adPackageRepository.partsOf('orderId', ids, 'createdAt'),
      (row) => row.orderId,
    ),
    linesOfPackages: groupLoader(
      (ids) => from.lineRepository.partsOf('packageId', ids),
      (row) => row.packageId!,
    ),
    deliveries: keyLoader((keys) => from.deliveryRepository.ofLines(keys), ['lineId', 'on']),
    proofsOfPlacements: groupLoader(
      (ids) => from.proofRepository.ofPlacements(ids),
      (row) => row.placementId,
    ),
    slots: loader((ids) => from.adSlotRepository.byIds(ids)),
    slotsOfIssues: groupLoader(
      (ids) => from.adSlotRepository.ofIssues(ids),
      (row) => row.issueId,
    ),
    adAreasOfIssues: groupLoader(
      (ids) => from.adAreaRepository.ofIssues(ids),
      (row) => row.issueId,
    ),
    slotUses: loader((ids) => from.adSlotRepository.uses(ids)),
    wordsInSlots: loader((ids) => from.adSlotRepository.wordsIn(ids)),
    classifiedsOfIssues: groupLoader(
      (ids) => from.classifiedRepository.ofIssues(ids),
      (row) => row.issueId,
    ),
    faces: loader((ids) => from.outdoorFaceRepository.byIds(ids)),
    creatives: loader((ids) => from.creativeRepository.byIds(ids)),
    creativesOfAssets: pageLoader((ids, page) => from.creativeRepository.pagesOfAssets(ids, page)),
    reviewsOfCreatives: groupLoader(
      (ids) => from.reviewRepository.partsOf('creativeId', ids, 'reviewedAt'),
      (row) => row.creativeId,
    ),
    assignmentsOfLines: groupLoader(
      (ids) => from.assignmentRepository.ofLines(ids),
      (row) => row.lineId,
    ),
    invoices,
    invoicesOfOrders: pageLoader((ids, page) => from.invoiceRepository.pagesOfOrders(ids, page)),
    invoiceItems: loader((ids) => from.invoiceItemRepository.byIds(ids)),
    payments,
    itemsOfInvoices: groupLoader(
      (ids) => from.invoiceItemRepository.partsOf('invoiceId', ids),
      (row) => row.invoiceId,
    ),
    paymentsOfInvoices: groupLoader(
      (ids) => from.paymentRepository.partsOf('invoiceId', ids, 'receivedOn'),
      (row) => row.invoiceId,
    ),
    creditNotes: loader((ids) => from.creditNoteRepository.byIds(ids)),
    creditNotesOfInvoices: groupLoader(
      (ids) => from.creditNoteRepository.partsOf('invoiceId', ids, 'issuedOn'),
      (row) => row.invoiceId,
    ),
    itemsOfCreditNotes: groupLoader(
      (ids) => from.creditNoteItemRepository.partsOf('creditNoteId', ids),
      (row) => row.creditNoteId,
    ),
    revenueOfIssues: loader((ids) => from.revenueRepository.ofIssues(ids)),
    revenueOfSections: keyLoader((keys) => from.revenueRepository.ofSections(keys), ['sectionId', 'month']),
    revenueOfCustomers: keyLoader(
      (keys) => from.revenueRepository.ofCustomers(keys),
      ['organisationId', 'month'],
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
