import type { Job } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { ChannelMonth } from './audience-index.repository.ts';
import { mcci, mcciVersion } from './mcci.ts';
import { wci, wciVersion } from './wci.ts';

/** What was begun before the last run may have been kept after it. */
const overlap = 10 * 60_000;

const indexOf = (channel: ChannelMonth): number | null => {
  if (channel.platform !== 'WECHAT') return channel.platformIndex;
  return channel.articles === 0 ? null : wci(channel);
};

/** Of several accounts on one platform the strongest counts. */
const strongest = (channels: readonly ChannelMonth[], platform: string): number | null => {
  const values = channels.filter((channel) => channel.platform === platform).map(indexOf);
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};

/** Works out the indices of all months of which something was delivered since the last time. */
export const computeIndices = async ({
  audienceIndexRepository,
}: Pick<DataSources, 'audienceIndexRepository'>): Promise<void> => {
  const since = new Date((await audienceIndexRepository.lastRun()).getTime() - overlap);
  const months = await audienceIndexRepository.channelMonths(since);
  const accounts = months.flatMap((channel) => {
    if (channel.platform !== 'WECHAT' || channel.articles === 0) return [];
    const { channelId: subjectId, month, isSynthetic } = channel;
    return {
      kind: 'WCI' as const,
      subjectId,
      month,
      value: wci(channel),
      formulaVersion: wciVersion,
      isSynthetic,
    };
  });
  const groups = Map.groupBy(months, ({ organisationId, month }) => `${organisationId} ${month}`);
  const organisations = [...groups.values()].map((channels) => {
    const { organisationId: subjectId, month } = channels[0]!;
    const value = mcci({
      wechat: strongest(channels, 'WECHAT'),
      weibo: strongest(channels, 'WEIBO'),
      douyin: strongest(channels, 'DOUYIN'),
      videoAccount: strongest(channels, 'VIDEO_ACCOUNT'),
    });
    const isSynthetic = channels.some((channel) => channel.isSynthetic);
    return { kind: 'MCCI' as const, subjectId, month, value, formulaVersion: mcciVersion, isSynthetic };
  });
  await audienceIndexRepository.write([...accounts, ...organisations]);
};

export const computeAudienceIndices: Job<DataSources> = {
  name: 'compute-audience-indices',
  everySeconds: 600,
  as: { subject: 'compute-audience-indices', roles: ['audience-counter'] },
  run: (context) => context.transaction('computeAudienceIndices', computeIndices),
};
