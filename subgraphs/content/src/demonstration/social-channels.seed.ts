import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** Accounts of the newspaper on platforms of others, by names that are made up. */
const channels = [
  ['wechat', 'WECHAT', '惠州日報微信', 'Huizhou Daily on WeChat'],
  ['weibo', 'WEIBO', '惠州日報微博', 'Huizhou Daily on Weibo'],
  ['douyin', 'DOUYIN', '惠州日報抖音', 'Huizhou Daily on Douyin'],
  ['video-account', 'VIDEO_ACCOUNT', '惠州日報視頻號', 'Huizhou Daily’s video account'],
] as const;

export const seedSocialChannels = async ({ channelRepository }: DataSources): Promise<void> => {
  const position = await channelRepository.count();
  await channelRepository.insert(
    channels.map(([slug, kind, zhHant, en], index) => ({
      id: seedId('Channel', slug),
      ...{ slug, kind, name: { zhHant, en }, account: `${slug}-example` },
      organisationId: seedId('Organisation', 'huizhou-daily'),
      position: position + index,
    })),
  );
};
