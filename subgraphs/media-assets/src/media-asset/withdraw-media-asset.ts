import { optionalText, requireStep, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawMediaAssetInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaFile } from './media-asset.entity.ts';
import { mediaAssetTransitions } from './media-asset-transitions.ts';

/** Takes an asset back from the public. */
export const withdrawMediaAsset = async (
  tx: Transaction,
  input: WithdrawMediaAssetInput,
): Promise<MediaFile> => {
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const asset = await lockMediaAsset(tx, input);
  const status = requireStep(mediaAssetTransitions, asset.status, 'WITHDRAWN', 'input', 'id');
  return revise(tx.mediaAssetRepository, asset, { status, statusReason });
};
