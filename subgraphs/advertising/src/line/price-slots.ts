import type { AdSlot } from '../ad-slot/ad-slot.entity.ts';
import type { Transaction } from '../context.ts';
import type { AdProduct } from '../product/product.entity.ts';
import { agreedRate } from './agreed-rate.ts';
import type { AdLine } from './line.entity.ts';
import { divide, priceOf } from './price-of.ts';

type Price = { readonly bookedMinor: bigint; readonly listMinor: bigint };

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/**
 * What insertions cost, each at the price of the section on whose page it stands, whatever section the line was written
 * for; a discount that was agreed stays the same share. The line's rates are then the average of its insertions.
 */
export const priceSlots = async (
  { rateRepository }: Pick<Transaction, 'rateRepository'>,
  line: AdLine,
  { id, basePriceMinor, rateType, slotSize }: AdProduct,
  slots: readonly AdSlot[],
) => {
  const rates = new Map<string | null, bigint>();
  for (const sectionId of new Set(slots.map((slot) => slot.sectionId)))
    rates.set(sectionId, (await rateRepository.rateOn(id, sectionId, line.startsOn)) ?? basePriceMinor);
  const agreed = (listRate: bigint): bigint => agreedRate(line, listRate);
  const once = { rateType, slotSize, quantity: 1n, days: 1 };
  const listRates = slots.map(({ sectionId }) => rates.get(sectionId)!);
  const prices: Price[] = listRates.map((rate) => ({
    bookedMinor: priceOf(once, agreed(rate)),
    listMinor: priceOf(once, rate),
  }));
  const count = BigInt(slots.length);
  return {
    prices,
    terms: {
      rateMinor: divide(sum(listRates.map(agreed)), count),
      listRateMinor: divide(sum(listRates), count),
      costMinor: sum(prices.map(({ bookedMinor }) => bookedMinor)),
      listCostMinor: sum(prices.map(({ listMinor }) => listMinor)),
    },
  };
};
