import { isId, refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RestoreMediaAssetFileInput } from '../generated/resolvers.ts';
import { lockForFile, putFile, type ReplacedFile } from './put-file.ts';

/** Gives an asset back a file that it had. */
export const restoreMediaAssetFile = async (
  tx: Transaction,
  input: RestoreMediaAssetFileInput,
): Promise<ReplacedFile> => {
  const asset = await lockForFile(tx, input);
  const former = isId(input.fileId) ? await tx.formerMediaFiles.load(input.fileId) : null;
  const file = requireFound(former?.assetId === asset.id ? former : null, 'input', 'fileId');
  if (file.sha256 === asset.sha256)
    throw refused('ILLEGAL_TRANSITION', 'It is the file that it has', 'input', 'fileId');
  await tx.formerMediaFileRepository.lookAgain(asset.id);
  return putFile(tx, asset, file, input.reason);
};
