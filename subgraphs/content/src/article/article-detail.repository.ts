import type { Condition } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import {
  ArticleAssetEntity,
  ArticleOrganisationEntity,
  ArticleTagEntity,
  type Credit,
  CreditEntity,
} from './article-detail.entity.ts';
import { articleParts } from './article-parts.ts';

type Details = {
  readonly credits: readonly Omit<Credit, 'articleId' | 'position'>[];
  readonly tagIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly assetIds: readonly string[];
};

/** What an editor writes of an article beside its own row, read for many articles at once and in order. */
export const articleDetailRepository = (manager: EntityManager, visible: Condition) => {
  const credits = articleParts(manager, CreditEntity, visible, 'position');
  const tags = articleParts(manager, ArticleTagEntity, visible, 'position');
  const organisations = articleParts(manager, ArticleOrganisationEntity, visible, 'position');
  const assets = articleParts(manager, ArticleAssetEntity, visible, 'position');

  const insert = async (articleId: string, details: Details): Promise<void> => {
    const inOrder = <Part extends object>(parts: readonly Part[]) =>
      parts.map((part, position) => ({ articleId, position, ...part }));
    await credits.insert(inOrder(details.credits));
    await tags.insert(inOrder(details.tagIds.map((tagId) => ({ tagId }))));
    await organisations.insert(
      inOrder(details.organisationIds.map((organisationId) => ({ organisationId }))),
    );
    await assets.insert(inOrder(details.assetIds.map((assetId) => ({ assetId }))));
  };

  return {
    credits,
    tags,
    organisations,
    assets,
    insert,
    async replace(articleId: string, details: Details): Promise<void> {
      for (const parts of [credits, tags, organisations, assets]) await parts.delete({ articleId });
      await insert(articleId, details);
      // It shows what the entries of its live blog show, besides.
      await manager.query('SELECT show_live_blog_assets($1)', [articleId]);
    },
  };
};
