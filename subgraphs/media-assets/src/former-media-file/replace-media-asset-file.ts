import { refused, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReplaceMediaAssetFileInput } from '../generated/resolvers.ts';
import { requireImage } from '../media-asset/require-image.ts';
import { lockForFile, putFile, type ReplacedFile } from './put-file.ts';

/** Gives an asset the file of a draft, of which nothing else is left then. */
export const replaceMediaAssetFile = async (
  tx: Transaction,
  input: ReplaceMediaAssetFileInput,
): Promise<ReplacedFile> => {
  const seen = requireImage(
    requireFound(await tx.mediaFiles.load(input.draftId), 'input', 'draftId'),
    ...['input', 'draftId'],
  );
  const asset = await lockForFile(tx, input);
  const [draft] = await tx.mediaAssetRepository.lockAll(seen.id === asset.id ? [] : [seen.id]);
  if (draft?.status !== 'DRAFT' || draft.deletedAt || draft.ownerId !== asset.ownerId)
    throw refused('ILLEGAL_TRANSITION', 'A draft of the same owner gives its file', 'input', 'draftId');
  await tx.formerMediaFileRepository.takeFingerprint(asset.id, draft.id);
  const deletionReason = `Its file went to ${asset.id}`;
  const gone = { deletedAt: new Date(), deletedBy: tx.viewer.subject, deletionReason };
  await revise(tx.mediaAssetRepository, draft, gone);
  // First it lets go of the file, which its owner has in one asset alone.
  await tx.mediaRemovalRepository.erase([draft.id]);
  await tx.mediaRemovalRepository.claimFile(draft.storedAs);
  return putFile(tx, asset, requireImage(draft, 'input', 'draftId'), input.reason);
};
