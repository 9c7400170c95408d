import type { Viewer } from '@media-graph/service';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';
import { mayTrace, worksOn } from '../media-asset/sight.ts';
import type { ImageMetadata } from './image-metadata.entity.ts';

/** What was edited lies over what the file says; the texts that have a field of the asset come from there. */
const editedMetadata = (asset: MediaAsset): ImageMetadata => {
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
  ) as ImageMetadata;
};

const written = (text: MediaAsset['title']): string | null =>
  text?.zhHans || text?.zhHant || text?.en || null;

/** The metadata of an asset as this viewer may read it. */
export const shownMetadata = (
  viewer: Viewer,
  asset: MediaAsset,
  which: 'original' | 'edited',
): ImageMetadata => {
  const { position, instructions, ...open } =
    which === 'original' ? asset.originalMetadata : editedMetadata(asset);
  return {
    keywords: [],
    creator: [],
    personShownInTheImage: [],
    ...open,
    ...(position && mayTrace(viewer, asset) && { position }),
    ...(instructions && worksOn(viewer, asset) && { instructions }),
  };
};
