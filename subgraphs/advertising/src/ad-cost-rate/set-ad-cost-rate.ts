import { requireBetween, requireDate, requireMinor, requireTextBetween, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetAdCostRateInput } from '../generated/resolvers.ts';
import type { AdCostRate } from './ad-cost-rate.entity.ts';

/** Sets what a medium costs from a day on, or replaces what was set for that day; which days, the database says. */
export const setAdCostRate = async (tx: Transaction, input: SetAdCostRateInput): Promise<AdCostRate> => {
  const organisationId = ownCompany(tx.viewer);
  const basisPoints = (field: 'feeBasisPoints' | 'commissionBasisPoints'): number =>
    requireBetween(input[field]!, 0, 10_000, 'input', field);
  const terms = {
    unitMinor: requireMinor(input.unitMinor!, { most: 1_000_000_000n }, 'input', 'unitMinor'),
    feeBasisPoints: basisPoints('feeBasisPoints'),
    commissionBasisPoints: basisPoints('commissionBasisPoints'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  };
  const validFrom = requireDate(input.validFrom, 'input', 'validFrom');
  const of = { organisationId, medium: input.medium, validFrom };
  const set = await tx.adCostRateRepository.findOneBy(of);
  if (set) return revise(tx.adCostRateRepository, set, terms);
  const id = uuidv7();
  await tx.adCostRateRepository.insert({ id, ...of, ...terms });
  return tx.adCostRateRepository.findOneByOrFail({ id });
};
