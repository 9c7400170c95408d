import { daysOfMonth } from '@media-graph/subgraph';
import type { DeliveryCarrier } from '../carrier/delivery-carrier.entity.ts';
import type { DataSources } from '../context.ts';

/** A carrier's pay for a month: copies of completed runs by the rate; charges are never more than that. */
export const computePay = async (
  { deliveryRunRepository, complaintRepository }: DataSources,
  { id, copyRateMinor }: DeliveryCarrier,
  month: string,
) => {
  const days = daysOfMonth(month);
  const { runs, copies } = await deliveryRunRepository.completedBy(id, ...days);
  const payMinor = BigInt(copies) * copyRateMinor;
  const charges = await complaintRepository.chargesOf(id, ...days);
  const chargesMinor = charges > payMinor ? payMinor : charges;
  return { carrierId: id, month, runs, copies, copyRateMinor, payMinor, chargesMinor };
};
