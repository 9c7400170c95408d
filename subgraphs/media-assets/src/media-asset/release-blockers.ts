import type { MediaAssetReleaseBlocker } from '../generated/resolvers.ts';
import type { MediaFile } from './media-asset.entity.ts';

/** What is missing before an asset may be public; neither can be overridden (after the Guardian's Grid). */
export const releaseBlockers = ({
  creditLine,
  altText,
}: Pick<MediaFile, 'creditLine' | 'altText'>): MediaAssetReleaseBlocker[] => [
  ...(creditLine === null ? ['MISSING_CREDIT' as const] : []),
  ...(altText === null ? ['MISSING_DESCRIPTION' as const] : []),
];
