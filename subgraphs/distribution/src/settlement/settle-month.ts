import { daysOfMonth } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { DeliveryCarrier } from '../carrier/delivery-carrier.entity.ts';
import type { DataSources } from '../context.ts';

type Settling = { readonly month: string; readonly preparedBy: string; readonly id?: string };

/**
 * A carrier's pay for a month: copies of completed runs by the rate they were planned with, also those of months before
 * that no settlement has. What is charged is at most the pay; the rest is carried over, and what proved wrong comes back.
 */
export const settleMonth = async (
  { deliveryRunRepository, chargeRepository, settlementRepository, carrierRepository }: DataSources,
  { id: carrierId, organisationId, copyRateMinor }: DeliveryCarrier,
  { month, preparedBy, id = uuidv7() }: Settling,
): Promise<string> => {
  // Whoever settles another month of the carrier at the same time waits.
  await carrierRepository.lock(carrierId);
  const open = await chargeRepository.openIn(carrierId, month);
  const { runs, copies, payMinor } = await deliveryRunRepository.settle(carrierId, daysOfMonth(month)[1], id);
  const carriedOverMinor = open > payMinor ? open - payMinor : 0n;
  const chargesMinor = open - carriedOverMinor;
  const pay = { runs, copies, copyRateMinor, payMinor, chargesMinor, carriedOverMinor };
  await settlementRepository.insert({
    ...{ id, organisationId, carrierId, month, status: 'PREPARED', preparedBy, ...pay },
  });
  return id;
};
