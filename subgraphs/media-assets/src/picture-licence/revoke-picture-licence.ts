import { requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RevokePictureLicenceInput } from '../generated/resolvers.ts';
import { enterSales } from './enter-sales.ts';
import { lockPictureLicence } from './lock-picture-licence.ts';
import type { PictureLicence } from './picture-licence.entity.ts';

/** Ends a licence before its time; where the fee is given back, the sale is entered in reverse today. */
export const revokePictureLicence = async (
  tx: Transaction,
  input: RevokePictureLicenceInput,
): Promise<PictureLicence> => {
  const statusReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const licence = await lockPictureLicence(tx, input, 'ACCEPTED', 'ACTIVE');
  const { isRefunded } = input;
  if (isRefunded) await enterSales(tx, licence, -1n);
  return revise(tx.pictureLicenceRepository, licence, {
    ...{ revokedAt: new Date(), isRefunded, statusReason, statusBy: tx.viewer.subject },
  });
};
