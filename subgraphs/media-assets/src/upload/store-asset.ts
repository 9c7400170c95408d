import { RequestRefused } from '@media-graph/service';
import pLimit from 'p-limit';
import type { Context } from '../context.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import type { Storage } from '../storage/storage.ts';
import { draftOf } from './draft-of.ts';
import type { FileLimits } from './file-limits.ts';
import { inspectFile } from './inspect-file.ts';
import { maxBytesOf } from './max-bytes-of.ts';
import { originalName } from './original-name.ts';
import { type ReceivedFile, tooLarge } from './receive-file.ts';

type Upload = ReceivedFile & {
  readonly ownerId: string;
  /** The media type that the caller named, or null. */
  readonly declared: string | null;
  readonly fileName: string | null;
};

export type StoredAsset = {
  readonly asset: MediaFile;
  readonly duplicate: boolean;
  /** Blocks of metadata that were too long to be read, such as `XMP`. */
  readonly metadataLeftOut: readonly string[];
  /** What looks like it, of what the uploader sees. */
  readonly nearDuplicates: readonly { readonly id: string; readonly distance: number }[];
};

/** How many files are decoded at once. */
const limit = pLimit(2);

/**
 * Makes a draft of a received file, or answers the asset that its owner has of the same bytes. Nothing is kept of a
 * file that is refused. Should the row fail after the file was kept, the file stays under its checksum: the next
 * attempt finds it, and nobody else can.
 */
export const storeAsset = async (
  { path, sha256, sizeInBytes, ownerId, declared, fileName }: Upload,
  context: Pick<Context, 'mediaAssetRepository' | 'transaction' | 'viewer' | 'end'>,
  storage: Storage,
  limits: FileLimits,
): Promise<StoredAsset> => {
  const known = await context.mediaAssetRepository.ofFile(ownerId, sha256).finally(context.end);
  if (known) return { asset: known, duplicate: true, metadataLeftOut: [], nearDuplicates: [] };

  const file = await limit(() => inspectFile(path, limits.maxPixels));
  const { mimeType, extension, fingerprint, metadataLeftOut } = file;
  if (declared !== null && declared !== mimeType)
    throw new RequestRefused('UNSUPPORTED_TYPE', `The file is ${mimeType} and not ${declared} as declared`);
  const maxBytes = maxBytesOf(mimeType, limits);
  if (sizeInBytes > maxBytes) throw tooLarge(maxBytes);
  const storedAs = originalName(sha256, extension);
  await context.transaction('uploadAsset', (tx) => tx.mediaRemovalRepository.claimFile(storedAs));
  await storage.keep(storedAs, path, mimeType);

  const uploadedBy = context.viewer.subject!;
  const asset = draftOf({ file, sha256, sizeInBytes, storedAs, ownerId, fileName, uploadedBy });
  return context.transaction('uploadAsset', async ({ mediaAssetRepository, nearDuplicateRepository }) => {
    if (await mediaAssetRepository.add(asset)) {
      if (fingerprint !== null) await nearDuplicateRepository.keep(asset.id, fingerprint);
      const alike = await nearDuplicateRepository.ofAssets([asset.id]);
      const nearDuplicates = alike.map(({ id, distance }) => ({ id, distance }));
      return { asset, duplicate: false, metadataLeftOut, nearDuplicates };
    }
    const other = await mediaAssetRepository.ofFile(ownerId, sha256);
    if (!other) throw new Error('A file is known and its asset is not visible to its owner');
    return { asset: other, duplicate: true, metadataLeftOut, nearDuplicates: [] };
  });
};
