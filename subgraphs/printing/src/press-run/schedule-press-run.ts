import { refused, requireBetween, requireFound, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SchedulePressRunInput } from '../generated/resolvers.ts';
import { halfSheetsPerCopy } from '../paper-stock/paper-weight.ts';
import { followRuns } from '../print-order/follow-runs.ts';
import type { PrintOrderStatus } from '../print-order/print-order-transitions.ts';
import { plannedEnd } from './planned-end.ts';
import type { PressRun } from './press-run.entity.ts';

const day = 86_400_000;
const schedulable: readonly PrintOrderStatus[] = ['IN_PREPRESS', 'SCHEDULED', 'PRINTING', 'FINISHING'];

/** Puts an order on a press and moves the order with it. */
export const schedulePressRun = async (tx: Transaction, input: SchedulePressRunInput): Promise<PressRun> => {
  const organisationId = ownCompany(tx.viewer);
  const orderId = requireId(input.orderId, 'input', 'orderId');
  const pressId = requireId(input.pressId, 'input', 'pressId');
  const stockId = requireId(input.stockId, 'input', 'stockId');
  const order = requireFound(await tx.printOrderRepository.lock(orderId), 'input', 'orderId');
  const press = requireFound(await tx.presses.load(pressId), 'input', 'pressId');
  const stock = requireFound(await tx.paperStocks.load(stockId), 'input', 'stockId');
  if (!schedulable.includes(order.status))
    throw refused('ILLEGAL_TRANSITION', `An order that is ${order.status} has no runs`, 'input', 'orderId');
  if (stock.grade !== order.paperGrade || stock.grammage !== order.grammage)
    throw refused('INVALID_INPUT', 'The order is for another paper', 'input', 'stockId');
  const broadsheetPages = halfSheetsPerCopy(order.pageCount, order.format) * 4;
  if (order.product === 'NEWSPAPER' && broadsheetPages > press.maxPageCount)
    throw refused(
      'INVALID_INPUT',
      `The press prints ${press.maxPageCount} pages at most`,
      ...['input', 'pressId'],
    );
  const ahead = input.start.getTime() - Date.now();
  if (ahead < 0 || ahead > 366 * day)
    throw refused('INVALID_INPUT', 'A run starts within the next year', 'input', 'start');
  const copies = requireBetween(input.copies, 1, 10_000_000, 'input', 'copies');
  const end = plannedEnd(input.start, copies, press.copiesPerHour);
  if (end.getTime() - input.start.getTime() > 7 * day)
    throw refused('INVALID_INPUT', 'A run lasts seven days at most: make several', 'input', 'copies');

  const id = uuidv7();
  await tx.pressRunRepository.insert({
    id,
    organisationId,
    pressId,
    orderId,
    issueId: order.issueId,
    stockId,
    plannedStart: input.start,
    plannedEnd: end,
    plannedCopies: copies,
    setupMinutes: requireBetween(input.setupMinutes!, 0, 1440, 'input', 'setupMinutes'),
    cleanupMinutes: requireBetween(input.cleanupMinutes!, 0, 1440, 'input', 'cleanupMinutes'),
    priority: requireBetween(input.priority!, 0, 100, 'input', 'priority'),
    dueLevel: input.dueLevel!,
  });
  await followRuns(tx, order);
  return tx.pressRunRepository.findOneByOrFail({ id });
};
