import { refused, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DissolveAdPackageInput } from '../generated/resolvers.ts';
import { agreedRate } from '../line/agreed-rate.ts';
import { pricedAt } from '../line/price-terms.ts';
import type { AdPackage } from './ad-package.entity.ts';

/** Gives the lines of a package that is not booked their own prices again. */
export const dissolveAdPackage = async (
  tx: Transaction,
  input: DissolveAdPackageInput,
): Promise<AdPackage> => {
  await tx.lineRepository.lockSales(ownCompany(tx.viewer));
  const sold = await lockOwn(tx.viewer, tx.adPackageRepository, input);
  if (sold.dissolvedReason !== null)
    throw refused('ILLEGAL_TRANSITION', 'The package is dissolved already', 'input', 'id');
  const dissolvedReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  for (const line of await tx.lineRepository.partsOf('packageId', [sold.id])) {
    if (line.status !== 'DRAFT')
      throw refused('ILLEGAL_TRANSITION', `A line of it is ${line.status}: reset it first`, 'input', 'id');
    // Its first day may be past by now, and the rate card another: neither keeps a package from being dissolved.
    const offered = await tx.surchargeRepository.on(line.organisationId, line.startsOn);
    const terms = await pricedAt(tx, (await tx.products.load(line.productId))!, {
      ...line,
      surcharges: line.surcharges.filter((code) =>
        offered.some((one) => one.kind !== 'PAGE' && one.code === code),
      ),
      agree: (listRateMinor) => agreedRate(line, listRateMinor),
    });
    await revise(tx.lineRepository, line, { ...terms, packageId: null, packageMinor: null });
  }
  return revise(tx.adPackageRepository, sold, { dissolvedReason });
};
