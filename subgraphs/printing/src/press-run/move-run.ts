import type { Viewer } from '@media-graph/service';
import { lockVersion, refused, requireStep, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access/check-viewer.ts';
import type { DataSources } from '../context.ts';
import { kilograms, paperGrams } from '../paper-stock/paper-weight.ts';
import { takeOldestFirst } from '../paper-stock/take-oldest-first.ts';
import { followRuns } from '../print-order/move-order.ts';
import type { PrintOrder } from '../print-order/print-order.entity.ts';
import { plannedSpoilage } from './planned-run.ts';
import type { PressRun } from './press-run.entity.ts';
import { type PressRunStatus, pressRunTransitions } from './press-run-transitions.ts';

type Transaction = DataSources & { viewer: Viewer };
type Seen = { readonly id: string; readonly version: number };
type Locked = { readonly run: PressRun; readonly order: PrintOrder };

const lockRun = async (tx: Transaction, input: Seen, status: PressRunStatus): Promise<Locked> => {
  ownCompany(tx.viewer);
  const run = await lockVersion(tx.pressRunRepository, input);
  requireStep(pressRunTransitions, run.status, status, 'input', 'id');
  return { run, order: (await tx.printOrderRepository.lock(run.orderId))! };
};

const illegal = (message: string) => refused('ILLEGAL_TRANSITION', message, 'input', 'id');

/**
 * A step of a run; the order follows.
 *
 * @param changes what the step writes down; throws where this run may not take it
 */
export const moveRun = async (
  tx: Transaction,
  input: Seen,
  status: PressRunStatus,
  changes: (run: PressRun) => Partial<PressRun> = () => ({}),
): Promise<PressRun> => {
  const { run, order } = await lockRun(tx, input, status);
  const moved = await revise(tx.pressRunRepository, run, { status, ...changes(run) });
  // Behind the report, the order is on its own way.
  if (status !== 'COMPLETED') await followRuns(tx, order);
  return moved;
};

/** The first copy, if the store has the paper for what is planned. */
export const startRun = async (tx: Transaction, input: Seen): Promise<PressRun> => {
  const run = await moveRun(tx, input, 'IN_PROGRESS', ({ startedAt }) => {
    if (startedAt) throw illegal('The run was started before: resume it');
    return { startedAt: new Date() };
  });
  const order = (await tx.printOrderRepository.lock(run.orderId))!;
  const needed = paperGrams({ ...order, copies: run.plannedCopies }, plannedSpoilage);
  const [onHand] = await tx.paperStockRepository.onHand([run.stockId]);
  if ((onHand?.grams ?? 0n) < needed)
    throw refused(
      'SOLD_OUT',
      `The run takes ${kilograms(needed)} kg of paper, the store has ${kilograms(onHand?.grams ?? 0n)} kg`,
      'input',
      'id',
    );
  return run;
};

/** Goes on behind a stop. */
export const resumeRun = async (tx: Transaction, input: Seen): Promise<PressRun> => {
  const run = await moveRun(tx, input, 'IN_PROGRESS', ({ startedAt }) => {
    if (!startedAt) throw illegal('The run has not been started');
    return {};
  });
  await tx.runStopRepository.end(run.id);
  return run;
};

/** Counts a run's copies and takes the paper of all that went through the press from the oldest reels. */
export const endRun = async (
  tx: Transaction,
  input: Seen,
  status: 'CLEANUP' | 'ABORTED',
  counts: Partial<PressRun> & { readonly grossCopies: number },
): Promise<PressRun> => {
  const run = await moveRun(tx, input, status, (before) => {
    if (before.status === 'WAITING' && counts.grossCopies > 0)
      throw refused('INVALID_INPUT', 'A run that waits has printed nothing', 'input', 'wasteCopies');
    return { ...counts, endedAt: new Date() };
  });
  const order = (await tx.printOrderRepository.lock(run.orderId))!;
  const grams = paperGrams({ ...order, copies: counts.grossCopies });
  const takes = takeOldestFirst(await tx.paperReelRepository.lockOnHand(run.stockId), grams);
  if (!takes)
    throw refused(
      'SOLD_OUT',
      `The copies took ${kilograms(grams)} kg of paper, which the store does not have: receive it first`,
      'input',
      'id',
    );
  const { organisationId, id: runId } = run;
  await tx.paperReelRepository.consume(
    takes.map((take) => ({ id: uuidv7(), organisationId, runId, ...take })),
  );
  return run;
};
