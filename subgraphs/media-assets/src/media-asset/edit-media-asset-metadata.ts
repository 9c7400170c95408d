import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { EditMediaAssetMetadataInput } from '../generated/resolvers.ts';
import { overlaid, requireMetadata } from '../metadata/require-metadata.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaFile } from './media-asset.entity.ts';
import { requireColumns } from './require-columns.ts';
import { requireReleasable } from './require-releasable.ts';
import { searchVectorOf } from './search-vector-of.ts';

/** Edits what is said of an asset; what is public keeps what made it fit to be so. */
export const editMediaAssetMetadata = async (
  tx: Transaction,
  input: EditMediaAssetMetadataInput,
): Promise<MediaFile> => {
  const columns = requireColumns(input);
  const further = requireMetadata(input.metadata ?? {}, 'input', 'metadata');
  const asset = await lockMediaAsset(tx, input);
  const changes = { ...columns, editedMetadata: overlaid(asset.editedMetadata, further) };
  const edited = { ...asset, ...changes };
  if (asset.status === 'RELEASED') requireReleasable(edited);
  return revise(tx.mediaAssetRepository, asset, { ...changes, searchVector: searchVectorOf(edited) });
};
