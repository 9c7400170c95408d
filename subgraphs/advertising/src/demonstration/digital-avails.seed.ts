import { addDays, daysOfMonth, everyDay, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { keptMonths } from './ad-slots.seed.ts';
import { seededProducts } from './products.seed.ts';

/** Units a day of every digital product in the months that are kept, synthetic. */
export const seedDigitalAvails = async ({
  digitalAvailRepository,
  productRepository,
}: DataSources): Promise<void> => {
  const codes = seededProducts.filter(({ medium }) => medium === 'DIGITAL').map(({ code }) => code);
  const days = keptMonths.flatMap((month) => {
    const [first, after] = daysOfMonth(month);
    return everyDay(first, addDays(after, -1));
  });
  for (const product of await productRepository.byIds(codes.map((code) => seedId('AdProduct', code))))
    await digitalAvailRepository.setCapacity(product, days, product.rateType === 'CPC' ? 6_000n : 240_000n);
};
