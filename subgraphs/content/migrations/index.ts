import { sharedMigrations } from '@media-graph/subgraph';
import { CreateSections1764000001000 } from './1764000001000-create-sections.ts';
import { CreateTagsAndChannels1764000002000 } from './1764000002000-create-tags-and-channels.ts';
import { CreateArticles1764000003000 } from './1764000003000-create-articles.ts';
import { CreateArticleDetails1764000004000 } from './1764000004000-create-article-details.ts';
import { CreateArticleSearch1764000005000 } from './1764000005000-create-article-search.ts';
import { CreateNewspaperIssues1764000020000 } from './1764000020000-create-newspaper-issues.ts';
import { CreatePagePlacements1764000021000 } from './1764000021000-create-page-placements.ts';
import { RenameArticleState1764000022000 } from './1764000022000-rename-article-state.ts';
import { ReviewArticles1764000030000 } from './1764000030000-review-articles.ts';
import { KeepArticleVersions1764000031000 } from './1764000031000-keep-article-versions.ts';
import { CorrectArticles1764000032000 } from './1764000032000-correct-articles.ts';
import { PublishPerChannel1764000033000 } from './1764000033000-publish-per-channel.ts';
import { MakeNewspaperIssues1764000034000 } from './1764000034000-make-newspaper-issues.ts';
import { PublishPrintedPages1764000035000 } from './1764000035000-publish-printed-pages.ts';
import { PreviewArticles1764000036000 } from './1764000036000-preview-articles.ts';
import { KeepVocabulary1764000037000 } from './1764000037000-keep-vocabulary.ts';
import { CurateFronts1764000038000 } from './1764000038000-curate-fronts.ts';
import { KeepLiveBlogs1764000039000 } from './1764000039000-keep-live-blogs.ts';
import { NotePictureRights1764000040000 } from './1764000040000-note-picture-rights.ts';
import { SaveSearches1764000041000 } from './1764000041000-save-searches.ts';
import { MergeSections1764000042000 } from './1764000042000-merge-sections.ts';
import { MapMediaTopics1764000043000 } from './1764000043000-map-media-topics.ts';
import { SyndicateStories1764000044000 } from './1764000044000-syndicate-stories.ts';
import { LinkSeveralThings1764000045000 } from './1764000045000-link-several-things.ts';
import { KeepFormerAddresses1764000046000 } from './1764000046000-keep-former-addresses.ts';
import { ListChannelsBySection1764000047000 } from './1764000047000-list-channels-by-section.ts';
import { LetLastHolderDecide1764000048000 } from './1764000048000-let-last-holder-decide.ts';
import { SaveFiltersAlone1764000049000 } from './1764000049000-save-filters-alone.ts';
import { BindSponsoredLabel1764000050000 } from './1764000050000-bind-sponsored-label.ts';
import { FindLinkingTexts1764000051000 } from './1764000051000-find-linking-texts.ts';
import { PushToPartners1764000052000 } from './1764000052000-push-to-partners.ts';
import { SyndicateByAgreement1764000053000 } from './1764000053000-syndicate-by-agreement.ts';

export const migrations = [
  ...sharedMigrations,
  CreateSections1764000001000,
  CreateTagsAndChannels1764000002000,
  CreateArticles1764000003000,
  CreateArticleDetails1764000004000,
  CreateArticleSearch1764000005000,
  CreateNewspaperIssues1764000020000,
  CreatePagePlacements1764000021000,
  RenameArticleState1764000022000,
  ReviewArticles1764000030000,
  KeepArticleVersions1764000031000,
  CorrectArticles1764000032000,
  PublishPerChannel1764000033000,
  MakeNewspaperIssues1764000034000,
  PublishPrintedPages1764000035000,
  PreviewArticles1764000036000,
  KeepVocabulary1764000037000,
  CurateFronts1764000038000,
  KeepLiveBlogs1764000039000,
  NotePictureRights1764000040000,
  SaveSearches1764000041000,
  MergeSections1764000042000,
  MapMediaTopics1764000043000,
  SyndicateStories1764000044000,
  LinkSeveralThings1764000045000,
  KeepFormerAddresses1764000046000,
  ListChannelsBySection1764000047000,
  LetLastHolderDecide1764000048000,
  SaveFiltersAlone1764000049000,
  BindSponsoredLabel1764000050000,
  FindLinkingTexts1764000051000,
  PushToPartners1764000052000,
  SyndicateByAgreement1764000053000,
];
