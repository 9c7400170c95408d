import { everyDay, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seededProducts } from './products.seed.ts';

/** Units a day of every digital product in May 2024, synthetic. */
export const seedDigitalAvails = async ({
  digitalAvailRepository,
  productRepository,
}: DataSources): Promise<void> => {
  const codes = seededProducts.filter(({ medium }) => medium === 'DIGITAL').map(({ code }) => code);
  for (const product of await productRepository.byIds(codes.map((code) => seedId('AdProduct', code))))
    await digitalAvailRepository.setCapacity(
      product,
      everyDay('2024-05-01', '2024-05-31'),
      product.rateType === 'CPC' ? 6_000n : 240_000n,
    );
};
