import { requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReinstatePictureLicenceInput } from '../generated/resolvers.ts';
import { enterSales } from './enter-sales.ts';
import { lockPictureLicence } from './lock-picture-licence.ts';
import type { PictureLicence } from './picture-licence.entity.ts';
import { requireLicensable } from './require-licensable.ts';

/** Takes a revocation back, where nobody has an exclusive licence since; a fee that was given back is earned again. */
export const reinstatePictureLicence = async (
  tx: Transaction,
  input: ReinstatePictureLicenceInput,
): Promise<PictureLicence> => {
  const statusReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const licence = await lockPictureLicence(tx, input, 'REVOKED');
  for (const { assetId } of await tx.linesOfLicences.load(licence.id))
    await requireLicensable(tx, licence.organisationId, assetId, 'input', 'id');
  if (licence.isRefunded) await enterSales(tx, licence, 1n);
  return revise(tx.pictureLicenceRepository, licence, {
    ...{ revokedAt: null, isRefunded: false, statusReason, statusBy: tx.viewer.subject },
  });
};
