import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import { paperGrams } from '../paper-stock/paper-weight.ts';
import { type Take, takeOldestFirst } from '../paper-stock/take-oldest-first.ts';
import type { PressRun } from './press-run.entity.ts';

/** What goes back, to the reels that were opened last, and to none more than it gave. */
const giveBack = (taken: readonly Take[], grams: bigint): Take[] => {
  const given = new Map<string, bigint>();
  for (const { reelId, grams } of taken) given.set(reelId, (given.get(reelId) ?? 0n) + grams);
  const back = [...given].reverse().map(([id, remainingGrams]) => ({ id, remainingGrams }));
  return takeOldestFirst(back, grams).takes.map(({ reelId, grams }) => ({ reelId, grams: -grams }));
};

/**
 * Charges a run with the paper of all that went through the press, from the oldest reels, or gives back what it was
 * charged too much. What was printed is written down also where the books have no paper for it: answers what they lack.
 */
export const chargePaper = async (
  tx: Transaction,
  { id: runId, organisationId, orderId, stockId }: PressRun,
  grossCopies: number,
): Promise<bigint> => {
  const order = (await tx.printOrderRepository.lock(orderId))!;
  await tx.paperStockRepository.lock(stockId);
  const taken = await tx.paperConsumptionRepository.ofRuns([runId]);
  const needed =
    paperGrams({ ...order, copies: grossCopies }) - taken.reduce((sum, { grams }) => sum + grams, 0n);
  const { takes, missing } =
    needed < 0n
      ? { takes: giveBack(taken, -needed), missing: 0n }
      : takeOldestFirst(await tx.paperReelRepository.onHand(stockId), needed);
  // In this order, because PostgreSQL lets no newer reel be opened before an older is used up.
  if (takes.length > 0)
    await tx.paperConsumptionRepository.insert(
      takes.map((take) => ({ id: uuidv7(), organisationId, runId, ...take })),
    );
  return missing;
};
