import type { Context } from '../context.ts';
import type { ArticleReferenceKind, Resolvers } from '../generated/resolvers.ts';

/** By which name of a type, and from which loader, the things of a kind come. */
const things = {
  PAGE: ['NewspaperPage', 'newspaperPages'],
  JUMP_LINE: ['NewspaperPage', 'newspaperPages'],
  FRONT: ['Front', 'fronts'],
  FRONT_DRAFT: ['Front', 'fronts'],
  LINK: ['Article', 'articles'],
  UPDATE: ['Article', 'articles'],
  LIVE_BLOG_LINK: ['LiveBlogEntry', 'liveBlogEntries'],
  CORRECTION: ['ArticleCorrection', 'articleCorrections'],
  LIVE_BLOG: ['LiveBlog', 'liveBlogs'],
  SYNDICATION: ['SyndicationSubscription', 'syndicationSubscriptions'],
} as const satisfies Record<ArticleReferenceKind, readonly [string, keyof Context]>;

export const articleReferenceResolvers: Resolvers = {
  Article: { references: ({ id }, page, { referencesOfArticles }) => referencesOfArticles.load(id, page) },
  ArticleReference: {
    thing: async ({ kind, thingId }, _, context) => {
      const [__typename, loader] = things[kind];
      return { __typename, ...(await context[loader].load(thingId))! };
    },
  },
};
