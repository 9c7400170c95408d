import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

/** Clears away the company's holds that ran out, each under its departure's lock. */
export const expireTourHolds = async (tx: Transaction): Promise<{ expired: number }> => {
  ownCompany(tx.viewer);
  let expired = 0;
  for (const departureId of await tx.bookingRepository.withLapsedHolds()) {
    await tx.departureRepository.lock(departureId);
    expired += await tx.bookingRepository.expireHolds(departureId);
  }
  return { expired };
};
