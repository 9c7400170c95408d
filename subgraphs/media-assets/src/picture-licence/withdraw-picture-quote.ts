import { requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawPictureQuoteInput } from '../generated/resolvers.ts';
import { lockPictureLicence } from './lock-picture-licence.ts';
import type { PictureLicence } from './picture-licence.entity.ts';

/** Takes an offer back, or says that the client did not want it. */
export const withdrawPictureQuote = async (
  tx: Transaction,
  input: WithdrawPictureQuoteInput,
): Promise<PictureLicence> => {
  const statusReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const licence = await lockPictureLicence(tx, input, 'QUOTED', 'LAPSED');
  return revise(tx.pictureLicenceRepository, licence, {
    ...{ withdrawnAt: new Date(), statusReason, statusBy: tx.viewer.subject },
  });
};
