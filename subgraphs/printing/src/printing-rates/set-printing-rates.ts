import { requireBetween, requireMinor, todayInShanghai } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetPrintingRatesInput } from '../generated/resolvers.ts';
import { printingSettings } from '../printing-setting/printing-settings.ts';
import type { PrintingRates } from './printing-rates.entity.ts';

const { rules, setSetting } = printingSettings;
const reason = 'Set together, with setPrintingRates';

/** Settles from a day on by what a works computes its prices. */
export const setPrintingRates = async (
  tx: Transaction,
  { idempotencyKey, validFrom, ...input }: SetPrintingRatesInput,
): Promise<PrintingRates> => {
  const organisationId = ownCompany(tx.viewer);
  const day = validFrom ?? todayInShanghai();
  const price = (field: 'plateMinor' | 'pressHourMinor' | 'paperTonneMinor', most: number): number =>
    Number(requireMinor(input[field], { most: BigInt(most) }, 'input', field));
  const margin = requireBetween(input.marginPercent, 0, rules.MARGIN.most, 'input', 'marginPercent');
  const values = [
    ['PLATE_PRICE', price('plateMinor', rules.PLATE_PRICE.most)],
    ['PRESS_HOUR_PRICE', price('pressHourMinor', rules.PRESS_HOUR_PRICE.most)],
    ['PAPER_TONNE_PRICE', price('paperTonneMinor', rules.PAPER_TONNE_PRICE.most)],
    ['MARGIN', margin],
  ] as const;
  for (const [key, value] of values)
    await setSetting(tx, { idempotencyKey, key, value, validFrom: day, reason });
  return tx.printingRatesRepository.findOneByOrFail({ organisationId, validFrom: day });
};
