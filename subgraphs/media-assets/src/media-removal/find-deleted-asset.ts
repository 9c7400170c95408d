import { requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';

/** A deleted asset that the viewer may take up again. @throws NOT_FOUND */
export const findDeletedAsset = async (tx: Transaction, id: string): Promise<MediaFile> =>
  requireFound(await tx.deletedAssets.load(id), 'input', 'id');
