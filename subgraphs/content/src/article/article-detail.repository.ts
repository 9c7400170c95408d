import type { Condition } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import {
  ArticleAssetEntity,
  ArticleEventEntity,
  ArticleOrganisationEntity,
  ArticlePersonEntity,
  type ArticlePlace,
  ArticlePlaceEntity,
  ArticleTagEntity,
  type Credit,
  CreditEntity,
} from './article-detail.entity.ts';
import { articleParts } from './article-parts.ts';

type Details = {
  readonly credits: readonly Omit<Credit, 'articleId' | 'position'>[];
  readonly tagIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly personIds: readonly string[];
  readonly places: readonly Omit<ArticlePlace, 'articleId' | 'position'>[];
  readonly assetIds: readonly string[];
};
type DetailsOf = { readonly articleId: string; readonly details: Details };

/** What an editor writes of an article beside its own row, read for many articles at once and in order. */
export const articleDetailRepository = (manager: EntityManager, visible: Condition) => {
  const credits = articleParts(manager, CreditEntity, visible, 'position');
  const tags = articleParts(manager, ArticleTagEntity, visible, 'position');
  const organisations = articleParts(manager, ArticleOrganisationEntity, visible, 'position');
  const events = articleParts(manager, ArticleEventEntity, visible, 'position');
  const people = articleParts(manager, ArticlePersonEntity, visible, 'position');
  const places = articleParts(manager, ArticlePlaceEntity, visible, 'position');
  const assets = articleParts(manager, ArticleAssetEntity, visible, 'position');

  /** Stores them for many articles, in a statement for each table. */
  const insert = async (written: readonly DetailsOf[]): Promise<void> => {
    const inOrder = <Part extends object>(partsOf: (details: Details) => readonly Part[]) =>
      written.flatMap(({ articleId, details }) =>
        partsOf(details).map((part, position) => ({ articleId, position, ...part })),
      );
    await credits.insert(inOrder((details) => details.credits));
    await tags.insert(inOrder(({ tagIds }) => tagIds.map((tagId) => ({ tagId }))));
    await organisations.insert(
      inOrder(({ organisationIds }) => organisationIds.map((organisationId) => ({ organisationId }))),
    );
    await events.insert(inOrder(({ eventIds }) => eventIds.map((eventId) => ({ eventId }))));
    await people.insert(inOrder(({ personIds }) => personIds.map((personId) => ({ personId }))));
    await places.insert(inOrder((details) => details.places));
    await assets.insert(inOrder(({ assetIds }) => assetIds.map((assetId) => ({ assetId }))));
  };

  return {
    ...{ credits, tags, organisations, events, people, places, assets },
    insert,
    async replace(articleId: string, details: Details): Promise<void> {
      for (const parts of [credits, tags, organisations, assets]) await parts.delete({ articleId });
      for (const parts of [events, people, places]) await parts.delete({ articleId });
      await insert([{ articleId, details }]);
      // It shows what the entries of its live blog show, besides.
      await manager.query('SELECT show_live_blog_assets($1)', [articleId]);
    },
  };
};
