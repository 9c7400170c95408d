import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import { advertisementLabel } from '../creative/advertisement-label.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordAdSponsorshipMark } from './record-ad-sponsorship-mark.ts';

export const sponsorshipResolvers: Resolvers = {
  Query: {
    adSponsorshipsToMark: (_, page, { sponsorshipRepository }) => sponsorshipRepository.pageToMark(page),
  },
  Mutation: { recordAdSponsorshipMark: mutation('sponsorships', recordAdSponsorshipMark) },
  AdSponsorship: {
    article: ({ articleId }) => (articleId === null ? null : { id: articleId }),
    organisation: ({ sponsorRegistryId }) => (sponsorRegistryId === null ? null : { id: sponsorRegistryId }),
    label: () => advertisementLabel,
  },
  Article: {
    __resolveReference: ({ id }) => ({ id }),
    sponsorship: ({ id }, _, { sponsorshipsOfArticles }) => sponsorshipsOfArticles.load(id),
    sponsoringLine: forAudience('HEADQUARTERS', ({ id }, _, { linesOfArticles }) => linesOfArticles.load(id)),
  },
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    sponsorships: ({ id }, page, { sponsorshipsOfEvents }) => sponsorshipsOfEvents.load(id, page),
    sponsorLines: forAudience('HEADQUARTERS', ({ id }, page, { linesOfEvents }) =>
      linesOfEvents.load(id, page),
    ),
  },
};
