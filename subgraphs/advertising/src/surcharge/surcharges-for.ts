import { refused, requireEntries } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { divide } from '../line/price-of.ts';
import type { AdProduct } from '../product/product.entity.ts';
import type { AdSurcharge } from './surcharge.entity.ts';

/** What surcharges of a price come to, each rounded half up. */
export const surchargesOn = (price: bigint, surcharges: readonly AdSurcharge[]): bigint =>
  surcharges.reduce((sum, { percent }) => sum + divide(price * BigInt(percent), 100n), 0n);

/**
 * What the rate card of a day adds to prices of a product: what was chosen, and what is asked for certain pages.
 *
 * @throws INVALID_INPUT for what is not on the rate card, and for anything but PRINT
 */
export const surchargesFor = async (
  { surchargeRepository }: Pick<Transaction, 'surchargeRepository'>,
  { organisationId, medium }: Pick<AdProduct, 'organisationId' | 'medium'>,
  day: string,
  codes: readonly string[],
): Promise<{ chosen: AdSurcharge[]; ofPages: AdSurcharge[] }> => {
  const field = ['input', 'surcharges'];
  const wanted = new Set(requireEntries(codes, 0, 10, ...field));
  if (medium !== 'PRINT' && wanted.size > 0)
    throw refused('INVALID_INPUT', 'Surcharges are for PRINT', ...field);
  const found = medium === 'PRINT' ? await surchargeRepository.on(organisationId, day) : [];
  const chosen = found.filter(({ kind, code }) => kind !== 'PAGE' && wanted.has(code));
  if (chosen.length < wanted.size)
    throw refused('INVALID_INPUT', 'The rate card of the day has no such surcharge', ...field);
  return { chosen, ofPages: found.filter(({ kind }) => kind === 'PAGE') };
};
