import type { RequestContext, Session } from '@media-graph/subgraph';
import { articleRepository } from './article/article.repository.ts';
import { articleDetailRepository } from './article/article-detail.repository.ts';
import { isNewsroom, visibleTo } from './article/visible.ts';
import { articleListRepository, type ListedBy } from './article-list/article-list.repository.ts';
import { channelRepository } from './channel/channel.repository.ts';
import { newspaperIssueRepository } from './newspaper-issue/newspaper-issue.repository.ts';
import { newspaperPageRepository } from './newspaper-issue/newspaper-page.repository.ts';
import { pagePlacementRepository } from './newspaper-issue/page-placement.repository.ts';
import { articleSearchRepository } from './search/article-search.repository.ts';
import { sectionRepository } from './section/section.repository.ts';
import { sectionFiguresRepository } from './section-figures/section-figures.repository.ts';
import { tagRepository } from './tag/tag.repository.ts';

/** The table of what can be read. */
export const createDataSources = ({
  viewer,
  manager,
  loader,
  keyLoader,
  groupLoader,
  pageLoader,
}: Session) => {
  const visible = visibleTo(viewer);
  const sections = sectionRepository(manager);
  const tags = tagRepository(manager);
  const channels = channelRepository(manager);
  const articlesStored = articleRepository(manager, visible);
  const details = articleDetailRepository(manager, visible);
  const lists = articleListRepository(manager, visible);
  const issues = newspaperIssueRepository(manager);
  const pages = newspaperPageRepository(manager);
  const placements = pagePlacementRepository(manager, visible);
  const figures = sectionFiguresRepository(manager, visible);

  const articles = loader((ids) => articlesStored.byIds(ids));
  const loadArticles = (ids: readonly string[]) => Promise.all(ids.map((id) => articles.load(id)));
  const articlesBy = (listedBy: ListedBy) =>
    pageLoader((ids, page) => lists.pagesOf(listedBy, ids, page, loadArticles));
  const articleId = (detail: { articleId: string }) => detail.articleId;
  return {
    sectionRepository: sections,
    tagRepository: tags,
    channelRepository: channels,
    articleRepository: articlesStored,
    articleDetails: details,
    articleSearch: articleSearchRepository(
      manager,
      visible,
      isNewsroom(viewer) ? 'newsroom_matches' : 'published_matches',
    ),
    newspaperIssueRepository: issues,
    newspaperPageRepository: pages,
    pagePlacementRepository: placements,

    sections: loader((ids) => sections.byIds(ids)),
    sectionFigures: keyLoader((keys) => figures.ofMonths(keys), ['sectionId', 'month']),
    tags: loader((ids) => tags.byIds(ids)),
    channels: loader((ids) => channels.byIds(ids)),
    articles,
    articlesBySection: articlesBy('section'),
    articlesByTag: articlesBy('tag'),
    articlesByChannel: articlesBy('channel'),
    articlesByOrganisation: articlesBy('organisation'),
    articlesByEvent: articlesBy('event'),
    articlesByPerson: articlesBy('person'),
    articlesByAsset: articlesBy('asset'),
    bodies: loader((ids) => articlesStored.bodies(ids)),
    credits: groupLoader(details.credits, articleId),
    publications: groupLoader(details.publications, articleId),
    articleTags: groupLoader(details.tags, articleId),
    articleOrganisations: groupLoader(details.organisations, articleId),
    articleAssets: groupLoader(details.assets, articleId),
    newspaperIssues: loader((ids) => issues.byIds(ids)),
    newspaperIssuesByKey: keyLoader(
      (keys) => issues.byKeys(keys),
      ['publicationCode', 'issueDate', 'edition'],
    ),
    newspaperPages: loader((ids) => pages.byIds(ids)),
    pagesOfIssues: groupLoader(
      (ids) => pages.ofIssues(ids),
      ({ issueId }) => issueId,
    ),
    placementsOfPages: groupLoader(
      (ids) => placements.ofPages(ids),
      ({ pageId }) => pageId,
    ),
    placementsOfArticles: groupLoader((ids) => placements.ofArticles(ids), articleId),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
