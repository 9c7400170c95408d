import { type Module, userError } from '@media-graph/subgraph';
import { ArticleEntity } from './article.entity.ts';
import { articleResolvers } from './article.resolvers.ts';
import { articleBodyResolvers } from './article-body.resolvers.ts';
import {
  ArticleAssetEntity,
  ArticleEventEntity,
  ArticleOrganisationEntity,
  ArticlePersonEntity,
  ArticlePlaceEntity,
  ArticleTagEntity,
  CreditEntity,
} from './article-detail.entity.ts';

export const article: Module = {
  resolvers: [articleResolvers, articleBodyResolvers],
  entities: [
    ...[ArticleEntity, CreditEntity, ArticleTagEntity, ArticleOrganisationEntity, ArticleEventEntity],
    ...[ArticlePersonEntity, ArticlePlaceEntity, ArticleAssetEntity],
  ],
  constraintErrors: {
    articles_slug_unique: userError('DUPLICATE', 'Another article has this slug', 'input', 'slug'),
    articles_section_exists: userError('INVALID_INPUT', 'There is no such section', 'input', 'sectionId'),
    articles_section_offered: userError('INVALID_INPUT', 'The section is retired', 'input', 'sectionId'),
    article_tags_tag_offered: userError('INVALID_INPUT', 'A tag is retired', 'input', 'tagIds'),
    article_tags_tag_exists: userError('INVALID_INPUT', 'There is no such tag', 'input', 'tagIds'),
  },
};
