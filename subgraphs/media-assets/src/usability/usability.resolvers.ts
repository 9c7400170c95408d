import { badInput, isId, writeRightsStatement } from '@media-graph/subgraph';
import { forWitnesses } from '../access.ts';

import type { Resolvers } from '../generated/resolvers.ts';
import { isImage } from '../media-asset/media-asset.entity.ts';
import { fileMutation } from '../media-file/file-mutation.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';
import { costOf } from './cost-of.ts';
import { rightsStatementOf } from './rights-statement-of.ts';
import { setMediaAssetRights } from './set-media-asset-rights.ts';
import { usabilityOf } from './usability-of.ts';

const mostChannels = 20;

/** Ids are written in small letters where they are compared. */
const channelOf = (id: string | null | undefined): string | null => {
  if (id == null) return null;
  if (!isId(id)) throw badInput('This is no id of a channel');
  return id.toLowerCase();
};

const assetOf = (id: string): string => {
  if (!isId(id)) throw badInput('This is no id of an asset');
  return id.toLowerCase();
};

export const usabilityResolvers: Resolvers = {
  Mutation: {
    setMediaAssetRights: fileMutation(setMediaAssetRights),
  },
  ...ofEveryKind({
    usageRights: forWitnesses(({ rightsCategory, restrictions }) => ({
      ...{ category: rightsCategory, restrictions },
      cost: rightsCategory && costOf(rightsCategory, restrictions),
    })),
    usability: forWitnesses(async (asset, { use, channelId, at }, { leasesOfAssets }) =>
      usabilityOf(asset, await leasesOfAssets.load(asset.id), {
        ...{ use, channelId: channelOf(channelId), at: at ?? new Date() },
      }),
    ),
  }),
  Article: {
    rightsBlockers: async ({ assetRefs = [] }, { channelIds, at }, { mediaFiles, leasesOfAssets }) => {
      if ((channelIds ?? []).length > mostChannels) throw badInput(`At most ${mostChannels} channels`);
      const channels = channelIds?.length ? channelIds.map(channelOf) : [null];
      const asked = { use: 'PUBLICATION' as const, at: at ?? new Date() };
      const found = await Promise.all(
        [...new Set(assetRefs)].map(async (assetId) => {
          const file = await mediaFiles.load(assetId);
          const leases = file ? await leasesOfAssets.load(file.id) : [];
          return channels.map((channelId) => ({
            ...{ assetId, file, asset: file && isImage(file) ? file : null, channelId },
            reasons: file
              ? usabilityOf(file, leases, { ...asked, channelId }).reasons
              : ['NOT_RELEASED' as const],
          }));
        }),
      );
      return found.flat().filter(({ reasons }) => reasons.length > 0);
    },
    rightsStatement: async ({ assetRefs = [] }, { channelIds, moreAssetIds, at }, context) => {
      const asked = {
        assetIds: [...assetRefs, ...moreAssetIds.map(assetOf)],
        channelIds: channelIds.map((id) => channelOf(id)!),
        from: at ?? new Date(),
      };
      return writeRightsStatement(context.rightsKey, await rightsStatementOf(asked, context));
    },
  },
};
