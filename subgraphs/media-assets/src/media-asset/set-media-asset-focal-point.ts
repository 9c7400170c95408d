import { requireBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetMediaAssetFocalPointInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaAsset } from './media-asset.entity.ts';
import { requireImage } from './require-image.ts';

/** Sets what crops keep; every crop has another address from then on. */
export const setMediaAssetFocalPoint = async (
  tx: Transaction,
  input: SetMediaAssetFocalPointInput,
): Promise<MediaAsset> => {
  const focalX = requireBetween(input.x, 0, 1, 'input', 'x');
  const focalY = requireBetween(input.y, 0, 1, 'input', 'y');
  const picture = requireImage(await lockMediaAsset(tx, input), 'input', 'id');
  return (await revise(tx.mediaAssetRepository, picture, { focalX, focalY })) as MediaAsset;
};
