import { refused, requireMinor, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { plannedPaperGrams } from '../paper-stock/paper-weight.ts';
import type { PrintTerms } from './read-print-terms.ts';

type Price = { readonly priceMinor: bigint; readonly computedMinor: bigint | null };

/** What printing costs by the works' rates of today, with its margin, rounded up to the fen; null where it has none. */
const computePrice = async (
  tx: Transaction,
  organisationId: string,
  terms: PrintTerms,
): Promise<bigint | null> => {
  const rates = await tx.printingRatesRepository.on(organisationId, todayInShanghai());
  const works = await tx.companies.load(organisationId);
  if (!rates || !works) return null;
  const { quantity, pageCount, colours, paperGrade, grammage } = terms;
  const tonne =
    (await tx.paperReelRepository.lastCost(organisationId, paperGrade, grammage)) ?? rates.paperTonneMinor;
  const paper = (plannedPaperGrams({ ...terms, copies: quantity }) * tonne) / 1_000_000n;
  // Half of the pages are on fronts and half on backs.
  const inks = Number(colours[0]) + Number(colours[2]);
  const plates = (BigInt(pageCount * inks) * rates.plateMinor) / 2n;
  const copiesPerHour = Math.max(1, Math.floor(works.copiesPerHour / Math.max(1, works.pressCount)));
  const time = (BigInt(quantity) * rates.pressHourMinor) / BigInt(copiesPerHour);
  return ((paper + plates + time) * BigInt(100 + rates.marginPercent) + 99n) / 100n;
};

/**
 * The price of an order, as it was said or else as it is computed, with what was computed beside it.
 *
 * @throws INVALID_INPUT where nobody says a price and the works has no rates
 */
export const pricePrintTerms = async (
  tx: Transaction,
  organisationId: string,
  terms: PrintTerms,
  said: bigint | null | undefined,
): Promise<Price> => {
  const computedMinor = await computePrice(tx, organisationId, terms);
  const price = said ?? computedMinor;
  if (price === null)
    throw refused(
      'INVALID_INPUT',
      'The works has no rates by which to compute a price',
      'input',
      'priceMinor',
    );
  return {
    priceMinor: requireMinor(price, { most: 100_000_000_000_000n }, 'input', 'priceMinor'),
    computedMinor,
  };
};
