import { madeUpRightsKey, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { article } from './article/article.module.ts';
import { articleCorrection } from './article-correction/article-correction.module.ts';
import { articleDocument } from './article-document/article-document.module.ts';
import { articleDraft } from './article-draft/article-draft.module.ts';
import { articleHistory } from './article-history/article-history.module.ts';
import { articleList } from './article-list/article-list.module.ts';
import { articleLock } from './article-lock/article-lock.module.ts';
import { articlePreview } from './article-preview/article-preview.module.ts';
import { articleReview } from './article-review/article-review.module.ts';
import { articleSearch } from './article-search/article-search.module.ts';
import { articleVersion } from './article-version/article-version.module.ts';
import { channel } from './channel/channel.module.ts';
import { feedRoute } from './channel-feed/feed-route.ts';
import { contentSeries } from './content-series/content-series.module.ts';
import { createDataSources, type DataSources, type Keys } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { front } from './front/front.module.ts';
import { liveBlog } from './live-blog/live-blog.module.ts';
import { newspaper } from './newspaper/newspaper.module.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.module.ts';
import { publishPrintedPages } from './newspaper-issue/publish-printed-pages.ts';
import { publication } from './publication/publication.module.ts';
import { publishScheduledArticles } from './publication/publish-scheduled-articles.ts';
import { section } from './section/section.module.ts';
import { sectionFigures } from './section-figures/section-figures.module.ts';
import { tag } from './tag/tag.module.ts';
import { webPage } from './web-page/web-page.module.ts';

/** The subgraph with its secrets. */
export const contentWith = (keys: Keys): Subgraph<DataSources> => ({
  name: 'content',
  directory: import.meta.dirname,
  modules: [
    ...[section, sectionFigures, tag, channel],
    ...[article, articleList, articleDocument, articleDraft, articleReview, articleHistory],
    ...[articleVersion, articleLock, articlePreview, articleCorrection],
    ...[publication, liveBlog, webPage, articleSearch, front, newspaper, newspaperIssue, contentSeries],
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  routes: feedRoute,
  jobs: [publishScheduledArticles, publishPrintedPages],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose stories are all made up. */
export const content = contentWith({
  rightsKey: madeUpRightsKey,
  previewKey: 'the preview key of stories that are made up',
});
