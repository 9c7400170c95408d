import { refused, requireBetween, requireFound, requireId, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SchedulePressRunInput } from '../generated/resolvers.ts';
import { followRuns } from '../print-order/follow-runs.ts';
import type { PrintOrderStatus } from '../print-order/print-order-transitions.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import type { PressRun } from './press-run.entity.ts';
import { requirePressTime } from './require-press-time.ts';

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
  const copies = requireBetween(input.copies, 1, 10_000_000, 'input', 'copies');
  const plannedEnd = requirePressTime({ order, press, stock, start: input.start, copies });
  const usual = (key: 'SETUP_MINUTES' | 'CLEANUP_MINUTES') =>
    settingOn(tx, organisationId, key, todayInShanghai(input.start));
  const setupMinutes = input.setupMinutes ?? (await usual('SETUP_MINUTES'));
  const cleanupMinutes = input.cleanupMinutes ?? (await usual('CLEANUP_MINUTES'));
  const id = uuidv7();
  await tx.pressRunRepository.insert({
    id,
    organisationId,
    pressId,
    orderId,
    issueId: order.issueId,
    stockId,
    plannedStart: input.start,
    plannedEnd,
    plannedCopies: copies,
    setupMinutes: requireBetween(setupMinutes, 0, 1440, 'input', 'setupMinutes'),
    cleanupMinutes: requireBetween(cleanupMinutes, 0, 1440, 'input', 'cleanupMinutes'),
    priority: requireBetween(input.priority!, 0, 100, 'input', 'priority'),
    dueLevel: input.dueLevel!,
  });
  await followRuns(tx, order);
  return tx.pressRunRepository.findOneByOrFail({ id });
};
