import { type EntityManager, type EntitySchema, IsNull, MoreThan, type ObjectLiteral } from 'typeorm';
import {
  type ArticleAsset,
  ArticleAssetEntity,
  type ArticleOrganisation,
  ArticleOrganisationEntity,
  type ArticleTag,
  ArticleTagEntity,
  type Credit,
  CreditEntity,
  type Publication,
  PublicationEntity,
} from './article-detail.entity.ts';

type Details = {
  readonly credits: readonly Omit<Credit, 'articleId' | 'position'>[];
  readonly tagIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly assetIds: readonly string[];
};

/** What belongs to articles, read for many at once and in order. */
export const articleDetailRepository = (manager: EntityManager, visible: (alias: string) => string) => {
  const of =
    <Row extends ObjectLiteral>(entity: EntitySchema<Row>, ...order: string[]) =>
    (articleIds: readonly string[]): Promise<Row[]> => {
      const details = manager
        .getRepository(entity)
        .createQueryBuilder('detail')
        .where(visible('detail'))
        .andWhere('detail.articleId = ANY(:articleIds)', { articleIds });
      for (const column of order) details.addOrderBy(`detail.${column}`);
      return details.getMany();
    };

  const insert = async (articleId: string, details: Details): Promise<void> => {
    const { credits, tagIds, organisationIds, assetIds } = details;
    const of = <Row extends object>(rows: readonly Row[]) =>
      rows.map((row, position) => ({ articleId, position, ...row }));
    if (credits.length) await manager.insert(CreditEntity, of(credits));
    if (tagIds.length) await manager.insert(ArticleTagEntity, of(tagIds.map((tagId) => ({ tagId }))));
    if (organisationIds.length)
      await manager.insert(
        ArticleOrganisationEntity,
        of(organisationIds.map((organisationId) => ({ organisationId }))),
      );
    if (assetIds.length)
      await manager.insert(ArticleAssetEntity, of(assetIds.map((assetId) => ({ assetId }))));
  };

  return {
    credits: of<Credit>(CreditEntity as EntitySchema<Credit>, 'position'),
    publications: of<Publication>(PublicationEntity as EntitySchema<Publication>, 'publishedAt', 'channelId'),
    tags: of<ArticleTag>(ArticleTagEntity as EntitySchema<ArticleTag>, 'position'),
    organisations: of<ArticleOrganisation>(
      ArticleOrganisationEntity as EntitySchema<ArticleOrganisation>,
      'position',
    ),
    assets: of<ArticleAsset>(ArticleAssetEntity as EntitySchema<ArticleAsset>, 'position'),
    insert,
    async replace(articleId: string, details: Details): Promise<void> {
      for (const entity of [CreditEntity, ArticleTagEntity, ArticleOrganisationEntity, ArticleAssetEntity])
        await manager.delete(entity as EntitySchema<ObjectLiteral>, { articleId });
      await insert(articleId, details);
    },
    /** Puts an article on channels, or again on those that it was taken back from. */
    async publish(publications: readonly Omit<Publication, 'unpublishedAt'>[]): Promise<void> {
      const rows = publications.map((publication) => ({ ...publication, unpublishedAt: null }));
      await manager.upsert(PublicationEntity, rows, ['articleId', 'channelId']);
    },
    /** Takes an article back from its channels; what no reader has seen yet leaves no trace. */
    async unpublish(articleId: string, now: Date): Promise<void> {
      await manager.delete(PublicationEntity, { articleId, publishedAt: MoreThan(now) });
      const live = { articleId, unpublishedAt: IsNull() };
      await manager.update(PublicationEntity, live, { unpublishedAt: now });
    },
    /** Moves what is still to come to another instant. */
    async movePublications(articleId: string, to: Date, now: Date): Promise<void> {
      const future = { articleId, publishedAt: MoreThan(now) };
      await manager.update(PublicationEntity, future, { publishedAt: to });
    },
  };
};
