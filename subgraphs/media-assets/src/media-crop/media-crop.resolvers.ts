import { mutation } from '@media-graph/subgraph';
import { requireWitness } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';
import { planCropRendition, planCropRenditions } from '../rendition/plan-rendition.ts';
import { addMediaCrop } from './add-media-crop.ts';
import { changeMediaCrop } from './change-media-crop.ts';
import type { MediaCrop } from './media-crop.entity.ts';
import { removeMediaCrop } from './remove-media-crop.ts';

const assetOf = async ({ assetId }: MediaCrop, { mediaFiles }: Context) =>
  // Nothing else has crops.
  (await mediaFiles.load(assetId)) as MediaAsset;

const forWitnesses =
  (nameOf: (crop: MediaCrop) => string) => async (crop: MediaCrop, _: unknown, context: Context) => {
    requireWitness(context.viewer, await assetOf(crop, context));
    return nameOf(crop);
  };

export const mediaCropResolvers: Resolvers = {
  Mutation: {
    addMediaCrop: mutation('crop', addMediaCrop),
    changeMediaCrop: mutation('crop', changeMediaCrop),
    removeMediaCrop: mutation('crop', removeMediaCrop),
  },
  ImageAsset: {
    crops: ({ id }, _, { cropsOfAssets }) => cropsOfAssets.load(id),
    crop: async ({ id }, { name }, { cropsOfAssets }) =>
      (await cropsOfAssets.load(id)).find((crop) => crop.name === name) ?? null,
  },
  MediaCrop: {
    madeBy: forWitnesses(({ madeBy }) => madeBy),
    changedBy: forWitnesses(({ changedBy }) => changedBy),
    rendition: async (crop, wanted, context) => planCropRendition(await assetOf(crop, context), crop, wanted),
    renditions: async (crop, wanted, context) =>
      planCropRenditions(await assetOf(crop, context), crop, wanted),
  },
};
