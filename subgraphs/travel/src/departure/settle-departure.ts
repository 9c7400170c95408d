import { uuidv7 } from 'uuidv7';
import { moveDeparture } from './move-departure.ts';

/** Adds up what was paid, given back, paid on top and owed to suppliers, of a cancelled departure too. */
export const settleDeparture = moveDeparture(['COMPLETED', 'CANCELLED'], 'SETTLED', async (tx, { id }) => {
  await tx.settlementRepository.settle(uuidv7(), id);
  return {};
});
