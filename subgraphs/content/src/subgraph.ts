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
import { articleList } from './article-list/article-list.resolvers.ts';
import { ChannelEntity } from './channel/channel.entity.ts';
import { channel } from './channel/channel.resolvers.ts';
import { seedChannels } from './channel/channel.seed.ts';
import { constraintErrors } from './constraint-errors.ts';
import { createDataSources, type DataSources } from './context.ts';
import { seedArticles } from './demonstration/articles.seed.ts';
import { editing } from './editing/editing.resolvers.ts';
import { importing } from './importing/importing.resolvers.ts';
import { NewspaperIssueEntity } from './newspaper-issue/newspaper-issue.entity.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.resolvers.ts';
import { seedNewspaperIssues } from './newspaper-issue/newspaper-issue.seed.ts';
import { NewspaperPageEntity } from './newspaper-issue/newspaper-page.entity.ts';
import { newspaperPage } from './newspaper-issue/newspaper-page.resolvers.ts';
import { PagePlacementEntity } from './newspaper-issue/page-placement.entity.ts';
import { publishing } from './publishing/publishing.resolvers.ts';
import { search } from './search/search.resolvers.ts';
import { SectionEntity } from './section/section.entity.ts';
import { section } from './section/section.resolvers.ts';
import { seedSections } from './section/section.seed.ts';
import { sectionFigures } from './section-figures/section-figures.resolvers.ts';
import { seedAtScale } from './seed-scale.ts';
import { TagEntity } from './tag/tag.entity.ts';
import { tag } from './tag/tag.resolvers.ts';
import { seedTags } from './tag/tag.seed.ts';

export const content: Subgraph<DataSources> = {
  name: 'content',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [
        section,
        sectionFigures,
        tag,
        channel,
        article,
        articleList,
        editing,
        publishing,
        importing,
        search,
        newspaperIssue,
        newspaperPage,
      ],
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
        NewspaperIssueEntity,
        NewspaperPageEntity,
        PagePlacementEntity,
      ],
      constraintErrors,
    },
  ],
  migrations,
  databaseRoles: ['content_reader', 'content_newsroom'],
  databaseRole: (viewer) => (isNewsroom(viewer) ? 'content_newsroom' : 'content_reader'),
  createDataSources,
  demonstration: {
    seeds: {
      sections: seedSections,
      tags: seedTags,
      channels: seedChannels,
      articles: seedArticles,
      newspaperIssues: seedNewspaperIssues,
    },
    seedAtScale,
  },
};
