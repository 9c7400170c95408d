import type { MediaAsset } from './media-asset.entity.ts';

export type ReleaseBlocker = 'MISSING_CREDIT' | 'MISSING_DESCRIPTION';

/** What is missing before an asset may be public; neither can be overridden (after the Guardian's Grid). */
export const releaseBlockers = ({
  creditLine,
  altText,
}: Pick<MediaAsset, 'creditLine' | 'altText'>): ReleaseBlocker[] => [
  ...(creditLine === null ? ['MISSING_CREDIT' as const] : []),
  ...(altText === null ? ['MISSING_DESCRIPTION' as const] : []),
];
