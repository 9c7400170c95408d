import { allow, lockVersion, mutate, optionalId, refused, revise } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkEdits, overlay } from './check-edits.ts';
import type { MediaAsset } from './media-asset.entity.ts';
import { releaseBlockers } from './release-blockers.ts';
import { searchVectorOf } from './search-vector-of.ts';
import { worksOn } from './sight.ts';

type Transaction = Pick<Context, 'mediaAssetRepository' | 'mediaAssets' | 'viewer'>;

/** Locks an asset that the viewer works on; whoever may only look at it is told so. */
const lockOwn = async (tx: Transaction, input: { id: string; version: number }): Promise<MediaAsset> => {
  const seen = await tx.mediaAssets.load(input.id);
  if (!seen) throw refused('NOT_FOUND', 'There is no such asset, or you may not see it', 'input', 'id');
  if (!worksOn(tx.viewer, seen))
    throw refused('FORBIDDEN', `This takes the role picture-desk or editor, or staff of the asset's owner`);
  return lockVersion(tx.mediaAssetRepository, input);
};

const refuseUnlessReleasable = (asset: MediaAsset): void => {
  const blockers = releaseBlockers(asset);
  if (blockers.length === 0) return;
  const reasons = {
    MISSING_CREDIT: 'missing_credit (no credit line)',
    MISSING_DESCRIPTION: 'missing_description (no alternative text)',
  };
  throw refused(
    'RIGHTS_BLOCKED',
    `Not fit for the public: ${blockers.map((one) => reasons[one]).join(', ')}`,
  );
};

export const mediaAssetMutations: Resolvers = {
  Mutation: {
    editAssetMetadata: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { metadata, ...columns } = checkEdits(input);
        const asset = await lockOwn(tx, input);
        const editedMetadata = overlay(asset.editedMetadata, metadata);
        const edited = { ...asset, ...columns, editedMetadata };
        if (asset.status === 'RELEASED') refuseUnlessReleasable(edited);
        const searchVector = searchVectorOf(edited);
        return {
          asset: await revise(tx.mediaAssetRepository, asset, { ...columns, editedMetadata, searchVector }),
        };
      }),
    setFocalPoint: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        for (const side of ['x', 'y'] as const)
          if (!(input[side] >= 0 && input[side] <= 1))
            throw refused('INVALID_INPUT', 'A fraction from 0 to 1', 'input', side);
        const asset = await lockOwn(tx, input);
        const { x: focalX, y: focalY } = input;
        return { asset: await revise(tx.mediaAssetRepository, asset, { focalX, focalY }) };
      }),
    releaseAsset: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'picture-desk', 'editor');
        const asset = await lockVersion(tx.mediaAssetRepository, input);
        if (asset.status === 'RELEASED') throw refused('ILLEGAL_TRANSITION', 'The asset is released already');
        refuseUnlessReleasable(asset);
        return { asset: await revise(tx.mediaAssetRepository, asset, { status: 'RELEASED' }) };
      }),
    withdrawAsset: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const asset = await lockOwn(tx, input);
        if (asset.status !== 'RELEASED')
          throw refused('ILLEGAL_TRANSITION', 'Only a released asset can be withdrawn');
        return { asset: await revise(tx.mediaAssetRepository, asset, { status: 'WITHDRAWN' }) };
      }),
    linkAssetToEvent: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const eventId = optionalId(input.eventId, 'input', 'eventId');
        const asset = await lockOwn(tx, input);
        return { asset: await revise(tx.mediaAssetRepository, asset, { eventId }) };
      }),
  },
};
