import type { PrintOrder } from './print-order.entity.ts';

/** What an order comes to, as PostgreSQL has it in `print_order_due`: its price for what was delivered, up to the tolerance. */
export const amountDueOf = ({
  priceMinor,
  quantity,
  tolerancePercent,
  deliveredCopies,
}: Pick<PrintOrder, 'priceMinor' | 'quantity' | 'tolerancePercent' | 'deliveredCopies'>): bigint => {
  const most = Math.floor((quantity * (100 + tolerancePercent)) / 100);
  const [copies, ordered] = [BigInt(Math.min(deliveredCopies, most)), BigInt(quantity)];
  return (2n * priceMinor * copies + ordered) / (2n * ordered);
};
