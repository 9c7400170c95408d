import {
  closedMonthRepository,
  companyMonthLoaders,
  companySettingLoaders,
  invoicedTax,
  type RequestContext,
  type Session,
  type Transaction as TransactionOf,
} from '@media-graph/subgraph';
import { settingsVisibleTo, visibleTo } from './access.ts';
import {
  companyRepository,
  countPartnerRepository,
  figuresRepository,
} from './company/company.repository.ts';
import { issuePrintRepository } from './newspaper-issue/issue-print.repository.ts';
import {
  paperAdjustmentRepository,
  paperConsumptionRepository,
  paperReelRepository,
  type ReelPage,
} from './paper-stock/paper-reel.repository.ts';
import { paperStockRepository } from './paper-stock/paper-stock.repository.ts';
import { pressRepository } from './press/press.repository.ts';
import { type PeriodPage, pressPeriodRepository } from './press-period/press-period.repository.ts';
import { pressPlateRepository } from './press-plate/press-plate.repository.ts';
import {
  pressRunRepository,
  pressRunStopRepository,
  type RunPage,
  runCorrectionRepository,
} from './press-run/press-run.repository.ts';
import {
  printCreditNoteRepository,
  printInvoiceRepository,
  printPaymentRepository,
} from './print-invoice/print-invoice.repository.ts';
import {
  printDeliveryRepository,
  printOrderRepository,
  printQuoteRepository,
} from './print-order/print-order.repository.ts';
import { printSeriesRepository } from './print-series/print-series.repository.ts';
import { printingRatesRepository } from './printing-rates/printing-rates.repository.ts';

const repositories = ({ manager, viewer }: Session) => ({
  closedMonthRepository: closedMonthRepository(manager, visibleTo(viewer, 'HEADQUARTERS')),
  companyRepository: companyRepository(manager),
  countPartnerRepository: countPartnerRepository(manager),
  figuresRepository: figuresRepository(manager, viewer),
  pressRepository: pressRepository(manager, viewer),
  paperStockRepository: paperStockRepository(manager, viewer),
  paperReelRepository: paperReelRepository(manager, viewer),
  paperConsumptionRepository: paperConsumptionRepository(manager, viewer),
  paperAdjustmentRepository: paperAdjustmentRepository(manager, viewer),
  printOrderRepository: printOrderRepository(manager, viewer),
  printQuoteRepository: printQuoteRepository(manager, viewer),
  printDeliveryRepository: printDeliveryRepository(manager, viewer),
  printInvoiceRepository: printInvoiceRepository(manager, viewer),
  printCreditNoteRepository: printCreditNoteRepository(manager, viewer),
  printPaymentRepository: printPaymentRepository(manager, viewer),
  pressPeriodRepository: pressPeriodRepository(manager, viewer),
  pressPlateRepository: pressPlateRepository(manager, viewer),
  pressRunRepository: pressRunRepository(manager, viewer),
  pressRunStopRepository: pressRunStopRepository(manager, viewer),
  runCorrectionRepository: runCorrectionRepository(manager, viewer),
  issuePrintRepository: issuePrintRepository(manager, viewer),
  printSeriesRepository: printSeriesRepository(manager, viewer),
  printingRatesRepository: printingRatesRepository(manager, viewer),
});

/** The table of what can be read. */
export const createDataSources = (session: Session) => {
  const { loader, keyLoader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  let only: Promise<string | null> | undefined;
  return {
    ...from,
    companies: loader(
      (ids) => from.companyRepository.ofOrganisations(ids),
      (row) => row.organisationId,
    ),
    onlyWorks: (): Promise<string | null> => {
      only ??= from.companyRepository.only();
      return only;
    },
    countPartners: loader(
      (ids) => from.countPartnerRepository.ofPartners(ids),
      (row) => row.partnerId,
    ),
    partnersOfWorks: groupLoader(
      (ids) => from.countPartnerRepository.ofWorks(ids),
      (row) => row.organisationId,
    ),
    ...companyMonthLoaders(session, from.closedMonthRepository, visibleTo(session.viewer, 'HEADQUARTERS')),
    invoicedTaxes: keyLoader(
      (keys) =>
        invoicedTax(
          session.manager,
          {
            ...{ invoices: 'print_invoices', creditNotes: 'print_credit_notes' },
            visible: visibleTo(session.viewer, 'HEADQUARTERS'),
          },
          keys,
        ),
      ['organisationId', 'month'],
    ),
    ...companySettingLoaders(session, settingsVisibleTo(session.viewer)),
    figures: keyLoader((keys) => from.figuresRepository.ofMonths(keys), ['organisationId', 'month']),
    presses: loader((ids) => from.pressRepository.byIds(ids)),
    paperStocks: loader((ids) => from.paperStockRepository.byIds(ids)),
    paperOnHand: loader((ids) => from.paperStockRepository.onHand(ids)),
    paperReels: loader((ids) => from.paperReelRepository.byIds(ids)),
    reelsOfStocks: pageLoader((ids, page: ReelPage) => from.paperReelRepository.pagesOfStocks(ids, page)),
    adjustmentsOfReels: groupLoader(
      (ids) => from.paperAdjustmentRepository.partsOf('reelId', ids, 'at'),
      (row) => row.reelId,
    ),
    correctionsOfRuns: groupLoader(
      (ids) => from.runCorrectionRepository.partsOf('runId', ids, 'recordedAt'),
      (row) => row.runId,
    ),
    paperOfRuns: groupLoader(
      (ids) => from.paperConsumptionRepository.ofRuns(ids),
      (row) => row.runId,
    ),
    paperOfOrders: loader((ids) => from.paperConsumptionRepository.comesTo('order_id', ids)),
    paperOfIssues: loader((ids) => from.paperConsumptionRepository.comesTo('issue_id', ids)),
    printOrders: loader((ids) => from.printOrderRepository.byIds(ids)),
    ordersOfCustomers: pageLoader((ids, page) => from.printOrderRepository.pagesOfCustomers(ids, page)),
    ordersOfIssues: groupLoader(
      (ids) => from.printOrderRepository.ofIssues(ids),
      (row) => row.issueId!,
    ),
    quotesOfOrders: groupLoader(
      (ids) => from.printQuoteRepository.partsOf('orderId', ids, 'number'),
      (row) => row.orderId,
    ),
    deliveriesOfOrders: groupLoader(
      (ids) => from.printDeliveryRepository.partsOf('orderId', ids, 'deliveredAt'),
      (row) => row.orderId,
    ),
    printInvoices: loader((ids) => from.printInvoiceRepository.byIds(ids)),
    invoicesOfOrders: groupLoader(
      (ids) => from.printInvoiceRepository.partsOf('orderId', ids, 'issuedOn'),
      (row) => row.orderId,
    ),
    printPayments: loader((ids) => from.printPaymentRepository.byIds(ids)),
    paymentsOfInvoices: groupLoader(
      (ids) => from.printPaymentRepository.partsOf('invoiceId', ids, 'receivedOn'),
      (row) => row.invoiceId,
    ),
    creditNotesOfInvoices: groupLoader(
      (ids) => from.printCreditNoteRepository.partsOf('invoiceId', ids, 'issuedOn'),
      (row) => row.invoiceId,
    ),
    pressRuns: loader((ids) => from.pressRunRepository.byIds(ids)),
    runsOfPresses: pageLoader((ids, page: RunPage) => from.pressRunRepository.pagesOfPresses(ids, page)),
    runsOfOrders: groupLoader(
      (ids) => from.pressRunRepository.ofOrders(ids),
      (row) => row.orderId,
    ),
    runsOfIssues: groupLoader(
      (ids) => from.pressRunRepository.ofIssues(ids),
      (row) => row.issueId!,
    ),
    periodsOfPresses: pageLoader((ids, page: PeriodPage) =>
      from.pressPeriodRepository.pagesOfPresses(ids, page),
    ),
    pressPlates: loader((ids) => from.pressPlateRepository.byIds(ids)),
    platesOfRuns: groupLoader(
      (ids) => from.pressPlateRepository.ofRuns(ids),
      (row) => row.runId,
    ),
    staffedRuns: loader((ids) => from.pressPeriodRepository.staffed(ids)),
    stopsOfRuns: groupLoader(
      (ids) => from.pressRunStopRepository.ofRuns(ids),
      (row) => row.runId,
    ),
    printsOfIssues: groupLoader(
      (ids) => from.issuePrintRepository.ofIssues(ids),
      (row) => row.issueId,
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
