import type { Context } from '../context.ts';
import type { MediaFileKind, Resolvers } from '../generated/resolvers.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';

export const typeOfKind = {
  IMAGE: 'ImageAsset',
  VIDEO: 'VideoAsset',
  AUDIO: 'AudioAsset',
  DOCUMENT: 'DocumentAsset',
  GRAPHIC: 'GraphicAsset',
} as const satisfies Record<MediaFileKind, string>;

type FileType = (typeof typeOfKind)[MediaFileKind];

/** Resolvers of fields that files of every kind have. */
export const ofEveryKind = (fields: NonNullable<Resolvers['AudioAsset']>): Pick<Resolvers, FileType> =>
  Object.fromEntries(Object.values(typeOfKind).map((type) => [type, fields]));

/** Finds what others refer to as of one kind: what is of another is not there. */
export const referenceTo =
  (kind: MediaFileKind) =>
  async ({ id }: { readonly id: string }, { mediaFiles }: Context): Promise<MediaFile | null> => {
    const file = await mediaFiles.load(id);
    return file?.kind === kind ? file : null;
  };
