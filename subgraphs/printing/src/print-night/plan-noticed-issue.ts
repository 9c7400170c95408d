import { requireBetween, requireId, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { NoticedIssueInput } from '../generated/resolvers.ts';
import { plannedCopies } from '../newspaper-issue/planned-copies.ts';
import type { PaperStock } from '../paper-stock/paper-stock.entity.ts';
import type { PressRun } from '../press-run/press-run.entity.ts';
import { reschedulePressRun } from '../press-run/reschedule-press-run.ts';
import { schedulePressRun } from '../press-run/schedule-press-run.ts';
import { acceptPrintOrder } from '../print-order/accept-print-order.ts';
import type { PrintOrder } from '../print-order/print-order.entity.ts';
import { quotePrintOrder } from '../print-order/quote-print-order.ts';
import { revisePrintOrder } from '../print-order/revise-print-order.ts';
import { startPrintOrderPrepress } from '../print-order/start-print-order-prepress.ts';

type Place = {
  readonly organisationId: string;
  readonly pressId: string;
  readonly stock: PaperStock;
  readonly start: Date;
};

/** The steps are those of people; their keys are never asked for, since the night has its own. */
const step = (row: { readonly id: string; readonly version: number }) => ({
  ...{ idempotencyKey: uuidv7(), id: row.id, version: row.version },
});

const orderFor = async (
  tx: Transaction,
  stock: PaperStock,
  { copies: _, priceMinor, customerId, ...notice }: NoticedIssueInput,
  quantity: number,
): Promise<PrintOrder> => {
  const [found] = await tx.printOrderRepository.ofIssues([requireId(notice.issueId, 'input', 'issueId')]);
  if (!found)
    return quotePrintOrder(tx, {
      ...{ ...notice, idempotencyKey: uuidv7(), quantity, priceMinor, customerId },
      ...{ colours: notice.colours!, format: notice.format!, product: 'NEWSPAPER', customerKind: 'INTERNAL' },
      ...{ paperGrade: stock.grade, grammage: stock.grammage },
    });
  if (found.quantity >= quantity) return found;
  return revisePrintOrder(tx, {
    ...{ ...step(found), quantity, reason: '印數通知單加印' },
    ...{ priceMinor, isPriceComputed: priceMinor == null },
  });
};

type Noticed = {
  /** Null where all was planned before. */
  readonly run: PressRun | null;
  /** The last one of the issue on the press of the night, behind which the next issue comes. */
  readonly behind: PressRun | null;
};

/** Brings an issue to the press with what its notices ask for and is not planned yet. */
export const planNoticedIssue = async (
  tx: Transaction,
  { organisationId, pressId, stock, start }: Place,
  notice: NoticedIssueInput,
): Promise<Noticed> => {
  const draw = requireBetween(notice.copies, 1, 10_000_000, 'input', 'copies');
  const quantity = await plannedCopies(tx, organisationId, todayInShanghai(notice.dueAt), draw);
  let order = await orderFor(tx, stock, notice, quantity);
  if (order.status === 'QUOTED') order = await acceptPrintOrder(tx, step(order));
  if (order.status === 'ACCEPTED') order = await startPrintOrderPrepress(tx, step(order));
  const runs = (await tx.pressRunRepository.ofOrders([order.id])).filter(
    ({ status }) => status !== 'ABORTED',
  );
  const planned = runs.reduce((sum, run) => sum + (run.goodCopies ?? run.plannedCopies), 0);
  const copies = quantity - planned;
  const waiting = runs.find(({ status }) => status === 'WAITING');
  let run: PressRun | null = null;
  if (copies > 0 && waiting)
    run = await reschedulePressRun(tx, { ...step(waiting), copies: waiting.plannedCopies + copies });
  else if (copies > 0)
    run = await schedulePressRun(tx, {
      ...{ idempotencyKey: uuidv7(), orderId: order.id, pressId, stockId: stock.id, start, copies },
      ...{ priority: 90, dueLevel: 'JOB_CANCELLED' },
    });
  const here = [...runs.filter(({ id }) => id !== run?.id), ...(run ? [run] : [])]
    .filter((one) => one.pressId === pressId)
    .sort((one, other) => one.plannedEnd.getTime() - other.plannedEnd.getTime());
  return { run, behind: here.at(-1) ?? null };
};
