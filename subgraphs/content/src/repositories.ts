import type { Session } from '@media-graph/subgraph';
import {
  frontEditionsVisibleTo,
  isNewsroom,
  liveBlogEntriesVisibleTo,
  newsroomsAlone,
  ownedBy,
  partnersOwn,
  publicationsVisibleTo,
  visibleTo,
} from './access.ts';
import { articleRepository } from './article/article.repository.ts';
import { articleDetailRepository } from './article/article-detail.repository.ts';
import { articleCorrectionRepository } from './article-correction/article-correction.repository.ts';
import { articleStepRepository } from './article-history/article-step.repository.ts';
import { articleListRepository } from './article-list/article-list.repository.ts';
import { articleLockRepository } from './article-lock/article-lock.repository.ts';
import { articlePreviewRepository } from './article-preview/article-preview.repository.ts';
import { articleReferenceRepository } from './article-reference/article-reference.repository.ts';
import { articleFastTrackRepository } from './article-review/article-fast-track.repository.ts';
import { articleReviewRepository } from './article-review/article-review.repository.ts';
import { reviewQueueRepository } from './article-review/review-queue.repository.ts';
import { articleSearchRepository } from './article-search/article-search.repository.ts';
import { articleVersionRepository } from './article-version/article-version.repository.ts';
import { publishedVersionRepository } from './article-version/published-version.repository.ts';
import { channelRepository } from './channel/channel.repository.ts';
import { contentSeriesRepository } from './content-series/content-series.repository.ts';
import { frontRepository } from './front/front.repository.ts';
import { frontEditionRepository } from './front/front-edition.repository.ts';
import { liveBlogRepository } from './live-blog/live-blog.repository.ts';
import { liveBlogEntryRepository } from './live-blog/live-blog-entry.repository.ts';
import { mediaTopicRepository } from './media-topic/media-topic.repository.ts';
import { newspaperRepository } from './newspaper/newspaper.repository.ts';
import { newspaperIssueRepository } from './newspaper-issue/newspaper-issue.repository.ts';
import { newspaperPageRepository } from './newspaper-issue/newspaper-page.repository.ts';
import { pagePlacementRepository } from './newspaper-issue/page-placement.repository.ts';
import { pagePlateRepository } from './newspaper-issue/page-plate.repository.ts';
import { pageProofRepository } from './newspaper-issue/page-proof.repository.ts';
import { pageReopeningRepository } from './newspaper-issue/page-reopening.repository.ts';
import { pictureRightsRepository } from './picture-rights/picture-rights.repository.ts';
import { publicationRepository } from './publication/publication.repository.ts';
import { savedSearchRepository } from './saved-search/saved-search.repository.ts';
import { sectionRepository } from './section/section.repository.ts';
import { sectionFiguresRepository } from './section-figures/section-figures.repository.ts';
import { syndicationDeliveryRepository } from './syndication/syndication-delivery.repository.ts';
import { syndicationProductRepository } from './syndication/syndication-product.repository.ts';
import { syndicationSubscriptionRepository } from './syndication/syndication-subscription.repository.ts';
import { syndicationEndpointRepository } from './syndication-push/syndication-endpoint.repository.ts';
import { syndicationPushRepository } from './syndication-push/syndication-push.repository.ts';
import { tagRepository } from './tag/tag.repository.ts';

/** By whom a table is read: each repository with the rows that the viewer may see. */
export const repositories = ({ manager, viewer }: Session) => {
  const visible = visibleTo(viewer);
  const newsrooms = newsroomsAlone(viewer);
  const matches = isNewsroom(viewer) ? 'newsroom_matches' : 'published_matches';
  return {
    sectionRepository: sectionRepository(manager),
    contentSeriesRepository: contentSeriesRepository(manager, viewer),
    sectionFiguresRepository: sectionFiguresRepository(manager, visible),
    tagRepository: tagRepository(manager),
    channelRepository: channelRepository(manager),
    mediaTopicRepository: mediaTopicRepository(manager),
    articleRepository: articleRepository(manager, visible),
    articleDetailRepository: articleDetailRepository(manager, visible),
    articleListRepository: articleListRepository(manager, visible),
    articleSearchRepository: articleSearchRepository(manager, visible, matches),
    articleCorrectionRepository: articleCorrectionRepository(manager, visible),
    articleVersionRepository: articleVersionRepository(manager, newsrooms),
    publishedVersionRepository: publishedVersionRepository(manager, newsrooms),
    articleLockRepository: articleLockRepository(manager, newsrooms),
    articlePreviewRepository: articlePreviewRepository(manager, newsrooms),
    articleReferenceRepository: articleReferenceRepository(manager),
    articleStepRepository: articleStepRepository(manager, newsrooms),
    articleReviewRepository: articleReviewRepository(manager, newsrooms),
    articleFastTrackRepository: articleFastTrackRepository(manager, newsrooms),
    reviewQueueRepository: reviewQueueRepository(manager, visible, viewer.subject),
    publicationRepository: publicationRepository(manager, publicationsVisibleTo(viewer)),
    pictureRightsRepository: pictureRightsRepository(manager, newsrooms),
    savedSearchRepository: savedSearchRepository(manager, ownedBy(viewer)),
    syndicationProductRepository: syndicationProductRepository(manager),
    syndicationSubscriptionRepository: syndicationSubscriptionRepository(manager, partnersOwn(viewer)),
    syndicationDeliveryRepository: syndicationDeliveryRepository(manager, partnersOwn(viewer)),
    syndicationEndpointRepository: syndicationEndpointRepository(manager, partnersOwn(viewer)),
    syndicationPushRepository: syndicationPushRepository(manager, partnersOwn(viewer)),
    frontRepository: frontRepository(manager),
    frontEditionRepository: frontEditionRepository(manager, frontEditionsVisibleTo(viewer)),
    liveBlogRepository: liveBlogRepository(manager, visible),
    liveBlogEntryRepository: liveBlogEntryRepository(manager, liveBlogEntriesVisibleTo(viewer)),
    newspaperRepository: newspaperRepository(manager),
    pagePlateRepository: pagePlateRepository(manager, newsrooms),
    pageProofRepository: pageProofRepository(manager, newsrooms),
    pageReopeningRepository: pageReopeningRepository(manager, newsrooms),
    newspaperIssueRepository: newspaperIssueRepository(manager),
    newspaperPageRepository: newspaperPageRepository(manager),
    pagePlacementRepository: pagePlacementRepository(manager, visible),
  };
};
