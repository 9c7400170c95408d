import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** The addresses are synthetic: `.example` belongs to nobody. */
const channels = [
  {
    slug: 'huizhou-toutiao',
    kind: 'APP',
    organisation: 'huizhou-toutiao',
    baseUrl: 'https://toutiao.huizhou-daily.example/a/',
    name: { zhHant: '惠州頭條', zhHans: '惠州头条', en: 'Huizhou Headlines' },
  },
  {
    slug: 'zhangzhong-huizhou',
    kind: 'APP',
    organisation: 'zhangzhong-huizhou',
    baseUrl: 'https://zhangzhong.huizhou-daily.example/a/',
    name: { zhHant: '掌中惠州', zhHans: '掌中惠州', en: 'Huizhou in Hand' },
  },
  {
    slug: 'paper',
    kind: 'PRINT',
    organisation: 'huizhou-daily',
    baseUrl: null,
    name: { zhHant: '惠州日報', zhHans: '惠州日报', en: 'Huizhou Daily' },
  },
  {
    slug: 'web',
    kind: 'WEB',
    organisation: 'huizhou-daily',
    baseUrl: 'https://www.huizhou-daily.example/news/',
    name: { zhHant: '惠州日報網', zhHans: '惠州日报网', en: 'Huizhou Daily on the web' },
  },
] as const;

export const seedChannels = async ({ channelRepository }: DataSources): Promise<void> => {
  await channelRepository.insert(
    channels.map(({ organisation, ...channel }, position) => ({
      ...channel,
      id: seedId('Channel', channel.slug),
      organisationId: seedId('Organisation', organisation),
      position,
    })),
  );
};
