import { lockVersion, refused } from '@media-graph/subgraph';
import { licensorOf } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PictureLicenceStatus } from '../generated/resolvers.ts';
import type { PictureLicence } from './picture-licence.entity.ts';
import { pictureLicenceStatus } from './picture-licence-status.ts';

/** Locks a licence of the viewer's organisation that stands so. @throws ILLEGAL_TRANSITION where it does not */
export const lockPictureLicence = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
  ...from: readonly PictureLicenceStatus[]
): Promise<PictureLicence> => {
  licensorOf(tx.viewer);
  const licence = await lockVersion(tx.pictureLicenceRepository, input);
  const status = pictureLicenceStatus(licence);
  if (!from.includes(status))
    throw refused('ILLEGAL_TRANSITION', `It is ${status}, not ${from.join(' or ')}`, 'input', 'id');
  return licence;
};
