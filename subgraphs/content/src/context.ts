import {
  idTokens,
  type RequestContext,
  readCoverStatement,
  readExchangeStatement,
  readRightsStatement,
  type Session,
  type SponsorshipMark,
  type Transaction as TransactionOf,
  writeSponsorshipMark,
} from '@media-graph/subgraph';
import type { ListedBy, ListedPage } from './article-list/article-list.repository.ts';
import type { EntryPage } from './live-blog/live-blog-entry.repository.ts';
import { repositories } from './repositories.ts';
import { partnerPost } from './syndication-push/partner-post.ts';

/** Secrets of the configuration, at least 32 characters each. */
export type Keys = {
  /** Shared with the subgraph that knows pictures' rights. */
  readonly rightsKey: string;
  /** This service's own: links to stories that are not out are signed with it. */
  readonly previewKey: string;
  /** Shared with the subgraph that sells advertising. */
  readonly sponsorshipKey: string;
  /** Shared with the subgraph of the alliances' agreements. */
  readonly exchangeKey: string;
  /** Origins, `http://127.0.0.1:8080`, that may be sent to though they are private or without TLS: of tests alone. */
  readonly pushTestOrigins?: readonly string[];
};

/** The table of what can be read. */
export const createDataSources = (
  session: Session,
  { rightsKey, previewKey, sponsorshipKey, exchangeKey, pushTestOrigins = [] }: Keys,
) => {
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
    /** What is covered with a story; null where nobody said it who knows. */
    readCover: (signed: string) => readCoverStatement(rightsKey, signed),
    signSponsorship: (mark: SponsorshipMark) => writeSponsorshipMark(sponsorshipKey, mark),
    push: partnerPost(previewKey, pushTestOrigins),
    /** An agreement that is in force; null where nobody said it who knows. */
    readExchange: (signed: string) => readExchangeStatement(exchangeKey, signed),
    previewTokens: idTokens(previewKey, 'article preview'),
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
    referencesOfArticles: pageLoader((ids, page) => from.articleReferenceRepository.pagesOf(ids, page)),
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
    syndicationDeliveries: loader((ids) => from.syndicationDeliveryRepository.byIds(ids)),
    endpointsOfSubscriptions: loader(
      (ids) => from.syndicationEndpointRepository.ofSubscriptions(ids),
      ({ subscriptionId }) => subscriptionId,
    ),
    openPushes: loader(
      (ids) => from.syndicationPushRepository.openOf(ids),
      ({ subscriptionId }) => subscriptionId,
    ),
    syndicationPushes: loader((ids) => from.syndicationPushRepository.byIds(ids)),
    attemptsOfPushes: groupLoader(
      (ids) => from.syndicationPushRepository.attemptsOf(ids),
      ({ pushId }) => pushId,
    ),
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
