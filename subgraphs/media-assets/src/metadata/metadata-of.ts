import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import type { ImageMetadata, WrittenMetadata } from './image-metadata.entity.ts';

const written = (text: MediaFile['title']): string | null => text?.zhHans || text?.zhHant || text?.en || null;

/** What was edited lies over what the file says; the texts that have a field of the asset come from there. */
const editedMetadata = (asset: MediaFile): WrittenMetadata => {
  const merged = { ...asset.originalMetadata, ...asset.editedMetadata };
  const texts = {
    creditLine: asset.creditLine,
    copyrightNotice: asset.copyrightNotice,
    creator: asset.creatorName === null ? [] : [asset.creatorName],
    title: written(asset.title),
    description: written(asset.description),
    altText: written(asset.altText),
  };
  return Object.fromEntries(
    Object.entries({ ...merged, ...texts }).filter(([, value]) => value !== null),
  ) as WrittenMetadata;
};

/** The metadata of an asset, as its file says it or with what was edited since. */
export const metadataOf = (asset: MediaFile, which: 'original' | 'edited'): ImageMetadata => ({
  ...(which === 'original' ? asset.originalMetadata : editedMetadata(asset)),
  ownerId: asset.ownerId,
});
