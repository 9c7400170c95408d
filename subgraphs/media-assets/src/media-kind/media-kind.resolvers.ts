import { mutation } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { type ImageAsset, isImage, type MediaAsset } from '../media-asset/media-asset.entity.ts';
import { referenceTo } from '../media-asset/of-every-kind.ts';
import { setMediaAssetPoster } from './set-media-asset-poster.ts';
import { wholeFileHref } from './whole-file-href.ts';

const poster = async (
  { posterId }: MediaAsset,
  _: unknown,
  { mediaAssets }: Context,
): Promise<ImageAsset | null> => {
  const picture = posterId === null ? null : await mediaAssets.load(posterId);
  return picture && isImage(picture) ? picture : null;
};

const shared = { poster, href: wholeFileHref };
const durationInSeconds = ({ durationMs }: MediaAsset): number => durationMs! / 1000;

export const mediaKindResolvers: Resolvers = {
  Mutation: {
    setMediaAssetPoster: mutation('asset', setMediaAssetPoster),
  },
  VideoAsset: {
    ...shared,
    __resolveReference: referenceTo('VIDEO'),
    width: ({ width }) => width!,
    height: ({ height }) => height!,
    durationInSeconds,
  },
  AudioAsset: { ...shared, __resolveReference: referenceTo('AUDIO'), durationInSeconds },
  DocumentAsset: {
    ...shared,
    __resolveReference: referenceTo('DOCUMENT'),
    pageCount: ({ pageCount }) => pageCount!,
  },
  GraphicAsset: { ...shared, __resolveReference: referenceTo('GRAPHIC') },
};
