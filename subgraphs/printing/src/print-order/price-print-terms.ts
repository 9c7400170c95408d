import { refused, requireMinor, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { plannedPaper } from '../paper-stock/planned-paper.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import { platesCost } from './plates-cost.ts';
import type { PrintTerms } from './read-print-terms.ts';

const prices = ['PLATE_PRICE', 'PRESS_HOUR_PRICE', 'PAPER_TONNE_PRICE', 'MARGIN'] as const;

type Price = { readonly priceMinor: bigint; readonly computedMinor: bigint | null };

/** What printing costs by the works' prices of today, with its margin, rounded up to the fen; null where it has none. */
const computePrice = async (
  tx: Transaction,
  organisationId: string,
  terms: PrintTerms,
): Promise<bigint | null> => {
  const today = todayInShanghai();
  const [platePrice, pressHourPrice, paperTonnePrice, margin] = await Promise.all(
    prices.map((key) => settingOn(tx, organisationId, key, today)),
  );
  const { quantity, paperGrade, grammage } = terms;
  const tonne =
    (await tx.paperReelRepository.lastCost(organisationId, paperGrade, grammage)) ?? paperTonnePrice;
  const works = await tx.companies.load(organisationId);
  if (platePrice == null || pressHourPrice == null || tonne == null || margin == null || !works) return null;
  const grams = await plannedPaper(tx, organisationId, today, { ...terms, copies: quantity });
  const paper = (grams * BigInt(tonne)) / 1_000_000n;
  const plates = platesCost(terms, platePrice);
  const copiesPerHour = Math.max(1, Math.floor(works.copiesPerHour / Math.max(1, works.pressCount)));
  const time = (BigInt(quantity) * BigInt(pressHourPrice)) / BigInt(copiesPerHour);
  return ((paper + plates + time) * BigInt(100 + margin) + 99n) / 100n;
};

/**
 * The price of an order, as it was said or else as it is computed, with what was computed beside it.
 *
 * @throws INVALID_INPUT where nobody says a price and the works has no prices
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
    throw refused('INVALID_INPUT', 'The works has no prices by which to compute it', 'input', 'priceMinor');
  return {
    priceMinor: requireMinor(price, { most: 100_000_000_000_000n }, 'input', 'priceMinor'),
    computedMinor,
  };
};
