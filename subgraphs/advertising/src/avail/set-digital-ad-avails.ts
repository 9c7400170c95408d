import { daysBetween, everyDay, refused, requireBetween, requireDate } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetDigitalAdAvailsInput } from '../generated/resolvers.ts';
import type { AdProduct } from '../product/product.entity.ts';

/** Says how many units of a digital product there are on each day of a time. */
export const setDigitalAdAvails = async (
  tx: Transaction,
  input: SetDigitalAdAvailsInput,
): Promise<AdProduct> => {
  const organisationId = ownCompany(tx.viewer);
  const product = await tx.products.load(input.productId);
  if (product?.medium !== 'DIGITAL')
    throw refused('NOT_FOUND', 'There is no such digital product', 'input', 'productId');
  const startsOn = requireDate(input.startsOn, 'input', 'startsOn');
  const endsOn = requireDate(input.endsOn, 'input', 'endsOn');
  requireBetween(daysBetween(startsOn, endsOn), 0, 366, 'input', 'endsOn');
  const capacity = requireBetween(input.capacity, 0n, 10_000_000_000n, 'input', 'capacity');
  await tx.lineRepository.lockSales(organisationId);
  await tx.digitalAvailRepository.setCapacity(product, everyDay(startsOn, endsOn), capacity);
  return product;
};
