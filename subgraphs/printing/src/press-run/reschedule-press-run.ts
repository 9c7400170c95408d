import { refused, requireBetween, requireFound, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReschedulePressRunInput } from '../generated/resolvers.ts';
import type { PressRun } from './press-run.entity.ts';
import { requirePressTime } from './require-press-time.ts';

/** Gives a run that waits another time, press, paper or number of copies; what is left out stays as it was. */
export const reschedulePressRun = async (
  tx: Transaction,
  input: ReschedulePressRunInput,
): Promise<PressRun> => {
  const run = await lockOwn(tx.viewer, tx.pressRunRepository, input);
  if (run.status !== 'WAITING')
    throw refused('ILLEGAL_TRANSITION', `A run that is ${run.status} has its time`, 'input', 'id');
  const order = (await tx.printOrders.load(run.orderId))!;
  const press = requireFound(await tx.presses.load(input.pressId ?? run.pressId), 'input', 'pressId');
  const stock = requireFound(await tx.paperStocks.load(input.stockId ?? run.stockId), 'input', 'stockId');
  const start = input.start ?? run.plannedStart;
  const plannedCopies = requireBetween(input.copies ?? run.plannedCopies, 1, 10_000_000, 'input', 'copies');
  return revise(tx.pressRunRepository, run, {
    pressId: press.id,
    stockId: stock.id,
    plannedStart: start,
    plannedEnd: requirePressTime({ order, press, stock, start, copies: plannedCopies }),
    plannedCopies,
    setupMinutes: requireBetween(input.setupMinutes ?? run.setupMinutes, 0, 1440, 'input', 'setupMinutes'),
    cleanupMinutes: requireBetween(
      input.cleanupMinutes ?? run.cleanupMinutes,
      ...([0, 1440, 'input', 'cleanupMinutes'] as const),
    ),
    priority: requireBetween(input.priority ?? run.priority, 0, 100, 'input', 'priority'),
    dueLevel: input.dueLevel ?? run.dueLevel,
  });
};
