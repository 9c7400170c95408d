import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { ArticleEntity } from './article/article.entity.ts';
import { article } from './article/article.resolvers.ts';
import {
  ArticleAssetEntity,
  ArticleOrganisationEntity,
  ArticleTagEntity,
  CreditEntity,
  PublicationEntity,
} from './article/article-detail.entity.ts';
import { isNewsroom } from './article/visible.ts';
import { ChannelEntity } from './channel/channel.entity.ts';
import { channel } from './channel/channel.resolvers.ts';
import { seedChannels } from './channel/channel.seed.ts';
import { createContext, type Tables } from './context.ts';
import { articleList } from './article-list/article-list.resolvers.ts';
import { seedArticles } from './demonstration/articles.seed.ts';
import { SectionEntity } from './section/section.entity.ts';
import { section } from './section/section.resolvers.ts';
import { seedSections } from './section/section.seed.ts';
import { TagEntity } from './tag/tag.entity.ts';
import { tag } from './tag/tag.resolvers.ts';
import { seedTags } from './tag/tag.seed.ts';

export const content: Subgraph<Tables> = {
  name: 'content',
  directory: import.meta.dirname,
  resolvers: [section, tag, channel, article, articleList],
  entities: [
    SectionEntity,
    TagEntity,
    ChannelEntity,
    ArticleEntity,
    CreditEntity,
    PublicationEntity,
    ArticleTagEntity,
    ArticleOrganisationEntity,
    ArticleAssetEntity,
  ],
  migrations,
  databaseRoles: ['content_reader', 'content_newsroom'],
  databaseRole: (viewer) => (isNewsroom(viewer) ? 'content_newsroom' : 'content_reader'),
  createContext,
  seeds: { sections: seedSections, tags: seedTags, channels: seedChannels, articles: seedArticles },
};
