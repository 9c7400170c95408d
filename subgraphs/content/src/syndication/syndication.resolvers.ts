import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeSyndicationProduct } from './change-syndication-product.ts';
import { createSyndicationProduct } from './create-syndication-product.ts';
import { proveSyndicationAgreement } from './prove-syndication-agreement.ts';
import { resumeSyndication } from './resume-syndication.ts';
import { startSyndication } from './start-syndication.ts';
import { stopSyndication } from './stop-syndication.ts';
import { isLapsed } from './syndication-subscription.entity.ts';

type Loader<Key, Row> = { load(key: Key): Promise<Row | null> };

const all = async <Key, Row>(loader: Loader<Key, Row>, keys: readonly Key[]): Promise<Row[]> =>
  (await Promise.all(keys.map((key) => loader.load(key)))).filter((row) => row !== null);

export const syndicationResolvers: Resolvers = {
  Query: {
    syndicationProducts: (_, page, { syndicationProductRepository }) =>
      syndicationProductRepository.page(page),
    syndicationSubscriptions: (_, page, { syndicationSubscriptionRepository }) =>
      syndicationSubscriptionRepository.page(page),
    mySyndicationSubscriptions: (_, page, { syndicationSubscriptionRepository }) =>
      syndicationSubscriptionRepository.ownPage(page),
  },
  Mutation: {
    createSyndicationProduct: mutation('product', createSyndicationProduct),
    changeSyndicationProduct: mutation('product', changeSyndicationProduct),
    startSyndication: mutation('subscription', startSyndication),
    proveSyndicationAgreement: mutation('subscription', proveSyndicationAgreement),
    stopSyndication: mutation('subscription', stopSyndication),
    resumeSyndication: mutation('subscription', resumeSyndication),
  },
  SyndicationProduct: {
    sections: ({ sectionIds }, _, { sections }) => all(sections, sectionIds),
    tags: ({ tagIds }, _, { tags }) => all(tags, tagIds),
    channels: ({ channelIds }, _, { channels }) => all(channels, channelIds),
    mediaTopics: ({ mediaTopics: codes }, _, { mediaTopics }) =>
      all(
        mediaTopics,
        codes.map((code) => ({ code })),
      ),
  },
  SyndicationSubscription: {
    product: async ({ productId }, _, { syndicationProducts }) =>
      (await syndicationProducts.load(productId))!,
    organisation: ({ organisationId }) => ({ id: organisationId }),
    agreement: ({ agreementId }) => (agreementId === null ? null : { id: agreementId }),
    status: (subscription) =>
      subscription.status === 'ACTIVE' && isLapsed(subscription) ? 'LAPSED' : subscription.status,
    feedPath: ({ id }) => `/feeds/syndication/${id}.ninjs`,
    deliveries: ({ id }, page, { deliveriesOfSyndications }) => deliveriesOfSyndications.load(id, page),
  },
  SyndicationDelivery: {
    article: ({ articleId }, _, { articles }) => articles.load(articleId),
  },
};
