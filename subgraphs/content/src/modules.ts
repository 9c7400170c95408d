import type { Module } from '@media-graph/subgraph';
import { article } from './article/article.module.ts';
import { articleCorrection } from './article-correction/article-correction.module.ts';
import { articleDocument } from './article-document/article-document.module.ts';
import { articleDraft } from './article-draft/article-draft.module.ts';
import { articleHistory } from './article-history/article-history.module.ts';
import { articleList } from './article-list/article-list.module.ts';
import { articleLock } from './article-lock/article-lock.module.ts';
import { articlePreview } from './article-preview/article-preview.module.ts';
import { articleReference } from './article-reference/article-reference.module.ts';
import { articleReview } from './article-review/article-review.module.ts';
import { articleSearch } from './article-search/article-search.module.ts';
import { articleSponsorship } from './article-sponsorship/article-sponsorship.module.ts';
import { articleVersion } from './article-version/article-version.module.ts';
import { channel } from './channel/channel.module.ts';
import { contentSeries } from './content-series/content-series.module.ts';
import { front } from './front/front.module.ts';
import { liveBlog } from './live-blog/live-blog.module.ts';
import { mediaTopic } from './media-topic/media-topic.module.ts';
import { newspaper } from './newspaper/newspaper.module.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.module.ts';
import { pictureRights } from './picture-rights/picture-rights.module.ts';
import { publication } from './publication/publication.module.ts';
import { savedSearch } from './saved-search/saved-search.module.ts';
import { section } from './section/section.module.ts';
import { sectionFigures } from './section-figures/section-figures.module.ts';
import { syndication } from './syndication/syndication.module.ts';
import { syndicationPush } from './syndication-push/syndication-push.module.ts';
import { tag } from './tag/tag.module.ts';
import { webPage } from './web-page/web-page.module.ts';

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
  // What stories stand in, and where they go.
  ...[section, sectionFigures, tag, mediaTopic, channel, newspaper, newspaperIssue, front],
  // A story, from its first draft to what readers have.
  ...[article, articleDocument, articleDraft, articleReview, articleHistory, articleVersion, articleLock],
  ...[articleReference],
  ...[articlePreview, articleSponsorship, publication, pictureRights, articleCorrection, liveBlog],
  // How it comes in, and is found.
  ...[webPage, articleList, articleSearch, savedSearch, contentSeries],
  ...[syndication, syndicationPush],
];
