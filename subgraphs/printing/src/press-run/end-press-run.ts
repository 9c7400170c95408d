import { refused } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { kilograms, paperGrams } from '../paper-stock/paper-weight.ts';
import { takeOldestFirst } from '../paper-stock/take-oldest-first.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** What a count of one run may be at most: far more than a press prints in seven days. */
export const mostCopies = 20_000_000;

/** Counts a run's copies and takes the paper of all that went through the press from the oldest reels. */
export const endPressRun = (
  status: 'CLEANUP' | 'ABORTED',
  counts: Partial<PressRun> & { readonly grossCopies: number },
) =>
  movePressRun(status, async (tx, { id: runId, organisationId, stockId, status: before }, order) => {
    if (before === 'WAITING' && counts.grossCopies > 0)
      throw refused('INVALID_INPUT', 'A run that waits has printed nothing', 'input', 'wasteCopies');
    const grams = paperGrams({ ...order, copies: counts.grossCopies });
    await tx.paperStockRepository.lock(stockId);
    const takes = takeOldestFirst(await tx.paperReelRepository.onHand(stockId), grams);
    if (!takes)
      throw refused(
        'SOLD_OUT',
        `The copies took ${kilograms(grams)} kg of paper, which the store does not have: receive it first`,
        ...['input', 'id'],
      );
    // In this order, because PostgreSQL lets no newer reel be opened before an older is used up.
    if (takes.length > 0)
      await tx.paperConsumptionRepository.insert(
        takes.map((take) => ({ id: uuidv7(), organisationId, runId, ...take })),
      );
    return { ...counts, endedAt: new Date() };
  });
