import { isId, refused, requireFound, revise } from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetMediaFilePosterInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from '../media-asset/lock-media-asset.ts';
import { isImage, type MediaFile } from '../media-asset/media-asset.entity.ts';
import { requireImage } from '../media-asset/require-image.ts';

/** Says which picture stands for a file that is none. */
export const setMediaFilePoster = async (
  tx: Transaction,
  input: SetMediaFilePosterInput,
): Promise<MediaFile> => {
  const file = await lockMediaAsset(tx, input);
  if (file.status === 'RELEASED') requireDesk(tx.viewer);
  if (isImage(file)) throw refused('INVALID_INPUT', 'A picture needs no poster', 'input', 'id');
  const { posterId = null } = input;
  if (posterId === null) return revise(tx.mediaAssetRepository, file, { posterId });
  const seen = isId(posterId) ? await tx.mediaFiles.load(posterId) : null;
  const poster = requireImage(requireFound(seen, 'input', 'posterId'), 'input', 'posterId');
  return revise(tx.mediaAssetRepository, file, { posterId: poster.id });
};
