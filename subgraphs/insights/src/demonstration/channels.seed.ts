import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

export const institute = seedId('Organisation', 'dongjiang-bigdata');

/** The channels of the demonstration that are counted: all but paper, whose readers nobody sees. */
const channels = [
  ['huizhou-toutiao', 'OWN', 'huizhou-toutiao', false],
  ['zhangzhong-huizhou', 'OWN', 'zhangzhong-huizhou', false],
  ['web', 'OWN', 'huizhou-daily', true],
  ['wechat', 'WECHAT', 'huizhou-daily', false],
  ['weibo', 'WEIBO', 'huizhou-daily', false],
  ['douyin', 'DOUYIN', 'huizhou-daily', false],
  ['video-account', 'VIDEO_ACCOUNT', 'huizhou-daily', false],
] as const;

export const seedAudienceChannels = async ({
  instituteRepository,
  audienceChannelRepository,
}: DataSources): Promise<void> => {
  await instituteRepository.insert({ organisationId: institute });
  await audienceChannelRepository.insert(
    channels.map(([slug, platform, organisation, takesBeacons]) => ({
      id: seedId('Channel', slug),
      organisationId: seedId('Organisation', organisation),
      ...{ platform, takesBeacons, isSynthetic: true },
    })),
  );
};
