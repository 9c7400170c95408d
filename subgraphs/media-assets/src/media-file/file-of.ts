import type { Context } from '../context.ts';
import type { MediaAsset, MediaFile } from '../media-asset/media-asset.entity.ts';

type Found<Row> = Promise<Row | null> | null;

/** What refers to a file by its id: `file` is what it is, whichever its kind, and `asset` the same where it is a picture. */
export const fileOf = <Parent>(idOf: (parent: Parent) => string | null) => ({
  file: (parent: Parent, _: unknown, { mediaFiles }: Context): Found<MediaFile> => {
    const id = idOf(parent);
    return id === null ? null : mediaFiles.load(id);
  },
  asset: (parent: Parent, _: unknown, { mediaAssets }: Context): Found<MediaAsset> => {
    const id = idOf(parent);
    return id === null ? null : mediaAssets.load(id);
  },
});
