import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** A product of economic news, which the media alliance of the Greater Bay Area gets for Hong Kong; both are made up. */
export const seedSyndication = async (tables: DataSources): Promise<void> => {
  const productId = seedId('SyndicationProduct', 'economy');
  await tables.syndicationProductRepository.insert({
    ...{
      id: productId,
      name: { zhHant: '灣區經濟稿件（合成示例）', en: 'Economic news of the Bay Area (synthetic)' },
    },
    ...{ mediaTopics: ['04000000'], channelIds: [seedId('Channel', 'web')], territories: ['CN', 'HK', 'MO'] },
  });
  await tables.syndicationSubscriptionRepository.insert({
    ...{ id: seedId('SyndicationSubscription', 'economy'), productId, territory: 'HK' },
    organisationId: seedId('Organisation', 'gba-media-alliance'),
  });
};
