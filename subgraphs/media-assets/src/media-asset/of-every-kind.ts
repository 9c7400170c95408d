import type { Context } from '../context.ts';
import type { MediaAssetKind, Resolvers } from '../generated/resolvers.ts';
import type { MediaAsset } from './media-asset.entity.ts';

export const typeOfKind = {
  IMAGE: 'ImageAsset',
  VIDEO: 'VideoAsset',
  AUDIO: 'AudioAsset',
  DOCUMENT: 'DocumentAsset',
  GRAPHIC: 'GraphicAsset',
} as const satisfies Record<MediaAssetKind, string>;

type AssetType = (typeof typeOfKind)[MediaAssetKind];

/** Resolvers of fields that assets of every kind have. */
export const ofEveryKind = (fields: NonNullable<Resolvers['AudioAsset']>): Pick<Resolvers, AssetType> =>
  Object.fromEntries(Object.values(typeOfKind).map((type) => [type, fields]));

/** Finds what others refer to as of one kind: what is of another is not there. */
export const referenceTo =
  (kind: MediaAssetKind) =>
  async ({ id }: { readonly id: string }, { mediaAssets }: Context): Promise<MediaAsset | null> => {
    const asset = await mediaAssets.load(id);
    return asset?.kind === kind ? asset : null;
  };
