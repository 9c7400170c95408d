import { badInput, type RightsStatement } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import { usabilityOf } from './usability-of.ts';

const mostChannels = 20;

type Asked = { assetIds: readonly string[]; channelIds: readonly string[]; from: Date };

/** Whether each asset may be published on each channel, with every reason why not; one that is not there may not. */
export const rightsStatementOf = async (
  { assetIds, channelIds, from }: Asked,
  { mediaFiles, leasesOfAssets }: Pick<Context, 'mediaFiles' | 'leasesOfAssets'>,
): Promise<RightsStatement> => {
  if (channelIds.length < 1 || channelIds.length > mostChannels)
    throw badInput(`This takes 1 to ${mostChannels} channels`);
  const verdicts = await Promise.all(
    [...new Set(assetIds)].map(async (assetId) => {
      const asset = await mediaFiles.load(assetId);
      const leases = asset ? await leasesOfAssets.load(asset.id) : [];
      return channelIds.map((channelId) => {
        if (!asset) return { assetId, channelId, reasons: ['NOT_RELEASED'], until: null };
        const { reasons, until } = usabilityOf(asset, leases, { use: 'PUBLICATION', channelId, at: from });
        return { assetId, channelId, reasons, until: until?.toISOString() ?? null };
      });
    }),
  );
  return { madeAt: new Date().toISOString(), from: from.toISOString(), verdicts: verdicts.flat() };
};
