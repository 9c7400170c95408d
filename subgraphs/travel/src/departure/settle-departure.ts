import { uuidv7 } from 'uuidv7';
import { moveDeparture } from './move-departure.ts';

/** Adds up what was paid, given back and owed to suppliers. */
export const settleDeparture = moveDeparture('SETTLED', async (tx, { id }) => {
  await tx.settlementRepository.settle(uuidv7(), id);
  return {};
});
