import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import { releaseBlockers } from '../media-asset/release-blockers.ts';

/** What the answer to an upload says of the asset: enough to go on in GraphQL. */
export const describeAsset = (asset: MediaFile) => ({
  id: asset.id,
  version: asset.version,
  kind: asset.kind,
  status: asset.status,
  mimeType: asset.mimeType,
  sizeInBytes: asset.sizeInBytes.toString(),
  sha256: asset.sha256,
  width: asset.width,
  height: asset.height,
  durationMs: asset.durationMs,
  pageCount: asset.pageCount,
  releaseBlockers: releaseBlockers(asset),
});
