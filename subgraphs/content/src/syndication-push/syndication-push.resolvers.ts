import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeSyndicationEndpoint } from './change-syndication-endpoint.ts';
import { openSyndicationEndpoint } from './open-syndication-endpoint.ts';
import { pauseSyndicationEndpoint } from './pause-syndication-endpoint.ts';
import { resumeSyndicationEndpoint } from './resume-syndication-endpoint.ts';
import { retryFailedSyndicationPushes } from './retry-failed-syndication-pushes.ts';
import { retrySyndicationPush } from './retry-syndication-push.ts';

export const syndicationPushResolvers: Resolvers = {
  Query: {
    syndicationPushes: (_, page, { syndicationPushRepository }) => syndicationPushRepository.page(page),
  },
  Mutation: {
    openSyndicationEndpoint: mutation('endpoint', openSyndicationEndpoint),
    changeSyndicationEndpoint: mutation('endpoint', changeSyndicationEndpoint),
    pauseSyndicationEndpoint: mutation('endpoint', pauseSyndicationEndpoint),
    resumeSyndicationEndpoint: mutation('endpoint', resumeSyndicationEndpoint),
    retrySyndicationPush: mutation('push', retrySyndicationPush),
    retryFailedSyndicationPushes: mutation('endpoint', retryFailedSyndicationPushes),
  },
  SyndicationSubscription: {
    endpoint: ({ id }, _, { endpointsOfSubscriptions }) => endpointsOfSubscriptions.load(id),
  },
  SyndicationEndpoint: {
    secret: (endpoint, _, { push }) => push.secretOf(endpoint),
    pendingCount: async ({ subscriptionId }, _, { openPushes }) =>
      (await openPushes.load(subscriptionId))?.pendingCount ?? 0,
    failedCount: async ({ subscriptionId }, _, { openPushes }) =>
      (await openPushes.load(subscriptionId))?.failedCount ?? 0,
  },
  SyndicationDelivery: {
    push: ({ id }, _, { syndicationPushes }) => syndicationPushes.load(id),
  },
  SyndicationPush: {
    delivery: async ({ id }, _, { syndicationDeliveries }) => (await syndicationDeliveries.load(id))!,
    attempts: ({ id }, _, { attemptsOfPushes }) => attemptsOfPushes.load(id),
  },
};
