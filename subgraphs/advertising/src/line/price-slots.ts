import type { AdSlot } from '../ad-slot/ad-slot.entity.ts';
import { measureOfSlot } from '../ad-slot/slot-size.ts';
import type { Transaction } from '../context.ts';
import type { AdSurchargeKind } from '../generated/resolvers.ts';
import type { AdPlacement } from '../placement/placement.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';
import { surchargesFor, surchargesOn } from '../surcharge/surcharges-for.ts';
import { agreedRate } from './agreed-rate.ts';
import type { AdLine } from './line.entity.ts';
import { divide, priceOf } from './price-of.ts';

type Price = Pick<
  AdPlacement,
  'bookedMinor' | 'listMinor' | 'pageSurchargeMinor' | 'colourSurchargeMinor' | 'positionSurchargeMinor'
>;

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/**
 * What insertions cost, each at the price of the section on whose page it stands, whatever section the line was written
 * for, with the surcharges of the page and of what was chosen; a discount that was agreed stays the same share. The
 * line's rates are then the average of its insertions.
 */
export const priceSlots = async (
  tx: Pick<Transaction, 'rateRepository' | 'surchargeRepository'>,
  line: AdLine,
  product: AdProduct,
  slots: readonly AdSlot[],
) => {
  const { id, basePriceMinor, rateType } = product;
  const rates = new Map<string | null, bigint>();
  for (const sectionId of new Set(slots.map((slot) => slot.sectionId)))
    rates.set(sectionId, (await tx.rateRepository.rateOn(id, sectionId, line.startsOn)) ?? basePriceMinor);
  const { chosen, ofPages } = await surchargesFor(tx, product, line.startsOn, line.surcharges);
  const listRates = slots.map(({ sectionId }) => rates.get(sectionId)!);
  const prices = slots.map((slot, index): Price => {
    const { words } = line;
    const once = { rateType, quantity: 1n, days: 1, measure: measureOfSlot(slot), words };
    const asked = [...chosen, ...ofPages.filter(({ page }) => page === slot.page)];
    const list = priceOf(once, listRates[index]!);
    const booked = priceOf(once, agreedRate(line, listRates[index]!));
    const ofKind = (one: AdSurchargeKind) =>
      surchargesOn(
        list,
        asked.filter(({ kind }) => kind === one),
      );
    return {
      bookedMinor: booked + surchargesOn(booked, asked),
      listMinor: list + surchargesOn(list, asked),
      pageSurchargeMinor: ofKind('PAGE'),
      colourSurchargeMinor: ofKind('COLOUR'),
      positionSurchargeMinor: ofKind('POSITION'),
    };
  });
  const count = BigInt(slots.length);
  return {
    prices,
    terms: {
      rateMinor: divide(sum(listRates.map((rate) => agreedRate(line, rate))), count),
      listRateMinor: divide(sum(listRates), count),
      costMinor: sum(prices.map(({ bookedMinor }) => bookedMinor)),
      listCostMinor: sum(prices.map(({ listMinor }) => listMinor)),
    },
  };
};
