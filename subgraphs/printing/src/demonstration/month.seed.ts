import { addDays, addMonths, monthOf, seedId, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PaperReel } from '../paper-stock/paper-reel.entity.ts';
import { paperGrams } from '../paper-stock/paper-weight.ts';
import { takeOldestFirst } from '../paper-stock/take-oldest-first.ts';
import { plannedEnd } from '../press-run/planned-end.ts';
import type { PrintOrder } from '../print-order/print-order.entity.ts';
import { type IssueFigures, issuesOfMay, orderedCopies, recentIssues } from './issue-figures.ts';
import { asFirstCounted, correctionsOf } from './miscount.ts';
import { outsideOrders } from './outside-orders.ts';
import {
  commercialPress,
  narrowNewsprint,
  newspaperPress,
  newsprint,
  offset,
  paperSupplier,
  works,
} from './works.seed.ts';

const minute = 60_000;
const own = { organisationId: works, isSynthetic: true };

const issueOrder = (issue: IssueFigures) => ({
  ...own,
  id: seedId('PrintOrder', issue.slug),
  number: issue.slug,
  status: 'INVOICED' as const,
  customerKind: 'INTERNAL' as const,
  customerId: seedId('Organisation', 'huizhou-daily'),
  customerName: null,
  product: 'NEWSPAPER' as const,
  issueId: issue.issueId,
  title: `惠州日報 ${issue.date}`,
  quantity: orderedCopies(issue),
  pageCount: issue.pageCount,
  format: 'BROADSHEET' as const,
  colours: '4+4',
  paperGrade: 'NEWSPRINT' as const,
  grammage: 45,
  dueAt: new Date(`${issue.date}T04:00:00+08:00`),
  // Three fen for a page of a copy: synthetic.
  priceMinor: BigInt(orderedCopies(issue) * issue.pageCount * 3),
  acceptedAt: new Date(`${issue.date}T00:00:00+08:00`),
  deliveredAt: new Date(`${issue.date}T04:00:00+08:00`),
  invoicedAt: new Date(`${issue.date}T18:00:00+08:00`),
  cancelReason: null,
});

/** Minutes that a press starts after its plan: a few, and one issue in thirteen is late. */
const delayOf = (index: number): number => ((index * 11) % 14) + (index % 13 === 8 ? 24 : 0);

const issueRun = (issue: IssueFigures, index: number, stockId: string) => {
  const start = Date.parse(`${issue.date}T01:05:00+08:00`) + delayOf(index + 1) * minute;
  const { goodCopies, wasteStartup, wasteRunning, grossCopies } = issue;
  return {
    ...own,
    id: seedId('PressRun', issue.slug),
    pressId: newspaperPress,
    orderId: seedId('PrintOrder', issue.slug),
    issueId: issue.issueId,
    stockId,
    status: 'COMPLETED' as const,
    priority: 90,
    dueLevel: 'JOB_CANCELLED' as const,
    plannedStart: new Date(`${issue.date}T01:05:00+08:00`),
    plannedEnd: plannedEnd(new Date(`${issue.date}T01:05:00+08:00`), orderedCopies(issue), 36_000),
    setupMinutes: 20,
    cleanupMinutes: 15,
    plannedCopies: orderedCopies(issue),
    startedAt: new Date(start),
    endedAt: plannedEnd(new Date(start), grossCopies, 36_000),
    goodCopies,
    wasteStartup,
    wasteRunning,
    grossCopies,
  };
};

const outsideRun = ({ row, run }: { row: (typeof outsideOrders)[number]['row']; run: string }) => {
  const start = new Date(run);
  const done = row.status !== 'SCHEDULED';
  const [goodCopies, wasteStartup, wasteRunning] = [row.quantity + 20, 120, Math.ceil(row.quantity / 100)];
  const grossCopies = goodCopies + wasteStartup + wasteRunning;
  return {
    ...own,
    id: seedId('PressRun', row.number),
    pressId: commercialPress,
    orderId: row.id,
    issueId: null,
    stockId: offset,
    status: done ? ('COMPLETED' as const) : ('WAITING' as const),
    plannedStart: start,
    plannedEnd: plannedEnd(start, row.quantity, 30_000),
    setupMinutes: 40,
    cleanupMinutes: 20,
    plannedCopies: row.quantity,
    ...(done && {
      startedAt: start,
      endedAt: plannedEnd(start, grossCopies, 30_000),
      goodCopies,
      wasteStartup,
      wasteRunning,
      grossCopies,
    }),
  };
};

type SeededRun = ReturnType<typeof issueRun> | ReturnType<typeof outsideRun>;

/** What each run took, from the oldest reels that had come by then. */
const consumptionsOf = async (
  { paperReelRepository }: DataSources,
  runs: readonly SeededRun[],
  orders: ReadonlyMap<string, Pick<PrintOrder, 'pageCount' | 'format' | 'grammage'>>,
) => {
  const reels = new Map<string, PaperReel[]>();
  for (const stock of [newsprint, narrowNewsprint, offset])
    reels.set(stock, await paperReelRepository.onHand(stock));
  return runs.flatMap((run) => {
    if (!('endedAt' in run) || !run.endedAt || !run.grossCopies) return [];
    const store = reels.get(run.stockId)!;
    const arrived = store.filter(({ receivedAt }) => receivedAt <= run.startedAt!);
    const { takes, missing } = takeOldestFirst(
      arrived,
      paperGrams({ ...orders.get(run.orderId)!, copies: run.grossCopies }),
    );
    if (missing > 0n) throw new Error(`The demonstration's store has no paper for run ${run.id}`);
    for (const { reelId, grams } of takes) store.find(({ id }) => id === reelId)!.remainingGrams -= grams;
    const at = run.endedAt;
    return takes.map((take) => ({
      id: seedId('PaperConsumption', `${run.id} ${take.reelId}`),
      organisationId: works,
      runId: run.id,
      at,
      ...take,
    }));
  });
};

/** An invoice for each order that has one; those of the group are settled at the end of the next month. */
const seedInvoices = async (
  { printInvoiceRepository, printPaymentRepository }: DataSources,
  orders: readonly Pick<PrintOrder, 'id' | 'customerKind' | 'product' | 'priceMinor' | 'invoicedAt'>[],
): Promise<void> => {
  const invoices = orders
    .filter(({ invoicedAt }) => invoicedAt)
    .map(({ id, priceMinor, customerKind, product, invoicedAt }) => {
      const issuedOn = invoicedAt!.toISOString().slice(0, 10);
      const dueOn = addDays(issuedOn, 30);
      return {
        ...{ ...own, id: seedId('PrintInvoice', id), orderId: id, issuedOn, dueOn, customerKind },
        ...{ totalMinor: priceMinor, vatPercent: product === 'COMMERCIAL' ? 13 : 9 },
      };
    });
  await printInvoiceRepository.insert(invoices.map(({ customerKind: _, ...invoice }) => invoice));
  await printPaymentRepository.insert(
    invoices
      .filter(({ customerKind }) => customerKind === 'INTERNAL')
      .map(({ id, totalMinor, issuedOn }) => ({
        ...{ id: seedId('PrintPayment', id), organisationId: works, invoiceId: id, kind: 'PAYMENT' as const },
        ...{ amountMinor: totalMinor, method: 'SETTLEMENT' as const },
        receivedOn: `${monthOf(addMonths(issuedOn, 1))}-28`,
      }))
      .filter(({ receivedOn }) => receivedOn <= todayInShanghai()),
  );
};

/** An order and a run for each issue, and what others have printed. All of it is synthetic. */
const seedPrints = async (
  dataSources: DataSources,
  issues: readonly IssueFigures[],
  paper: string,
  others: typeof outsideOrders = [],
): Promise<void> => {
  const orders = [...issues.map(issueOrder), ...others.map(({ row }) => row)];
  const scheduled = others.flatMap(({ row, run }) => (run ? [outsideRun({ row, run })] : []));
  const runs = [...issues.map((issue, index) => issueRun(issue, index, paper)), ...scheduled];
  await dataSources.printOrderRepository.insert(
    orders.map((order) => ({ ...order, deliveredCopies: order.deliveredAt ? order.quantity : 0 })),
  );
  await dataSources.pressRunRepository.insert(runs.map(asFirstCounted));
  await dataSources.runCorrectionRepository.insert(correctionsOf(runs));
  await dataSources.pressRunStopRepository.insert(
    runs
      .filter((run, index) => index % 7 === 6 && 'endedAt' in run)
      .map(({ id, plannedStart }) => ({
        id: seedId('RunStop', id),
        organisationId: works,
        runId: id,
        kind: 'STOPPED' as const,
        reason: '斷紙（示範）',
        stoppedAt: new Date(plannedStart.getTime() + 60 * minute),
        resumedAt: new Date(plannedStart.getTime() + 66 * minute),
      })),
  );
  await seedInvoices(dataSources, orders);
  const byId = new Map(orders.map((order) => [order.id, order]));
  await dataSources.paperConsumptionRepository.insert(await consumptionsOf(dataSources, runs, byId));
};

/** May 2024. */
export const seedMonth = (dataSources: DataSources): Promise<void> =>
  seedPrints(dataSources, issuesOfMay, newsprint, outsideOrders);

/** The paper of an issue, which comes the day before and is used up: what is on hand does not change by the day. */
const reelsOf = (issue: IssueFigures) => {
  const grams = paperGrams({ ...issueOrder(issue), copies: issue.grossCopies });
  const [day, reels] = [addDays(issue.date, -1), 5n];
  return Array.from({ length: Number(reels) }, (_, index) => {
    const number = `N${day.replaceAll('-', '').slice(2)}-${index + 1}`;
    const received = grams / reels + (index === 0 ? grams % reels : 0n);
    return {
      ...{
        ...own,
        id: seedId('PaperReel', number),
        number,
        stockId: narrowNewsprint,
        supplier: paperSupplier,
      },
      ...{ receivedGrams: received, remainingGrams: received, costPerTonneMinor: 478_000n },
      receivedAt: new Date(shanghaiInstant(day, '09:00').getTime() + index),
    };
  });
};

/** The issues since last month. */
export const seedRecentIssues = async (dataSources: DataSources): Promise<void> => {
  const issues = recentIssues();
  await dataSources.paperStockRepository.insert({
    ...{ ...own, id: narrowNewsprint, grade: 'NEWSPRINT', grammage: 45, reelWidthMm: 1524 },
  });
  await dataSources.paperReelRepository.insert(issues.flatMap(reelsOf));
  await seedPrints(dataSources, issues, narrowNewsprint);
};
