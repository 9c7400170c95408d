import { mediaCollection } from '../media-collection/media-collection.module.ts';
import { mediaCrop } from '../media-crop/media-crop.module.ts';
import { mediaRemoval } from '../media-removal/media-removal.module.ts';
import { imageMetadata } from '../metadata/image-metadata.module.ts';
import { nearDuplicate } from '../near-duplicate/near-duplicate.module.ts';
import { mediaAsset } from './media-asset.module.ts';

/** The modules of the pictures themselves: what they say and show, how they are put together, and how they go. */
export const pictures = [mediaAsset, imageMetadata, mediaCrop, mediaCollection, nearDuplicate, mediaRemoval];
