import { mutation } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ArticleVersion } from './article-version.entity.ts';
import { compareVersions } from './compare-versions.ts';
import { restoreArticleVersion } from './restore-article-version.ts';

const contentOf = async ({ id }: ArticleVersion, { versionContents }: Context) =>
  (await versionContents.load(id))!.content;
const publishedOf = ({ articleId, number }: ArticleVersion, { publishedVersionsByKey }: Context) =>
  publishedVersionsByKey.load({ articleId, number });

export const articleVersionResolvers: Resolvers = {
  Query: {
    compareArticleVersions: async (_, { articleId, from, to }, context) => {
      const [before, after] = await Promise.all(
        [from, to].map((number) => context.articleVersionsByKey.load({ articleId, number })),
      );
      if (!before || !after) return null;
      const [was, is] = await Promise.all([contentOf(before, context), contentOf(after, context)]);
      return { from: before, to: after, ...compareVersions(was, is) };
    },
    publishedArticleVersions: (_, page, { publishedVersionRepository }) =>
      publishedVersionRepository.page(page),
  },
  Mutation: {
    restoreArticleVersion: mutation('article', restoreArticleVersion),
  },
  Article: {
    versions: ({ id }, page, { versionsOfArticles }) => versionsOfArticles.load(id, page),
    articleVersion: ({ id }, { number }, { articleVersionsByKey }) =>
      articleVersionsByKey.load({ articleId: id, number }),
  },
  ArticleVersion: {
    headline: async (version, _, context) => (await contentOf(version, context)).headline,
    standfirst: async (version, _, context) => (await contentOf(version, context)).standfirst,
    body: async (version, _, context) => (await contentOf(version, context)).body,
    publishedAt: async (version, _, context) => (await publishedOf(version, context))?.publishedAt ?? null,
    publishedBy: async (version, _, context) => (await publishedOf(version, context))?.publishedBy ?? null,
  },
  PublishedArticleVersion: {
    article: ({ articleId }, _, { articles }) => articles.load(articleId),
    version: async ({ articleId, versionNumber: number }, _, { articleVersionsByKey }) =>
      (await articleVersionsByKey.load({ articleId, number }))!,
  },
};
