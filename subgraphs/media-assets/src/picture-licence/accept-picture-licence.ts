import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { AcceptPictureLicenceInput } from '../generated/resolvers.ts';
import { enterSales } from './enter-sales.ts';
import { lockPictureLicence } from './lock-picture-licence.ts';
import type { PictureLicence } from './picture-licence.entity.ts';
import { requireLicensable } from './require-licensable.ts';

/** Says that the client took the offer: its fee is earned, and it holds from its first day on. */
export const acceptPictureLicence = async (
  tx: Transaction,
  input: AcceptPictureLicenceInput,
): Promise<PictureLicence> => {
  const licence = await lockPictureLicence(tx, input, 'QUOTED');
  for (const { assetId } of await tx.linesOfLicences.load(licence.id))
    await requireLicensable(tx, licence.organisationId, assetId, 'input', 'id');
  const accepted = await revise(tx.pictureLicenceRepository, licence, {
    ...{ acceptedAt: new Date(), acceptedBy: tx.viewer.subject },
  });
  await enterSales(tx, licence, 1n);
  return accepted;
};
