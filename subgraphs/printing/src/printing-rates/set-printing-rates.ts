import { refused, requireBetween, requireDate, requireMinor, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetPrintingRatesInput } from '../generated/resolvers.ts';
import type { PrintingRates } from './printing-rates.entity.ts';

/** From a day on, a works computes its prices so; what was quoted before stays. */
export const setPrintingRates = async (
  tx: Transaction,
  input: SetPrintingRatesInput,
): Promise<PrintingRates> => {
  const organisationId = ownCompany(tx.viewer);
  const validFrom = requireDate(input.validFrom ?? todayInShanghai(), 'input', 'validFrom');
  if (validFrom < todayInShanghai())
    throw refused('INVALID_INPUT', 'Rates do not change what is past', 'input', 'validFrom');
  const minor = (field: 'plateMinor' | 'pressHourMinor' | 'paperTonneMinor', most: bigint): bigint =>
    requireMinor(input[field], { most }, 'input', field);
  const id = uuidv7();
  await tx.printingRatesRepository.insert({
    ...{ id, organisationId, validFrom },
    plateMinor: minor('plateMinor', 100_000_000n),
    pressHourMinor: minor('pressHourMinor', 100_000_000_000n),
    paperTonneMinor: minor('paperTonneMinor', 100_000_000_000n),
    marginPercent: requireBetween(input.marginPercent, 0, 500, 'input', 'marginPercent'),
  });
  return tx.printingRatesRepository.findOneByOrFail({ id });
};
