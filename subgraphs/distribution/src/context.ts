import {
  companyMonthLoaders,
  companySettingLoaders,
  invoicedTax,
  lookupHash,
  pageLinks,
  personalDataOf,
  personKeeper,
  type RequestContext,
  type Session,
  type Transaction as TransactionOf,
} from '@media-graph/subgraph';
import { visibleTo } from './access.ts';
import { keptSubscribers } from './data-subject-request/kept-subscribers.ts';
import type { PlanRunsPage } from './delivery-run/delivery-run.repository.ts';
import { repositories } from './repositories.ts';

/** Secrets of the service, each of at least 32 characters. */
export type DistributionKeys = { readonly lookupKey: string; readonly linkKey: string };

/** The table of what can be read. */
export const createDataSources = (session: Session, { lookupKey, linkKey }: DistributionKeys) => {
  const { loader, keyLoader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  return {
    ...from,
    personalData: personalDataOf(session, 'staff'),
    pageLinks: pageLinks(linkKey, session),
    /** What something personal of the viewer's company is found by; null for a text that says nothing. */
    lookup: (kind: 'name' | 'phone' | 'address', text: string) =>
      lookupHash(lookupKey, session.viewer.organisation ?? '', kind, text),
    personKeeper: personKeeper(
      session,
      keptSubscribers(session.manager, {
        belongings: [from.addressRepository, from.complaintWordsRepository],
        lookupOf: (company, kind, text) => lookupHash(lookupKey, company, kind, text),
      }),
    ),
    titles: loader((ids) => from.titleRepository.byIds(ids)),
    titlesOfCompanies: groupLoader(
      (ids) => from.titleRepository.deliveredBy(ids),
      (row) => row.organisationId,
    ),
    ratePlans: loader((ids) => from.ratePlanRepository.byIds(ids)),
    carriers: loader((ids) => from.carrierRepository.byIds(ids)),
    carrierContacts: loader(
      (ids) => from.carrierContactRepository.ofCarriers(ids),
      (row) => row.carrierId,
    ),
    vehicles: loader((ids) => from.vehicleRepository.byIds(ids)),
    vehicleDrivers: loader(
      (ids) => from.vehicleDriverRepository.ofVehicles(ids),
      (row) => row.vehicleId,
    ),
    assignmentsOfVehicles: groupLoader(
      (ids) => from.vehicleAssignmentRepository.comingOf(ids),
      (row) => row.vehicleId,
    ),
    outlets: loader((ids) => from.outletRepository.byIds(ids)),
    discountsOfOutlets: groupLoader(
      (ids) => from.outletDiscountRepository.ofOutlets(ids),
      (row) => row.outletId,
    ),
    routes: loader((ids) => from.routeRepository.byIds(ids)),
    routesOfCarriers: groupLoader(
      (ids) => from.routeRepository.ofCarriers(ids),
      (row) => row.carrierId,
    ),
    stopsOfRoutes: groupLoader(
      (ids) => from.stopRepository.ofRoutes(ids),
      (row) => row.routeId,
    ),
    stopsOfOutlets: loader(
      (ids) => from.stopRepository.ofOutlets(ids),
      (row) => row.outletId!,
    ),
    subscribers: loader((ids) => from.subscriberRepository.byIds(ids)),
    subscriberContacts: loader(
      (ids) => from.subscriberContactRepository.ofSubscribers(ids),
      (row) => row.subscriberId,
    ),
    addresses: loader((ids) => from.addressRepository.byIds(ids)),
    addressesOfSubscribers: groupLoader(
      (ids) => from.addressRepository.ofSubscribers(ids),
      (row) => row.subscriberId,
    ),
    subscriptions: loader((ids) => from.subscriptionRepository.byIds(ids)),
    subscriptionsOfSubscribers: pageLoader((ids, page) =>
      from.subscriptionRepository.pagesOfSubscribers(ids, page),
    ),
    renewalsOfSubscriptions: loader((ids) => from.subscriptionRepository.renewals(ids)),
    unbilledOfSubscriptions: loader((ids) => from.subscriptionRepository.unbilled(ids)),
    paperInvoices: loader((ids) => from.paperInvoiceRepository.byIds(ids)),
    paperPayments: loader((ids) => from.paperPaymentRepository.byIds(ids)),
    invoicesOfSubscriptions: groupLoader(
      (ids) => from.paperInvoiceRepository.ofSubscriptions(ids),
      (row) => row.subscriptionId!,
    ),
    paymentsOfInvoices: groupLoader(
      (ids) => from.paperPaymentRepository.ofInvoices(ids),
      (row) => row.invoiceId,
    ),
    creditNotesOfInvoices: groupLoader(
      (ids) => from.paperCreditNoteRepository.ofInvoices(ids),
      (row) => row.invoiceId,
    ),
    placementsOfSubscriptions: groupLoader(
      (ids) => from.placementRepository.ofSubscriptions(ids),
      (row) => row.subscriptionId,
    ),
    termsOfSubscriptions: groupLoader(
      (ids) => from.termRepository.ofSubscriptions(ids),
      (row) => row.subscriptionId,
    ),
    creditsOfSubscriptions: groupLoader(
      (ids) => from.complaintRepository.creditsOfSubscriptions(ids),
      (row) => row.subscriptionId!,
    ),
    pausesOfSubscriptions: groupLoader(
      (ids) => from.pauseRepository.ofSubscriptions(ids),
      (row) => row.subscriptionId,
    ),
    entriesOfSubscriptions: pageLoader((ids, page) => from.entryRepository.pagesOfSubscriptions(ids, page)),
    issuePlans: loader((ids) => from.issuePlanRepository.byIds(ids)),
    plansOfIssues: groupLoader(
      (ids) => from.issuePlanRepository.ofIssues(ids),
      (row) => row.issueId!,
    ),
    cancellationsOfPlans: groupLoader(
      (ids) => from.issueCancellationRepository.ofPlans(ids),
      (row) => row.planId,
    ),
    cancelledDaysOfTitles: groupLoader(
      (ids) => from.issueCancellationRepository.daysOfTitles(ids),
      (row) => row.titleId,
    ),
    draws: loader((ids) => from.drawRepository.byIds(ids)),
    drawsOfPlans: pageLoader((ids, page) => from.drawRepository.pagesOfPlans(ids, page)),
    printNotices: loader((ids) => from.printNoticeRepository.byIds(ids)),
    noticesOfPlans: groupLoader(
      (ids) => from.printNoticeRepository.ofPlans(ids),
      (row) => row.planId,
    ),
    notifiedCopies: loader((ids) => from.printNoticeRepository.copiesOfIssues(ids)),
    deliveryRuns: loader((ids) => from.deliveryRunRepository.byIds(ids)),
    /** All of a plan's runs, from which its punctuality is reckoned. */
    runsOfPlans: groupLoader(
      (ids) => from.deliveryRunRepository.ofPlans(ids),
      (row) => row.planId,
    ),
    runPagesOfPlans: pageLoader((ids, page: PlanRunsPage) =>
      from.deliveryRunRepository.pagesOfPlans(ids, page),
    ),
    returnsOfPlans: pageLoader((ids, page) => from.copyReturnRepository.pagesOfPlans(ids, page)),
    deliveryShortfalls: loader((ids) => from.deliveryShortfallRepository.byIds(ids)),
    shortfallsOfPlans: pageLoader((ids, page) => from.deliveryShortfallRepository.pagesOfPlans(ids, page)),
    complaints: loader((ids) => from.complaintRepository.byIds(ids)),
    wordsOfComplaints: loader(
      (ids) => from.complaintWordsRepository.ofComplaints(ids),
      (row) => row.complaintId,
    ),
    complaintsOfPlans: pageLoader((ids, page) => from.complaintRepository.pagesOfPlans(ids, page)),
    chargesOfCarriers: pageLoader((ids, page) => from.chargeRepository.pagesOfCarriers(ids, page)),
    openCharges: loader(
      (ids) => from.chargeRepository.openOfCarriers(ids),
      (row) => row.carrierId,
    ),
    settlements: loader((ids) => from.settlementRepository.byIds(ids)),
    companies: loader(
      (ids) => from.companyRepository.ofOrganisations(ids),
      (row) => row.organisationId,
    ),
    ...companySettingLoaders(session, visibleTo(session.viewer, 'HEADQUARTERS')),
    ...companyMonthLoaders(session, from.closedMonthRepository, visibleTo(session.viewer, 'HEADQUARTERS')),
    invoicedTaxes: keyLoader(
      (keys) =>
        invoicedTax(
          session.manager,
          {
            ...{ invoices: 'paper_invoices', creditNotes: 'paper_credit_notes' },
            visible: visibleTo(session.viewer, 'FINANCE'),
          },
          keys,
        ),
      ['organisationId', 'month'],
    ),
    growth: keyLoader(
      (keys) => from.subscriptionGrowthRepository.ofMonths(keys),
      ['organisationId', 'month'],
    ),
    figures: keyLoader((keys) => from.figuresRepository.ofMonths(keys), ['organisationId', 'month']),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
