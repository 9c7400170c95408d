import type { Viewer } from '@media-graph/service';
import { refused, requireBetween, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access/check-viewer.ts';
import type { DataSources } from '../context.ts';
import type { ScheduleRunInput } from '../generated/resolvers.ts';
import { halfSheetsPerCopy } from '../paper-stock/paper-weight.ts';
import { followRuns } from '../print-order/move-order.ts';
import type { PrintOrderStatus } from '../print-order/print-order-transitions.ts';
import { plannedEnd } from './planned-run.ts';
import type { PressRun } from './press-run.entity.ts';

const year = 366 * 86_400_000;
const schedulable: readonly PrintOrderStatus[] = ['IN_PREPRESS', 'SCHEDULED', 'PRINTING', 'FINISHING'];

const missing = (field: string) =>
  refused('NOT_FOUND', 'There is no such thing, or you may not see it', 'input', field);

/** Puts an order on a press and moves the order with it. */
export const scheduleRun = async (
  tx: DataSources & { viewer: Viewer },
  input: ScheduleRunInput,
): Promise<PressRun> => {
  const organisationId = ownCompany(tx.viewer);
  const order = await tx.printOrderRepository.lock(requireId(input.orderId, 'input', 'orderId'));
  const press = await tx.presses.load(requireId(input.pressId, 'input', 'pressId'));
  const stock = await tx.paperStocks.load(requireId(input.stockId, 'input', 'stockId'));
  if (!order) throw missing('orderId');
  if (!press) throw missing('pressId');
  if (!stock) throw missing('stockId');
  if (!schedulable.includes(order.status))
    throw refused('ILLEGAL_TRANSITION', `An order that is ${order.status} has no runs`, 'input', 'orderId');
  if (stock.grade !== order.paperGrade || stock.grammage !== order.grammage)
    throw refused('INVALID_INPUT', 'The order is for another paper', 'input', 'stockId');
  const broadsheetPages = halfSheetsPerCopy(order.pageCount, order.format) * 4;
  if (order.product === 'NEWSPAPER' && broadsheetPages > press.maxPageCount)
    throw refused(
      'INVALID_INPUT',
      `The press prints ${press.maxPageCount} pages at most`,
      'input',
      'pressId',
    );
  const ahead = input.start.getTime() - Date.now();
  if (ahead < 0 || ahead > year)
    throw refused('INVALID_INPUT', 'A run starts within the next year', 'input', 'start');
  const copies = requireBetween(input.copies, 1, 10_000_000, 'input', 'copies');
  const end = plannedEnd(input.start, copies, press.copiesPerHour);
  if (end.getTime() - input.start.getTime() > 7 * 86_400_000)
    throw refused('INVALID_INPUT', 'A run lasts seven days at most: make several', 'input', 'copies');

  const id = uuidv7();
  await tx.pressRunRepository.insert({
    id,
    organisationId,
    pressId: press.id,
    orderId: order.id,
    issueId: order.issueId,
    stockId: stock.id,
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
