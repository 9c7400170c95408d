import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { markArticleSponsored } from './mark-article-sponsored.ts';

export const articleSponsorshipResolvers: Resolvers = {
  Mutation: { markArticleSponsored: mutation('article', markArticleSponsored) },
  Article: {
    sponsorshipMark: ({ id, sponsoredAt }, _, { signSponsorship }) =>
      sponsoredAt && signSponsorship({ articleId: id, markedAt: sponsoredAt.toISOString() }),
  },
};
