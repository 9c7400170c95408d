import { mutation } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { MediaAsset, MediaFile } from '../media-asset/media-asset.entity.ts';
import { releaseBlockers } from '../media-asset/release-blockers.ts';
import { ofEveryKind, referenceTo, typeOfKind } from './of-every-kind.ts';
import { setMediaFilePoster } from './set-media-file-poster.ts';
import { wholeFileHref } from './whole-file-href.ts';

const shared = {
  href: wholeFileHref,
  poster: (
    { posterId }: MediaFile,
    _: unknown,
    { mediaAssets }: Context,
  ): Promise<MediaAsset | null> | null => (posterId === null ? null : mediaAssets.load(posterId)),
};
const durationInSeconds = ({ durationMs }: MediaFile): number => durationMs! / 1000;

export const mediaFileResolvers: Resolvers = {
  Query: {
    mediaFile: (_, { id }, { mediaFiles }) => mediaFiles.load(id),
    mediaFiles: (_, asked, { mediaAssetRepository }) => mediaAssetRepository.page(asked),
  },
  Mutation: {
    setMediaFilePoster: mutation('file', setMediaFilePoster),
  },
  MediaFile: {
    __resolveType: ({ kind }) => typeOfKind[kind],
  },
  ...ofEveryKind({
    rightsOwner: ({ ownerId }) => ({ id: ownerId }),
    creator: ({ personId }) => (personId ? { id: personId } : null),
    event: ({ eventId }) => (eventId ? { id: eventId } : null),
    releaseBlockers,
  }),
};

/** What each kind that is no picture has of its own. */
export const otherKindsResolvers: Resolvers = {
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
