import {
  type RequestContext,
  readExchangeStatement,
  readRightsStatement,
  type Session,
  type Transaction as TransactionOf,
} from '@media-graph/subgraph';
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
import {
  articleListRepository,
  type ListedBy,
  type ListedPage,
} from './article-list/article-list.repository.ts';
import { articleLockRepository } from './article-lock/article-lock.repository.ts';
import { articlePreviewRepository } from './article-preview/article-preview.repository.ts';
import { previewOf, previewToken } from './article-preview/preview-token.ts';
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
import { type EntryPage, liveBlogEntryRepository } from './live-blog/live-blog-entry.repository.ts';
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
import { tagRepository } from './tag/tag.repository.ts';

const repositories = ({ manager, viewer }: Session) => {
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

/** Secrets: see `config.ts`. */
export type Keys = Readonly<Record<'rightsKey' | 'previewKey' | 'exchangeKey', string>>;

/** The table of what can be read. */
export const createDataSources = (session: Session, { rightsKey, previewKey, exchangeKey }: Keys) => {
  const { loader, keyLoader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  const { credits, tags, organisations, events, people, places, assets } = from.articleDetailRepository;
  const articleId = (part: { articleId: string }) => part.articleId;

  const articles = loader((ids) => from.articleRepository.byIds(ids));
  const loadArticles = (ids: readonly string[]) => Promise.all(ids.map((id) => articles.load(id)));
  const articlesBy = (listedBy: ListedBy) =>
    pageLoader((ids, page: ListedPage) =>
      from.articleListRepository.pagesOf(listedBy, ids, page, loadArticles),
    );
  return {
    ...from,
    /** What is said of pictures' rights; null where nobody said it who knows. */
    readRights: (signed: string) => readRightsStatement(rightsKey, signed),
    /** An agreement that is in force; null where nobody said it who knows. */
    readExchange: (signed: string) => readExchangeStatement(exchangeKey, signed),
    previewTokens: {
      write: (id: string) => previewToken(previewKey, id),
      read: (token: string) => previewOf(previewKey, token),
    },
    sections: loader((ids) => from.sectionRepository.byIds(ids)),
    sectionFigures: keyLoader((keys) => from.sectionFiguresRepository.ofMonths(keys), ['sectionId', 'month']),
    tags: loader((ids) => from.tagRepository.byIds(ids)),
    channels: loader((ids) => from.channelRepository.byIds(ids)),
    mediaTopics: keyLoader((codes) => from.mediaTopicRepository.byCodes(codes), ['code']),
    articles,
    articlesBySection: articlesBy('section'),
    articlesByTag: articlesBy('tag'),
    articlesByChannel: articlesBy('channel'),
    articlesByOrganisation: articlesBy('organisation'),
    articlesByEvent: articlesBy('event'),
    articlesByMentionedPerson: articlesBy('mentionedPerson'),
    articlesByPerson: articlesBy('person'),
    articlesByAsset: articlesBy('asset'),
    bodies: loader((ids) => from.articleRepository.bodies(ids)),
    creditsOfArticles: groupLoader((ids) => credits.ofArticles(ids), articleId),
    tagsOfArticles: groupLoader((ids) => tags.ofArticles(ids), articleId),
    organisationsOfArticles: groupLoader((ids) => organisations.ofArticles(ids), articleId),
    eventsOfArticles: groupLoader((ids) => events.ofArticles(ids), articleId),
    peopleOfArticles: groupLoader((ids) => people.ofArticles(ids), articleId),
    placesOfArticles: groupLoader((ids) => places.ofArticles(ids), articleId),
    assetsOfArticles: groupLoader((ids) => assets.ofArticles(ids), articleId),
    articleCorrections: loader((ids) => from.articleCorrectionRepository.byIds(ids)),
    correctionsOfArticles: groupLoader(
      (ids) => from.articleCorrectionRepository.partsOf('articleId', ids, 'createdAt'),
      articleId,
    ),
    versionsOfArticles: pageLoader((ids, page) => from.articleVersionRepository.pagesOf(ids, page)),
    articleVersionsByKey: keyLoader(
      (keys) => from.articleVersionRepository.byKeys(keys),
      ['articleId', 'number'],
    ),
    versionContents: loader((ids) => from.articleVersionRepository.contents(ids)),
    publishedVersionsByKey: keyLoader(
      (keys) => from.publishedVersionRepository.byKeys(keys),
      ['articleId', 'number'],
    ),
    locksOfArticles: loader((ids) => from.articleLockRepository.ofArticles(ids), articleId),
    previewsOfArticles: groupLoader(
      (ids) => from.articlePreviewRepository.partsOf('articleId', ids, 'createdAt'),
      articleId,
    ),
    updatesOfArticles: groupLoader(
      (ids) => from.articleRepository.partsOf('updateOf', ids, 'listedAt'),
      ({ updateOf }) => updateOf!,
    ),
    stepsOfArticles: groupLoader(
      (ids) => from.articleStepRepository.partsOf('articleId', ids, 'takenAt'),
      articleId,
    ),
    reviewsOfArticles: groupLoader(
      (ids) => from.articleReviewRepository.partsOf('articleId', ids, 'reviewedAt'),
      articleId,
    ),
    fastTracksOfArticles: groupLoader((ids) => from.articleFastTrackRepository.ofArticles(ids), articleId),
    articlesOnChannels: keyLoader(
      (keys) => from.publicationRepository.newestOnChannels(keys),
      ['channelId', 'sectionId', 'tagId'],
    ),
    publicationsOfArticles: groupLoader((ids) => from.publicationRepository.ofArticles(ids), articleId),
    formerAddresses: groupLoader((ids) => from.publicationRepository.formerAddresses(ids), articleId),
    placementsOfArticles: groupLoader((ids) => from.pagePlacementRepository.ofArticles(ids), articleId),
    syndicationProducts: loader((ids) => from.syndicationProductRepository.byIds(ids)),
    syndicationSubscriptions: loader((ids) => from.syndicationSubscriptionRepository.byIds(ids)),
    deliveriesOfSyndications: pageLoader((ids, page) =>
      from.syndicationDeliveryRepository.pagesOf(ids, page),
    ),
    fronts: loader((ids) => from.frontRepository.byIds(ids)),
    frontDrafts: loader((ids) => from.frontRepository.drafts(ids)),
    frontsOfChannels: groupLoader(
      (ids) => from.frontRepository.ofChannels(ids),
      ({ channelId }) => channelId,
    ),
    liveFrontEditions: loader(
      (ids) => from.frontEditionRepository.live(ids),
      ({ frontId }) => frontId,
    ),
    editionsOfFronts: pageLoader((ids, page) => from.frontEditionRepository.pagesOf(ids, page)),
    liveBlogs: loader((ids) => from.liveBlogRepository.byIds(ids)),
    liveBlogsOfArticles: loader((ids) => from.liveBlogRepository.ofArticles(ids), articleId),
    liveBlogEntries: loader((ids) => from.liveBlogEntryRepository.byIds(ids)),
    pinnedLiveBlogEntries: loader((ids) => from.liveBlogEntryRepository.pinnedOf(ids), articleId),
    entriesOfLiveBlogs: pageLoader((ids, page: EntryPage) => from.liveBlogEntryRepository.pagesOf(ids, page)),
    newspapers: loader((ids) => from.newspaperRepository.byIds(ids)),
    newspapersByCode: keyLoader((codes) => from.newspaperRepository.byCodes(codes), ['code']),
    platesOfPages: groupLoader(
      (ids) => from.pagePlateRepository.ofPages(ids),
      ({ pageId }) => pageId,
    ),
    proofsOfPages: groupLoader(
      (ids) => from.pageProofRepository.partsOf('pageId', ids, 'readAt'),
      ({ pageId }) => pageId,
    ),
    reopeningsOfPages: groupLoader(
      (ids) => from.pageReopeningRepository.partsOf('pageId', ids, 'reopenedAt'),
      ({ pageId }) => pageId,
    ),
    newspaperIssues: loader((ids) => from.newspaperIssueRepository.byIds(ids)),
    newspaperIssuesByKey: keyLoader(
      (keys) => from.newspaperIssueRepository.byKeys(keys),
      ['publicationCode', 'issueDate', 'edition'],
    ),
    newspaperPages: loader((ids) => from.newspaperPageRepository.byIds(ids)),
    pagesOfIssues: groupLoader(
      (ids) => from.newspaperPageRepository.ofIssues(ids),
      (row) => row.issueId,
    ),
    placementsOfPages: groupLoader(
      (ids) => from.pagePlacementRepository.ofPages(ids),
      (row) => row.pageId,
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
