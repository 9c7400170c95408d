/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { ArticleCorrection as ArticleCorrectionRow } from '../article-correction/article-correction.entity.ts';
import type { ArticleAddress as ArticleAddressRow, Publication as PublicationRow } from '../publication/publication.entity.ts';
import type { Article as ArticleRow, ArticleStatus as ArticleStatusRow, Headline as HeadlineRow } from '../article/article.entity.ts';
import type { ArticleStep as ArticleStepRow } from '../article-history/article-step.entity.ts';
import type { Section as SectionRow } from '../section/section.entity.ts';
import type { Tag as TagRow } from '../tag/tag.entity.ts';
import type { Channel as ChannelRow } from '../channel/channel.entity.ts';
import type { ArticleLock as ArticleLockRow } from '../article-lock/article-lock.entity.ts';
import type { ArticlePreview as ArticlePreviewRow, PreviewedArticle as PreviewedArticleRow } from '../article-preview/article-preview.entity.ts';
import type { ArticleReference as ArticleReferenceRow } from '../article-reference/article-reference.entity.ts';
import type { ArticleReview as ArticleReviewRow } from '../article-review/article-review.entity.ts';
import type { ArticleFastTrack as ArticleFastTrackRow } from '../article-review/article-fast-track.entity.ts';
import type { ArticleSearchEdge as ArticleSearchEdgeRow, ArticleSearchConnection as ArticleSearchConnectionRow } from '../article-search/article-search.entity.ts';
import type { ArticleVersion as ArticleVersionRow } from '../article-version/article-version.entity.ts';
import type { PublishedArticleVersion as PublishedArticleVersionRow } from '../article-version/published-version.entity.ts';
import type { ArticleBlock as ArticleBlockRow, TextRun as TextRunRow, ParagraphBlock as ParagraphBlockRow, HeadingBlock as HeadingBlockRow, QuoteBlock as QuoteBlockRow, ImageBlock as ImageBlockRow, FactBoxBlock as FactBoxBlockRow, ListBlock as ListBlockRow, ListItem as ListItemRow, TableBlock as TableBlockRow, TableCell as TableCellRow, EmbedBlock as EmbedBlockRow, VideoBlock as VideoBlockRow, GalleryBlock as GalleryBlockRow, GalleryImage as GalleryImageRow, CorrectionBlock as CorrectionBlockRow } from '../article/article-block.entity.ts';
import type { ArticlePlace as ArticlePlaceRow, Credit as CreditRow } from '../article/article-detail.entity.ts';
import type { ContentSeries as ContentSeriesRow } from '../content-series/content-series.entity.ts';
import type { Front as FrontRow, FrontContainer as FrontContainerRow, FrontCard as FrontCardRow, PlacedFrontCard as PlacedFrontCardRow } from '../front/front.entity.ts';
import type { FrontEdition as FrontEditionRow } from '../front/front-edition.entity.ts';
import type { LiveBlog as LiveBlogRow } from '../live-blog/live-blog.entity.ts';
import type { LiveBlogEntry as LiveBlogEntryRow, LiveBlogCorrection as LiveBlogCorrectionRow } from '../live-blog/live-blog-entry.entity.ts';
import type { MediaTopic as MediaTopicRow } from '../media-topic/media-topic.entity.ts';
import type { NewspaperIssue as NewspaperIssueRow } from '../newspaper-issue/newspaper-issue.entity.ts';
import type { NewspaperPage as NewspaperPageRow } from '../newspaper-issue/newspaper-page.entity.ts';
import type { PageProof as PageProofRow } from '../newspaper-issue/page-proof.entity.ts';
import type { PageReopening as PageReopeningRow } from '../newspaper-issue/page-reopening.entity.ts';
import type { PagePlate as PagePlateRow } from '../newspaper-issue/page-plate.entity.ts';
import type { PagePlacement as PagePlacementRow } from '../newspaper-issue/page-placement.entity.ts';
import type { Newspaper as NewspaperRow } from '../newspaper/newspaper.entity.ts';
import type { ArticlePictureRights as ArticlePictureRightsRow } from '../picture-rights/article-picture-rights.entity.ts';
import type { SavedArticleSearch as SavedArticleSearchRow } from '../saved-search/saved-article-search.entity.ts';
import type { SyndicationEndpoint as SyndicationEndpointRow, SyndicationPushAttempt as SyndicationPushAttemptRow, SyndicationPush as SyndicationPushRow } from '../syndication-push/syndication-push.entity.ts';
import type { SyndicationSubscription as SyndicationSubscriptionRow } from '../syndication/syndication-subscription.entity.ts';
import type { SyndicationDelivery as SyndicationDeliveryRow } from '../syndication/syndication-delivery.entity.ts';
import type { SyndicationProduct as SyndicationProductRow } from '../syndication/syndication-product.entity.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * The text of an article as one document in ProseMirror's JSON, checked strictly: what the model does not have is INVALID_INPUT.
   * Nodes, by ProseMirror's names where it has one: `doc`, `paragraph`, `heading` (level 2 or 3), `blockquote` (attribution),
   * `bullet_list`, `ordered_list`, `list_item` (a paragraph and a list, three deep), `table` (caption), `table_row`,
   * `table_cell` and `table_header` (colspan, rowspan), `image` and `video` (assetId, caption), `gallery` (title; two images or
   * more), `embed` (url, title), `fact_box` (title), `fact`, `correction` (correctionId), `hard_break`, `text`. Marks: `strong`,
   * `em` and `link`, whose `href` is an address of the web or `article:`, `organisation:`, `person:` or `event:` and an id.
   */
  ArticleDocument: { input: unknown; output: unknown; }
  /** An integer of at most 30 digits, as a string on the wire. */
  BigInt: { input: bigint; output: bigint; }
  /** A civil date in Asia/Shanghai, such as 2024-05-07. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with offset; stored in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A month of the years 1900 to 2099, such as 2024-05. */
  Month: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What has happened. */
export type AddLiveBlogEntryInput = {
  /** The story; ILLEGAL_TRANSITION where its live blog is closed, or it was killed or spiked. */
  articleId: Scalars['ID']['input'];
  /** `setStoryEmbargo { coverStatement }`, asked at most 15 minutes ago, of all that the story shows then; needed for what the entry shows where the story is under embargo; EMBARGOED without it. */
  coverStatement?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20 blocks and at most 5,000 characters, in the story's language. */
  document: Scalars['ArticleDocument']['input'];
  /** At most 200 characters in each language. */
  headline?: InputMaybe<LocalizedTextInput>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is among the key events. */
  isKeyEvent?: Scalars['Boolean']['input'];
  /** When it happened, not in the future; now where it is left out. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `Article.rightsStatement` for all channels that have the story, of the pictures in `moreAssetIds`; RIGHTS_BLOCKED without it, where the entry shows any. */
  rightsStatement?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddLiveBlogEntryPayload = {
  __typename?: 'AddLiveBlogEntryPayload';
  entry?: Maybe<LiveBlogEntry>;
  userErrors: Array<UserError>;
};

/** A running text of the newspaper, in blocks, with who made it and where it appeared. Drafts, what was taken back and what is under embargo are there for the newsroom alone. */
export type Article = {
  __typename?: 'Article';
  /** One of them; null for a number that there is none of. */
  articleVersion?: Maybe<ArticleVersion>;
  /** Ids of all assets that it shows, the lead image first. */
  assetRefs: Array<Scalars['ID']['output']>;
  /** Who began it, by the name of the account. For the roles `editor` and `reviewer`; FORBIDDEN for others, as all that follows. */
  author?: Maybe<Scalars['String']['output']>;
  /** At most 500 blocks. */
  body: Array<ArticleBlock>;
  /** Where it can be read now. */
  channels: Array<Channel>;
  /** What was put right since it was out, the oldest first. */
  corrections?: Maybe<Array<ArticleCorrection>>;
  createdAt: Scalars['DateTime']['output'];
  /** In the order in which they are printed; at most 30. */
  credits: Array<Credit>;
  dateline?: Maybe<Dateline>;
  /** Its text as a document in the article's language, to be changed and handed in again. */
  document?: Maybe<Scalars['ArticleDocument']['output']>;
  /** Until this instant no reader sees it, published or not. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The first of its `events`.
   * @deprecated Since 2026-11-29; `events` has all of them.
   */
  event?: Maybe<Event>;
  /** Events that it reports, the most important first; at most 20. */
  events?: Maybe<Array<Event>>;
  /** Each version that went out before its reviews. */
  fastTracks?: Maybe<Array<ArticleFastTrack>>;
  /** When readers could first see it. */
  firstPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The main headline. */
  headline: LocalizedText;
  /** All headlines, the main one first; at most one for each role. */
  headlines: Array<Headline>;
  /** Every step that it took, the first one first. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  history?: Maybe<Array<ArticleStep>>;
  id: Scalars['ID']['output'];
  label?: Maybe<ArticleLabel>;
  /** The language it was written in, BCP 47: `zh-Hant`, `zh-Hans` or `en`. */
  language: Scalars['String']['output'];
  leadImage?: Maybe<MediaAsset>;
  /** What is told of it as it happens; null for a story without. */
  liveBlog?: Maybe<LiveBlog>;
  /** Who is in it now; null where nobody is. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  lock?: Maybe<ArticleLock>;
  /** What it is about in IPTC's words, by its section and tags. */
  mediaTopics: Array<MediaTopic>;
  /** Organisations that the text names, in the order of their importance to it; at most 100. */
  mentionedOrganisations?: Maybe<Array<Organisation>>;
  /** People whom it is about, the most important first; at most 100. Who made it stands in `credits`. */
  mentionedPeople?: Maybe<Array<Person>>;
  /** Where it is printed. */
  placements: Array<PagePlacement>;
  /** Where what it tells of is or happened, the most important first; at most 20. Where it was filed stands in `dateline`. */
  places?: Maybe<Array<ArticlePlace>>;
  /** Links that were made of it, the oldest first. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  previews?: Maybe<Array<ArticlePreview>>;
  /** Where it appeared, one entry for each channel. */
  publications: Array<Publication>;
  /**
   * What hangs on it, for whoever kills it or takes it back: all of content that refers to it, kind by kind. What fills a front up,
   * lists and feeds follow by themselves; what other businesses have booked is theirs to say. For the roles `editor` and
   * `reviewer`; FORBIDDEN for others.
   */
  references?: Maybe<ArticleReferenceConnection>;
  /** Until when that review should be done, by the section's limit; null while it waits for none. */
  reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who has taken up the review that it waits for. */
  reviewer?: Maybe<Scalars['String']['output']>;
  /** All its reviews, the first one first, also those that no longer hold. */
  reviews?: Maybe<Array<ArticleReview>>;
  /** When the next of its channels gets it by itself; null where none does. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  section: Section;
  /** Short name in addresses, unique. */
  slug: Scalars['String']['output'];
  /** Since when it is bound to the label ADVERTISEMENT, because somebody pays for it; null where nobody does. The label is the article's own, and there whatever else is down. */
  sponsoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What advertising takes before it sells the article's sponsorship, as `AddAdLineInput.articleMark`: that it carries the label for good. Null where `sponsoredAt` is. For the roles `editor` and `reviewer` and staff of the companies; FORBIDDEN for others. */
  sponsorshipMark?: Maybe<Scalars['String']['output']>;
  /** The lines between headline and text. */
  standfirst?: Maybe<LocalizedText>;
  status: ArticleStatus;
  /** What was said at its last step: why it was returned, spiked, recalled, killed; null where the step needed no reason. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** In the order in which they were given; at most 30. */
  tags: Array<Tag>;
  /** The article that this one updates; null where it updates none, or readers may not see that one. */
  updateOf?: Maybe<Article>;
  updatedAt: Scalars['DateTime']['output'];
  /** Articles that update this one and the caller may see, the oldest first. */
  updates?: Maybe<Array<Article>>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** The number of the version that its text is now. For the roles `editor` and `reviewer`, as all that follows; FORBIDDEN for others. */
  versionNumber?: Maybe<Scalars['Int']['output']>;
  /** Its versions, the newest first. */
  versions?: Maybe<ArticleVersionConnection>;
};


/** A running text of the newspaper, in blocks, with who made it and where it appeared. Drafts, what was taken back and what is under embargo are there for the newsroom alone. */
export type ArticleArticleVersionArgs = {
  number: Scalars['Int']['input'];
};


/** A running text of the newspaper, in blocks, with who made it and where it appeared. Drafts, what was taken back and what is under embargo are there for the newsroom alone. */
export type ArticleReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A running text of the newspaper, in blocks, with who made it and where it appeared. Drafts, what was taken back and what is under embargo are there for the newsroom alone. */
export type ArticleVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What became of an address that was once given out. */
export type ArticleAddress = {
  __typename?: 'ArticleAddress';
  /** What stands there, or did before it was given another address; null where nothing does any more. */
  article?: Maybe<Article>;
  /** Since when nothing does, as the HTTP status 410 says; null while something does. */
  goneSince?: Maybe<Scalars['DateTime']['output']>;
  /** Where that stands on the channel now, as the HTTP status 301 says; null where it is here, is gone, or has no address any more. */
  movedTo?: Maybe<Scalars['String']['output']>;
  /** Why. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A part of an article's text, in the order of reading. */
export type ArticleBlock = CorrectionBlock | EmbedBlock | FactBoxBlock | GalleryBlock | HeadingBlock | ImageBlock | ListBlock | ParagraphBlock | QuoteBlock | TableBlock | VideoBlock;

/** What became of a block. */
export type ArticleBlockDifference = {
  __typename?: 'ArticleBlockDifference';
  /** Null for one that was put in. */
  from?: Maybe<ArticleBlock>;
  kind: DifferenceKind;
  /** Of a CHANGED one, its texts that differ. */
  texts: Array<TextDifference>;
  /** Null for one that was taken out. */
  to?: Maybe<ArticleBlock>;
};

/** A block of the text. Its kind says which fields it has; any other is INVALID_INPUT. */
export type ArticleBlockInput = {
  /** The id of a `MediaAsset`. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 500 characters in each language. */
  attribution?: InputMaybe<LocalizedTextInput>;
  /** At most 500 characters in each language. */
  caption?: InputMaybe<LocalizedTextInput>;
  /** 1 to 20, of 1 to 500 characters in each language that is given. */
  facts?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is. */
  kind: ArticleBlockKind;
  /** 2 (where it is left out) or 3. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 10,000 characters in each language that is given; 500 in a heading. */
  text?: InputMaybe<LocalizedTextInput>;
  /** 1 to 500 characters in each language that is given. */
  title?: InputMaybe<LocalizedTextInput>;
};

/** Which of the types of `ArticleBlock` a block is. */
export type ArticleBlockKind =
  /** Has `title` and `facts`. */
  | 'FACT_BOX'
  /** Has `text` and may have `level`. */
  | 'HEADING'
  /** Has `assetId` and may have `caption`. */
  | 'IMAGE'
  /** Has `text`. */
  | 'PARAGRAPH'
  /** Has `text` and may have `attribution`. */
  | 'QUOTE';

/** How one version of an article became another. */
export type ArticleComparison = {
  __typename?: 'ArticleComparison';
  /** All blocks, in the order of reading. */
  body: Array<ArticleBlockDifference>;
  from: ArticleVersion;
  /** Empty where it is the same. */
  headline: Array<TextDifference>;
  /** What else differs, by the names of the fields of `SaveArticleDraftInput`, such as `tagIds`. */
  otherFields: Array<Scalars['String']['output']>;
  /** Empty where it is the same. */
  standfirst: Array<TextDifference>;
  to: ArticleVersion;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  edges: Array<ArticleEdge>;
  nodes: Array<Article>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A notice of what was put right in a story that readers had before them. */
export type ArticleCorrection = {
  __typename?: 'ArticleCorrection';
  article: Article;
  correctedAt: Scalars['DateTime']['output'];
  /** The day of the issue in which the paper owes it, the nearest next one; null where the story was not printed. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The page on which the story stood, and so the notice: `A1`. */
  duePage?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ArticleCorrectionKind;
  /** As readers read it. */
  notice: LocalizedText;
  /** Where the paper has printed it. */
  printedOn?: Maybe<NewspaperPage>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ArticleCorrectionConnection = {
  __typename?: 'ArticleCorrectionConnection';
  edges: Array<ArticleCorrectionEdge>;
  nodes: Array<ArticleCorrection>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type ArticleCorrectionEdge = {
  __typename?: 'ArticleCorrectionEdge';
  cursor: Scalars['String']['output'];
  node: ArticleCorrection;
};

/** What a notice says of a story. */
export type ArticleCorrectionKind =
  /** 說明: nothing was wrong, but could be misread. */
  | 'CLARIFICATION'
  /** 更正: a fact was wrong. */
  | 'CORRECTION'
  /** 撤回: the story cannot be upheld. */
  | 'RETRACTION';

/** One of a list, and its place there. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

/** Breaking news that went out before its reviews, which follow within the section's time. */
export type ArticleFastTrack = {
  __typename?: 'ArticleFastTrack';
  article: Article;
  /** Until when the three reviews should be done. */
  dueAt: Scalars['DateTime']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Who answers for it, by the name of the account. */
  openedBy: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  /** When the last of them was passed; null while one is missing. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The `ArticleVersion` that went out. */
  versionNumber: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ArticleFastTrackConnection = {
  __typename?: 'ArticleFastTrackConnection';
  edges: Array<ArticleFastTrackEdge>;
  nodes: Array<ArticleFastTrack>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type ArticleFastTrackEdge = {
  __typename?: 'ArticleFastTrackEdge';
  cursor: Scalars['String']['output'];
  node: ArticleFastTrack;
};

/** Why an article was found. */
export type ArticleHighlights = {
  __typename?: 'ArticleHighlights';
  /** The whole main headline. */
  headline: Array<TextFragment>;
  /** The place of standfirst or text that matches best, at most some 120 characters; the beginning where none does. */
  snippet: Array<TextFragment>;
};

/** What an article must be marked as. */
export type ArticleLabel =
  /** 廣告: paid for. */
  | 'ADVERTISEMENT'
  /** 專題: part of a special. */
  | 'FEATURE'
  /** 原創: the newsroom's own. */
  | 'ORIGINAL';

/** Leads to another article; it is null, and the stretch mere text, where the caller may not see that one. */
export type ArticleLink = {
  __typename?: 'ArticleLink';
  article?: Maybe<Article>;
};

/** Who is in a story: nobody else saves it meanwhile. */
export type ArticleLock = {
  __typename?: 'ArticleLock';
  /** When it ends by itself: 30 minutes after it was taken or renewed. */
  expiresAt: Scalars['DateTime']['output'];
  /** Who, by the name of the account. */
  holder: Scalars['String']['output'];
  takenAt: Scalars['DateTime']['output'];
};

/** A picture that a story shows on a channel though it may not, or not for long. */
export type ArticlePictureRights = {
  __typename?: 'ArticlePictureRights';
  article?: Maybe<Article>;
  asset?: Maybe<MediaAsset>;
  channel?: Maybe<Channel>;
  /** When its rights were last asked for. */
  checkedAt: Scalars['DateTime']['output'];
  /** Who asked, by the name of the account. */
  checkedBy: Scalars['String']['output'];
  /** Since when it may not be shown there; to come, where that was asked for. */
  endsAt: Scalars['DateTime']['output'];
  /** Why, by the names of `MediaUsabilityReason`; empty where what allowed it has ended, or will. */
  reasons: Array<Scalars['String']['output']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ArticlePictureRightsConnection = {
  __typename?: 'ArticlePictureRightsConnection';
  edges: Array<ArticlePictureRightsEdge>;
  nodes: Array<ArticlePictureRights>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type ArticlePictureRightsEdge = {
  __typename?: 'ArticlePictureRightsEdge';
  cursor: Scalars['String']['output'];
  node: ArticlePictureRights;
};

/** A place that an article tells of. */
export type ArticlePlace = {
  __typename?: 'ArticlePlace';
  /** Six figures of GB/T 2260, as `441300` for Huizhou, or two letters of ISO 3166-1 for a country; null where nobody has said it. */
  code?: Maybe<Scalars['String']['output']>;
  name: LocalizedText;
};

/** A place that an article tells of. */
export type ArticlePlaceInput = {
  /** Six figures of GB/T 2260, or two letters of ISO 3166-1 for a country; INVALID_INPUT for anything else. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters in each language that is given. */
  name: LocalizedTextInput;
};

/** A link by which somebody outside reads a story before it is out. */
export type ArticlePreview = {
  __typename?: 'ArticlePreview';
  createdAt: Scalars['DateTime']['output'];
  /** Who made it, by the name of the account. */
  createdBy: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** For whom, or why. */
  purpose: Scalars['String']['output'];
  /** When somebody ended it; null while nobody has. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. */
  revokedBy?: Maybe<Scalars['String']['output']>;
  /** What the link carries, and `previewArticle` takes. */
  token: Scalars['String']['output'];
};

/** That something refers to an article. */
export type ArticleReference = {
  __typename?: 'ArticleReference';
  kind: ArticleReferenceKind;
  /** A PAGE and a JUMP_LINE is a `NewspaperPage`, a LINK and an UPDATE an `Article`, a LIVE_BLOG_LINK a `LiveBlogEntry`; all else what its kind says. */
  thing: ArticleReferenceThing;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ArticleReferenceConnection = {
  __typename?: 'ArticleReferenceConnection';
  edges: Array<ArticleReferenceEdge>;
  nodes: Array<ArticleReference>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type ArticleReferenceEdge = {
  __typename?: 'ArticleReferenceEdge';
  cursor: Scalars['String']['output'];
  node: ArticleReference;
};

/** How something refers to an article. */
export type ArticleReferenceKind =
  /** A notice of what was wrong in it; whether a paper owes it, the notice says. */
  | 'CORRECTION'
  /** An editor put it on a front that readers have, or that is to come at an instant. */
  | 'FRONT'
  /** It stands in what is being curated of a front. */
  | 'FRONT_DRAFT'
  /** A page sends its readers on to where the story goes on. */
  | 'JUMP_LINE'
  /** The text of another article leads to it. */
  | 'LINK'
  /** It is told as it happens. */
  | 'LIVE_BLOG'
  /** An entry of a live blog leads to it. */
  | 'LIVE_BLOG_LINK'
  /** A page of an issue has it, whether that is still to be made, is signed off or is printed. */
  | 'PAGE'
  /** A partner was given it, and will be told when it is no more. */
  | 'SYNDICATION'
  /** An article tells it on. */
  | 'UPDATE';

/** What refers to an article. */
export type ArticleReferenceThing = Article | ArticleCorrection | Front | LiveBlog | LiveBlogEntry | NewspaperPage | SyndicationSubscription;

/** One of a story's three reviews (三審): by three people, none of whom wrote in it. */
export type ArticleReview = {
  __typename?: 'ArticleReview';
  comment?: Maybe<Scalars['String']['output']>;
  decision: ArticleReviewDecision;
  id: Scalars['ID']['output'];
  /** 1 is 初審, 2 復審, 3 終審. */
  level: Scalars['Int']['output'];
  /** Why. */
  liftReason?: Maybe<Scalars['String']['output']>;
  /** Since when it no longer holds, because the text was changed or the story went back; null while it does. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose change lifted it. */
  liftedBy?: Maybe<Scalars['String']['output']>;
  reviewedAt: Scalars['DateTime']['output'];
  /** Who, by the name of the account. */
  reviewer: Scalars['String']['output'];
  /** The `ArticleVersion` that was read. */
  versionNumber: Scalars['Int']['output'];
};

/** What a reviewer says of a story. */
export type ArticleReviewDecision =
  /** It may go on. */
  | 'APPROVED'
  /** 退稿: it goes back to the author, with a reason. */
  | 'RETURNED';

/** Which of the stories that wait for a review. */
export type ArticleReviewQueue =
  /** All of them. */
  | 'ALL'
  /** Those whose review the caller has taken up. */
  | 'MINE'
  /** Those that the caller may review: nobody else has taken up the review, and the caller neither wrote in the story nor did another of its reviews. */
  | 'WAITING_FOR_ME';

/** A page of what was found, the best first. */
export type ArticleSearchConnection = {
  __typename?: 'ArticleSearchConnection';
  edges: Array<ArticleSearchEdge>;
  /** Over all that was found, not this page alone. */
  facets: ArticleSearchFacets;
  nodes: Array<Article>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An article that was found. */
export type ArticleSearchEdge = {
  __typename?: 'ArticleSearchEdge';
  cursor: Scalars['String']['output'];
  highlights: ArticleHighlights;
  node: Article;
};

/** How what was found divides. */
export type ArticleSearchFacets = {
  __typename?: 'ArticleSearchFacets';
  /** The largest first. */
  channels: Array<ChannelFacet>;
  /** The newest first. */
  months: Array<MonthFacet>;
  /** The largest first. */
  sections: Array<SectionFacet>;
  /** The largest first, at most 20. */
  tags: Array<TagFacet>;
};

/** How what was found is ordered. */
export type ArticleSearchSort =
  /** What fits best first, by where the words stand and how often. */
  | 'BEST'
  /** What was changed last first. */
  | 'CHANGED'
  /** The latest first publication first. */
  | 'NEWEST'
  /** The other way round. */
  | 'OLDEST';

/** How a list of articles is ordered. */
export type ArticleSort =
  /** What was changed last first. */
  | 'CHANGED'
  /** The latest first publication first; for what was never out its beginning counts. */
  | 'NEWEST'
  /** The other way round. */
  | 'OLDEST';

/** Where an article stands on its way to readers. PUBLISHED and CORRECTED are there for readers; all else for the newsroom alone. */
export type ArticleStatus =
  /** Given out, and corrected since with a notice. */
  | 'CORRECTED'
  /** Being written. */
  | 'DRAFT'
  /** Taken back for good: it never returns. */
  | 'KILLED'
  /** Given out to channels; readers see it, unless an embargo still runs. */
  | 'PUBLISHED'
  /** All three reviews are passed: it may go out. */
  | 'READY'
  /** Taken back for a reason that lies in the story; comes back only by three new reviews. */
  | 'RECALLED'
  /** 退稿: a reviewer gave it back, with a reason. */
  | 'RETURNED'
  /** 初審: a reviewer has taken up the first review. */
  | 'REVIEW_1'
  /** 復審: the first review is passed, the second is to be done. */
  | 'REVIEW_2'
  /** 終審: two reviews are passed, the final one is to be done. */
  | 'REVIEW_3'
  /** Goes out by itself at an instant. */
  | 'SCHEDULED'
  /** Dropped before anybody saw it; may be taken off the spike again. */
  | 'SPIKED'
  /** Handed in; nobody has taken up the first review. */
  | 'SUBMITTED'
  /** Taken off all channels; may come back. */
  | 'UNPUBLISHED';

/** A step of a story: who, when, why. Nothing is taken out of a history. */
export type ArticleStep = {
  __typename?: 'ArticleStep';
  at: Scalars['DateTime']['output'];
  /** Who, by the name of the account. */
  by: Scalars['String']['output'];
  /** Of a step on one channel, which. */
  channel?: Maybe<Channel>;
  /** What it was before: a status, an instant, an account; null where there was none. */
  from?: Maybe<Scalars['String']['output']>;
  kind: ArticleStepKind;
  /** Why; null where the step needs no reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it was afterwards. */
  to?: Maybe<Scalars['String']['output']>;
};

/** What of a story was changed by a step. */
export type ArticleStepKind =
  /** Where it stands on a channel. */
  | 'CHANNEL'
  /** Until when readers must not see it. */
  | 'EMBARGO'
  /** Whether its live blog goes on. */
  | 'LIVE_BLOG'
  /** Who was in it: somebody took it out of another's hands. */
  | 'LOCK'
  /** When a channel gets it by itself. */
  | 'SCHEDULE'
  /** Its status. */
  | 'STATUS';

/**
 * What the tags of an article must be; a part that is left out asks nothing. At most 20 ids each, BAD_USER_INPUT for more. A tag
 * that was merged stands for the one that it was merged into.
 */
export type ArticleTagsInput = {
  /** Each of them. */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of them or more. */
  any?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of them. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An article's text as somebody saved it. Nobody changes or removes it. */
export type ArticleVersion = {
  __typename?: 'ArticleVersion';
  /** Who saved it, by the name of the account. */
  author: Scalars['String']['output'];
  /** At most 500 blocks. */
  body: Array<ArticleBlock>;
  headline: LocalizedText;
  /** Counted from 1; `Article.version`, which updates name, counts every change, also those of its status. */
  number: Scalars['Int']['output'];
  /** When it was first given to readers; null for one that never was. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it to them. */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** Why, where it was said. */
  reason?: Maybe<Scalars['String']['output']>;
  savedAt: Scalars['DateTime']['output'];
  standfirst?: Maybe<LocalizedText>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ArticleVersionConnection = {
  __typename?: 'ArticleVersionConnection';
  edges: Array<ArticleVersionEdge>;
  nodes: Array<ArticleVersion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type ArticleVersionEdge = {
  __typename?: 'ArticleVersionEdge';
  cursor: Scalars['String']['output'];
  node: ArticleVersion;
};

/** Which issue does not appear, and why. */
export type CancelNewspaperIssueInput = {
  /** ILLEGAL_TRANSITION once a plate is out. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelNewspaperIssuePayload = {
  __typename?: 'CancelNewspaperIssuePayload';
  issue?: Maybe<NewspaperIssue>;
  userErrors: Array<UserError>;
};

/** What of a channel is changed. What is left out stays as it is; null takes an account or address away. */
export type ChangeChannelInput = {
  /** At most 100 characters. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** Where its articles' addresses begin: https, ending in a slash; none on paper. */
  baseUrl?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given; a language that is left out goes. */
  name?: InputMaybe<LocalizedTextInput>;
  /** The `Organisation` that runs it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeChannelPayload = {
  __typename?: 'ChangeChannelPayload';
  channel?: Maybe<Channel>;
  userErrors: Array<UserError>;
};

/** What of an issue is changed. What is left out stays as it is. */
export type ChangeNewspaperIssueInput = {
  /** Another size of its pages. */
  format?: InputMaybe<PageFormat>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The last day that it stands for; null for its own day alone. */
  lastDate?: InputMaybe<Scalars['Date']['input']>;
  /** 4 to 200, whole sheets of four. Pages are put on at the end or taken off there: ILLEGAL_TRANSITION where one of those holds a story or a correction, was read, or was ever signed off. */
  pageCount?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeNewspaperIssuePayload = {
  __typename?: 'ChangeNewspaperIssuePayload';
  issue?: Maybe<NewspaperIssue>;
  userErrors: Array<UserError>;
};

/** What an article is on one channel. What is left out stays as it is; null takes the channel's own away. */
export type ChangePublicationInput = {
  /** NOT_FOUND for a channel that does not have the article; ILLEGAL_TRANSITION for paper that is out. */
  channelId: Scalars['ID']['input'];
  /** `setStoryEmbargo { coverStatement }`, asked at most 15 minutes ago, of all that the story shows then; needed for a picture where the story is under embargo; EMBARGOED without it. */
  coverStatement?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters in each language. */
  headline?: InputMaybe<LocalizedTextInput>;
  /** Of the `Article`. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A `MediaAsset`. */
  leadImageId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * `Article.rightsStatement` for the channel and the picture, asked at most 15 minutes ago; needed with a picture that readers
   * get, RIGHTS_BLOCKED otherwise.
   */
  rightsStatement?: InputMaybe<Scalars['String']['input']>;
  /** Its address there, https. One that readers had leads on to it, as `articleAddress` tells. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangePublicationPayload = {
  __typename?: 'ChangePublicationPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** What of a kept search is changed; what is left out stays. */
export type ChangeSavedArticleSearchInput = {
  /** NOT_FOUND for somebody else's. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters; DUPLICATE for a name that another of the caller's own has. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What is looked for from now on; all of it. */
  search?: InputMaybe<SavedArticleSearchInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeSavedArticleSearchPayload = {
  __typename?: 'ChangeSavedArticleSearchPayload';
  search?: Maybe<SavedArticleSearch>;
  userErrors: Array<UserError>;
};

/** To what address deliveries are sent from now on, with a new secret; what waits for its next attempt is sent at once. */
export type ChangeSyndicationEndpointInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Begins with https://, at most 500 characters; INVALID_INPUT for a private address. */
  url: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeSyndicationEndpointPayload = {
  __typename?: 'ChangeSyndicationEndpointPayload';
  endpoint?: Maybe<SyndicationEndpoint>;
  userErrors: Array<UserError>;
};

/** What of a product is changed; what is left out stays. It gives partners what comes out from now on, and cancels what it had given them and has no more. */
export type ChangeSyndicationProductInput = {
  /** Each a `Channel`; all of them. */
  channelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is offered no more; ILLEGAL_TRANSITION while a subscription runs. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes of IPTC's; all of them. */
  mediaTopics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 60 characters in each language that is given. */
  name?: InputMaybe<LocalizedTextInput>;
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Each a `Section`; all of them. */
  sectionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Each a `Tag`; all of them. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of them; ILLEGAL_TRANSITION without one that a running subscription has. */
  territories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeSyndicationProductPayload = {
  __typename?: 'ChangeSyndicationProductPayload';
  product?: Maybe<SyndicationProduct>;
  userErrors: Array<UserError>;
};

/** A way by which articles reach readers: an app, the paper, the web. */
export type Channel = {
  __typename?: 'Channel';
  /** Its name with the service that carries it, such as a WeChat account; null where it needs none. */
  account?: Maybe<Scalars['String']['output']>;
  /** Articles that can be read on the channel, newest first. */
  articles: ArticleConnection;
  /** Its fronts, by their short names. */
  fronts?: Maybe<Array<Front>>;
  id: Scalars['ID']['output'];
  kind: ChannelKind;
  name: LocalizedText;
  /** Who runs it. */
  organisation?: Maybe<Organisation>;
  /** Since when it is offered no more; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Short name in addresses, unique: `web`. */
  slug: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


/** A way by which articles reach readers: an app, the paper, the web. */
export type ChannelArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** How much of what was found can be read on a channel. */
export type ChannelFacet = {
  __typename?: 'ChannelFacet';
  channel: Channel;
  /** Articles found that can be read there; one may be on several channels. */
  count: Scalars['Int']['output'];
};

/** What kind of thing a channel is. */
export type ChannelKind =
  /** On telephones, with notifications. */
  | 'APP'
  /** An account of Douyin (抖音): short videos. */
  | 'DOUYIN'
  /** Printed paper: what it has shown cannot be taken back, nor held to an instant. */
  | 'PRINT'
  /** A video account of WeChat (微信視頻號). */
  | 'VIDEO_ACCOUNT'
  /** On the web. */
  | 'WEB'
  /** A public account of WeChat (微信公眾號). */
  | 'WECHAT'
  /** An account of Sina Weibo (微博). */
  | 'WEIBO';

/** Which live blog is over. */
export type CloseLiveBlogInput = {
  /** ILLEGAL_TRANSITION for one that is closed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 1,000 characters; it stands in the story's history. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseLiveBlogPayload = {
  __typename?: 'CloseLiveBlogPayload';
  liveBlog?: Maybe<LiveBlog>;
  userErrors: Array<UserError>;
};

/** A closing of a company's month, after which its entries stay: what is put right is entered on an open day. */
export type ClosedMonth = {
  __typename?: 'ClosedMonth';
  closedAt: Scalars['DateTime']['output'];
  /** The name of the account that closed it. */
  closedBy: Scalars['String']['output'];
  month: Scalars['Month']['output'];
  reopenReason?: Maybe<Scalars['String']['output']>;
  /** Null while it is closed. */
  reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that opened it again. */
  reopenedBy?: Maybe<Scalars['String']['output']>;
};

/**
 * A company's month by one measure for all companies of the group. Revenue is recognised when it is earned: on the day on
 * which printed copies were delivered, a paper came, an advertisement appeared or a departure left; what is put right later
 * counts on the day of the correction. Nothing of a day that is still to come is in it.
 */
export type CompanyMonth = {
  __typename?: 'CompanyMonth';
  /** Earned in the month, whenever it was invoiced and paid. */
  accrued: Money;
  /** What earning it cost, as far as the company's books on this graph know: paper, carriers, suppliers; null where they know none. */
  cost?: Maybe<Money>;
  /** Asked for in the month, by invoices, contracts and terms of subscriptions, less what was credited in it. */
  invoiced: Money;
  /** `accrued` − `cost`, negative for a loss; null without a cost. */
  margin?: Maybe<Money>;
  month: Scalars['Month']['output'];
  /** That came in, less what went back. */
  received: Money;
  /** 環比: against the month before. */
  sinceMonthBefore: CompanyMonthChange;
  /** 同比: against the same month of the year before. */
  sinceYearBefore: CompanyMonthChange;
};

/** By how much a company's month is above another, or below it with a minus. */
export type CompanyMonthChange = {
  __typename?: 'CompanyMonthChange';
  accrued: Money;
  /** Of what the other month's was, such as 0.1 for a tenth more; null where that was nothing or less. */
  accruedRate?: Maybe<Scalars['Float']['output']>;
  invoiced: Money;
  /** Null where either is unknown. */
  margin?: Maybe<Money>;
  received: Money;
};

/** A constant of a company's own business, which its managers set from a day on: what was reckoned by another value stays. */
export type CompanySetting = {
  __typename?: 'CompanySetting';
  /** One of the company's closed list: a value of the enum that the mutation takes, such as `SPARE_COPIES`. */
  key: Scalars['String']['output'];
  /** The least that it can be set to. */
  least: Scalars['Int']['output'];
  /** The most that it can be set to. */
  most: Scalars['Int']['output'];
  unit: CompanySettingUnit;
  /** On the day that was asked for, or on the first day of what a mutation has set; null where it was never set and none is usual. */
  value?: Maybe<Scalars['Int']['output']>;
  /** Each value that was set, the latest day first and of one day the last one set, which holds; before the first it was what is usual. */
  values: Array<CompanySettingValue>;
};

/** What a constant is counted in. */
export type CompanySettingUnit =
  /** Of a newspaper or another product. */
  | 'COPIES'
  /** Civil days. */
  | 'DAYS'
  /** The minor unit of CNY. */
  | 'FEN'
  /** The weight of a paper, g/m². */
  | 'GRAMS_PER_SQUARE_METRE'
  /** Hours of a day. */
  | 'HOURS'
  /** Sixtieths of an hour. */
  | 'MINUTES'
  /** Hundredths of a whole. */
  | 'PERCENT'
  /** Tenths of a per cent. */
  | 'PER_THOUSAND'
  /** Calendar years. */
  | 'YEARS';

/** What a constant was set to, by whom and why. */
export type CompanySettingValue = {
  __typename?: 'CompanySettingValue';
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  setAt: Scalars['DateTime']['output'];
  /** The name of the account that set it. */
  setBy: Scalars['String']['output'];
  /** The first day on which it holds. */
  validFrom: Scalars['Date']['output'];
  value: Scalars['Int']['output'];
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, before it had begun; null for what holds, held or is to hold. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that withdrew it. */
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

export type ContentSeries = {
  __typename?: 'ContentSeries';
  /** What came out, what it shows and how it was reviewed. Reviews and embargoes are the newsroom's, FORBIDDEN for others; of the rest everybody sees what readers see. */
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** What is put right in a story that readers have before them. What is left out stays as it is; lists are given whole. */
export type CorrectArticleInput = {
  /** At most 500 blocks with 100,000 characters in all. */
  body?: InputMaybe<Array<ArticleBlockInput>>;
  /** At most 30, in the order of printing. */
  credits?: InputMaybe<Array<CreditInput>>;
  /** Where and when it was filed. */
  dateline?: InputMaybe<DatelineInput>;
  /** Its text as one document in the article's language, in place of `body`, where one gives no more than one of them; texts in other languages go. */
  document?: InputMaybe<Scalars['ArticleDocument']['input']>;
  /** `Event`s that it reports, the most important first; at most 20. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 200 characters in each language that is given; a language that is left out goes, as in all texts. */
  headline?: InputMaybe<LocalizedTextInput>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What the notice says. */
  kind: ArticleCorrectionKind;
  /** A `MediaAsset`, shown before the text. */
  leadImageId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisations that the text names, the most important first; at most 100. */
  mentionedOrganisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Each `Person` whom it is about, the most important first; at most 100. */
  mentionedPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** As readers will read it, 1 to 1,000 characters in each language that is given. */
  notice: LocalizedTextInput;
  /** Before which block of the text as it will be the notice stands, counted from 0; the number of blocks for its end. Left out where it stands beside the text alone. */
  noticeAt?: InputMaybe<Scalars['Int']['input']>;
  /** Where what it tells of is or happened, the most important first; at most 20. */
  places?: InputMaybe<Array<ArticlePlaceInput>>;
  /**
   * `Article.rightsStatement` for the channels that have it, with the pictures that are new; needed for these, RIGHTS_BLOCKED
   * otherwise.
   */
  rightsStatement?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 characters in each language that is given. */
  standfirst?: InputMaybe<LocalizedTextInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectArticlePayload = {
  __typename?: 'CorrectArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** An entry as it should have been; what is left out stays. */
export type CorrectLiveBlogEntryInput = {
  /** As for a new entry; needed for what it did not show before. */
  coverStatement?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20 blocks and at most 5,000 characters. */
  document?: InputMaybe<Scalars['ArticleDocument']['input']>;
  /** At most 200 characters in each language; null takes it away. */
  headline?: InputMaybe<LocalizedTextInput>;
  /** NOT_FOUND for one that was deleted. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** As readers read it, 1 to 500 characters in each language that is given. */
  notice: LocalizedTextInput;
  /** When it happened, not in the future. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As for a new entry, of pictures that it did not show before. */
  rightsStatement?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectLiveBlogEntryPayload = {
  __typename?: 'CorrectLiveBlogEntryPayload';
  entry?: Maybe<LiveBlogEntry>;
  userErrors: Array<UserError>;
};

/** A notice at the place of the text that was put right. */
export type CorrectionBlock = {
  __typename?: 'CorrectionBlock';
  correction?: Maybe<ArticleCorrection>;
};

/** A new article, as far as it is written. */
export type CreateArticleDraftInput = {
  /** At most 500 blocks with 100,000 characters in all. */
  body?: InputMaybe<Array<ArticleBlockInput>>;
  /** At most 30, in the order of printing. */
  credits?: InputMaybe<Array<CreditInput>>;
  /** Where and when it was filed. */
  dateline?: InputMaybe<DatelineInput>;
  /** Its text as one document in the article's language, in place of `body`, where one gives no more than one of them; texts in other languages go. */
  document?: InputMaybe<Scalars['ArticleDocument']['input']>;
  /**
   * The first of `eventIds`, the others stay; INVALID_INPUT beside them.
   * @deprecated Since 2026-11-29; `eventIds` has all of them.
   */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** `Event`s that it reports, the most important first; at most 20. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 200 characters in each language that is given. */
  headline: LocalizedTextInput;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it must be marked as. */
  label?: InputMaybe<ArticleLabel>;
  /** BCP 47: `zh-Hant` (where it is left out), `zh-Hans` or `en`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** A `MediaAsset`, shown before the text. */
  leadImageId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisations that the text names, the most important first; at most 100. */
  mentionedOrganisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Each `Person` whom it is about, the most important first; at most 100. */
  mentionedPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most one for each role; the main one stands in `headline`. */
  otherHeadlines?: InputMaybe<Array<HeadlineInput>>;
  /** Where what it tells of is or happened, the most important first; at most 20. */
  places?: InputMaybe<Array<ArticlePlaceInput>>;
  /** Of a `Section`; INVALID_INPUT for one that is not there. */
  sectionId: Scalars['ID']['input'];
  /** 1 to 100 small letters and figures, with single hyphens between; made up when it is left out, DUPLICATE when another article has it. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 characters in each language that is given. */
  standfirst?: InputMaybe<LocalizedTextInput>;
  /** At most 30; INVALID_INPUT for one that is not there. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateArticleDraftPayload = {
  __typename?: 'CreateArticleDraftPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** For which story a link is made, why and for how long. */
export type CreateArticlePreviewInput = {
  /** ILLEGAL_TRANSITION for one that was spiked, recalled or killed. */
  articleId: Scalars['ID']['input'];
  /** 1 to 336, two weeks. */
  hours: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For whom, or why: 1 to 200 characters. */
  purpose: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateArticlePreviewPayload = {
  __typename?: 'CreateArticlePreviewPayload';
  preview?: Maybe<ArticlePreview>;
  userErrors: Array<UserError>;
};

/** A new channel. */
export type CreateChannelInput = {
  /** At most 100 characters. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** Where its articles' addresses begin: https, ending in a slash; none on paper. */
  baseUrl?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For good. */
  kind: ChannelKind;
  /** 1 to 60 characters in each language that is given; a language that is left out goes. */
  name: LocalizedTextInput;
  /** The `Organisation` that runs it. */
  organisationId: Scalars['ID']['input'];
  /** Short name in addresses, for good: 1 to 60 small letters and figures with single hyphens between; DUPLICATE where there is one. */
  slug: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateChannelPayload = {
  __typename?: 'CreateChannelPayload';
  channel?: Maybe<Channel>;
  userErrors: Array<UserError>;
};

/** A new front. */
export type CreateFrontInput = {
  /** The `Channel` that shows it, for good; INVALID_INPUT for paper, or a retired one. */
  channelId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given. */
  name: LocalizedTextInput;
  /** The `Section` that it is the front of; left out for the channel's own. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Short name in addresses, for good: 1 to 60 small letters and figures with single hyphens between; DUPLICATE where there is one. */
  slug: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateFrontPayload = {
  __typename?: 'CreateFrontPayload';
  front?: Maybe<Front>;
  userErrors: Array<UserError>;
};

/** A newspaper's issue, with its pages. */
export type CreateNewspaperIssueInput = {
  /** 1 to 20 capital letters, figures and underscores. */
  edition?: Scalars['String']['input'];
  /** The size of its pages. */
  format: PageFormat;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 號外: beside the daily issue, on three days running at most: INVALID_INPUT for a fourth. */
  isExtra?: Scalars['Boolean']['input'];
  /** A day from today to a year on; DUPLICATE where the edition of that day is made. */
  issueDate: Scalars['Date']['input'];
  /** 合刊: the last day that it stands for, at most 10 days on. */
  lastDate?: InputMaybe<Scalars['Date']['input']>;
  /** 4 to 200, whole sheets of four. */
  pageCount: Scalars['Int']['input'];
  /** Short name of the newspaper; NOT_FOUND for none, INVALID_INPUT while its masthead lacks a particular. */
  publicationCode: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateNewspaperIssuePayload = {
  __typename?: 'CreateNewspaperIssuePayload';
  issue?: Maybe<NewspaperIssue>;
  userErrors: Array<UserError>;
};

/** A new section. */
export type CreateSectionInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given; a language that is left out goes. */
  name: LocalizedTextInput;
  /** Short name in addresses, for good: 1 to 60 small letters and figures with single hyphens between; DUPLICATE where there is one. */
  slug: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateSectionPayload = {
  __typename?: 'CreateSectionPayload';
  section?: Maybe<Section>;
  userErrors: Array<UserError>;
};

/** What is offered to partners. A list that is empty, or left out, asks nothing; each takes at most 50 entries, NOT_FOUND for one that is not there. */
export type CreateSyndicationProductInput = {
  /** Each a `Channel`. */
  channelIds?: Array<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Codes of IPTC's. */
  mediaTopics?: Array<Scalars['String']['input']>;
  /** 1 to 60 characters in each language that is given. */
  name: LocalizedTextInput;
  /** Each a `Section`. */
  sectionIds?: Array<Scalars['ID']['input']>;
  /** Each a `Tag`. */
  tagIds?: Array<Scalars['ID']['input']>;
  /** Where its stories may be used: 1 to 50 of ISO 3166-1, such as `HK`. */
  territories: Array<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateSyndicationProductPayload = {
  __typename?: 'CreateSyndicationProductPayload';
  product?: Maybe<SyndicationProduct>;
  userErrors: Array<UserError>;
};

/** A new tag. */
export type CreateTagInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given; a language that is left out goes. */
  name: LocalizedTextInput;
  /** Short name in addresses, for good: 1 to 60 small letters and figures with single hyphens between; DUPLICATE where there is one. */
  slug: Scalars['String']['input'];
  /** What it says of an article. */
  type: TagType;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateTagPayload = {
  __typename?: 'CreateTagPayload';
  tag?: Maybe<Tag>;
  userErrors: Array<UserError>;
};

/** A person's part in an article. */
export type Credit = {
  __typename?: 'Credit';
  /** Whose staff the person was for this article. */
  employer?: Maybe<Organisation>;
  /** As printed. */
  name: Scalars['String']['output'];
  /** Null where nobody has said yet which person the name means. */
  person?: Maybe<Person>;
  role: CreditRole;
};

/** A person's part in an article. */
export type CreditInput = {
  /** The `Organisation` whose staff the person was for this article. */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** As printed, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The `Person` whom the name means, when that is known. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What the person did. */
  role: CreditRole;
};

/** What a person did for an article. */
export type CreditRole =
  /** 通訊員: writes for the paper without being on its staff. */
  | 'CORRESPONDENT'
  /** 編輯: answers for the text. */
  | 'EDITOR'
  /** 攝影: took its pictures. */
  | 'PHOTOGRAPHER'
  /** 校對: read the proofs. */
  | 'PROOFREADER'
  /** 記者: wrote it, on the paper's staff or another's. */
  | 'REPORTER'
  /** 翻譯: brought it from another language. */
  | 'TRANSLATOR';

/** What is to stand on a front, in place of all that its draft has. */
export type CurateFrontInput = {
  /** From top to bottom; at most 12, which show at most 60 cards together. */
  containers: Array<FrontContainerInput>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given; left out, the name stays. */
  name?: InputMaybe<LocalizedTextInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CurateFrontPayload = {
  __typename?: 'CurateFrontPayload';
  front?: Maybe<Front>;
  userErrors: Array<UserError>;
};

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Where and when a story was filed. */
export type Dateline = {
  __typename?: 'Dateline';
  date?: Maybe<Scalars['Date']['output']>;
  place?: Maybe<LocalizedText>;
};

/** Where and when a story was filed. */
export type DatelineInput = {
  /** From 1900 to 2999. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** At most 100 characters in each language. */
  place?: InputMaybe<LocalizedTextInput>;
};

/** Which entry is taken from readers. */
export type DeleteLiveBlogEntryInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DeleteLiveBlogEntryPayload = {
  __typename?: 'DeleteLiveBlogEntryPayload';
  entry?: Maybe<LiveBlogEntry>;
  userErrors: Array<UserError>;
};

/** Which search is forgotten. */
export type DeleteSavedArticleSearchInput = {
  /** NOT_FOUND for somebody else's. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DeleteSavedArticleSearchPayload = {
  __typename?: 'DeleteSavedArticleSearchPayload';
  /** As it was. */
  search?: Maybe<SavedArticleSearch>;
  userErrors: Array<UserError>;
};

/** What became of a piece of text, or of a block. */
export type DifferenceKind =
  /** It was put in. */
  | 'ADDED'
  /** A block that is still there, with other words. */
  | 'CHANGED'
  /** It was taken out. */
  | 'REMOVED'
  /** It is as it was. */
  | 'SAME';

/** Which article's text a new draft begins with. */
export type DuplicateArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the draft will tell on what readers have before them; ILLEGAL_TRANSITION where they have nothing. */
  isUpdate?: Scalars['Boolean']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DuplicateArticlePayload = {
  __typename?: 'DuplicateArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Something that another site shows in the text, from one of the sites that the newsroom trusts. */
export type EmbedBlock = {
  __typename?: 'EmbedBlock';
  /** What it is, for whoever cannot see it. */
  title?: Maybe<LocalizedText>;
  /** Begins with https://. */
  url: Scalars['String']['output'];
};

export type Event = {
  __typename?: 'Event';
  /** Articles that report the event, newest first. */
  coverage?: Maybe<ArticleConnection>;
  id: Scalars['ID']['output'];
};


export type EventCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Leads to an event that the text names. */
export type EventLink = {
  __typename?: 'EventLink';
  event?: Maybe<Event>;
};

export type ExchangeAgreement = {
  __typename?: 'ExchangeAgreement';
  id: Scalars['ID']['output'];
};

/** Facts at a glance. */
export type FactBoxBlock = {
  __typename?: 'FactBoxBlock';
  /** 1 to 20. */
  facts: Array<LocalizedText>;
  title: LocalizedText;
};

/** The first page of a channel, or of a section on it: what editors put there, filled up with the newest. */
export type Front = {
  __typename?: 'Front';
  channel: Channel;
  /** As readers see it at this moment, whoever asks: no story that is not out on the channel, and none that was taken back since. */
  containers?: Maybe<Array<FrontContainer>>;
  /** As it would be seen if it were published now. For the roles `editor` and `reviewer`, as `editions`; FORBIDDEN for others. */
  draft?: Maybe<Array<FrontContainer>>;
  /** As it was published, the newest first. */
  editions?: Maybe<FrontEditionConnection>;
  id: Scalars['ID']['output'];
  name: LocalizedText;
  /** Since when it is shown no more; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The section that it is the front of; null for the channel's own. */
  section?: Maybe<Section>;
  /** Short name in addresses, unique. */
  slug: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** The first page of a channel, or of a section on it: what editors put there, filled up with the newest. */
export type FrontEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A story on a front, or a way out of the newspaper. */
export type FrontCard = {
  __typename?: 'FrontCard';
  /** Null for an address outside. */
  article?: Maybe<Article>;
  /** The card's own, or else the channel's, the short or the main one of the article. */
  headline: LocalizedText;
  /** The card's own, or else the channel's or the article's lead image. */
  image?: Maybe<MediaAsset>;
  /** Whether an editor put it there. */
  isCurated: Scalars['Boolean']['output'];
  /** As its article is marked, whatever the card's own headline says; null for an address outside. */
  label?: Maybe<ArticleLabel>;
  /** Where it leads; null for a story without an address on the channel. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What stands in a slot: an article, or an address outside with a headline. */
export type FrontCardInput = {
  /** Of an `Article`, out or not: it shows as soon as readers have it on the channel. INVALID_INPUT for one that is not there, or was killed. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** From then on it is shown no more; after `startsAt`. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 200 characters in each language that is given; for an article, in place of its own. */
  headline?: InputMaybe<LocalizedTextInput>;
  /** One of the article's pictures, in place of its lead image. */
  imageId?: InputMaybe<Scalars['ID']['input']>;
  /** Until then it is not shown. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Begins with http:// or https://; in place of an article. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A row of cards under one title. */
export type FrontContainer = {
  __typename?: 'FrontContainer';
  /** First what was put there, in its order, then what it is filled up with; no article twice. */
  cards: Array<FrontCard>;
  /** Whether it is filled up to its limit with the newest articles of the channel. */
  isFilledUp: Scalars['Boolean']['output'];
  /** Whether it shows no article that stands further up on the front. */
  leavesOutShown: Scalars['Boolean']['output'];
  /** How many cards it shows at most. */
  limit: Scalars['Int']['output'];
  /** All that was put there, shown at this moment or not. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  placedCards?: Maybe<Array<PlacedFrontCard>>;
  /** Whose articles it is filled up with alone. */
  section?: Maybe<Section>;
  /** The tag that those bear. */
  tag?: Maybe<Tag>;
  title: LocalizedText;
};

/** A row of cards under one title. */
export type FrontContainerInput = {
  /** In their order, at most 20; an article once. */
  cards?: Array<FrontCardInput>;
  /** Whether it is filled up to its limit with the newest articles of the channel. */
  isFilledUp?: Scalars['Boolean']['input'];
  /** Whether it leaves out what stands further up on the front. */
  leavesOutShown?: Scalars['Boolean']['input'];
  /** How many cards it shows at most: 1 to 20. */
  limit: Scalars['Int']['input'];
  /** Of the `Section` whose articles alone it is filled up with. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the `Tag` that articles must bear that it is filled up with. */
  tagId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 characters in each language that is given. */
  title: LocalizedTextInput;
};

/** A front as it was published once; nobody alters it. */
export type FrontEdition = {
  __typename?: 'FrontEdition';
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** By the subject of the token. */
  publishedBy: Scalars['String']['output'];
  /** From when on readers see it, until a newer one is shown. */
  shownFrom: Scalars['DateTime']['output'];
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** When it was taken back; null for one that was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type FrontEditionConnection = {
  __typename?: 'FrontEditionConnection';
  edges: Array<FrontEditionEdge>;
  nodes: Array<FrontEdition>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type FrontEditionEdge = {
  __typename?: 'FrontEditionEdge';
  cursor: Scalars['String']['output'];
  node: FrontEdition;
};

/** Pictures to leaf through. */
export type GalleryBlock = {
  __typename?: 'GalleryBlock';
  /** 2 to 50, in their order. */
  images: Array<GalleryImage>;
  title?: Maybe<LocalizedText>;
};

/** A picture of a gallery. */
export type GalleryImage = {
  __typename?: 'GalleryImage';
  asset?: Maybe<MediaAsset>;
  caption?: Maybe<LocalizedText>;
};

/** A heading inside the text. */
export type HeadingBlock = {
  __typename?: 'HeadingBlock';
  /** 2 for a heading of the article, 3 for one below it, as in HTML. */
  level: Scalars['Int']['output'];
  text: LocalizedText;
};

/** One of the headlines of an article. */
export type Headline = {
  __typename?: 'Headline';
  role: HeadlineRole;
  text: LocalizedText;
};

/** A headline beside the main one. */
export type HeadlineInput = {
  /** MAIN is INVALID_INPUT: that one stands in `headline`. */
  role: HeadlineRole;
  /** 1 to 200 characters in each language that is given. */
  text: LocalizedTextInput;
};

/** What a headline is for. */
export type HeadlineRole =
  /** Above the text, on paper and on screens. */
  | 'MAIN'
  /** The headline of the article that this one was taken from (原標題). */
  | 'ORIGINAL'
  /** For search engines. */
  | 'SEARCH'
  /** For fronts and notifications. */
  | 'SHORT';

/** How an entry stands out; what is left out stays. */
export type HighlightLiveBlogEntryInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is among the key events. */
  isKeyEvent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it stands above the others; the one that did then stands in its place again. */
  isPinned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type HighlightLiveBlogEntryPayload = {
  __typename?: 'HighlightLiveBlogEntryPayload';
  entry?: Maybe<LiveBlogEntry>;
  userErrors: Array<UserError>;
};

/** A picture inside the text. */
export type ImageBlock = {
  __typename?: 'ImageBlock';
  asset?: Maybe<MediaAsset>;
  caption?: Maybe<LocalizedText>;
};

/** A page, as text or as saved HTML, and what helps to read it. */
export type ImportWebPageInput = {
  /** The page's bytes in base64, at most 1 MB: text, HTML or a web archive (MHTML), in UTF-8, in UTF-16 with a byte order mark, or in a Chinese encoding that the page declares. Bytes, because only they tell how it is encoded. */
  contentBase64: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /**
   * The organisations to look for, at most 500. The caller brings them from the registry: content keeps no copy of
   * names that another team owns and changes.
   */
  organisations?: Array<KnownOrganisationInput>;
  /** Of the `Section` where the draft goes; the newspaper's first one when it is left out. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ImportWebPagePayload = {
  __typename?: 'ImportWebPagePayload';
  /** The draft; the article there is already, when the page was imported before. */
  article?: Maybe<Article>;
  report?: Maybe<WebPageImportReport>;
  userErrors: Array<UserError>;
  /** Whether the same article had been imported before; nothing was stored then. */
  wasThereAlready?: Maybe<Scalars['Boolean']['output']>;
};

/** Something that names a person. */
export type KeptPersonRecord = {
  __typename?: 'KeptPersonRecord';
  /** Of the thing; by it the record is erased. */
  id: Scalars['ID']['output'];
  /** Why it cannot be erased yet; null when it can. */
  keptBecause?: Maybe<Scalars['String']['output']>;
  /** The first day on which it can be, where that is known. */
  keptUntil?: Maybe<Scalars['Date']['output']>;
  /** The `Organisation` that keeps it; null for the group's own. */
  organisationId?: Maybe<Scalars['ID']['output']>;
  /** The GraphQL type of the thing, such as `PaperSubscriber`. */
  thing: Scalars['String']['output'];
  values: Array<KeptPersonValue>;
};

/** One value of a person. */
export type KeptPersonValue = {
  __typename?: 'KeptPersonValue';
  /** As the field is called in the graph, such as `phone`. */
  field: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/**
 * What a subgraph keeps of one person who asked (個人信息保護法 art. 45), in full, and what was ordered to be erased. Reading it
 * is logged, record by record, in the name of whoever reads.
 */
export type KeptPersonalData = {
  __typename?: 'KeptPersonalData';
  /** What was ordered for this request and not taken back, in the order of ordering. */
  erasures: Array<PersonErasure>;
  /** The latest readings of these records in full, 200 at most, the latest first. */
  reads: Array<PersonalDataRead>;
  /** One for each thing that names the person, 200 at most; empty when nothing is kept, or nothing is left to look for. */
  records: Array<KeptPersonRecord>;
};

/** Which story is killed, and why. */
export type KillArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters; the newsroom reads it. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type KillArticlePayload = {
  __typename?: 'KillArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** An organisation that a page may mention, as the registry knows it. */
export type KnownOrganisationInput = {
  /** Other names that it goes by: at most 10, of 1 to 200 characters. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The `Organisation`. */
  id: Scalars['ID']['input'];
  /** 1 to 200 characters in each language that is given. */
  name: LocalizedTextInput;
};

/** Which article's embargo ends. */
export type LiftArticleEmbargoInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1,000 characters; it stands in the story's history. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type LiftArticleEmbargoPayload = {
  __typename?: 'LiftArticleEmbargoPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Entries one below the other, those of lists inside it among them. */
export type ListBlock = {
  __typename?: 'ListBlock';
  /** 1 to 200, in the order of reading. */
  items: Array<ListItem>;
};

/** An entry of a list. */
export type ListItem = {
  __typename?: 'ListItem';
  /** Whether the list that it stands in is numbered. */
  isOrdered: Scalars['Boolean']['output'];
  /** 1 in the list itself, 2 and 3 in one inside it. */
  level: Scalars['Int']['output'];
  /** The same with marks and links, as a paragraph has it. */
  runs: Array<TextRun>;
  text: LocalizedText;
};


/** An entry of a list. */
export type ListItemRunsArgs = {
  language?: Scalars['String']['input'];
};

/** What is told of a story as it happens (直播): entries that readers have at once, where and while they have the story. */
export type LiveBlog = {
  __typename?: 'LiveBlog';
  /** The story above its entries. */
  article?: Maybe<Article>;
  /** Null while it goes on. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was taken from readers, the newest first. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  deletedEntries?: Maybe<LiveBlogEntryConnection>;
  /** What stands in it, the newest first, the pinned one in its place too. */
  entries?: Maybe<LiveBlogEntryConnection>;
  id: Scalars['ID']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** The entry that stands above the others, at most one. */
  pinned?: Maybe<LiveBlogEntry>;
  status: LiveBlogStatus;
  /** What has happened so far. */
  summary?: Maybe<LocalizedText>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** What is told of a story as it happens (直播): entries that readers have at once, where and while they have the story. */
export type LiveBlogDeletedEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What is told of a story as it happens (直播): entries that readers have at once, where and while they have the story. */
export type LiveBlogEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isKeyEvent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type LiveBlogConnection = {
  __typename?: 'LiveBlogConnection';
  edges: Array<LiveBlogEdge>;
  nodes: Array<LiveBlog>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A notice of what was put right in an entry, and, for the newsroom, what it said before. */
export type LiveBlogCorrection = {
  __typename?: 'LiveBlogCorrection';
  /** Its text before. For the newsroom alone. */
  body?: Maybe<Array<ArticleBlock>>;
  correctedAt: Scalars['DateTime']['output'];
  /** Who, by the name of the account. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  correctedBy?: Maybe<Scalars['String']['output']>;
  /** What stood above it before. For the newsroom alone. */
  headline?: Maybe<LocalizedText>;
  /** As readers read it. */
  notice: LocalizedText;
  /** Its time before. For the newsroom alone. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One of a list, and its place there. */
export type LiveBlogEdge = {
  __typename?: 'LiveBlogEdge';
  cursor: Scalars['String']['output'];
  node: LiveBlog;
};

/** One thing that happened. */
export type LiveBlogEntry = {
  __typename?: 'LiveBlogEntry';
  /** Who wrote it, by the name of the account. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  author?: Maybe<Scalars['String']['output']>;
  /** 1 to 20 blocks. */
  body: Array<ArticleBlock>;
  /** What was put right in it, the oldest first. */
  corrections: Array<LiveBlogCorrection>;
  /** When it was taken from readers; null while it stands. For the newsroom alone. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it. For the newsroom alone. */
  deletedBy?: Maybe<Scalars['String']['output']>;
  /** Why. For the newsroom alone. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  headline?: Maybe<LocalizedText>;
  id: Scalars['ID']['output'];
  /** Whether it stands among the key events, which are the blog in short. */
  isKeyEvent: Scalars['Boolean']['output'];
  isPinned: Scalars['Boolean']['output'];
  liveBlog?: Maybe<LiveBlog>;
  /** When it happened, which is its place. */
  occurredAt: Scalars['DateTime']['output'];
  /** By when a second person is to have read it: within the section's time for breaking news. For the newsroom alone. */
  reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a second person had read it as it is; null while nobody has. For the newsroom alone. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who that was. For the newsroom alone. */
  reviewedBy?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type LiveBlogEntryConnection = {
  __typename?: 'LiveBlogEntryConnection';
  edges: Array<LiveBlogEntryEdge>;
  nodes: Array<LiveBlogEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type LiveBlogEntryEdge = {
  __typename?: 'LiveBlogEntryEdge';
  cursor: Scalars['String']['output'];
  node: LiveBlogEntry;
};

/** Whether a live blog goes on. */
export type LiveBlogStatus =
  /** It is over: what stands in it can be put right and taken back, and nothing comes after it. */
  | 'CLOSED'
  /** It takes entries. */
  | 'OPEN';

/** A text in the languages of its readers. A Chinese script that was not written is converted from the other one. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** In English; never made up from the Chinese. */
  en?: Maybe<Scalars['String']['output']>;
  /** In Simplified Chinese. */
  zhHans?: Maybe<Scalars['String']['output']>;
  /** In Traditional Chinese. */
  zhHant?: Maybe<Scalars['String']['output']>;
};

/** A text as written: give at least one language. A Chinese script left out is converted when it is read. */
export type LocalizedTextInput = {
  /** In English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** In Simplified Chinese. */
  zhHans?: InputMaybe<Scalars['String']['input']>;
  /** In Traditional Chinese. */
  zhHant?: InputMaybe<Scalars['String']['input']>;
};

/** Which story the caller goes into. */
export type LockArticleInput = {
  /** Why it is taken out of somebody else's hands, at most 1,000 characters; it stands in the story's history. ILLEGAL_TRANSITION without it, while somebody else is in the story. */
  breakReason?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type LockArticlePayload = {
  __typename?: 'LockArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** What a section's stories are about. */
export type MapSectionToMediaTopicInput = {
  /** IPTC's code; NOT_FOUND for none of the vocabulary. Null takes the subject away. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MapSectionToMediaTopicPayload = {
  __typename?: 'MapSectionToMediaTopicPayload';
  section?: Maybe<Section>;
  userErrors: Array<UserError>;
};

/** What the stories that bear a tag are about. */
export type MapTagToMediaTopicInput = {
  /** IPTC's code; NOT_FOUND for none of the vocabulary. Null takes the subject away. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MapTagToMediaTopicPayload = {
  __typename?: 'MapTagToMediaTopicPayload';
  tag?: Maybe<Tag>;
  userErrors: Array<UserError>;
};

/** Which article somebody will pay for. */
export type MarkArticleSponsoredInput = {
  /** ILLEGAL_TRANSITION for one that does not have the label ADVERTISEMENT yet, is marked already, or was killed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MarkArticleSponsoredPayload = {
  __typename?: 'MarkArticleSponsoredPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

export type MediaAsset = {
  __typename?: 'MediaAsset';
  id: Scalars['ID']['output'];
  /** Articles that show the asset, newest first. */
  usedIn?: Maybe<ArticleConnection>;
};


export type MediaAssetUsedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * A subject of IPTC's Media Topics, the vocabulary by which newspapers and agencies exchange stories: its two upper levels.
 * By IPTC, https://iptc.org/standards/media-topics/, under CC BY 4.0; the Chinese names are ours.
 */
export type MediaTopic = {
  __typename?: 'MediaTopic';
  /** The wider subject; null for one of the 17 at the top. */
  broader?: Maybe<MediaTopic>;
  /** IPTC's own, eight figures: `04000000`. */
  code: Scalars['String']['output'];
  name: LocalizedText;
  /** Its address in IPTC's vocabulary, as ninjs names it. */
  uri: Scalars['String']['output'];
};

/** Which section is merged into which. */
export type MergeSectionsInput = {
  /** The one that goes; ILLEGAL_TRANSITION for one that was merged before. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The one that stays; INVALID_INPUT for the same one, or one that is retired. */
  intoId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MergeSectionsPayload = {
  __typename?: 'MergeSectionsPayload';
  /** The one that stays. */
  section?: Maybe<Section>;
  userErrors: Array<UserError>;
};

/** Which tag goes into which. */
export type MergeTagsInput = {
  /** ILLEGAL_TRANSITION for one that was merged already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The tag that stands in its place, of the same type; INVALID_INPUT for one that is retired. */
  intoId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MergeTagsPayload = {
  __typename?: 'MergeTagsPayload';
  tag?: Maybe<Tag>;
  userErrors: Array<UserError>;
};

/** A sum of money in the currency's minor unit. */
export type Money = {
  __typename?: 'Money';
  /** In the minor unit: fen for CNY, so 37.95 yuan is "3795". */
  amountMinor: Scalars['BigInt']['output'];
  /** ISO 4217, such as CNY or HKD. */
  currency: Scalars['String']['output'];
};

/** How much of what was found is of a month. */
export type MonthFacet = {
  __typename?: 'MonthFacet';
  /** Articles found of the month. */
  count: Scalars['Int']['output'];
  /** Of the first publication in Asia/Shanghai: `2024-05`. */
  month: Scalars['Month']['output'];
};

/** Months on end; both ends belong to it. */
export type MonthRangeInput = {
  /** The first month. */
  from: Scalars['Month']['input'];
  /** The last month, not before the first. */
  until: Scalars['Month']['input'];
};

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an entry, which readers have at once and a second person reads afterwards, for the role `editor`. */
  addLiveBlogEntry?: Maybe<AddLiveBlogEntryPayload>;
  /** Says that an issue does not appear, for the role `editor`. */
  cancelNewspaperIssue?: Maybe<CancelNewspaperIssuePayload>;
  /** Changes a channel, for the role `editor`; addresses that were given out stay. */
  changeChannel?: Maybe<ChangeChannelPayload>;
  /** Changes an issue whose plates are not out, for the role `editor`. */
  changeNewspaperIssue?: Maybe<ChangeNewspaperIssuePayload>;
  /** Gives an article another headline, picture or address on one channel, for the role `editor`. */
  changePublication?: Maybe<ChangePublicationPayload>;
  /** Changes a search of the caller's own. */
  changeSavedArticleSearch?: Maybe<ChangeSavedArticleSearchPayload>;
  /** Has it sent to another address, with a new secret. */
  changeSyndicationEndpoint?: Maybe<ChangeSyndicationEndpointPayload>;
  /** Changes a product, retires it or offers it again. */
  changeSyndicationProduct?: Maybe<ChangeSyndicationProductPayload>;
  /** Ends a live blog, for the role `editor`. */
  closeLiveBlog?: Maybe<CloseLiveBlogPayload>;
  /**
   * Puts right what readers have before them, at once, for the role `editor`: a new version with a notice. The review that had
   * passed the text is to be done again within the section's fast-track time, and the paper, where it printed the story, owes
   * the notice in its next issue.
   */
  correctArticle?: Maybe<CorrectArticlePayload>;
  /** Puts an entry right with a notice; it is read by a second person again. For the role `editor`. */
  correctLiveBlogEntry?: Maybe<CorrectLiveBlogEntryPayload>;
  /** Begins an article, for the role `editor`. */
  createArticleDraft?: Maybe<CreateArticleDraftPayload>;
  /** Makes a link by which somebody outside reads a story, for the roles `editor` and `reviewer`. */
  createArticlePreview?: Maybe<CreateArticlePreviewPayload>;
  /** Adds a channel behind the others, for the role `editor`. */
  createChannel?: Maybe<CreateChannelPayload>;
  /** Makes a front with nothing on it, for the role `editor`. */
  createFront?: Maybe<CreateFrontPayload>;
  /** Makes an issue of a coming day with its empty pages, numbered on from the last one, for the role `editor`. */
  createNewspaperIssue?: Maybe<CreateNewspaperIssuePayload>;
  /** Adds a section behind the others, for the role `editor`. */
  createSection?: Maybe<CreateSectionPayload>;
  /** Offers stories to partners, for the role `editor`, as all that follows. */
  createSyndicationProduct?: Maybe<CreateSyndicationProductPayload>;
  /** Adds a tag, for the role `editor`. */
  createTag?: Maybe<CreateTagPayload>;
  /** Says what is to stand on a front, for the role `editor`; readers see it once it is published. */
  curateFront?: Maybe<CurateFrontPayload>;
  /** Takes an entry from readers for good, for the role `editor`; the newsroom keeps it with the reason. */
  deleteLiveBlogEntry?: Maybe<DeleteLiveBlogEntryPayload>;
  /** Forgets a search of the caller's own. */
  deleteSavedArticleSearch?: Maybe<DeleteSavedArticleSearchPayload>;
  /** Begins a draft with the text of another article under an address of its own, for the role `editor`; as an update of it, where that is asked. */
  duplicateArticle?: Maybe<DuplicateArticlePayload>;
  /** Pins an entry or counts it among the key events, or no longer, for the role `editor`. */
  highlightLiveBlogEntry?: Maybe<HighlightLiveBlogEntryPayload>;
  /**
   * Reads a news site's page and stores its article as a draft, without the damage of converters, for the role
   * `editor`. The same article is stored once, whoever imports it and however the page around it changed.
   * INVALID_INPUT for what is no readable page, for a page in another language, and for one of several articles.
   */
  importWebPage?: Maybe<ImportWebPagePayload>;
  /** Takes a story back from every channel for good, for the role `editor`: nothing leads back from KILLED. */
  killArticle?: Maybe<KillArticlePayload>;
  /** Ends an embargo that runs, for the role `editor`; what is published shows at once. */
  liftArticleEmbargo?: Maybe<LiftArticleEmbargoPayload>;
  /** Says that the caller is in a story for 30 minutes, or still is, for the role `editor`. */
  lockArticle?: Maybe<LockArticlePayload>;
  /** Says what a section's stories are about in IPTC's words, for the role `editor`. */
  mapSectionToMediaTopic?: Maybe<MapSectionToMediaTopicPayload>;
  /** Says what the stories that bear a tag are about in IPTC's words, for the role `editor`. */
  mapTagToMediaTopic?: Maybe<MapTagToMediaTopicPayload>;
  /** Binds an article to its label ADVERTISEMENT for good, so that its sponsorship can be sold, for the role `editor`. Whoever does not sell it duplicates the article. */
  markArticleSponsored?: Maybe<MarkArticleSponsoredPayload>;
  /** Gives the stories, fronts and open pages of a section to another, for the role `editor`: its short name leads there, its review times end, and what was killed or printed stays in it. */
  mergeSections?: Maybe<MergeSectionsPayload>;
  /** Gives the articles of a tag to another one, which comes back, for the role `editor`. It cannot be undone; the tag stays as the other's former name. */
  mergeTags?: Maybe<MergeTagsPayload>;
  /** Opens the live blog of a story, for the role `editor`. */
  openLiveBlog?: Maybe<OpenLiveBlogPayload>;
  /** Has what a partner is given sent to its address from now on, for the role `editor`, as all that follows. */
  openSyndicationEndpoint?: Maybe<OpenSyndicationEndpointPayload>;
  /** Says in which order channels come, for the role `editor`. */
  orderChannels?: Maybe<OrderChannelsPayload>;
  /** Says in which order the newspaper's sections come, for the role `editor`. */
  orderSections?: Maybe<OrderSectionsPayload>;
  /** Sends nothing until it is resumed; what comes meanwhile waits. */
  pauseSyndicationEndpoint?: Maybe<PauseSyndicationEndpointPayload>;
  /** Puts a story on an open page, elsewhere on it, or there from another page in one step, for the role `editor`. Proofs that were read hold no longer, as after each change of a page. */
  placeArticle?: Maybe<PlaceArticlePayload>;
  /** Lets the feed of a partner that takes stories by an agreement run on until its proof expires. For the role `editor`, and the partner's own accounts. */
  proveSyndicationAgreement?: Maybe<ProveSyndicationAgreementPayload>;
  /**
   * Gives an article that is READY or out already to channels, for the role `editor`; ILLEGAL_TRANSITION without its three
   * reviews, but for breaking news on the fast track. A channel that had it keeps when it was first there. Under an embargo it is published like any other and no reader
   * sees it before the instant; only the paper, which cannot wait, is refused with EMBARGOED.
   */
  publishArticle?: Maybe<PublishArticlePayload>;
  /** Shows readers a front as its draft is, as a whole, at once or from an instant on, for the role `editor`. */
  publishFront?: Maybe<PublishFrontPayload>;
  /** Takes a story back from every channel for a reason that lies in it, for the role `editor`; it can return by three new reviews. */
  recallArticle?: Maybe<RecallArticlePayload>;
  /** Notes what is said of a story's pictures now, after a picture was withdrawn or every night, for the roles `editor` and `reviewer`. */
  recheckArticleRights?: Maybe<RecheckArticleRightsPayload>;
  /**
   * Puts a story that readers have before them under another section, other tags or another label, for the role `editor`: a new
   * version, at once and without a notice, since its text stays. As after a correction, the last review follows.
   */
  reclassifyArticle?: Maybe<ReclassifyArticlePayload>;
  /**
   * Notes when a signed-off page's plate went out, for the role `editor`. At six in the morning of the issue its stories are
   * published on the newspaper's printed channel. ILLEGAL_TRANSITION where one was taken back since the sign-off.
   */
  recordNewspaperPlate?: Maybe<RecordNewspaperPlatePayload>;
  /** Notes that an open page was read, for the roles `editor` and `reviewer`. */
  recordPageProof?: Maybe<RecordPageProofPayload>;
  /** Notes on which page a newspaper printed a correction that it owed, puts that note right or takes it back, for the role `editor`. */
  recordPrintedCorrection?: Maybe<RecordPrintedCorrectionPayload>;
  /** Offers a retired channel again, for the role `editor`. */
  reinstateChannel?: Maybe<ReinstateChannelPayload>;
  /** Shows a retired front again as it was, for the role `editor`. */
  reinstateFront?: Maybe<ReinstateFrontPayload>;
  /** Says that a cancelled issue appears after all, for the role `editor`. */
  reinstateNewspaperIssue?: Maybe<ReinstateNewspaperIssuePayload>;
  /** Offers a retired section again, for the role `editor`. */
  reinstateSection?: Maybe<ReinstateSectionPayload>;
  /** Offers a retired tag again, for the role `editor`. */
  reinstateTag?: Maybe<ReinstateTagPayload>;
  /** Gives a review that was taken up back to all, for the roles `reviewer` and `editor`. */
  releaseArticleReview?: Maybe<ReleaseArticleReviewPayload>;
  /**
   * Opens a page whose plate is out for another one (換版), until six in the morning of its issue, for the role `editor`. What
   * the first plates bore stays on record, and counts as printed.
   */
  remakeNewspaperPage?: Maybe<RemakeNewspaperPagePayload>;
  /** Takes a story off an open page, for the role `editor`. */
  removeArticleFromPage?: Maybe<RemoveArticleFromPagePayload>;
  /** Gives a section another name, for the role `editor`. */
  renameSection?: Maybe<RenameSectionPayload>;
  /** Gives a tag another name, for the role `editor`. */
  renameTag?: Maybe<RenameTagPayload>;
  /** Lets a closed live blog go on, for the role `editor`. */
  reopenLiveBlog?: Maybe<ReopenLiveBlogPayload>;
  /** Opens a signed page again until its plate is out, for the role `editor`. The three proofs hold until it is changed. */
  reopenNewspaperPage?: Maybe<ReopenNewspaperPagePayload>;
  /** Writes the text of a former version as a new one, for the role `editor`. Its address stays. As `saveArticleDraft` it sends the story back to the review that had passed it, and is refused where that is. */
  restoreArticleVersion?: Maybe<RestoreArticleVersionPayload>;
  /** Begins the draft of a front anew with what an edition had, for the role `editor`. */
  restoreFrontEdition?: Maybe<RestoreFrontEditionPayload>;
  /** Gives a partner what comes out from now on, and what was corrected meanwhile of what it has. */
  resumeSyndication?: Maybe<ResumeSyndicationPayload>;
  /** Sends again, and all that waited. */
  resumeSyndicationEndpoint?: Maybe<ResumeSyndicationEndpointPayload>;
  /** Offers a channel no more, for the role `editor`: what is on it stays, and it gets nothing new. */
  retireChannel?: Maybe<RetireChannelPayload>;
  /** Shows a front no more, for the role `editor`. */
  retireFront?: Maybe<RetireFrontPayload>;
  /** Offers a section no more, for the role `editor`: its articles stay in it, and it takes no others. */
  retireSection?: Maybe<RetireSectionPayload>;
  /** Offers a tag no more, for the role `editor`: articles that bear it keep it. */
  retireTag?: Maybe<RetireTagPayload>;
  /** Sends a partner all deliveries that failed, the oldest first and one after the other, as when its address answers again; another twelve attempts are made of each, with pauses that grow. */
  retryFailedSyndicationPushes?: Maybe<RetryFailedSyndicationPushesPayload>;
  /** Sends a delivery at once that failed, or waits for its next attempt; another twelve attempts are made. */
  retrySyndicationPush?: Maybe<RetrySyndicationPushPayload>;
  /**
   * Passes one of the three reviews or returns the story, for the role `reviewer`. Three people do them, none of whom
   * wrote in it: SEPARATION_OF_DUTY. What went out on the fast track is reviewed in the same way, where it is.
   */
  reviewArticle?: Maybe<ReviewArticlePayload>;
  /** Says that a second person has read an entry, for the roles `editor` and `reviewer`. */
  reviewLiveBlogEntry?: Maybe<ReviewLiveBlogEntryPayload>;
  /** Ends a link before its time, for the roles `editor` and `reviewer`. */
  revokeArticlePreview?: Maybe<RevokeArticlePreviewPayload>;
  /**
   * Changes an article that readers do not see, for the role `editor`; ILLEGAL_TRANSITION for a published, killed or spiked
   * one. A review that passed the text as it was holds no longer, and the story goes back to it, from READY too.
   */
  saveArticleDraft?: Maybe<SaveArticleDraftPayload>;
  /** Keeps a search for the caller, at most 100 (SOLD_OUT); FORBIDDEN without a token. */
  saveArticleSearch?: Maybe<SaveArticleSearchPayload>;
  /** Gives an article to channels at instants to come, each with a headline and picture of its own, for the role `editor`. The scheduler does it, once, and catches up after a stop. */
  scheduleArticle?: Maybe<ScheduleArticlePayload>;
  /** Hides an article that no reader has seen yet until an instant, or moves that instant, for the role `editor`. */
  setArticleEmbargo?: Maybe<SetArticleEmbargoPayload>;
  /** Enters what a newspaper's masthead says, for the role `editor`; issues are made only with it complete. */
  setNewspaperMasthead?: Maybe<SetNewspaperMastheadPayload>;
  /** Says whose page it is, for the role `editor`. */
  setNewspaperPageCredits?: Maybe<SetNewspaperPageCreditsPayload>;
  /** Says how long reviews in a section may take, for the role `editor`. */
  setSectionReviewTimes?: Maybe<SetSectionReviewTimesPayload>;
  /**
   * Gives a page free for plates, for the role `editor`: with three proofs read and stories that have passed their reviews,
   * ILLEGAL_TRANSITION otherwise. EMBARGOED while an article on it is under embargo on the issue's morning. Until it is reopened
   * nobody changes what stands on it.
   */
  signOffNewspaperPage?: Maybe<SignOffNewspaperPagePayload>;
  /** Drops a story that was never out (撤稿), for the role `editor`. */
  spikeArticle?: Maybe<SpikeArticlePayload>;
  /** Gives a partner a product's stories from now on. */
  startSyndication?: Maybe<StartSyndicationPayload>;
  /** Gives a partner nothing new; what is killed of what it has, it is still told. */
  stopSyndication?: Maybe<StopSyndicationPayload>;
  /** Hands a draft, a returned, an unpublished or a recalled story in for its three reviews, for the role `editor`. INVALID_INPUT without a text. */
  submitArticle?: Maybe<SubmitArticlePayload>;
  /** Says above a live blog what has happened so far, for the role `editor`. */
  summariseLiveBlog?: Maybe<SummariseLiveBlogPayload>;
  /** Gives two stories of an issue each other's place on their open pages, for the role `editor`; the page of `id` comes back. */
  swapArticlesOnPages?: Maybe<SwapArticlesOnPagesPayload>;
  /** Gives two open pages of an issue each other's stories and sections, for the role `editor`; the page of `id` comes back. */
  swapNewspaperPages?: Maybe<SwapNewspaperPagesPayload>;
  /** Takes up the review that a story waits for, for the role `reviewer`. SEPARATION_OF_DUTY for who wrote in it or did another of its reviews; ILLEGAL_TRANSITION where somebody else has. */
  takeUpArticleReview?: Maybe<TakeUpArticleReviewPayload>;
  /** Leaves a story, for the role `editor`; ILLEGAL_TRANSITION where somebody else is in it. */
  unlockArticle?: Maybe<UnlockArticlePayload>;
  /** Takes an article back from all channels, for the role `editor`; it stays PUBLISHED on paper that is out, and only there. */
  unpublishArticle?: Maybe<UnpublishArticlePayload>;
  /** Takes an article from some of its channels, for the role `editor`; it is UNPUBLISHED when none is left. */
  unpublishFromChannels?: Maybe<UnpublishFromChannelsPayload>;
  /** Takes an article's schedule back, for the role `editor`. */
  unscheduleArticle?: Maybe<UnscheduleArticlePayload>;
  /** Takes a story off the spike, to where it was, for the role `editor`. */
  unspikeArticle?: Maybe<UnspikeArticlePayload>;
  /** Takes a story that has not gone out, nor is scheduled, back to DRAFT, for the role `editor`. Reviews that it had passed hold no longer. */
  withdrawArticle?: Maybe<WithdrawArticlePayload>;
  /** Takes an edition of a front back, for the role `editor`: one to come does not come, and in place of the one that is shown the one before it is. */
  withdrawFrontEdition?: Maybe<WithdrawFrontEditionPayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddLiveBlogEntryArgs = {
  input: AddLiveBlogEntryInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelNewspaperIssueArgs = {
  input: CancelNewspaperIssueInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeChannelArgs = {
  input: ChangeChannelInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeNewspaperIssueArgs = {
  input: ChangeNewspaperIssueInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangePublicationArgs = {
  input: ChangePublicationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeSavedArticleSearchArgs = {
  input: ChangeSavedArticleSearchInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeSyndicationEndpointArgs = {
  input: ChangeSyndicationEndpointInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeSyndicationProductArgs = {
  input: ChangeSyndicationProductInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseLiveBlogArgs = {
  input: CloseLiveBlogInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectArticleArgs = {
  input: CorrectArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectLiveBlogEntryArgs = {
  input: CorrectLiveBlogEntryInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateArticleDraftArgs = {
  input: CreateArticleDraftInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateArticlePreviewArgs = {
  input: CreateArticlePreviewInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateChannelArgs = {
  input: CreateChannelInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateFrontArgs = {
  input: CreateFrontInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateNewspaperIssueArgs = {
  input: CreateNewspaperIssueInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateSectionArgs = {
  input: CreateSectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateSyndicationProductArgs = {
  input: CreateSyndicationProductInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateTagArgs = {
  input: CreateTagInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCurateFrontArgs = {
  input: CurateFrontInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDeleteLiveBlogEntryArgs = {
  input: DeleteLiveBlogEntryInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDeleteSavedArticleSearchArgs = {
  input: DeleteSavedArticleSearchInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDuplicateArticleArgs = {
  input: DuplicateArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationHighlightLiveBlogEntryArgs = {
  input: HighlightLiveBlogEntryInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationImportWebPageArgs = {
  input: ImportWebPageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationKillArticleArgs = {
  input: KillArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationLiftArticleEmbargoArgs = {
  input: LiftArticleEmbargoInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationLockArticleArgs = {
  input: LockArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMapSectionToMediaTopicArgs = {
  input: MapSectionToMediaTopicInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMapTagToMediaTopicArgs = {
  input: MapTagToMediaTopicInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMarkArticleSponsoredArgs = {
  input: MarkArticleSponsoredInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMergeSectionsArgs = {
  input: MergeSectionsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMergeTagsArgs = {
  input: MergeTagsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenLiveBlogArgs = {
  input: OpenLiveBlogInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenSyndicationEndpointArgs = {
  input: OpenSyndicationEndpointInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderChannelsArgs = {
  input: OrderChannelsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderSectionsArgs = {
  input: OrderSectionsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPauseSyndicationEndpointArgs = {
  input: PauseSyndicationEndpointInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPlaceArticleArgs = {
  input: PlaceArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationProveSyndicationAgreementArgs = {
  input: ProveSyndicationAgreementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPublishArticleArgs = {
  input: PublishArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPublishFrontArgs = {
  input: PublishFrontInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecallArticleArgs = {
  input: RecallArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecheckArticleRightsArgs = {
  input: RecheckArticleRightsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReclassifyArticleArgs = {
  input: ReclassifyArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordNewspaperPlateArgs = {
  input: RecordNewspaperPlateInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordPageProofArgs = {
  input: RecordPageProofInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordPrintedCorrectionArgs = {
  input: RecordPrintedCorrectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateChannelArgs = {
  input: ReinstateChannelInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateFrontArgs = {
  input: ReinstateFrontInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateNewspaperIssueArgs = {
  input: ReinstateNewspaperIssueInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateSectionArgs = {
  input: ReinstateSectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateTagArgs = {
  input: ReinstateTagInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReleaseArticleReviewArgs = {
  input: ReleaseArticleReviewInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemakeNewspaperPageArgs = {
  input: RemakeNewspaperPageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveArticleFromPageArgs = {
  input: RemoveArticleFromPageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRenameSectionArgs = {
  input: RenameSectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRenameTagArgs = {
  input: RenameTagInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenLiveBlogArgs = {
  input: ReopenLiveBlogInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenNewspaperPageArgs = {
  input: ReopenNewspaperPageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRestoreArticleVersionArgs = {
  input: RestoreArticleVersionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRestoreFrontEditionArgs = {
  input: RestoreFrontEditionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResumeSyndicationArgs = {
  input: ResumeSyndicationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResumeSyndicationEndpointArgs = {
  input: ResumeSyndicationEndpointInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRetireChannelArgs = {
  input: RetireChannelInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRetireFrontArgs = {
  input: RetireFrontInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRetireSectionArgs = {
  input: RetireSectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRetireTagArgs = {
  input: RetireTagInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRetryFailedSyndicationPushesArgs = {
  input: RetryFailedSyndicationPushesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRetrySyndicationPushArgs = {
  input: RetrySyndicationPushInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReviewArticleArgs = {
  input: ReviewArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReviewLiveBlogEntryArgs = {
  input: ReviewLiveBlogEntryInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRevokeArticlePreviewArgs = {
  input: RevokeArticlePreviewInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSaveArticleDraftArgs = {
  input: SaveArticleDraftInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSaveArticleSearchArgs = {
  input: SaveArticleSearchInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationScheduleArticleArgs = {
  input: ScheduleArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetArticleEmbargoArgs = {
  input: SetArticleEmbargoInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetNewspaperMastheadArgs = {
  input: SetNewspaperMastheadInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetNewspaperPageCreditsArgs = {
  input: SetNewspaperPageCreditsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetSectionReviewTimesArgs = {
  input: SetSectionReviewTimesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSignOffNewspaperPageArgs = {
  input: SignOffNewspaperPageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSpikeArticleArgs = {
  input: SpikeArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartSyndicationArgs = {
  input: StartSyndicationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStopSyndicationArgs = {
  input: StopSyndicationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSubmitArticleArgs = {
  input: SubmitArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSummariseLiveBlogArgs = {
  input: SummariseLiveBlogInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSwapArticlesOnPagesArgs = {
  input: SwapArticlesOnPagesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSwapNewspaperPagesArgs = {
  input: SwapNewspaperPagesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationTakeUpArticleReviewArgs = {
  input: TakeUpArticleReviewInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUnlockArticleArgs = {
  input: UnlockArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUnpublishArticleArgs = {
  input: UnpublishArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUnpublishFromChannelsArgs = {
  input: UnpublishFromChannelsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUnscheduleArticleArgs = {
  input: UnscheduleArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUnspikeArticleArgs = {
  input: UnspikeArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawArticleArgs = {
  input: WithdrawArticleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawFrontEditionArgs = {
  input: WithdrawFrontEditionInput;
};

/** A newspaper, with the particulars that its masthead must bear (報紙出版管理規定); null until they are entered. */
export type Newspaper = {
  __typename?: 'Newspaper';
  /** 廣告發布登記編號. */
  advertisingLicence?: Maybe<Scalars['String']['output']>;
  /** The printed channel that its stories are out on, on the morning of the issue. */
  channel?: Maybe<Channel>;
  /** Short name: `hzrb` is 惠州日報. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: LocalizedText;
  /** 定價, of one copy. */
  price?: Maybe<Money>;
  /** 印刷單位. */
  printer?: Maybe<Scalars['String']['output']>;
  /** The printer's address. */
  printerAddress?: Maybe<Scalars['String']['output']>;
  /** 出版單位. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** 國內統一連續出版物號, one for each newspaper: `CN 44-0000`. */
  serialNumber?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** One day's newspaper, in one edition. */
export type NewspaperIssue = {
  __typename?: 'NewspaperIssue';
  /** What is printed in it and the caller may see, in the order of pages. */
  articles: Array<Article>;
  /** `MAIN`, or the name of another edition of the day. */
  edition: Scalars['String']['output'];
  format: PageFormat;
  id: Scalars['ID']['output'];
  /** 號外: an issue beside the daily one. */
  isExtra: Scalars['Boolean']['output'];
  /** The day on the masthead. */
  issueDate: Scalars['Date']['output'];
  /** Counted from the newspaper's first issue (總第…期). The demonstration's numbers are synthetic. */
  issueNumber: Scalars['Int']['output'];
  /** 合刊: the last day that a merged issue stands for; null for an issue of one day. */
  lastDate?: Maybe<Scalars['Date']['output']>;
  newspaper: Newspaper;
  /** Printed pages. */
  pageCount: Scalars['Int']['output'];
  /** In the order of reading; as many as `pageCount` at most. */
  pages: Array<NewspaperPage>;
  /** When the last page was signed off; null while one waits. For the newsroom, staff and headquarters; FORBIDDEN for others. */
  pagesSignedOffAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last plate went to the printing works; null while one waits. For those who see `pagesSignedOffAt`. */
  platesSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Short name of the newspaper: `hzrb` is 惠州日報. */
  publicationCode: Scalars['String']['output'];
  status: NewspaperIssueStatus;
  /** Why it does not appear; null for one that does. */
  statusReason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type NewspaperIssueConnection = {
  __typename?: 'NewspaperIssueConnection';
  edges: Array<NewspaperIssueEdge>;
  nodes: Array<NewspaperIssue>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type NewspaperIssueEdge = {
  __typename?: 'NewspaperIssueEdge';
  cursor: Scalars['String']['output'];
  node: NewspaperIssue;
};

/** Which issues come first. */
export type NewspaperIssueSort =
  /** That of the earliest day. */
  | 'EARLIEST'
  /** That of the latest day, those to come included. */
  | 'NEWEST';

/** Whether an issue is to appear. */
export type NewspaperIssueStatus =
  /** It does not appear: a typhoon, a holiday, an issue that another one takes in. */
  | 'CANCELLED'
  /** It appears, or has appeared. */
  | 'PLANNED';

/** A page of an issue. */
export type NewspaperPage = {
  __typename?: 'NewspaperPage';
  /** The responsible editor (責任編輯). */
  editor?: Maybe<Person>;
  id: Scalars['ID']['output'];
  issue: NewspaperIssue;
  /** 版式設計: who made its layout. */
  layoutDesigner?: Maybe<Person>;
  /** As printed at its head: `A1`. */
  name: Scalars['String']['output'];
  /** From 1 on, through the whole issue. */
  number: Scalars['Int']['output'];
  /** Its articles that the caller may see, the most prominent first. */
  placements: Array<PagePlacement>;
  /** When its plate went to the printing works. For those who see `signedOffAt`. */
  plateSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each plate that went out, with what stood on it. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  plates?: Maybe<Array<PagePlate>>;
  /** 責任校對: who answers for its proofs. */
  proofreader?: Maybe<Person>;
  /** 三校: who read it when, also readings that no longer hold because the page was changed. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  proofs?: Maybe<Array<PageProof>>;
  /** 改版: each time that it was opened again once it was signed off. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  reopenings?: Maybe<Array<PageReopening>>;
  section?: Maybe<Section>;
  /** When the editor signed it off (簽發). For the newsroom, staff and headquarters; FORBIDDEN for others. */
  signedOffAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Which story is told as it happens. */
export type OpenLiveBlogInput = {
  /** READY, SCHEDULED, PUBLISHED or CORRECTED, ILLEGAL_TRANSITION otherwise; DUPLICATE for one that has a live blog. */
  articleId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenLiveBlogPayload = {
  __typename?: 'OpenLiveBlogPayload';
  liveBlog?: Maybe<LiveBlog>;
  userErrors: Array<UserError>;
};

/** Where a partner has deliveries sent to. */
export type OpenSyndicationEndpointInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** DUPLICATE for a subscription that has one: change it then. */
  subscriptionId: Scalars['ID']['input'];
  /** Begins with https://, at most 500 characters; INVALID_INPUT for a private address. */
  url: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenSyndicationEndpointPayload = {
  __typename?: 'OpenSyndicationEndpointPayload';
  endpoint?: Maybe<SyndicationEndpoint>;
  userErrors: Array<UserError>;
};

/** In which order channels come. */
export type OrderChannelsInput = {
  /** Every channel that is offered, each once; INVALID_INPUT otherwise. */
  channelIds: Array<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderChannelsPayload = {
  __typename?: 'OrderChannelsPayload';
  channels?: Maybe<Array<Channel>>;
  userErrors: Array<UserError>;
};

/** In which order sections come. */
export type OrderSectionsInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Every section that is offered, each once; INVALID_INPUT otherwise. */
  sectionIds: Array<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderSectionsPayload = {
  __typename?: 'OrderSectionsPayload';
  sections?: Maybe<Array<Section>>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  /** Articles that name the organisation, newest first. */
  coverage?: Maybe<ArticleConnection>;
  id: Scalars['ID']['output'];
};


export type OrganisationCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Leads to a body that the text names. */
export type OrganisationLink = {
  __typename?: 'OrganisationLink';
  organisation?: Maybe<Organisation>;
};

/** Leads out of the newspaper. */
export type OutsideLink = {
  __typename?: 'OutsideLink';
  /** Begins with http:// or https://. */
  url: Scalars['String']['output'];
};

/** The size of a newspaper's page. */
export type PageFormat =
  /** 對開: half of the full sheet. */
  | 'BROADSHEET'
  /** 四開: a quarter of the full sheet. */
  | 'TABLOID';

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A link to one page for those who have no token. Whoever has it may open the page until then, with the eyes of who gave it. */
export type PageLink = {
  __typename?: 'PageLink';
  /** All links end before where the service gets another key for them. */
  expiresAt: Scalars['DateTime']['output'];
  /** The path at the gateway, with what was signed. */
  href: Scalars['String']['output'];
};

/** An article on a page, as schema.org's printPage and printColumn say it. */
export type PagePlacement = {
  __typename?: 'PagePlacement';
  /** Of the page, in square centimetres. */
  areaCm2?: Maybe<Scalars['Int']['output']>;
  article: Article;
  /** The first column that it stands in, from 1 on. */
  column?: Maybe<Scalars['Int']['output']>;
  /** 上接: the page before, in this issue, on which the story stands too; null where it begins here. */
  continuedFrom?: Maybe<NewspaperPage>;
  /** 下轉: the next page on which the story stands, in this issue, as the line at its end says; null where it ends here. */
  continuedOn?: Maybe<NewspaperPage>;
  page: NewspaperPage;
  /** 1 is the most prominent place of the page. */
  position: Scalars['Int']['output'];
};

/** A plate of a page, as it went to the printing works. */
export type PagePlate = {
  __typename?: 'PagePlate';
  /** What stood on it, the most prominent first. */
  articles: Array<Article>;
  /** 1 for the first; each later one replaces the one before on the press. */
  number: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
};

/** One of a page's three readings. */
export type PageProof = {
  __typename?: 'PageProof';
  comment?: Maybe<Scalars['String']['output']>;
  /** Since when it no longer holds; null while it does. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1, 2 or 3. */
  pass: Scalars['Int']['output'];
  readAt: Scalars['DateTime']['output'];
  /** Who, by the name of the account. */
  readBy: Scalars['String']['output'];
};

/** That a signed page was opened again. */
export type PageReopening = {
  __typename?: 'PageReopening';
  /** When its plate had gone out, of a page that was remade (換版); null for one that was reopened before. */
  plateSentAt?: Maybe<Scalars['DateTime']['output']>;
  reason: Scalars['String']['output'];
  reopenedAt: Scalars['DateTime']['output'];
  /** Who, by the name of the account. */
  reopenedBy: Scalars['String']['output'];
  /** When it had been signed off. */
  signedOffAt: Scalars['DateTime']['output'];
};

/** Running text. */
export type ParagraphBlock = {
  __typename?: 'ParagraphBlock';
  /** The same with marks and links, in one language: a Chinese script that was not written is converted; empty where there is no text in that language. */
  runs: Array<TextRun>;
  text: LocalizedText;
};


/** Running text. */
export type ParagraphBlockRunsArgs = {
  language?: Scalars['String']['input'];
};

/** Where nothing is sent for a while, and why. */
export type PauseSyndicationEndpointInput = {
  /** ILLEGAL_TRANSITION for one that is paused. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters; the partner reads it. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PauseSyndicationEndpointPayload = {
  __typename?: 'PauseSyndicationEndpointPayload';
  endpoint?: Maybe<SyndicationEndpoint>;
  userErrors: Array<UserError>;
};

export type Person = {
  __typename?: 'Person';
  /** Articles that the person has a credit in, newest first. */
  articles?: Maybe<ArticleConnection>;
  /** Articles that are about the person, newest first. */
  coverage?: Maybe<ArticleConnection>;
  id: Scalars['ID']['output'];
};


export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** That a record of a person is to be erased, or was. */
export type PersonErasure = {
  __typename?: 'PersonErasure';
  /** Null while it is kept: it is erased by itself as soon as it may be. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  orderedAt: Scalars['DateTime']['output'];
  /** The name of the account. */
  orderedBy: Scalars['String']['output'];
  /** The record's id. */
  recordId: Scalars['ID']['output'];
  /** The GraphQL type of the thing. */
  thing: Scalars['String']['output'];
};

/** Leads to somebody whom the text names. */
export type PersonLink = {
  __typename?: 'PersonLink';
  person?: Maybe<Person>;
};

/** That somebody read something of a person in full. */
export type PersonalDataRead = {
  __typename?: 'PersonalDataRead';
  at: Scalars['DateTime']['output'];
  /** The GraphQL type of the thing that was read. */
  entity: Scalars['String']['output'];
  entityId: Scalars['ID']['output'];
  /** As the field is called in the graph. */
  field: Scalars['String']['output'];
  /** What for, as the reader said. */
  purpose: Scalars['String']['output'];
  /** The name of the account. */
  subject: Scalars['String']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PersonalDataReadConnection = {
  __typename?: 'PersonalDataReadConnection';
  edges: Array<PersonalDataReadEdge>;
  nodes: Array<PersonalDataRead>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PersonalDataReadEdge = {
  __typename?: 'PersonalDataReadEdge';
  cursor: Scalars['String']['output'];
  node: PersonalDataRead;
};

/** Where a story stands on a page. */
export type PlaceArticleInput = {
  /** Of the page, in square centimetres: 1 to 10,000. */
  areaCm2?: InputMaybe<Scalars['Int']['input']>;
  /** Of any status; the page is signed off once all its stories may go out. */
  articleId: Scalars['ID']['input'];
  /** The first column that it stands in, 1 to 12. */
  column?: InputMaybe<Scalars['Int']['input']>;
  /** The open `NewspaperPage` of the same issue that it is taken from in the same step; NOT_FOUND where it does not stand there. Left out where it stays, as a story that jumps. */
  fromPageId?: InputMaybe<Scalars['ID']['input']>;
  /** The `version` of that page as it was seen; needed with it. */
  fromVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of the `NewspaperPage`; ILLEGAL_TRANSITION once it is signed off. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100, 1 for the most prominent place; DUPLICATE where another story stands there. */
  position: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PlaceArticlePayload = {
  __typename?: 'PlaceArticlePayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** What an editor put into a slot. */
export type PlacedFrontCard = {
  __typename?: 'PlacedFrontCard';
  article?: Maybe<Article>;
  /** From then on it is shown no more. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  headline?: Maybe<LocalizedText>;
  image?: Maybe<MediaAsset>;
  /** Until then it is not shown. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

/** A story as whoever has a link reads it, as it is now. */
export type PreviewedArticle = {
  __typename?: 'PreviewedArticle';
  /** At most 500 blocks. Pictures that are not released are null. */
  body: Array<ArticleBlock>;
  /** In the order in which they are printed; at most 30. */
  credits: Array<Credit>;
  /** When the link ends. */
  expiresAt: Scalars['DateTime']['output'];
  headline: LocalizedText;
  /** BCP 47: `zh-Hant`, `zh-Hans` or `en`. */
  language: Scalars['String']['output'];
  standfirst?: Maybe<LocalizedText>;
  /** Which of its versions this is. */
  versionNumber: Scalars['Int']['output'];
};

/** That the agreement is in force by which a partner takes stories. */
export type ProveSyndicationAgreementInput = {
  /** `ExchangeAgreement.proof { token }`, of the same or of what has taken its place between the two; INVALID_INPUT for another's, one that leaves out the territory, or one that is taken no longer. */
  agreement: Scalars['String']['input'];
  /** ILLEGAL_TRANSITION for one that was started without an agreement. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ProveSyndicationAgreementPayload = {
  __typename?: 'ProveSyndicationAgreementPayload';
  subscription?: Maybe<SyndicationSubscription>;
  userErrors: Array<UserError>;
};

/** An article on a channel, in the channel's own way. */
export type Publication = {
  __typename?: 'Publication';
  channel: Channel;
  /** Addresses that it had there while readers could open them, the last one first; each still leads to it. */
  formerUrls?: Maybe<Array<Scalars['String']['output']>>;
  /** Its headline there: the channel's own, or the article's. */
  headline: LocalizedText;
  /** Its picture there: the channel's own, or the article's. */
  leadImage?: Maybe<MediaAsset>;
  /** When readers of the channel could first see it, however often it was taken off since; when they will, for one that is SCHEDULED. */
  publishedAt: Scalars['DateTime']['output'];
  /** When it gets there by itself. */
  scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  status: PublicationStatus;
  /** When it was taken back; null while it can be read. */
  unpublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null where the channel has no addresses, as the paper. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Where an article stands on a channel. */
export type PublicationStatus =
  /** It can be read there. */
  | 'LIVE'
  /** It gets there by itself at an instant; the newsroom alone knows. */
  | 'SCHEDULED'
  /** It was taken off; it may come back. */
  | 'WITHDRAWN';

/** Which article goes where. */
export type PublishArticleInput = {
  /** The channels to give the article to, 1 to 20; DUPLICATE when all of them have it. It stays on those that have it already. */
  channelIds: Array<Scalars['ID']['input']>;
  /** Breaking news alone: why it goes out before its three reviews, 1 to 1,000 characters. They are due within the section's time. INVALID_INPUT for what has passed them. */
  fastTrackReason?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why a SCHEDULED article goes out before its instant, 1 to 1,000 characters; needed for one. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * `Article.rightsStatement` for these channels, asked at most 15 minutes ago; needed where pictures are shown. RIGHTS_BLOCKED
   * without it, and for each picture that may not go out, with every reason.
   */
  rightsStatement?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PublishArticlePayload = {
  __typename?: 'PublishArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which front is shown as its draft is. */
export type PublishFrontInput = {
  /** ILLEGAL_TRANSITION for a front that is retired, or with nothing on it. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** An instant to come, from which on readers see it; at once where it is left out. */
  shownFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PublishFrontPayload = {
  __typename?: 'PublishFrontPayload';
  front?: Maybe<Front>;
  userErrors: Array<UserError>;
};

/** A version of an article that readers had before them, in the legal archive: alterable by nobody. */
export type PublishedArticleVersion = {
  __typename?: 'PublishedArticleVersion';
  article?: Maybe<Article>;
  /** When readers could first see it. */
  publishedAt: Scalars['DateTime']['output'];
  /** Who gave it to them, by the name of the account. */
  publishedBy: Scalars['String']['output'];
  version: ArticleVersion;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PublishedArticleVersionConnection = {
  __typename?: 'PublishedArticleVersionConnection';
  edges: Array<PublishedArticleVersionEdge>;
  nodes: Array<PublishedArticleVersion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PublishedArticleVersionEdge = {
  __typename?: 'PublishedArticleVersionEdge';
  cursor: Scalars['String']['output'];
  node: PublishedArticleVersion;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** One article; null for readers while they may not see it. */
  article?: Maybe<Article>;
  /** What stands at an address of an article on the web or in an app, or that it is gone; null for an address that was never given out. */
  articleAddress?: Maybe<ArticleAddress>;
  /** One article by its short name; null for readers while they may not see it. */
  articleBySlug?: Maybe<Article>;
  /** What readers have before them and the three reviews are still to follow, the one that is due first at the top. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  articleFastTracks?: Maybe<ArticleFastTrackConnection>;
  /**
   * Pictures that stories show on screens though their rights have ended since, the longest overdue first: known from when
   * each story was published, and from `recheckArticleRights`. A picture that was taken out, or a story that was taken off,
   * stands here no more. For the roles `editor` and `reviewer`; FORBIDDEN for others.
   */
  articlePicturesToTakeDown?: Maybe<ArticlePictureRightsConnection>;
  /** Articles that the caller may see. */
  articles?: Maybe<ArticleConnection>;
  /** Stories that wait for a review, the one that is due first at the top. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  articlesUnderReview?: Maybe<ArticleConnection>;
  /** One channel. */
  channel?: Maybe<Channel>;
  /** One channel by its short name. */
  channelBySlug?: Maybe<Channel>;
  /** All channels that are offered, the apps first. */
  channels?: Maybe<Array<Channel>>;
  /** How a version of an article became another; null where there is no such version. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  compareArticleVersions?: Maybe<ArticleComparison>;
  /** Corrections that a newspaper has still to print, the most urgent first. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  dueCorrections?: Maybe<ArticleCorrectionConnection>;
  /** One front. */
  front?: Maybe<Front>;
  /** One front by its short name. */
  frontBySlug?: Maybe<Front>;
  /** Fronts by their short names. */
  fronts?: Maybe<Array<Front>>;
  /** Entries that readers have and no second person has read, the one that is due first at the top. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  liveBlogEntriesToReview?: Maybe<LiveBlogEntryConnection>;
  /** Live blogs of the stories that the caller may see, the newest first. */
  liveBlogs?: Maybe<LiveBlogConnection>;
  /** One subject by IPTC's code. */
  mediaTopic?: Maybe<MediaTopic>;
  /** Subjects in the order of IPTC's codes. */
  mediaTopics?: Maybe<Array<MediaTopic>>;
  /** The caller's own searches, by name; UNAUTHENTICATED without a token. */
  mySavedArticleSearches?: Maybe<SavedArticleSearchConnection>;
  /** What the caller's own organisation gets, the newest first; UNAUTHENTICATED without a token. */
  mySyndicationSubscriptions?: Maybe<SyndicationSubscriptionConnection>;
  /** One newspaper by its short name. */
  newspaperByCode?: Maybe<Newspaper>;
  /** One issue. */
  newspaperIssue?: Maybe<NewspaperIssue>;
  /** The issue of a day, such as `hzrb` of 2024-05-08. */
  newspaperIssueByDate?: Maybe<NewspaperIssue>;
  /** Issues, the earliest first unless otherwise asked. */
  newspaperIssues?: Maybe<NewspaperIssueConnection>;
  /** All newspapers, by their short names. */
  newspapers?: Maybe<Array<Newspaper>>;
  /**
   * A story by the token of a preview link, for everybody who has it. Null for one that is wrong, has run out or was ended, and
   * of a story that was spiked, recalled or killed.
   */
  previewArticle?: Maybe<PreviewedArticle>;
  /** The legal archive: every version that readers had before them, the newest first, also of what was taken back or killed. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  publishedArticleVersions?: Maybe<PublishedArticleVersionConnection>;
  /**
   * Articles that hold all the words, in headline, standfirst, text or credits. The two Chinese scripts find each
   * other, and words of English their other forms. Signs and operators mean nothing; a text of signs alone finds nothing.
   * With an empty text all that the filters leave is found, the newest first unless another order is asked for; BAD_USER_INPUT
   * without text and filter.
   */
  searchArticles?: Maybe<ArticleSearchConnection>;
  /** One section. */
  section?: Maybe<Section>;
  /** One section by its short name; that of one that was merged leads to the other. */
  sectionBySlug?: Maybe<Section>;
  /** All sections that are offered, in the order of the newspaper. */
  sections?: Maybe<Array<Section>>;
  /** What is offered to partners, the oldest first. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  syndicationProducts?: Maybe<SyndicationProductConnection>;
  /** What was or is to be sent to partners, the latest first. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  syndicationPushes?: Maybe<SyndicationPushConnection>;
  /** Who gets what, the newest first. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  syndicationSubscriptions?: Maybe<SyndicationSubscriptionConnection>;
  /** One tag. */
  tag?: Maybe<Tag>;
  /** One tag by its short name; the one that it was merged into, where it was. */
  tagBySlug?: Maybe<Tag>;
  /** Tags in the order of their short names. */
  tags?: Maybe<TagConnection>;
};


/** What can be asked. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryArticleAddressArgs = {
  url: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryArticleBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryArticleFastTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryArticlePicturesToTakeDownArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  endsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  sectionId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  changed?: InputMaybe<TimeRangeInput>;
  changedBy?: InputMaybe<Scalars['String']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  days?: InputMaybe<DateRangeInput>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  label?: InputMaybe<ArticleLabel>;
  language?: InputMaybe<Scalars['String']['input']>;
  mediaTopic?: InputMaybe<Scalars['String']['input']>;
  mentionedPersonId?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: ArticleSort;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ArticleStatus>;
  statuses?: InputMaybe<Array<ArticleStatus>>;
  tagId?: InputMaybe<Scalars['ID']['input']>;
  tags?: InputMaybe<ArticleTagsInput>;
};


/** What can be asked. */
export type QueryArticlesUnderReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  queue?: ArticleReviewQueue;
  sectionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What can be asked. */
export type QueryChannelArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryChannelBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryChannelsArgs = {
  isRetired?: Scalars['Boolean']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCompareArticleVersionsArgs = {
  articleId: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryDueCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryFrontArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFrontBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryFrontsArgs = {
  isRetired?: Scalars['Boolean']['input'];
};


/** What can be asked. */
export type QueryLiveBlogEntriesToReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryLiveBlogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<LiveBlogStatus>;
};


/** What can be asked. */
export type QueryMediaTopicArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryMediaTopicsArgs = {
  broader?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryMySavedArticleSearchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryMySyndicationSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryNewspaperByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryNewspaperIssueArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNewspaperIssueByDateArgs = {
  edition?: Scalars['String']['input'];
  issueDate: Scalars['Date']['input'];
  publicationCode: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryNewspaperIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  orderBy?: NewspaperIssueSort;
  publicationCode?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPreviewArticleArgs = {
  token: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryPublishedArticleVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QuerySearchArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  changed?: InputMaybe<TimeRangeInput>;
  changedBy?: InputMaybe<Scalars['String']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  days?: InputMaybe<DateRangeInput>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  label?: InputMaybe<ArticleLabel>;
  language?: InputMaybe<Scalars['String']['input']>;
  mediaTopic?: InputMaybe<Scalars['String']['input']>;
  mentionedPersonId?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: ArticleSearchSort;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  placeCode?: InputMaybe<Scalars['String']['input']>;
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ArticleStatus>;
  statuses?: InputMaybe<Array<ArticleStatus>>;
  tagId?: InputMaybe<Scalars['ID']['input']>;
  tags?: InputMaybe<ArticleTagsInput>;
  text: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySectionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySectionBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySectionsArgs = {
  isRetired?: Scalars['Boolean']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerySyndicationProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
};


/** What can be asked. */
export type QuerySyndicationPushesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<SyndicationPushStatus>;
  subscriptionId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QuerySyndicationSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<SyndicationStatus>;
};


/** What can be asked. */
export type QueryTagArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTagBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<TagType>;
};

/** Words that somebody said or wrote. */
export type QuoteBlock = {
  __typename?: 'QuoteBlock';
  /** Whose words they are. */
  attribution?: Maybe<LocalizedText>;
  /** The same with marks and links, as a paragraph has it. */
  runs: Array<TextRun>;
  text: LocalizedText;
};


/** Words that somebody said or wrote. */
export type QuoteBlockRunsArgs = {
  language?: Scalars['String']['input'];
};

/** Which story is taken back, and why. */
export type RecallArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters; the newsroom reads it. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecallArticlePayload = {
  __typename?: 'RecallArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** What is said of a story's pictures now. */
export type RecheckArticleRightsInput = {
  /** ILLEGAL_TRANSITION for a story that shows no picture on any channel. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** `Article.rightsStatement` for every channel that has it, with the channels' own pictures in `moreAssetIds`; RIGHTS_BLOCKED for one that leaves a picture out or is older than 15 minutes. */
  rightsStatement: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecheckArticleRightsPayload = {
  __typename?: 'RecheckArticleRightsPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Where a story belongs that readers have before them. What is left out stays as it is. */
export type ReclassifyArticleInput = {
  /** ILLEGAL_TRANSITION for one that readers do not have: `saveArticleDraft` changes it. EMBARGOED before the instant. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it must be marked as; null takes a label away, but not from a story somebody pays for. */
  label?: InputMaybe<ArticleLabel>;
  /** 1 to 1,000 characters; the newsroom reads it, and it is kept with the version. */
  reason: Scalars['String']['input'];
  /** Of a `Section`; INVALID_INPUT for one that is not there. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 30, given whole; INVALID_INPUT for one that is not there. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReclassifyArticlePayload = {
  __typename?: 'ReclassifyArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which page's plate went out, and when. */
export type RecordNewspaperPlateInput = {
  /** A page that is signed off, of an issue that appears, and whose plate has not gone out: ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** When the plate went out; INVALID_INPUT before the sign-off and in the future. */
  sentAt: Scalars['DateTime']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordNewspaperPlatePayload = {
  __typename?: 'RecordNewspaperPlatePayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** Which proof of a page was read. */
export type RecordPageProofInput = {
  /** At most 1,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** ILLEGAL_TRANSITION once it is signed off. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1, 2 or 3: the one that is next, ILLEGAL_TRANSITION for another. */
  pass: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPageProofPayload = {
  __typename?: 'RecordPageProofPayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** Where an owed correction was printed. */
export type RecordPrintedCorrectionInput = {
  /** Of the `ArticleCorrection`; ILLEGAL_TRANSITION for one that no newspaper owes, and for what is noted already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The `NewspaperPage`, of the newspaper that owes it and of no issue before it; INVALID_INPUT otherwise. Left out where it was noted by mistake: it is owed again. */
  pageId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPrintedCorrectionPayload = {
  __typename?: 'RecordPrintedCorrectionPayload';
  correction?: Maybe<ArticleCorrection>;
  userErrors: Array<UserError>;
};

/** Which retired channel is offered again. */
export type ReinstateChannelInput = {
  /** ILLEGAL_TRANSITION for one that is not retired. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateChannelPayload = {
  __typename?: 'ReinstateChannelPayload';
  channel?: Maybe<Channel>;
  userErrors: Array<UserError>;
};

/** Which retired front is shown again. */
export type ReinstateFrontInput = {
  /** ILLEGAL_TRANSITION for one that is not retired. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateFrontPayload = {
  __typename?: 'ReinstateFrontPayload';
  front?: Maybe<Front>;
  userErrors: Array<UserError>;
};

/** Which cancelled issue appears after all. */
export type ReinstateNewspaperIssueInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateNewspaperIssuePayload = {
  __typename?: 'ReinstateNewspaperIssuePayload';
  issue?: Maybe<NewspaperIssue>;
  userErrors: Array<UserError>;
};

/** Which retired section is offered again. */
export type ReinstateSectionInput = {
  /** ILLEGAL_TRANSITION for one that is not retired, or was merged. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateSectionPayload = {
  __typename?: 'ReinstateSectionPayload';
  section?: Maybe<Section>;
  userErrors: Array<UserError>;
};

/** Which retired tag is offered again. */
export type ReinstateTagInput = {
  /** ILLEGAL_TRANSITION for one that is not retired, or was merged. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateTagPayload = {
  __typename?: 'ReinstateTagPayload';
  tag?: Maybe<Tag>;
  userErrors: Array<UserError>;
};

/** Which story's review is given back to all. */
export type ReleaseArticleReviewInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReleaseArticleReviewPayload = {
  __typename?: 'ReleaseArticleReviewPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which page gets another plate, and why. */
export type RemakeNewspaperPageInput = {
  /** ILLEGAL_TRANSITION for a page whose plate is not out, and once its issue has appeared. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemakeNewspaperPagePayload = {
  __typename?: 'RemakeNewspaperPagePayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** Which story is taken off a page. */
export type RemoveArticleFromPageInput = {
  /** NOT_FOUND for one that does not stand there. */
  articleId: Scalars['ID']['input'];
  /** Of the `NewspaperPage`; ILLEGAL_TRANSITION once it is signed off. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveArticleFromPagePayload = {
  __typename?: 'RemoveArticleFromPagePayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** A section's new name. */
export type RenameSectionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given; a language that is left out goes. */
  name: LocalizedTextInput;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RenameSectionPayload = {
  __typename?: 'RenameSectionPayload';
  section?: Maybe<Section>;
  userErrors: Array<UserError>;
};

/** A tag's new name. */
export type RenameTagInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given; a language that is left out goes. */
  name: LocalizedTextInput;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RenameTagPayload = {
  __typename?: 'RenameTagPayload';
  tag?: Maybe<Tag>;
  userErrors: Array<UserError>;
};

/** Which live blog goes on after all. */
export type ReopenLiveBlogInput = {
  /** ILLEGAL_TRANSITION for one that is open. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1,000 characters; it stands in the story's history. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenLiveBlogPayload = {
  __typename?: 'ReopenLiveBlogPayload';
  liveBlog?: Maybe<LiveBlog>;
  userErrors: Array<UserError>;
};

/** Which signed page is opened again, and why. */
export type ReopenNewspaperPageInput = {
  /** ILLEGAL_TRANSITION for a page that is not signed off, or whose plate is out. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenNewspaperPagePayload = {
  __typename?: 'ReopenNewspaperPagePayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** Which version an article goes back to. */
export type RestoreArticleVersionInput = {
  /** `setStoryEmbargo { coverStatement }`, asked at most 15 minutes ago, of all that the story shows then; needed under an embargo for what the version shows and the story does not now; EMBARGOED without it. */
  coverStatement?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the `ArticleVersion`; NOT_FOUND for one that there is not. */
  number: Scalars['Int']['input'];
  /** Why, at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RestoreArticleVersionPayload = {
  __typename?: 'RestoreArticleVersionPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which edition a front's draft begins with anew. */
export type RestoreFrontEditionInput = {
  /** Of the `Front`. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the edition, a withdrawn one too; NOT_FOUND for one that there is none of. */
  number: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RestoreFrontEditionPayload = {
  __typename?: 'RestoreFrontEditionPayload';
  front?: Maybe<Front>;
  userErrors: Array<UserError>;
};

/** Where all that waits is sent, and what comes. */
export type ResumeSyndicationEndpointInput = {
  /** ILLEGAL_TRANSITION for one that is not paused. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResumeSyndicationEndpointPayload = {
  __typename?: 'ResumeSyndicationEndpointPayload';
  endpoint?: Maybe<SyndicationEndpoint>;
  userErrors: Array<UserError>;
};

/** Which stopped subscription runs again. */
export type ResumeSyndicationInput = {
  /** ILLEGAL_TRANSITION for one that runs, or whose product is retired. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResumeSyndicationPayload = {
  __typename?: 'ResumeSyndicationPayload';
  subscription?: Maybe<SyndicationSubscription>;
  userErrors: Array<UserError>;
};

/** Which channel is offered no more. */
export type RetireChannelInput = {
  /** ILLEGAL_TRANSITION for one that is retired already, or for which a story is scheduled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RetireChannelPayload = {
  __typename?: 'RetireChannelPayload';
  channel?: Maybe<Channel>;
  userErrors: Array<UserError>;
};

/** Which front is shown no more. */
export type RetireFrontInput = {
  /** ILLEGAL_TRANSITION for one that is retired already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RetireFrontPayload = {
  __typename?: 'RetireFrontPayload';
  front?: Maybe<Front>;
  userErrors: Array<UserError>;
};

/** Which section is offered no more. */
export type RetireSectionInput = {
  /** ILLEGAL_TRANSITION for one that is retired already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RetireSectionPayload = {
  __typename?: 'RetireSectionPayload';
  section?: Maybe<Section>;
  userErrors: Array<UserError>;
};

/** Which tag is offered no more. */
export type RetireTagInput = {
  /** ILLEGAL_TRANSITION for one that is retired already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RetireTagPayload = {
  __typename?: 'RetireTagPayload';
  tag?: Maybe<Tag>;
  userErrors: Array<UserError>;
};

/** To which partner all is sent again that failed. */
export type RetryFailedSyndicationPushesInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** NOT_FOUND for one without an address, ILLEGAL_TRANSITION for one at which nothing has failed. */
  subscriptionId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RetryFailedSyndicationPushesPayload = {
  __typename?: 'RetryFailedSyndicationPushesPayload';
  endpoint?: Maybe<SyndicationEndpoint>;
  userErrors: Array<UserError>;
};

/** What is sent again at once. */
export type RetrySyndicationPushInput = {
  /** Of the `SyndicationPush`; ILLEGAL_TRANSITION for one that was delivered. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RetrySyndicationPushPayload = {
  __typename?: 'RetrySyndicationPushPayload';
  push?: Maybe<SyndicationPush>;
  userErrors: Array<UserError>;
};

/** What a reviewer says of a story. */
export type ReviewArticleInput = {
  /** At most 1,000 characters; needed with RETURNED, and the author reads it. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Whether it goes on. */
  decision: ArticleReviewDecision;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 3: the review that the story waits for; ILLEGAL_TRANSITION for another. */
  level: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReviewArticlePayload = {
  __typename?: 'ReviewArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which entry was read and is right. */
export type ReviewLiveBlogEntryInput = {
  /** SEPARATION_OF_DUTY for who wrote in it, DUPLICATE for one that was read. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReviewLiveBlogEntryPayload = {
  __typename?: 'ReviewLiveBlogEntryPayload';
  entry?: Maybe<LiveBlogEntry>;
  userErrors: Array<UserError>;
};

/** Which link is ended. */
export type RevokeArticlePreviewInput = {
  /** Of the `ArticlePreview`; ILLEGAL_TRANSITION for one that was ended already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RevokeArticlePreviewPayload = {
  __typename?: 'RevokeArticlePreviewPayload';
  preview?: Maybe<ArticlePreview>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is; lists are given whole; null takes away what an article need not have. */
export type SaveArticleDraftInput = {
  /** At most 500 blocks with 100,000 characters in all. */
  body?: InputMaybe<Array<ArticleBlockInput>>;
  /** `setStoryEmbargo { coverStatement }`, asked at most 15 minutes ago, of all that the story shows then; needed for what is new in it where it is under embargo; EMBARGOED without it. */
  coverStatement?: InputMaybe<Scalars['String']['input']>;
  /** At most 30, in the order of printing. */
  credits?: InputMaybe<Array<CreditInput>>;
  /** Where and when it was filed. */
  dateline?: InputMaybe<DatelineInput>;
  /** Its text as one document in the article's language, in place of `body`, where one gives no more than one of them; texts in other languages go. */
  document?: InputMaybe<Scalars['ArticleDocument']['input']>;
  /**
   * The first of `eventIds`, the others stay; INVALID_INPUT beside them.
   * @deprecated Since 2026-11-29; `eventIds` has all of them.
   */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** `Event`s that it reports, the most important first; at most 20. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 200 characters in each language that is given; a language that is left out goes, as in all texts. */
  headline?: InputMaybe<LocalizedTextInput>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it must be marked as. */
  label?: InputMaybe<ArticleLabel>;
  /** BCP 47: `zh-Hant`, `zh-Hans` or `en`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** A `MediaAsset`, shown before the text. */
  leadImageId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisations that the text names, the most important first; at most 100. */
  mentionedOrganisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Each `Person` whom it is about, the most important first; at most 100. */
  mentionedPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most one for each role; the main one stands in `headline`. */
  otherHeadlines?: InputMaybe<Array<HeadlineInput>>;
  /** Where what it tells of is or happened, the most important first; at most 20. */
  places?: InputMaybe<Array<ArticlePlaceInput>>;
  /** Why it is changed, at most 1,000 characters; kept with the version. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Of a `Section`; INVALID_INPUT for one that is not there. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 small letters and figures, with single hyphens between; DUPLICATE when another article has it. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 characters in each language that is given. */
  standfirst?: InputMaybe<LocalizedTextInput>;
  /** At most 30; INVALID_INPUT for one that is not there. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SaveArticleDraftPayload = {
  __typename?: 'SaveArticleDraftPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** A search to be kept. */
export type SaveArticleSearchInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters; DUPLICATE for a name that one of the caller's own has. */
  name: Scalars['String']['input'];
  /** What is looked for. */
  search: SavedArticleSearchInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SaveArticleSearchPayload = {
  __typename?: 'SaveArticleSearchPayload';
  search?: Maybe<SavedArticleSearch>;
  userErrors: Array<UserError>;
};

/** A search that somebody keeps; nobody else sees it. */
export type SavedArticleSearch = {
  __typename?: 'SavedArticleSearch';
  /** Tags of which each is asked for. */
  allTags: Array<Tag>;
  /** Tags of which one or more are asked for. */
  anyTags: Array<Tag>;
  /** The account that began it. */
  author?: Maybe<Scalars['String']['output']>;
  /** An account that saved it. */
  changedBy?: Maybe<Scalars['String']['output']>;
  /** From when on it was last changed. */
  changedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Before when it was. */
  changedUntil?: Maybe<Scalars['DateTime']['output']>;
  channel?: Maybe<Channel>;
  /** Who has a credit in it. */
  creditedPerson?: Maybe<Person>;
  event?: Maybe<Event>;
  /** The first day on which it may have come out, in Asia/Shanghai. */
  firstDay?: Maybe<Scalars['Date']['output']>;
  /** What it finds now, by what the person may see now. */
  found?: Maybe<ArticleSearchConnection>;
  id: Scalars['ID']['output'];
  label?: Maybe<ArticleLabel>;
  /** In which it is written. */
  language?: Maybe<Scalars['String']['output']>;
  /** The last one. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  mediaTopic?: Maybe<MediaTopic>;
  /** Whom it is about. */
  mentionedPerson?: Maybe<Person>;
  /** Unique among the person's own. */
  name: Scalars['String']['output'];
  /** Tags of which none may be there. */
  noTags: Array<Tag>;
  orderBy: ArticleSearchSort;
  /** Which the article names. */
  organisation?: Maybe<Organisation>;
  /** As `searchArticles(placeCode:)` takes it. */
  placeCode?: Maybe<Scalars['String']['output']>;
  section?: Maybe<Section>;
  status?: Maybe<ArticleStatus>;
  /** In one of which it stands; none where that is not asked. */
  statuses: Array<ArticleStatus>;
  tag?: Maybe<Tag>;
  /** What is looked for; empty where filters alone are asked for. */
  text: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A search that somebody keeps; nobody else sees it. */
export type SavedArticleSearchFoundArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type SavedArticleSearchConnection = {
  __typename?: 'SavedArticleSearchConnection';
  edges: Array<SavedArticleSearchEdge>;
  nodes: Array<SavedArticleSearch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type SavedArticleSearchEdge = {
  __typename?: 'SavedArticleSearchEdge';
  cursor: Scalars['String']['output'];
  node: SavedArticleSearch;
};

/** What is looked for, as `searchArticles` takes it. */
export type SavedArticleSearchInput = {
  /** Only what the account began; who is not of the newsroom gets FORBIDDEN for what is found, as with the next. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** When it was last changed; INVALID_INPUT where it ends before it begins. */
  changed?: InputMaybe<TimeRangeInput>;
  /** Only what the account saved, first or later. */
  changedBy?: InputMaybe<Scalars['String']['input']>;
  /** Only what can be read on the channel. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Days of the first publication, in Asia/Shanghai; BAD_USER_INPUT where they stand the wrong way round. */
  days?: InputMaybe<DateRangeInput>;
  /** Only what reports the event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is marked so. */
  label?: InputMaybe<ArticleLabel>;
  /** Only what is written in it: `zh-Hant`, `zh-Hans` or `en`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Only what is about the subject of this code of IPTC's, or about one right under it. */
  mediaTopic?: InputMaybe<Scalars['String']['input']>;
  /** Only what is about the person. */
  mentionedPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** In which order it is found. */
  orderBy?: ArticleSearchSort;
  /** Only what names the organisation. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what the person has a credit in. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is of a place with this code. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only what stands in the section. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what stands so. */
  status?: InputMaybe<ArticleStatus>;
  /** Only what stands in one of these ways. */
  statuses?: InputMaybe<Array<ArticleStatus>>;
  /** Only what bears the tag. */
  tagId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what has such tags. */
  tags?: InputMaybe<ArticleTagsInput>;
  /** At most 500 characters; INVALID_INPUT where it is left out and there is no filter. */
  text?: Scalars['String']['input'];
};

/** Which article goes where, and when. */
export type ScheduleArticleInput = {
  /** READY or out already; EMBARGOED while an embargo runs, because an article has that or a schedule. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 20. */
  publications: Array<ScheduledPublicationInput>;
  /**
   * `Article.rightsStatement` for these channels, asked at most 15 minutes ago; needed where pictures are shown. RIGHTS_BLOCKED
   * without it, and for each picture that may not go out, with every reason.
   */
  rightsStatement?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ScheduleArticlePayload = {
  __typename?: 'ScheduleArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** A channel that gets an article at an instant. */
export type ScheduledPublicationInput = {
  /** Within the year to come; INVALID_INPUT otherwise. */
  at: Scalars['DateTime']['input'];
  /** The `Channel`; INVALID_INPUT for a printed one, which appears with its issue, DUPLICATE for one that has the article. */
  channelId: Scalars['ID']['input'];
  /** The channel's own headline, at most 200 characters in each language. */
  headline?: InputMaybe<LocalizedTextInput>;
  /** The channel's own picture, a `MediaAsset`. */
  leadImageId?: InputMaybe<Scalars['ID']['input']>;
};

/** A department of the newspaper, such as Politics or Economy. */
export type Section = {
  __typename?: 'Section';
  /** Its articles, newest first. */
  articles: ArticleConnection;
  /** How long after breaking news went out all three may take; 240 where nobody has set it. */
  fastTrackMinutes: Scalars['Int']['output'];
  /** What readers first saw of it in a month. */
  figures: SectionFigures;
  id: Scalars['ID']['output'];
  /** What its stories are about, in IPTC's words; null where nobody has said. */
  mediaTopic?: Maybe<MediaTopic>;
  /** The section that its stories stand in now; null for one that was not merged. */
  mergedInto?: Maybe<Section>;
  /** As it stands above its pages. */
  name: LocalizedText;
  /** Since when it is offered no more; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long each of the three reviews of a story may take; 1,440 where nobody has set it. */
  reviewMinutes: Scalars['Int']['output'];
  /** Short name in addresses, unique: `economy`. */
  slug: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A department of the newspaper, such as Politics or Economy. */
export type SectionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  label?: InputMaybe<ArticleLabel>;
  status?: InputMaybe<ArticleStatus>;
  statuses?: InputMaybe<Array<ArticleStatus>>;
};


/** A department of the newspaper, such as Politics or Economy. */
export type SectionFiguresArgs = {
  month: Scalars['Month']['input'];
};

/** How much of what was found stands in a section. */
export type SectionFacet = {
  __typename?: 'SectionFacet';
  /** Articles found in the section. */
  count: Scalars['Int']['output'];
  section: Section;
};

/** How much of a section readers first saw in one month, of what they can still see. */
export type SectionFigures = {
  __typename?: 'SectionFigures';
  /** Articles first published in the month. */
  articles: Scalars['Int']['output'];
  /** In Asia/Shanghai. */
  month: Scalars['Month']['output'];
  /** Different pictures that these articles show. */
  pictures: Scalars['Int']['output'];
};

/** One value of a series, as the owner of the figure adds it up; between subgraphs alone. */
export type SeriesFigure = {
  __typename?: 'SeriesFigure';
  /** The first day of its stretch of time, 1 to 7 for a weekday from Monday on, null without. */
  bucket?: Maybe<Scalars['String']['output']>;
  compared?: Maybe<Scalars['Float']['output']>;
  isSynthetic: Scalars['Boolean']['output'];
  /** Of all that was asked for, also of what was left out. */
  isTotal: Scalars['Boolean']['output'];
  /** By the dimensions that were asked for, in their order; empty where it belongs to none. */
  keys: Array<Scalars['String']['output']>;
  /** Null for a rate of nothing. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Which article is hidden, and until when. */
export type SetArticleEmbargoInput = {
  /** `setStoryEmbargo { coverStatement }`, asked at most 15 minutes ago, of all pictures, films and sounds that the story shows anywhere, until then at least; needed where it shows any; EMBARGOED without it. */
  coverStatement?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; needed for an instant before that of an embargo that runs, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** INVALID_INPUT for an instant that has come. */
  until: Scalars['DateTime']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetArticleEmbargoPayload = {
  __typename?: 'SetArticleEmbargoPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** A newspaper's masthead. */
export type SetNewspaperMastheadInput = {
  /** 1 to 100 characters. */
  advertisingLicence: Scalars['String']['input'];
  /** The printed `Channel` that its stories are out on; it stays where this is left out. INVALID_INPUT for one that is not printed. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language that is given. */
  name: LocalizedTextInput;
  /** Of one copy, in fen: 1 to 100,000. */
  priceMinor: Scalars['Int']['input'];
  /** 1 to 100 characters. */
  printer: Scalars['String']['input'];
  /** 1 to 200 characters. */
  printerAddress: Scalars['String']['input'];
  /** 1 to 100 characters. */
  publisher: Scalars['String']['input'];
  /** `CN 44-0000`: two figures of the province, four of the newspaper; DUPLICATE when another newspaper has it. */
  serialNumber: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetNewspaperMastheadPayload = {
  __typename?: 'SetNewspaperMastheadPayload';
  newspaper?: Maybe<Newspaper>;
  userErrors: Array<UserError>;
};

/** Whose page it is. Given whole: what is left out is nobody's. */
export type SetNewspaperPageCreditsInput = {
  /** 責任編輯, a `Person`. */
  editorId?: InputMaybe<Scalars['ID']['input']>;
  /** ILLEGAL_TRANSITION once it is signed off. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 版式設計, a `Person`. */
  layoutId?: InputMaybe<Scalars['ID']['input']>;
  /** 責任校對, a `Person`. */
  proofreaderId?: InputMaybe<Scalars['ID']['input']>;
  /** A `Section`. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetNewspaperPageCreditsPayload = {
  __typename?: 'SetNewspaperPageCreditsPayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** How long reviews in a section may take. */
export type SetSectionReviewTimesInput = {
  /** For all three together, once breaking news is out: 10 minutes to a day. */
  fastTrackMinutes: Scalars['Int']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For each of the three reviews: 10 minutes to a week. Stories that wait already keep their time. */
  reviewMinutes: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetSectionReviewTimesPayload = {
  __typename?: 'SetSectionReviewTimesPayload';
  section?: Maybe<Section>;
  userErrors: Array<UserError>;
};

/** Which page is given free for plates. */
export type SignOffNewspaperPageInput = {
  /** The `Person` who answers for the page. */
  editorId?: InputMaybe<Scalars['ID']['input']>;
  /** ILLEGAL_TRANSITION for a page that is signed off already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SignOffNewspaperPagePayload = {
  __typename?: 'SignOffNewspaperPagePayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** Which story is dropped, and why. */
export type SpikeArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SpikeArticlePayload = {
  __typename?: 'SpikeArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Who gets which product. */
export type StartSyndicationInput = {
  /**
   * `ExchangeAgreement.proof { token }` of an agreement by which it takes stories of the caller's organisation, and no others:
   * the feed stops where it is not proved again every day (`proveSyndicationAgreement`). INVALID_INPUT for another's, or one
   * that is taken no longer.
   */
  agreement?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The partner, an `Organisation`; DUPLICATE where it has the product, or had it: resume it then. */
  organisationId: Scalars['ID']['input'];
  /** ILLEGAL_TRANSITION for one that is retired. */
  productId: Scalars['ID']['input'];
  /** Where it may use the stories; INVALID_INPUT where the product, or the agreement, may not be used there. */
  territory: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartSyndicationPayload = {
  __typename?: 'StartSyndicationPayload';
  subscription?: Maybe<SyndicationSubscription>;
  userErrors: Array<UserError>;
};

/** Which subscription is stopped, and why. */
export type StopSyndicationInput = {
  /** ILLEGAL_TRANSITION for one that is stopped. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters; the partner reads it. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StopSyndicationPayload = {
  __typename?: 'StopSyndicationPayload';
  subscription?: Maybe<SyndicationSubscription>;
  userErrors: Array<UserError>;
};

/** Which story is handed in. */
export type SubmitArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SubmitArticlePayload = {
  __typename?: 'SubmitArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** What has happened so far. */
export type SummariseLiveBlogInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 2,000 characters in each language; without it the blog has no summary. */
  summary?: InputMaybe<LocalizedTextInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SummariseLiveBlogPayload = {
  __typename?: 'SummariseLiveBlogPayload';
  liveBlog?: Maybe<LiveBlog>;
  userErrors: Array<UserError>;
};

/** Which two stories get each other's place, column and area. */
export type SwapArticlesOnPagesInput = {
  /** A story of the page; NOT_FOUND for one that does not stand there. */
  articleId: Scalars['ID']['input'];
  /** Of the `NewspaperPage`; ILLEGAL_TRANSITION once it is signed off. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** The other story. DUPLICATE where one of the two stands on both pages. */
  withArticleId: Scalars['ID']['input'];
  /** The page of the other story, of the same issue; left out where it stands on the same page. */
  withPageId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the other page that was read; needed with `withPageId`. */
  withVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SwapArticlesOnPagesPayload = {
  __typename?: 'SwapArticlesOnPagesPayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** Which two pages of an issue get each other's stories and sections. */
export type SwapNewspaperPagesInput = {
  /** ILLEGAL_TRANSITION once it is signed off. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** The other page, of the same issue. */
  withPageId: Scalars['ID']['input'];
  /** The version of the other page that was read; VERSION_CONFLICT when it has changed since. */
  withVersion: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SwapNewspaperPagesPayload = {
  __typename?: 'SwapNewspaperPagesPayload';
  page?: Maybe<NewspaperPage>;
  userErrors: Array<UserError>;
};

/** That a partner was given a story, or told that it may be used no more. */
export type SyndicationDelivery = {
  __typename?: 'SyndicationDelivery';
  /** Null for readers while they do not have it. */
  article?: Maybe<Article>;
  deliveredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: SyndicationDeliveryKind;
  /** How it was sent; null where it was only there to be asked for. */
  push?: Maybe<SyndicationPush>;
  /** Of its text; a correction makes another, which is given anew. */
  versionNumber: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type SyndicationDeliveryConnection = {
  __typename?: 'SyndicationDeliveryConnection';
  edges: Array<SyndicationDeliveryEdge>;
  nodes: Array<SyndicationDelivery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type SyndicationDeliveryEdge = {
  __typename?: 'SyndicationDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: SyndicationDelivery;
};

/** What a partner was told of a story. */
export type SyndicationDeliveryKind =
  /** It may be used no more: killed, recalled, taken off, under embargo again, the product's no more. */
  | 'CANCELED'
  /** It may be used. */
  | 'USABLE';

/** Where a partner has what it is given sent to, by HTTP POST, from when the address was given on. The partner can still ask by itself. */
export type SyndicationEndpoint = {
  __typename?: 'SyndicationEndpoint';
  /** How many were tried in vain; `retryFailedSyndicationPushes` sends them again. */
  failedCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** How many deliveries wait to be sent, now or later. */
  pendingCount: Scalars['Int']['output'];
  /**
   * With what the partner checks that a request is ours: its headers `webhook-id`, `webhook-timestamp` and `webhook-signature`
   * are those of standardwebhooks.com. Another one whenever the address is changed. For the newsroom and the partner itself.
   */
  secret: Scalars['String']['output'];
  status: SyndicationEndpointStatus;
  /** Why it was paused; null while it is not. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Begins with https://; nothing is sent to an address within a private network. */
  url: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Whether what a partner is given is sent to its address. */
export type SyndicationEndpointStatus =
  /** It is. */
  | 'ACTIVE'
  /** It waits until the sending is resumed; the partner may ask for it meanwhile. */
  | 'PAUSED';

/** Stories that are offered to partners together: what readers have on its channels, in its sections, with its tags and subjects; never advertisements. */
export type SyndicationProduct = {
  __typename?: 'SyndicationProduct';
  /** Why it was last changed. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Stories that can be read on one of these; on any where there are none. */
  channels: Array<Channel>;
  id: Scalars['ID']['output'];
  /** Stories about one of these, or what is right under one; about anything where there are none. */
  mediaTopics: Array<MediaTopic>;
  name: LocalizedText;
  /** Since when it is offered no more; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stories of one of these; of any where there are none. */
  sections: Array<Section>;
  /** Stories that bear one of these; any where there are none. */
  tags: Array<Tag>;
  /** Where its stories may be used: ISO 3166-1, such as `HK`. */
  territories: Array<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type SyndicationProductConnection = {
  __typename?: 'SyndicationProductConnection';
  edges: Array<SyndicationProductEdge>;
  nodes: Array<SyndicationProduct>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type SyndicationProductEdge = {
  __typename?: 'SyndicationProductEdge';
  cursor: Scalars['String']['output'];
  node: SyndicationProduct;
};

/** The sending of a delivery: what readers have of the story at that moment, or that it may be used no more. */
export type SyndicationPush = {
  __typename?: 'SyndicationPush';
  /** All attempts, the oldest first. */
  attempts: Array<SyndicationPushAttempt>;
  delivery: SyndicationDelivery;
  /** When it is sent next; null where it will not be. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same as its delivery's, and the header `webhook-id`: a partner that gets one twice knows it by that. */
  id: Scalars['ID']['output'];
  status: SyndicationPushStatus;
};

/** An attempt to send a delivery. */
export type SyndicationPushAttempt = {
  __typename?: 'SyndicationPushAttempt';
  attemptedAt: Scalars['DateTime']['output'];
  /** What went wrong; null where nothing did. */
  error?: Maybe<Scalars['String']['output']>;
  /** What the partner answered: a status of HTTP; null where it did not answer. */
  httpStatus?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type SyndicationPushConnection = {
  __typename?: 'SyndicationPushConnection';
  edges: Array<SyndicationPushEdge>;
  nodes: Array<SyndicationPush>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type SyndicationPushEdge = {
  __typename?: 'SyndicationPushEdge';
  cursor: Scalars['String']['output'];
  node: SyndicationPush;
};

/** How far the sending of a delivery has come. */
export type SyndicationPushStatus =
  /** The partner has taken it: it answered with a status of 200 to 299. */
  | 'DELIVERED'
  /** Twelve attempts over some fifteen hours were in vain; it is sent again by `retrySyndicationPush`, or all of a partner's by `retryFailedSyndicationPushes`. */
  | 'FAILED'
  /** It waits for its turn, or for the next attempt. */
  | 'PENDING';

/** Whether a partner gets what comes out. */
export type SyndicationStatus =
  /** It does. */
  | 'ACTIVE'
  /** It would, but that the agreement by which it takes the stories is in force was not proved for a day: as STOPPED until it is. */
  | 'LAPSED'
  /** It gets nothing new, and is still told what is killed of what it has. */
  | 'STOPPED';

/** That a partner gets a product's stories. */
export type SyndicationSubscription = {
  __typename?: 'SyndicationSubscription';
  /**
   * By what it takes the stories, where it does so as the member of an alliance: none beside those that are both of the
   * product and of the agreement. It is the agreement that was proved last.
   */
  agreement?: Maybe<ExchangeAgreement>;
  /** Until when it is taken for granted that the agreement is in force; null without one. */
  agreementUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When the partner asked last; the start before it has. */
  checkedAt: Scalars['DateTime']['output'];
  /** All that was given, the latest first. */
  deliveries: SyndicationDeliveryConnection;
  /** Where it is sent to; null where the partner asks by itself. */
  endpoint?: Maybe<SyndicationEndpoint>;
  /** Where the partner asks, behind the gateway's address: IPTC ninjs 3.1. */
  feedPath: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The partner. */
  organisation?: Maybe<Organisation>;
  product: SyndicationProduct;
  /** From when on stories come that are new then. */
  startsAt: Scalars['DateTime']['output'];
  status: SyndicationStatus;
  /** Why it was stopped; null while it runs. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Where it may use them: ISO 3166-1. */
  territory: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** That a partner gets a product's stories. */
export type SyndicationSubscriptionDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type SyndicationSubscriptionConnection = {
  __typename?: 'SyndicationSubscriptionConnection';
  edges: Array<SyndicationSubscriptionEdge>;
  nodes: Array<SyndicationSubscription>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type SyndicationSubscriptionEdge = {
  __typename?: 'SyndicationSubscriptionEdge';
  cursor: Scalars['String']['output'];
  node: SyndicationSubscription;
};

/** Rows and columns; all rows are equally wide. */
export type TableBlock = {
  __typename?: 'TableBlock';
  caption?: Maybe<LocalizedText>;
  /** 1 to 100, of at most 20 columns. */
  rows: Array<TableRow>;
};

/** A cell of a table. */
export type TableCell = {
  __typename?: 'TableCell';
  /** Over how many columns it reaches. */
  columns: Scalars['Int']['output'];
  /** Whether it heads its row or column. */
  isHeader: Scalars['Boolean']['output'];
  /** Over how many rows it reaches. */
  rows: Scalars['Int']['output'];
  /** The same with marks and links, as a paragraph has it. */
  runs: Array<TextRun>;
  /** Null in an empty one. */
  text?: Maybe<LocalizedText>;
};


/** A cell of a table. */
export type TableCellRunsArgs = {
  language?: Scalars['String']['input'];
};

/** A row of a table, without the cells that reach into it from above. */
export type TableRow = {
  __typename?: 'TableRow';
  cells: Array<TableCell>;
};

/** A word that joins articles across sections. */
export type Tag = {
  __typename?: 'Tag';
  /** Articles that bear the tag, newest first. */
  articles: ArticleConnection;
  id: Scalars['ID']['output'];
  /** What the stories that bear it are about, in IPTC's words; null where nobody has said. */
  mediaTopic?: Maybe<MediaTopic>;
  /** The tag that its articles bear in its place; null for one that was not merged. */
  mergedInto?: Maybe<Tag>;
  name: LocalizedText;
  /** Since when it is offered no more; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Short name in addresses, unique: `united-front`. */
  slug: Scalars['String']['output'];
  type: TagType;
  version: Scalars['Int']['output'];
};


/** A word that joins articles across sections. */
export type TagArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TagConnection = {
  __typename?: 'TagConnection';
  edges: Array<TagEdge>;
  nodes: Array<Tag>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TagEdge = {
  __typename?: 'TagEdge';
  cursor: Scalars['String']['output'];
  node: Tag;
};

/** How much of what was found bears a tag. */
export type TagFacet = {
  __typename?: 'TagFacet';
  /** Articles found that bear the tag. */
  count: Scalars['Int']['output'];
  tag: Tag;
};

/** What a tag says of the articles that bear it. */
export type TagType =
  /** A campaign of the group. */
  | 'CAMPAIGN'
  /** What an article is about. */
  | 'KEYWORD'
  /** A series that an article belongs to. */
  | 'SERIES'
  /** How an article is written: analysis, interview. */
  | 'TONE';

/** Which story the caller will review. */
export type TakeUpArticleReviewInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type TakeUpArticleReviewPayload = {
  __typename?: 'TakeUpArticleReviewPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** How a text differs in one language, word by word: pieces in the order of reading. As a whole where more than 200 words differ. */
export type TextDifference = {
  __typename?: 'TextDifference';
  /** BCP 47: `zh-Hant`, `zh-Hans` or `en`. */
  language: Scalars['String']['output'];
  pieces: Array<TextPiece>;
};

/** A piece of a text; the pieces in order make the text. */
export type TextFragment = {
  __typename?: 'TextFragment';
  /** Whether this is what was looked for. */
  match: Scalars['Boolean']['output'];
  /** As it stands in the article. */
  text: Scalars['String']['output'];
};

/** Where a stretch of text leads. */
export type TextLink = ArticleLink | EventLink | OrganisationLink | OutsideLink | PersonLink;

/** How a stretch of text is set off from the text around it. */
export type TextMark =
  /** Set in another face (楷體), as titles and foreign words are. */
  | 'EMPHASIS'
  /** Set in bold (黑體). */
  | 'STRONG';

/** A stretch of text that was kept, put in or taken out. */
export type TextPiece = {
  __typename?: 'TextPiece';
  kind: DifferenceKind;
  text: Scalars['String']['output'];
};

/** A stretch of a text with one look; those of a text, one after the other, are the text. */
export type TextRun = {
  __typename?: 'TextRun';
  link?: Maybe<TextLink>;
  marks: Array<TextMark>;
  text: Scalars['String']['output'];
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which story the caller leaves. */
export type UnlockArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UnlockArticlePayload = {
  __typename?: 'UnlockArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which article is taken back. */
export type UnpublishArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1,000 characters; needed where it is scheduled on other channels, which ends too. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UnpublishArticlePayload = {
  __typename?: 'UnpublishArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** From which channels an article is taken. */
export type UnpublishFromChannelsInput = {
  /** 1 to 20, on which it can be read; INVALID_INPUT for a printed one, because paper cannot be taken back. */
  channelIds: Array<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1,000 characters; needed for the last channel of an article that is scheduled on others, which ends too. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UnpublishFromChannelsPayload = {
  __typename?: 'UnpublishFromChannelsPayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which article's schedule is taken back, and why. */
export type UnscheduleArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters; it stands in the story's history. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UnscheduleArticlePayload = {
  __typename?: 'UnscheduleArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which story is taken off the spike. */
export type UnspikeArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UnspikeArticlePayload = {
  __typename?: 'UnspikeArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** An expected failure of a mutation: nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** Path of the input field, such as ["input", "headline"]; null when no single field is the cause. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For the person who asked, in English. */
  message: Scalars['String']['output'];
};

/** Why a mutation did nothing. The list is closed: a client can handle every code. */
export type UserErrorCode =
  /** The time is taken. */
  | 'CONFLICT_OVERLAP'
  /** There is one already. */
  | 'DUPLICATE'
  /** The thing is under embargo. */
  | 'EMBARGOED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The hold has run out. */
  | 'HOLD_EXPIRED'
  /** The idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The thing is not in a state from which this step leads. */
  | 'ILLEGAL_TRANSITION'
  /** The input is not usable; `field` names the place. */
  | 'INVALID_INPUT'
  /** There is no such thing, or the caller may not see it. */
  | 'NOT_FOUND'
  /** The rights do not allow it. */
  | 'RIGHTS_BLOCKED'
  /** The same person may not do both steps. */
  | 'SEPARATION_OF_DUTY'
  /** Nothing is left. */
  | 'SOLD_OUT'
  /** Somebody else changed the thing since you read it: read it again. */
  | 'VERSION_CONFLICT';

export type VideoAsset = {
  __typename?: 'VideoAsset';
  id: Scalars['ID']['output'];
};

/** A film inside the text. */
export type VideoBlock = {
  __typename?: 'VideoBlock';
  /** @deprecated Since 2026-11-29; a film is no picture: ask for `video` */
  asset?: Maybe<MediaAsset>;
  caption?: Maybe<LocalizedText>;
  /** Null where it is not public, or no film. */
  video?: Maybe<VideoAsset>;
};

/** A name in the list that the site puts above its articles. */
export type WebPageDirectoryEntry = {
  __typename?: 'WebPageDirectoryEntry';
  /** As it stands there, without the damage of converters. */
  name: Scalars['String']['output'];
  /** Null for a name that none of the organisations bears. */
  organisation?: Maybe<Organisation>;
};

/** How a page was read. */
export type WebPageImportReport = {
  __typename?: 'WebPageImportReport';
  /** The site's own list; it is no part of the article. */
  directory: Array<WebPageDirectoryEntry>;
  /** Whether the page says that it changed the article's headline (原標題). */
  isReheadlined: Scalars['Boolean']['output'];
  /** In the order of their first mention. */
  organisationsRecognised: Array<WebPageOrganisation>;
  /** In the order of the page, as all these lists. */
  repairs: Array<WebPageRepair>;
  /** What a person should look at. */
  unreadable: Array<WebPageUnreadableSpot>;
};

/** An organisation that the article names. */
export type WebPageOrganisation = {
  __typename?: 'WebPageOrganisation';
  /** How often headline, standfirst and text name it. */
  mentions: Scalars['Int']['output'];
  organisation?: Maybe<Organisation>;
};

/** Something that was put right. */
export type WebPageRepair = {
  __typename?: 'WebPageRepair';
  /** In UTF-16 units, from 1. */
  column: Scalars['Int']['output'];
  /** As it stood in the page. */
  found: Scalars['String']['output'];
  kind: WebPageRepairKind;
  /** In the page as it came, from 1. */
  line: Scalars['Int']['output'];
  /** Empty where it was taken out. */
  replacedBy: Scalars['String']['output'];
};

/** What kind of damage was put right. */
export type WebPageRepairKind =
  /** A character written as a reference, such as `&amp;`. */
  | 'CHARACTER_REFERENCE'
  /** The page was in the encoding `found`, as it says itself. */
  | 'ENCODING'
  /** Characters that nobody sees. */
  | 'INVISIBLE'
  /** A line end within a sentence, of a text that was wrapped at a width: the next line goes on with it. */
  | 'LINE_BREAK'
  /** Characters that a converter destroyed in a known way. */
  | 'LOST_CHARACTERS'
  /** Tags of HTML that were pasted with the text. */
  | 'MARKUP'
  /** The reading of a character in parentheses behind it, left by a converter. */
  | 'PINYIN';

/** Something that could not be read and was left as it is. */
export type WebPageUnreadableSpot = {
  __typename?: 'WebPageUnreadableSpot';
  /** In UTF-16 units, from 1. */
  column: Scalars['Int']['output'];
  /** As it stood in the page. */
  found: Scalars['String']['output'];
  /** What may have stood there, where that can be worked out. */
  guess?: Maybe<Scalars['String']['output']>;
  kind: WebPageUnreadableSpotKind;
  /** In the page as it came, from 1. */
  line: Scalars['Int']['output'];
};

/** What kind of spot wants a person's look. */
export type WebPageUnreadableSpotKind =
  /** A line that was taken for the site's and not the article's, or that says more than the credits taken from it. */
  | 'LINE_LEFT_OUT'
  /** Characters that seem to have been lost. */
  | 'LOST_CHARACTERS'
  /** A sign that stands for a missing character. */
  | 'MISSING_GLYPH'
  /** A character that has a meaning on one machine only. */
  | 'PRIVATE_CHARACTER'
  /** A reading in parentheses that does not fit its character. */
  | 'READING_IN_PARENTHESES'
  /** The line that was taken for the headline, where neither the page's own title nor its place makes it certain. */
  | 'UNCERTAIN_HEADLINE';

/** Which story is taken out of its reviews. */
export type WithdrawArticleInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawArticlePayload = {
  __typename?: 'WithdrawArticlePayload';
  article?: Maybe<Article>;
  userErrors: Array<UserError>;
};

/** Which edition of a front is taken back, and why. */
export type WithdrawFrontEditionInput = {
  /** Of the `Front`. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the edition; NOT_FOUND for one that there is none of, ILLEGAL_TRANSITION for one that is withdrawn. */
  number: Scalars['Int']['input'];
  /** 1 to 1,000 characters; the newsroom reads it. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawFrontEditionPayload = {
  __typename?: 'WithdrawFrontEditionPayload';
  front?: Maybe<Front>;
  userErrors: Array<UserError>;
};

/** Whose an answer is. */
export type CacheControl__Scope =
  /** One caller's alone. */
  | 'PRIVATE'
  /** Everybody's who has no token. */
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Article: Article;
  Channel: Channel;
  ContentSeries: ContentSeries;
  Event: Event;
  Front: Front;
  MediaAsset: MediaAsset;
  Newspaper: Newspaper;
  NewspaperIssue: NewspaperIssue;
  NewspaperPage: NewspaperPage;
  Organisation: Organisation;
  Person: Person;
  Section: Section;
  Tag: Tag;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  Channel:
    ( { __typename: 'Channel' }
    & GraphQLRecursivePick<FederationTypes['Channel'], {"id":true}> );
  ContentSeries:
    ( { __typename: 'ContentSeries' }
    & GraphQLRecursivePick<FederationTypes['ContentSeries'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Front:
    ( { __typename: 'Front' }
    & GraphQLRecursivePick<FederationTypes['Front'], {"id":true}> );
  MediaAsset:
    ( { __typename: 'MediaAsset' }
    & GraphQLRecursivePick<FederationTypes['MediaAsset'], {"id":true}> );
  Newspaper:
    ( { __typename: 'Newspaper' }
    & GraphQLRecursivePick<FederationTypes['Newspaper'], {"id":true}> );
  NewspaperIssue:
    ( { __typename: 'NewspaperIssue' }
    & ( GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"publicationCode":true,"issueDate":true,"edition":true}> ) );
  NewspaperPage:
    ( { __typename: 'NewspaperPage' }
    & GraphQLRecursivePick<FederationTypes['NewspaperPage'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Section:
    ( { __typename: 'Section' }
    & GraphQLRecursivePick<FederationTypes['Section'], {"id":true}> );
  Tag:
    ( { __typename: 'Tag' }
    & GraphQLRecursivePick<FederationTypes['Tag'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ArticleBlock:
    | ( CorrectionBlockRow )
    | ( EmbedBlockRow )
    | ( FactBoxBlockRow )
    | ( GalleryBlockRow )
    | ( HeadingBlockRow )
    | ( ImageBlockRow )
    | ( ListBlockRow )
    | ( ParagraphBlockRow )
    | ( QuoteBlockRow )
    | ( TableBlockRow )
    | ( VideoBlockRow )
  ;
  ArticleReferenceThing:
    | ( ArticleRow )
    | ( ArticleCorrectionRow )
    | ( FrontRow )
    | ( LiveBlogRow )
    | ( LiveBlogEntryRow )
    | ( NewspaperPageRow )
    | ( SyndicationSubscriptionRow )
  ;
  TextLink:
    | ( Omit<ArticleLink, 'article'> & { article?: Maybe<_RefType['Article']> } )
    | ( Omit<EventLink, 'event'> & { event?: Maybe<_RefType['Event']> } )
    | ( Omit<OrganisationLink, 'organisation'> & { organisation?: Maybe<_RefType['Organisation']> } )
    | ( OutsideLink )
    | ( Omit<PersonLink, 'person'> & { person?: Maybe<_RefType['Person']> } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddLiveBlogEntryInput: AddLiveBlogEntryInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddLiveBlogEntryPayload: ResolverTypeWrapper<Omit<AddLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['LiveBlogEntry']> }>;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleAddress: ResolverTypeWrapper<ArticleAddressRow>;
  ArticleBlock: ResolverTypeWrapper<ArticleBlockRow>;
  ArticleBlockDifference: ResolverTypeWrapper<Omit<ArticleBlockDifference, 'from' | 'to'> & { from?: Maybe<ResolversTypes['ArticleBlock']>, to?: Maybe<ResolversTypes['ArticleBlock']> }>;
  ArticleBlockInput: ArticleBlockInput;
  ArticleBlockKind: ArticleBlockKind;
  ArticleComparison: ResolverTypeWrapper<Omit<ArticleComparison, 'body' | 'from' | 'to'> & { body: Array<ResolversTypes['ArticleBlockDifference']>, from: ResolversTypes['ArticleVersion'], to: ResolversTypes['ArticleVersion'] }>;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleRow>>;
  ArticleCorrection: ResolverTypeWrapper<ArticleCorrectionRow>;
  ArticleCorrectionConnection: ResolverTypeWrapper<Connection<ArticleCorrectionRow>>;
  ArticleCorrectionEdge: ResolverTypeWrapper<Omit<ArticleCorrectionEdge, 'node'> & { node: ResolversTypes['ArticleCorrection'] }>;
  ArticleCorrectionKind: ArticleCorrectionKind;
  ArticleDocument: ResolverTypeWrapper<Scalars['ArticleDocument']['output']>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFastTrack: ResolverTypeWrapper<ArticleFastTrackRow>;
  ArticleFastTrackConnection: ResolverTypeWrapper<Connection<ArticleFastTrackRow>>;
  ArticleFastTrackEdge: ResolverTypeWrapper<Omit<ArticleFastTrackEdge, 'node'> & { node: ResolversTypes['ArticleFastTrack'] }>;
  ArticleHighlights: ResolverTypeWrapper<ArticleHighlights>;
  ArticleLabel: ArticleLabel;
  ArticleLink: ResolverTypeWrapper<Omit<ArticleLink, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleLock: ResolverTypeWrapper<ArticleLockRow>;
  ArticlePictureRights: ResolverTypeWrapper<ArticlePictureRightsRow>;
  ArticlePictureRightsConnection: ResolverTypeWrapper<Connection<ArticlePictureRightsRow>>;
  ArticlePictureRightsEdge: ResolverTypeWrapper<Omit<ArticlePictureRightsEdge, 'node'> & { node: ResolversTypes['ArticlePictureRights'] }>;
  ArticlePlace: ResolverTypeWrapper<ArticlePlaceRow>;
  ArticlePlaceInput: ArticlePlaceInput;
  ArticlePreview: ResolverTypeWrapper<ArticlePreviewRow>;
  ArticleReference: ResolverTypeWrapper<ArticleReferenceRow>;
  ArticleReferenceConnection: ResolverTypeWrapper<Connection<ArticleReferenceRow>>;
  ArticleReferenceEdge: ResolverTypeWrapper<Omit<ArticleReferenceEdge, 'node'> & { node: ResolversTypes['ArticleReference'] }>;
  ArticleReferenceKind: ArticleReferenceKind;
  ArticleReferenceThing: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArticleReferenceThing']>;
  ArticleReview: ResolverTypeWrapper<ArticleReviewRow>;
  ArticleReviewDecision: ArticleReviewDecision;
  ArticleReviewQueue: ArticleReviewQueue;
  ArticleSearchConnection: ResolverTypeWrapper<ArticleSearchConnectionRow>;
  ArticleSearchEdge: ResolverTypeWrapper<ArticleSearchEdgeRow>;
  ArticleSearchFacets: ResolverTypeWrapper<Omit<ArticleSearchFacets, 'channels' | 'sections' | 'tags'> & { channels: Array<ResolversTypes['ChannelFacet']>, sections: Array<ResolversTypes['SectionFacet']>, tags: Array<ResolversTypes['TagFacet']> }>;
  ArticleSearchSort: ArticleSearchSort;
  ArticleSort: ArticleSort;
  ArticleStatus: ResolverTypeWrapper<ArticleStatusRow>;
  ArticleStep: ResolverTypeWrapper<ArticleStepRow>;
  ArticleStepKind: ArticleStepKind;
  ArticleTagsInput: ArticleTagsInput;
  ArticleVersion: ResolverTypeWrapper<ArticleVersionRow>;
  ArticleVersionConnection: ResolverTypeWrapper<Connection<ArticleVersionRow>>;
  ArticleVersionEdge: ResolverTypeWrapper<Omit<ArticleVersionEdge, 'node'> & { node: ResolversTypes['ArticleVersion'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelNewspaperIssueInput: CancelNewspaperIssueInput;
  CancelNewspaperIssuePayload: ResolverTypeWrapper<Omit<CancelNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['NewspaperIssue']> }>;
  ChangeChannelInput: ChangeChannelInput;
  ChangeChannelPayload: ResolverTypeWrapper<Omit<ChangeChannelPayload, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ChangeNewspaperIssueInput: ChangeNewspaperIssueInput;
  ChangeNewspaperIssuePayload: ResolverTypeWrapper<Omit<ChangeNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['NewspaperIssue']> }>;
  ChangePublicationInput: ChangePublicationInput;
  ChangePublicationPayload: ResolverTypeWrapper<Omit<ChangePublicationPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ChangeSavedArticleSearchInput: ChangeSavedArticleSearchInput;
  ChangeSavedArticleSearchPayload: ResolverTypeWrapper<Omit<ChangeSavedArticleSearchPayload, 'search'> & { search?: Maybe<ResolversTypes['SavedArticleSearch']> }>;
  ChangeSyndicationEndpointInput: ChangeSyndicationEndpointInput;
  ChangeSyndicationEndpointPayload: ResolverTypeWrapper<Omit<ChangeSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['SyndicationEndpoint']> }>;
  ChangeSyndicationProductInput: ChangeSyndicationProductInput;
  ChangeSyndicationProductPayload: ResolverTypeWrapper<Omit<ChangeSyndicationProductPayload, 'product'> & { product?: Maybe<ResolversTypes['SyndicationProduct']> }>;
  Channel: ResolverTypeWrapper<ChannelRow>;
  ChannelFacet: ResolverTypeWrapper<Omit<ChannelFacet, 'channel'> & { channel: ResolversTypes['Channel'] }>;
  ChannelKind: ChannelKind;
  CloseLiveBlogInput: CloseLiveBlogInput;
  CloseLiveBlogPayload: ResolverTypeWrapper<Omit<CloseLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversTypes['LiveBlog']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  ContentSeries: ResolverTypeWrapper<ContentSeriesRow>;
  CorrectArticleInput: CorrectArticleInput;
  CorrectArticlePayload: ResolverTypeWrapper<Omit<CorrectArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  CorrectLiveBlogEntryInput: CorrectLiveBlogEntryInput;
  CorrectLiveBlogEntryPayload: ResolverTypeWrapper<Omit<CorrectLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['LiveBlogEntry']> }>;
  CorrectionBlock: ResolverTypeWrapper<CorrectionBlockRow>;
  CreateArticleDraftInput: CreateArticleDraftInput;
  CreateArticleDraftPayload: ResolverTypeWrapper<Omit<CreateArticleDraftPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  CreateArticlePreviewInput: CreateArticlePreviewInput;
  CreateArticlePreviewPayload: ResolverTypeWrapper<Omit<CreateArticlePreviewPayload, 'preview'> & { preview?: Maybe<ResolversTypes['ArticlePreview']> }>;
  CreateChannelInput: CreateChannelInput;
  CreateChannelPayload: ResolverTypeWrapper<Omit<CreateChannelPayload, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  CreateFrontInput: CreateFrontInput;
  CreateFrontPayload: ResolverTypeWrapper<Omit<CreateFrontPayload, 'front'> & { front?: Maybe<ResolversTypes['Front']> }>;
  CreateNewspaperIssueInput: CreateNewspaperIssueInput;
  CreateNewspaperIssuePayload: ResolverTypeWrapper<Omit<CreateNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['NewspaperIssue']> }>;
  CreateSectionInput: CreateSectionInput;
  CreateSectionPayload: ResolverTypeWrapper<Omit<CreateSectionPayload, 'section'> & { section?: Maybe<ResolversTypes['Section']> }>;
  CreateSyndicationProductInput: CreateSyndicationProductInput;
  CreateSyndicationProductPayload: ResolverTypeWrapper<Omit<CreateSyndicationProductPayload, 'product'> & { product?: Maybe<ResolversTypes['SyndicationProduct']> }>;
  CreateTagInput: CreateTagInput;
  CreateTagPayload: ResolverTypeWrapper<Omit<CreateTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  Credit: ResolverTypeWrapper<CreditRow>;
  CreditInput: CreditInput;
  CreditRole: CreditRole;
  CurateFrontInput: CurateFrontInput;
  CurateFrontPayload: ResolverTypeWrapper<Omit<CurateFrontPayload, 'front'> & { front?: Maybe<ResolversTypes['Front']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dateline: ResolverTypeWrapper<Omit<Dateline, 'place'> & { place?: Maybe<ResolversTypes['LocalizedText']> }>;
  DatelineInput: DatelineInput;
  DeleteLiveBlogEntryInput: DeleteLiveBlogEntryInput;
  DeleteLiveBlogEntryPayload: ResolverTypeWrapper<Omit<DeleteLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['LiveBlogEntry']> }>;
  DeleteSavedArticleSearchInput: DeleteSavedArticleSearchInput;
  DeleteSavedArticleSearchPayload: ResolverTypeWrapper<Omit<DeleteSavedArticleSearchPayload, 'search'> & { search?: Maybe<ResolversTypes['SavedArticleSearch']> }>;
  DifferenceKind: DifferenceKind;
  DuplicateArticleInput: DuplicateArticleInput;
  DuplicateArticlePayload: ResolverTypeWrapper<Omit<DuplicateArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  EmbedBlock: ResolverTypeWrapper<EmbedBlockRow>;
  Event: ResolverTypeWrapper<Stub>;
  EventLink: ResolverTypeWrapper<Omit<EventLink, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  ExchangeAgreement: ResolverTypeWrapper<Stub>;
  FactBoxBlock: ResolverTypeWrapper<FactBoxBlockRow>;
  Front: ResolverTypeWrapper<FrontRow>;
  FrontCard: ResolverTypeWrapper<FrontCardRow>;
  FrontCardInput: FrontCardInput;
  FrontContainer: ResolverTypeWrapper<FrontContainerRow>;
  FrontContainerInput: FrontContainerInput;
  FrontEdition: ResolverTypeWrapper<FrontEditionRow>;
  FrontEditionConnection: ResolverTypeWrapper<Connection<FrontEditionRow>>;
  FrontEditionEdge: ResolverTypeWrapper<Omit<FrontEditionEdge, 'node'> & { node: ResolversTypes['FrontEdition'] }>;
  GalleryBlock: ResolverTypeWrapper<GalleryBlockRow>;
  GalleryImage: ResolverTypeWrapper<GalleryImageRow>;
  HeadingBlock: ResolverTypeWrapper<HeadingBlockRow>;
  Headline: ResolverTypeWrapper<HeadlineRow>;
  HeadlineInput: HeadlineInput;
  HeadlineRole: HeadlineRole;
  HighlightLiveBlogEntryInput: HighlightLiveBlogEntryInput;
  HighlightLiveBlogEntryPayload: ResolverTypeWrapper<Omit<HighlightLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['LiveBlogEntry']> }>;
  ImageBlock: ResolverTypeWrapper<ImageBlockRow>;
  ImportWebPageInput: ImportWebPageInput;
  ImportWebPagePayload: ResolverTypeWrapper<Omit<ImportWebPagePayload, 'article' | 'report'> & { article?: Maybe<ResolversTypes['Article']>, report?: Maybe<ResolversTypes['WebPageImportReport']> }>;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  KillArticleInput: KillArticleInput;
  KillArticlePayload: ResolverTypeWrapper<Omit<KillArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  KnownOrganisationInput: KnownOrganisationInput;
  LiftArticleEmbargoInput: LiftArticleEmbargoInput;
  LiftArticleEmbargoPayload: ResolverTypeWrapper<Omit<LiftArticleEmbargoPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ListBlock: ResolverTypeWrapper<ListBlockRow>;
  ListItem: ResolverTypeWrapper<ListItemRow>;
  LiveBlog: ResolverTypeWrapper<LiveBlogRow>;
  LiveBlogConnection: ResolverTypeWrapper<Connection<LiveBlogRow>>;
  LiveBlogCorrection: ResolverTypeWrapper<LiveBlogCorrectionRow>;
  LiveBlogEdge: ResolverTypeWrapper<Omit<LiveBlogEdge, 'node'> & { node: ResolversTypes['LiveBlog'] }>;
  LiveBlogEntry: ResolverTypeWrapper<LiveBlogEntryRow>;
  LiveBlogEntryConnection: ResolverTypeWrapper<Connection<LiveBlogEntryRow>>;
  LiveBlogEntryEdge: ResolverTypeWrapper<Omit<LiveBlogEntryEdge, 'node'> & { node: ResolversTypes['LiveBlogEntry'] }>;
  LiveBlogStatus: LiveBlogStatus;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  LockArticleInput: LockArticleInput;
  LockArticlePayload: ResolverTypeWrapper<Omit<LockArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  MapSectionToMediaTopicInput: MapSectionToMediaTopicInput;
  MapSectionToMediaTopicPayload: ResolverTypeWrapper<Omit<MapSectionToMediaTopicPayload, 'section'> & { section?: Maybe<ResolversTypes['Section']> }>;
  MapTagToMediaTopicInput: MapTagToMediaTopicInput;
  MapTagToMediaTopicPayload: ResolverTypeWrapper<Omit<MapTagToMediaTopicPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  MarkArticleSponsoredInput: MarkArticleSponsoredInput;
  MarkArticleSponsoredPayload: ResolverTypeWrapper<Omit<MarkArticleSponsoredPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  MediaAsset: ResolverTypeWrapper<Stub>;
  MediaTopic: ResolverTypeWrapper<MediaTopicRow>;
  MergeSectionsInput: MergeSectionsInput;
  MergeSectionsPayload: ResolverTypeWrapper<Omit<MergeSectionsPayload, 'section'> & { section?: Maybe<ResolversTypes['Section']> }>;
  MergeTagsInput: MergeTagsInput;
  MergeTagsPayload: ResolverTypeWrapper<Omit<MergeTagsPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthFacet: ResolverTypeWrapper<MonthFacet>;
  MonthRangeInput: MonthRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Newspaper: ResolverTypeWrapper<NewspaperRow>;
  NewspaperIssue: ResolverTypeWrapper<NewspaperIssueRow>;
  NewspaperIssueConnection: ResolverTypeWrapper<Connection<NewspaperIssueRow>>;
  NewspaperIssueEdge: ResolverTypeWrapper<Omit<NewspaperIssueEdge, 'node'> & { node: ResolversTypes['NewspaperIssue'] }>;
  NewspaperIssueSort: NewspaperIssueSort;
  NewspaperIssueStatus: NewspaperIssueStatus;
  NewspaperPage: ResolverTypeWrapper<NewspaperPageRow>;
  OpenLiveBlogInput: OpenLiveBlogInput;
  OpenLiveBlogPayload: ResolverTypeWrapper<Omit<OpenLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversTypes['LiveBlog']> }>;
  OpenSyndicationEndpointInput: OpenSyndicationEndpointInput;
  OpenSyndicationEndpointPayload: ResolverTypeWrapper<Omit<OpenSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['SyndicationEndpoint']> }>;
  OrderChannelsInput: OrderChannelsInput;
  OrderChannelsPayload: ResolverTypeWrapper<Omit<OrderChannelsPayload, 'channels'> & { channels?: Maybe<Array<ResolversTypes['Channel']>> }>;
  OrderSectionsInput: OrderSectionsInput;
  OrderSectionsPayload: ResolverTypeWrapper<Omit<OrderSectionsPayload, 'sections'> & { sections?: Maybe<Array<ResolversTypes['Section']>> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  OrganisationLink: ResolverTypeWrapper<Omit<OrganisationLink, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  OutsideLink: ResolverTypeWrapper<OutsideLink>;
  PageFormat: PageFormat;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  PagePlacement: ResolverTypeWrapper<PagePlacementRow>;
  PagePlate: ResolverTypeWrapper<PagePlateRow>;
  PageProof: ResolverTypeWrapper<PageProofRow>;
  PageReopening: ResolverTypeWrapper<PageReopeningRow>;
  ParagraphBlock: ResolverTypeWrapper<ParagraphBlockRow>;
  PauseSyndicationEndpointInput: PauseSyndicationEndpointInput;
  PauseSyndicationEndpointPayload: ResolverTypeWrapper<Omit<PauseSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['SyndicationEndpoint']> }>;
  Person: ResolverTypeWrapper<Stub>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonLink: ResolverTypeWrapper<Omit<PersonLink, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PlaceArticleInput: PlaceArticleInput;
  PlaceArticlePayload: ResolverTypeWrapper<Omit<PlaceArticlePayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  PlacedFrontCard: ResolverTypeWrapper<PlacedFrontCardRow>;
  PreviewedArticle: ResolverTypeWrapper<PreviewedArticleRow>;
  ProveSyndicationAgreementInput: ProveSyndicationAgreementInput;
  ProveSyndicationAgreementPayload: ResolverTypeWrapper<Omit<ProveSyndicationAgreementPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['SyndicationSubscription']> }>;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationStatus: PublicationStatus;
  PublishArticleInput: PublishArticleInput;
  PublishArticlePayload: ResolverTypeWrapper<Omit<PublishArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  PublishFrontInput: PublishFrontInput;
  PublishFrontPayload: ResolverTypeWrapper<Omit<PublishFrontPayload, 'front'> & { front?: Maybe<ResolversTypes['Front']> }>;
  PublishedArticleVersion: ResolverTypeWrapper<PublishedArticleVersionRow>;
  PublishedArticleVersionConnection: ResolverTypeWrapper<Connection<PublishedArticleVersionRow>>;
  PublishedArticleVersionEdge: ResolverTypeWrapper<Omit<PublishedArticleVersionEdge, 'node'> & { node: ResolversTypes['PublishedArticleVersion'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteBlock: ResolverTypeWrapper<QuoteBlockRow>;
  RecallArticleInput: RecallArticleInput;
  RecallArticlePayload: ResolverTypeWrapper<Omit<RecallArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  RecheckArticleRightsInput: RecheckArticleRightsInput;
  RecheckArticleRightsPayload: ResolverTypeWrapper<Omit<RecheckArticleRightsPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ReclassifyArticleInput: ReclassifyArticleInput;
  ReclassifyArticlePayload: ResolverTypeWrapper<Omit<ReclassifyArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  RecordNewspaperPlateInput: RecordNewspaperPlateInput;
  RecordNewspaperPlatePayload: ResolverTypeWrapper<Omit<RecordNewspaperPlatePayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  RecordPageProofInput: RecordPageProofInput;
  RecordPageProofPayload: ResolverTypeWrapper<Omit<RecordPageProofPayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  RecordPrintedCorrectionInput: RecordPrintedCorrectionInput;
  RecordPrintedCorrectionPayload: ResolverTypeWrapper<Omit<RecordPrintedCorrectionPayload, 'correction'> & { correction?: Maybe<ResolversTypes['ArticleCorrection']> }>;
  ReinstateChannelInput: ReinstateChannelInput;
  ReinstateChannelPayload: ResolverTypeWrapper<Omit<ReinstateChannelPayload, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ReinstateFrontInput: ReinstateFrontInput;
  ReinstateFrontPayload: ResolverTypeWrapper<Omit<ReinstateFrontPayload, 'front'> & { front?: Maybe<ResolversTypes['Front']> }>;
  ReinstateNewspaperIssueInput: ReinstateNewspaperIssueInput;
  ReinstateNewspaperIssuePayload: ResolverTypeWrapper<Omit<ReinstateNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['NewspaperIssue']> }>;
  ReinstateSectionInput: ReinstateSectionInput;
  ReinstateSectionPayload: ResolverTypeWrapper<Omit<ReinstateSectionPayload, 'section'> & { section?: Maybe<ResolversTypes['Section']> }>;
  ReinstateTagInput: ReinstateTagInput;
  ReinstateTagPayload: ResolverTypeWrapper<Omit<ReinstateTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  ReleaseArticleReviewInput: ReleaseArticleReviewInput;
  ReleaseArticleReviewPayload: ResolverTypeWrapper<Omit<ReleaseArticleReviewPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  RemakeNewspaperPageInput: RemakeNewspaperPageInput;
  RemakeNewspaperPagePayload: ResolverTypeWrapper<Omit<RemakeNewspaperPagePayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  RemoveArticleFromPageInput: RemoveArticleFromPageInput;
  RemoveArticleFromPagePayload: ResolverTypeWrapper<Omit<RemoveArticleFromPagePayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  RenameSectionInput: RenameSectionInput;
  RenameSectionPayload: ResolverTypeWrapper<Omit<RenameSectionPayload, 'section'> & { section?: Maybe<ResolversTypes['Section']> }>;
  RenameTagInput: RenameTagInput;
  RenameTagPayload: ResolverTypeWrapper<Omit<RenameTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  ReopenLiveBlogInput: ReopenLiveBlogInput;
  ReopenLiveBlogPayload: ResolverTypeWrapper<Omit<ReopenLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversTypes['LiveBlog']> }>;
  ReopenNewspaperPageInput: ReopenNewspaperPageInput;
  ReopenNewspaperPagePayload: ResolverTypeWrapper<Omit<ReopenNewspaperPagePayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  RestoreArticleVersionInput: RestoreArticleVersionInput;
  RestoreArticleVersionPayload: ResolverTypeWrapper<Omit<RestoreArticleVersionPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  RestoreFrontEditionInput: RestoreFrontEditionInput;
  RestoreFrontEditionPayload: ResolverTypeWrapper<Omit<RestoreFrontEditionPayload, 'front'> & { front?: Maybe<ResolversTypes['Front']> }>;
  ResumeSyndicationEndpointInput: ResumeSyndicationEndpointInput;
  ResumeSyndicationEndpointPayload: ResolverTypeWrapper<Omit<ResumeSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['SyndicationEndpoint']> }>;
  ResumeSyndicationInput: ResumeSyndicationInput;
  ResumeSyndicationPayload: ResolverTypeWrapper<Omit<ResumeSyndicationPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['SyndicationSubscription']> }>;
  RetireChannelInput: RetireChannelInput;
  RetireChannelPayload: ResolverTypeWrapper<Omit<RetireChannelPayload, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  RetireFrontInput: RetireFrontInput;
  RetireFrontPayload: ResolverTypeWrapper<Omit<RetireFrontPayload, 'front'> & { front?: Maybe<ResolversTypes['Front']> }>;
  RetireSectionInput: RetireSectionInput;
  RetireSectionPayload: ResolverTypeWrapper<Omit<RetireSectionPayload, 'section'> & { section?: Maybe<ResolversTypes['Section']> }>;
  RetireTagInput: RetireTagInput;
  RetireTagPayload: ResolverTypeWrapper<Omit<RetireTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  RetryFailedSyndicationPushesInput: RetryFailedSyndicationPushesInput;
  RetryFailedSyndicationPushesPayload: ResolverTypeWrapper<Omit<RetryFailedSyndicationPushesPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['SyndicationEndpoint']> }>;
  RetrySyndicationPushInput: RetrySyndicationPushInput;
  RetrySyndicationPushPayload: ResolverTypeWrapper<Omit<RetrySyndicationPushPayload, 'push'> & { push?: Maybe<ResolversTypes['SyndicationPush']> }>;
  ReviewArticleInput: ReviewArticleInput;
  ReviewArticlePayload: ResolverTypeWrapper<Omit<ReviewArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ReviewLiveBlogEntryInput: ReviewLiveBlogEntryInput;
  ReviewLiveBlogEntryPayload: ResolverTypeWrapper<Omit<ReviewLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['LiveBlogEntry']> }>;
  RevokeArticlePreviewInput: RevokeArticlePreviewInput;
  RevokeArticlePreviewPayload: ResolverTypeWrapper<Omit<RevokeArticlePreviewPayload, 'preview'> & { preview?: Maybe<ResolversTypes['ArticlePreview']> }>;
  SaveArticleDraftInput: SaveArticleDraftInput;
  SaveArticleDraftPayload: ResolverTypeWrapper<Omit<SaveArticleDraftPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  SaveArticleSearchInput: SaveArticleSearchInput;
  SaveArticleSearchPayload: ResolverTypeWrapper<Omit<SaveArticleSearchPayload, 'search'> & { search?: Maybe<ResolversTypes['SavedArticleSearch']> }>;
  SavedArticleSearch: ResolverTypeWrapper<SavedArticleSearchRow>;
  SavedArticleSearchConnection: ResolverTypeWrapper<Connection<SavedArticleSearchRow>>;
  SavedArticleSearchEdge: ResolverTypeWrapper<Omit<SavedArticleSearchEdge, 'node'> & { node: ResolversTypes['SavedArticleSearch'] }>;
  SavedArticleSearchInput: SavedArticleSearchInput;
  ScheduleArticleInput: ScheduleArticleInput;
  ScheduleArticlePayload: ResolverTypeWrapper<Omit<ScheduleArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ScheduledPublicationInput: ScheduledPublicationInput;
  Section: ResolverTypeWrapper<SectionRow>;
  SectionFacet: ResolverTypeWrapper<Omit<SectionFacet, 'section'> & { section: ResolversTypes['Section'] }>;
  SectionFigures: ResolverTypeWrapper<SectionFigures>;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetArticleEmbargoInput: SetArticleEmbargoInput;
  SetArticleEmbargoPayload: ResolverTypeWrapper<Omit<SetArticleEmbargoPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  SetNewspaperMastheadInput: SetNewspaperMastheadInput;
  SetNewspaperMastheadPayload: ResolverTypeWrapper<Omit<SetNewspaperMastheadPayload, 'newspaper'> & { newspaper?: Maybe<ResolversTypes['Newspaper']> }>;
  SetNewspaperPageCreditsInput: SetNewspaperPageCreditsInput;
  SetNewspaperPageCreditsPayload: ResolverTypeWrapper<Omit<SetNewspaperPageCreditsPayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  SetSectionReviewTimesInput: SetSectionReviewTimesInput;
  SetSectionReviewTimesPayload: ResolverTypeWrapper<Omit<SetSectionReviewTimesPayload, 'section'> & { section?: Maybe<ResolversTypes['Section']> }>;
  SignOffNewspaperPageInput: SignOffNewspaperPageInput;
  SignOffNewspaperPagePayload: ResolverTypeWrapper<Omit<SignOffNewspaperPagePayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  SpikeArticleInput: SpikeArticleInput;
  SpikeArticlePayload: ResolverTypeWrapper<Omit<SpikeArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  StartSyndicationInput: StartSyndicationInput;
  StartSyndicationPayload: ResolverTypeWrapper<Omit<StartSyndicationPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['SyndicationSubscription']> }>;
  StopSyndicationInput: StopSyndicationInput;
  StopSyndicationPayload: ResolverTypeWrapper<Omit<StopSyndicationPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['SyndicationSubscription']> }>;
  SubmitArticleInput: SubmitArticleInput;
  SubmitArticlePayload: ResolverTypeWrapper<Omit<SubmitArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  SummariseLiveBlogInput: SummariseLiveBlogInput;
  SummariseLiveBlogPayload: ResolverTypeWrapper<Omit<SummariseLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversTypes['LiveBlog']> }>;
  SwapArticlesOnPagesInput: SwapArticlesOnPagesInput;
  SwapArticlesOnPagesPayload: ResolverTypeWrapper<Omit<SwapArticlesOnPagesPayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  SwapNewspaperPagesInput: SwapNewspaperPagesInput;
  SwapNewspaperPagesPayload: ResolverTypeWrapper<Omit<SwapNewspaperPagesPayload, 'page'> & { page?: Maybe<ResolversTypes['NewspaperPage']> }>;
  SyndicationDelivery: ResolverTypeWrapper<SyndicationDeliveryRow>;
  SyndicationDeliveryConnection: ResolverTypeWrapper<Connection<SyndicationDeliveryRow>>;
  SyndicationDeliveryEdge: ResolverTypeWrapper<Omit<SyndicationDeliveryEdge, 'node'> & { node: ResolversTypes['SyndicationDelivery'] }>;
  SyndicationDeliveryKind: SyndicationDeliveryKind;
  SyndicationEndpoint: ResolverTypeWrapper<SyndicationEndpointRow>;
  SyndicationEndpointStatus: SyndicationEndpointStatus;
  SyndicationProduct: ResolverTypeWrapper<SyndicationProductRow>;
  SyndicationProductConnection: ResolverTypeWrapper<Connection<SyndicationProductRow>>;
  SyndicationProductEdge: ResolverTypeWrapper<Omit<SyndicationProductEdge, 'node'> & { node: ResolversTypes['SyndicationProduct'] }>;
  SyndicationPush: ResolverTypeWrapper<SyndicationPushRow>;
  SyndicationPushAttempt: ResolverTypeWrapper<SyndicationPushAttemptRow>;
  SyndicationPushConnection: ResolverTypeWrapper<Connection<SyndicationPushRow>>;
  SyndicationPushEdge: ResolverTypeWrapper<Omit<SyndicationPushEdge, 'node'> & { node: ResolversTypes['SyndicationPush'] }>;
  SyndicationPushStatus: SyndicationPushStatus;
  SyndicationStatus: SyndicationStatus;
  SyndicationSubscription: ResolverTypeWrapper<SyndicationSubscriptionRow>;
  SyndicationSubscriptionConnection: ResolverTypeWrapper<Connection<SyndicationSubscriptionRow>>;
  SyndicationSubscriptionEdge: ResolverTypeWrapper<Omit<SyndicationSubscriptionEdge, 'node'> & { node: ResolversTypes['SyndicationSubscription'] }>;
  TableBlock: ResolverTypeWrapper<TableBlockRow>;
  TableCell: ResolverTypeWrapper<TableCellRow>;
  TableRow: ResolverTypeWrapper<Omit<TableRow, 'cells'> & { cells: Array<ResolversTypes['TableCell']> }>;
  Tag: ResolverTypeWrapper<TagRow>;
  TagConnection: ResolverTypeWrapper<Connection<TagRow>>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>;
  TagFacet: ResolverTypeWrapper<Omit<TagFacet, 'tag'> & { tag: ResolversTypes['Tag'] }>;
  TagType: TagType;
  TakeUpArticleReviewInput: TakeUpArticleReviewInput;
  TakeUpArticleReviewPayload: ResolverTypeWrapper<Omit<TakeUpArticleReviewPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  TextDifference: ResolverTypeWrapper<TextDifference>;
  TextFragment: ResolverTypeWrapper<TextFragment>;
  TextLink: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TextLink']>;
  TextMark: TextMark;
  TextPiece: ResolverTypeWrapper<TextPiece>;
  TextRun: ResolverTypeWrapper<TextRunRow>;
  TimeRangeInput: TimeRangeInput;
  UnlockArticleInput: UnlockArticleInput;
  UnlockArticlePayload: ResolverTypeWrapper<Omit<UnlockArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  UnpublishArticleInput: UnpublishArticleInput;
  UnpublishArticlePayload: ResolverTypeWrapper<Omit<UnpublishArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  UnpublishFromChannelsInput: UnpublishFromChannelsInput;
  UnpublishFromChannelsPayload: ResolverTypeWrapper<Omit<UnpublishFromChannelsPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  UnscheduleArticleInput: UnscheduleArticleInput;
  UnscheduleArticlePayload: ResolverTypeWrapper<Omit<UnscheduleArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  UnspikeArticleInput: UnspikeArticleInput;
  UnspikeArticlePayload: ResolverTypeWrapper<Omit<UnspikeArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VideoAsset: ResolverTypeWrapper<Stub>;
  VideoBlock: ResolverTypeWrapper<VideoBlockRow>;
  WebPageDirectoryEntry: ResolverTypeWrapper<Omit<WebPageDirectoryEntry, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  WebPageImportReport: ResolverTypeWrapper<Omit<WebPageImportReport, 'directory' | 'organisationsRecognised'> & { directory: Array<ResolversTypes['WebPageDirectoryEntry']>, organisationsRecognised: Array<ResolversTypes['WebPageOrganisation']> }>;
  WebPageOrganisation: ResolverTypeWrapper<Omit<WebPageOrganisation, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  WebPageRepair: ResolverTypeWrapper<WebPageRepair>;
  WebPageRepairKind: WebPageRepairKind;
  WebPageUnreadableSpot: ResolverTypeWrapper<WebPageUnreadableSpot>;
  WebPageUnreadableSpotKind: WebPageUnreadableSpotKind;
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawArticlePayload: ResolverTypeWrapper<Omit<WithdrawArticlePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  WithdrawFrontEditionInput: WithdrawFrontEditionInput;
  WithdrawFrontEditionPayload: ResolverTypeWrapper<Omit<WithdrawFrontEditionPayload, 'front'> & { front?: Maybe<ResolversTypes['Front']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddLiveBlogEntryInput: AddLiveBlogEntryInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddLiveBlogEntryPayload: Omit<AddLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['LiveBlogEntry']> };
  Article: ArticleRow;
  ArticleAddress: ArticleAddressRow;
  ArticleBlock: ArticleBlockRow;
  ArticleBlockDifference: Omit<ArticleBlockDifference, 'from' | 'to'> & { from?: Maybe<ResolversParentTypes['ArticleBlock']>, to?: Maybe<ResolversParentTypes['ArticleBlock']> };
  ArticleBlockInput: ArticleBlockInput;
  ArticleComparison: Omit<ArticleComparison, 'body' | 'from' | 'to'> & { body: Array<ResolversParentTypes['ArticleBlockDifference']>, from: ResolversParentTypes['ArticleVersion'], to: ResolversParentTypes['ArticleVersion'] };
  ArticleConnection: Connection<ArticleRow>;
  ArticleCorrection: ArticleCorrectionRow;
  ArticleCorrectionConnection: Connection<ArticleCorrectionRow>;
  ArticleCorrectionEdge: Omit<ArticleCorrectionEdge, 'node'> & { node: ResolversParentTypes['ArticleCorrection'] };
  ArticleDocument: Scalars['ArticleDocument']['output'];
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFastTrack: ArticleFastTrackRow;
  ArticleFastTrackConnection: Connection<ArticleFastTrackRow>;
  ArticleFastTrackEdge: Omit<ArticleFastTrackEdge, 'node'> & { node: ResolversParentTypes['ArticleFastTrack'] };
  ArticleHighlights: ArticleHighlights;
  ArticleLink: Omit<ArticleLink, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleLock: ArticleLockRow;
  ArticlePictureRights: ArticlePictureRightsRow;
  ArticlePictureRightsConnection: Connection<ArticlePictureRightsRow>;
  ArticlePictureRightsEdge: Omit<ArticlePictureRightsEdge, 'node'> & { node: ResolversParentTypes['ArticlePictureRights'] };
  ArticlePlace: ArticlePlaceRow;
  ArticlePlaceInput: ArticlePlaceInput;
  ArticlePreview: ArticlePreviewRow;
  ArticleReference: ArticleReferenceRow;
  ArticleReferenceConnection: Connection<ArticleReferenceRow>;
  ArticleReferenceEdge: Omit<ArticleReferenceEdge, 'node'> & { node: ResolversParentTypes['ArticleReference'] };
  ArticleReferenceThing: ResolversUnionTypes<ResolversParentTypes>['ArticleReferenceThing'];
  ArticleReview: ArticleReviewRow;
  ArticleSearchConnection: ArticleSearchConnectionRow;
  ArticleSearchEdge: ArticleSearchEdgeRow;
  ArticleSearchFacets: Omit<ArticleSearchFacets, 'channels' | 'sections' | 'tags'> & { channels: Array<ResolversParentTypes['ChannelFacet']>, sections: Array<ResolversParentTypes['SectionFacet']>, tags: Array<ResolversParentTypes['TagFacet']> };
  ArticleStep: ArticleStepRow;
  ArticleTagsInput: ArticleTagsInput;
  ArticleVersion: ArticleVersionRow;
  ArticleVersionConnection: Connection<ArticleVersionRow>;
  ArticleVersionEdge: Omit<ArticleVersionEdge, 'node'> & { node: ResolversParentTypes['ArticleVersion'] };
  BigInt: Scalars['BigInt']['output'];
  CancelNewspaperIssueInput: CancelNewspaperIssueInput;
  CancelNewspaperIssuePayload: Omit<CancelNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['NewspaperIssue']> };
  ChangeChannelInput: ChangeChannelInput;
  ChangeChannelPayload: Omit<ChangeChannelPayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ChangeNewspaperIssueInput: ChangeNewspaperIssueInput;
  ChangeNewspaperIssuePayload: Omit<ChangeNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['NewspaperIssue']> };
  ChangePublicationInput: ChangePublicationInput;
  ChangePublicationPayload: Omit<ChangePublicationPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ChangeSavedArticleSearchInput: ChangeSavedArticleSearchInput;
  ChangeSavedArticleSearchPayload: Omit<ChangeSavedArticleSearchPayload, 'search'> & { search?: Maybe<ResolversParentTypes['SavedArticleSearch']> };
  ChangeSyndicationEndpointInput: ChangeSyndicationEndpointInput;
  ChangeSyndicationEndpointPayload: Omit<ChangeSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['SyndicationEndpoint']> };
  ChangeSyndicationProductInput: ChangeSyndicationProductInput;
  ChangeSyndicationProductPayload: Omit<ChangeSyndicationProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['SyndicationProduct']> };
  Channel: ChannelRow;
  ChannelFacet: Omit<ChannelFacet, 'channel'> & { channel: ResolversParentTypes['Channel'] };
  CloseLiveBlogInput: CloseLiveBlogInput;
  CloseLiveBlogPayload: Omit<CloseLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversParentTypes['LiveBlog']> };
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  Float: Scalars['Float']['output'];
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  ContentSeries: ContentSeriesRow;
  CorrectArticleInput: CorrectArticleInput;
  CorrectArticlePayload: Omit<CorrectArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  CorrectLiveBlogEntryInput: CorrectLiveBlogEntryInput;
  CorrectLiveBlogEntryPayload: Omit<CorrectLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['LiveBlogEntry']> };
  CorrectionBlock: CorrectionBlockRow;
  CreateArticleDraftInput: CreateArticleDraftInput;
  CreateArticleDraftPayload: Omit<CreateArticleDraftPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  CreateArticlePreviewInput: CreateArticlePreviewInput;
  CreateArticlePreviewPayload: Omit<CreateArticlePreviewPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['ArticlePreview']> };
  CreateChannelInput: CreateChannelInput;
  CreateChannelPayload: Omit<CreateChannelPayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  CreateFrontInput: CreateFrontInput;
  CreateFrontPayload: Omit<CreateFrontPayload, 'front'> & { front?: Maybe<ResolversParentTypes['Front']> };
  CreateNewspaperIssueInput: CreateNewspaperIssueInput;
  CreateNewspaperIssuePayload: Omit<CreateNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['NewspaperIssue']> };
  CreateSectionInput: CreateSectionInput;
  CreateSectionPayload: Omit<CreateSectionPayload, 'section'> & { section?: Maybe<ResolversParentTypes['Section']> };
  CreateSyndicationProductInput: CreateSyndicationProductInput;
  CreateSyndicationProductPayload: Omit<CreateSyndicationProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['SyndicationProduct']> };
  CreateTagInput: CreateTagInput;
  CreateTagPayload: Omit<CreateTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  Credit: CreditRow;
  CreditInput: CreditInput;
  CurateFrontInput: CurateFrontInput;
  CurateFrontPayload: Omit<CurateFrontPayload, 'front'> & { front?: Maybe<ResolversParentTypes['Front']> };
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  Dateline: Omit<Dateline, 'place'> & { place?: Maybe<ResolversParentTypes['LocalizedText']> };
  DatelineInput: DatelineInput;
  DeleteLiveBlogEntryInput: DeleteLiveBlogEntryInput;
  DeleteLiveBlogEntryPayload: Omit<DeleteLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['LiveBlogEntry']> };
  DeleteSavedArticleSearchInput: DeleteSavedArticleSearchInput;
  DeleteSavedArticleSearchPayload: Omit<DeleteSavedArticleSearchPayload, 'search'> & { search?: Maybe<ResolversParentTypes['SavedArticleSearch']> };
  DuplicateArticleInput: DuplicateArticleInput;
  DuplicateArticlePayload: Omit<DuplicateArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  EmbedBlock: EmbedBlockRow;
  Event: Stub;
  EventLink: Omit<EventLink, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  ExchangeAgreement: Stub;
  FactBoxBlock: FactBoxBlockRow;
  Front: FrontRow;
  FrontCard: FrontCardRow;
  FrontCardInput: FrontCardInput;
  FrontContainer: FrontContainerRow;
  FrontContainerInput: FrontContainerInput;
  FrontEdition: FrontEditionRow;
  FrontEditionConnection: Connection<FrontEditionRow>;
  FrontEditionEdge: Omit<FrontEditionEdge, 'node'> & { node: ResolversParentTypes['FrontEdition'] };
  GalleryBlock: GalleryBlockRow;
  GalleryImage: GalleryImageRow;
  HeadingBlock: HeadingBlockRow;
  Headline: HeadlineRow;
  HeadlineInput: HeadlineInput;
  HighlightLiveBlogEntryInput: HighlightLiveBlogEntryInput;
  HighlightLiveBlogEntryPayload: Omit<HighlightLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['LiveBlogEntry']> };
  ImageBlock: ImageBlockRow;
  ImportWebPageInput: ImportWebPageInput;
  ImportWebPagePayload: Omit<ImportWebPagePayload, 'article' | 'report'> & { article?: Maybe<ResolversParentTypes['Article']>, report?: Maybe<ResolversParentTypes['WebPageImportReport']> };
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  KillArticleInput: KillArticleInput;
  KillArticlePayload: Omit<KillArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  KnownOrganisationInput: KnownOrganisationInput;
  LiftArticleEmbargoInput: LiftArticleEmbargoInput;
  LiftArticleEmbargoPayload: Omit<LiftArticleEmbargoPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ListBlock: ListBlockRow;
  ListItem: ListItemRow;
  LiveBlog: LiveBlogRow;
  LiveBlogConnection: Connection<LiveBlogRow>;
  LiveBlogCorrection: LiveBlogCorrectionRow;
  LiveBlogEdge: Omit<LiveBlogEdge, 'node'> & { node: ResolversParentTypes['LiveBlog'] };
  LiveBlogEntry: LiveBlogEntryRow;
  LiveBlogEntryConnection: Connection<LiveBlogEntryRow>;
  LiveBlogEntryEdge: Omit<LiveBlogEntryEdge, 'node'> & { node: ResolversParentTypes['LiveBlogEntry'] };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  LockArticleInput: LockArticleInput;
  LockArticlePayload: Omit<LockArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  MapSectionToMediaTopicInput: MapSectionToMediaTopicInput;
  MapSectionToMediaTopicPayload: Omit<MapSectionToMediaTopicPayload, 'section'> & { section?: Maybe<ResolversParentTypes['Section']> };
  MapTagToMediaTopicInput: MapTagToMediaTopicInput;
  MapTagToMediaTopicPayload: Omit<MapTagToMediaTopicPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  MarkArticleSponsoredInput: MarkArticleSponsoredInput;
  MarkArticleSponsoredPayload: Omit<MarkArticleSponsoredPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  MediaAsset: Stub;
  MediaTopic: MediaTopicRow;
  MergeSectionsInput: MergeSectionsInput;
  MergeSectionsPayload: Omit<MergeSectionsPayload, 'section'> & { section?: Maybe<ResolversParentTypes['Section']> };
  MergeTagsInput: MergeTagsInput;
  MergeTagsPayload: Omit<MergeTagsPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthFacet: MonthFacet;
  MonthRangeInput: MonthRangeInput;
  Mutation: Record<PropertyKey, never>;
  Newspaper: NewspaperRow;
  NewspaperIssue: NewspaperIssueRow;
  NewspaperIssueConnection: Connection<NewspaperIssueRow>;
  NewspaperIssueEdge: Omit<NewspaperIssueEdge, 'node'> & { node: ResolversParentTypes['NewspaperIssue'] };
  NewspaperPage: NewspaperPageRow;
  OpenLiveBlogInput: OpenLiveBlogInput;
  OpenLiveBlogPayload: Omit<OpenLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversParentTypes['LiveBlog']> };
  OpenSyndicationEndpointInput: OpenSyndicationEndpointInput;
  OpenSyndicationEndpointPayload: Omit<OpenSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['SyndicationEndpoint']> };
  OrderChannelsInput: OrderChannelsInput;
  OrderChannelsPayload: Omit<OrderChannelsPayload, 'channels'> & { channels?: Maybe<Array<ResolversParentTypes['Channel']>> };
  OrderSectionsInput: OrderSectionsInput;
  OrderSectionsPayload: Omit<OrderSectionsPayload, 'sections'> & { sections?: Maybe<Array<ResolversParentTypes['Section']>> };
  Organisation: Stub;
  OrganisationLink: Omit<OrganisationLink, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  OutsideLink: OutsideLink;
  PageInfo: PageInfo;
  PageLink: PageLink;
  PagePlacement: PagePlacementRow;
  PagePlate: PagePlateRow;
  PageProof: PageProofRow;
  PageReopening: PageReopeningRow;
  ParagraphBlock: ParagraphBlockRow;
  PauseSyndicationEndpointInput: PauseSyndicationEndpointInput;
  PauseSyndicationEndpointPayload: Omit<PauseSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['SyndicationEndpoint']> };
  Person: Stub;
  PersonErasure: PersonErasure;
  PersonLink: Omit<PersonLink, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PlaceArticleInput: PlaceArticleInput;
  PlaceArticlePayload: Omit<PlaceArticlePayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  PlacedFrontCard: PlacedFrontCardRow;
  PreviewedArticle: PreviewedArticleRow;
  ProveSyndicationAgreementInput: ProveSyndicationAgreementInput;
  ProveSyndicationAgreementPayload: Omit<ProveSyndicationAgreementPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['SyndicationSubscription']> };
  Publication: PublicationRow;
  PublishArticleInput: PublishArticleInput;
  PublishArticlePayload: Omit<PublishArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  PublishFrontInput: PublishFrontInput;
  PublishFrontPayload: Omit<PublishFrontPayload, 'front'> & { front?: Maybe<ResolversParentTypes['Front']> };
  PublishedArticleVersion: PublishedArticleVersionRow;
  PublishedArticleVersionConnection: Connection<PublishedArticleVersionRow>;
  PublishedArticleVersionEdge: Omit<PublishedArticleVersionEdge, 'node'> & { node: ResolversParentTypes['PublishedArticleVersion'] };
  Query: Record<PropertyKey, never>;
  QuoteBlock: QuoteBlockRow;
  RecallArticleInput: RecallArticleInput;
  RecallArticlePayload: Omit<RecallArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  RecheckArticleRightsInput: RecheckArticleRightsInput;
  RecheckArticleRightsPayload: Omit<RecheckArticleRightsPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ReclassifyArticleInput: ReclassifyArticleInput;
  ReclassifyArticlePayload: Omit<ReclassifyArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  RecordNewspaperPlateInput: RecordNewspaperPlateInput;
  RecordNewspaperPlatePayload: Omit<RecordNewspaperPlatePayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  RecordPageProofInput: RecordPageProofInput;
  RecordPageProofPayload: Omit<RecordPageProofPayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  RecordPrintedCorrectionInput: RecordPrintedCorrectionInput;
  RecordPrintedCorrectionPayload: Omit<RecordPrintedCorrectionPayload, 'correction'> & { correction?: Maybe<ResolversParentTypes['ArticleCorrection']> };
  ReinstateChannelInput: ReinstateChannelInput;
  ReinstateChannelPayload: Omit<ReinstateChannelPayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ReinstateFrontInput: ReinstateFrontInput;
  ReinstateFrontPayload: Omit<ReinstateFrontPayload, 'front'> & { front?: Maybe<ResolversParentTypes['Front']> };
  ReinstateNewspaperIssueInput: ReinstateNewspaperIssueInput;
  ReinstateNewspaperIssuePayload: Omit<ReinstateNewspaperIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['NewspaperIssue']> };
  ReinstateSectionInput: ReinstateSectionInput;
  ReinstateSectionPayload: Omit<ReinstateSectionPayload, 'section'> & { section?: Maybe<ResolversParentTypes['Section']> };
  ReinstateTagInput: ReinstateTagInput;
  ReinstateTagPayload: Omit<ReinstateTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  ReleaseArticleReviewInput: ReleaseArticleReviewInput;
  ReleaseArticleReviewPayload: Omit<ReleaseArticleReviewPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  RemakeNewspaperPageInput: RemakeNewspaperPageInput;
  RemakeNewspaperPagePayload: Omit<RemakeNewspaperPagePayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  RemoveArticleFromPageInput: RemoveArticleFromPageInput;
  RemoveArticleFromPagePayload: Omit<RemoveArticleFromPagePayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  RenameSectionInput: RenameSectionInput;
  RenameSectionPayload: Omit<RenameSectionPayload, 'section'> & { section?: Maybe<ResolversParentTypes['Section']> };
  RenameTagInput: RenameTagInput;
  RenameTagPayload: Omit<RenameTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  ReopenLiveBlogInput: ReopenLiveBlogInput;
  ReopenLiveBlogPayload: Omit<ReopenLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversParentTypes['LiveBlog']> };
  ReopenNewspaperPageInput: ReopenNewspaperPageInput;
  ReopenNewspaperPagePayload: Omit<ReopenNewspaperPagePayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  RestoreArticleVersionInput: RestoreArticleVersionInput;
  RestoreArticleVersionPayload: Omit<RestoreArticleVersionPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  RestoreFrontEditionInput: RestoreFrontEditionInput;
  RestoreFrontEditionPayload: Omit<RestoreFrontEditionPayload, 'front'> & { front?: Maybe<ResolversParentTypes['Front']> };
  ResumeSyndicationEndpointInput: ResumeSyndicationEndpointInput;
  ResumeSyndicationEndpointPayload: Omit<ResumeSyndicationEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['SyndicationEndpoint']> };
  ResumeSyndicationInput: ResumeSyndicationInput;
  ResumeSyndicationPayload: Omit<ResumeSyndicationPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['SyndicationSubscription']> };
  RetireChannelInput: RetireChannelInput;
  RetireChannelPayload: Omit<RetireChannelPayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  RetireFrontInput: RetireFrontInput;
  RetireFrontPayload: Omit<RetireFrontPayload, 'front'> & { front?: Maybe<ResolversParentTypes['Front']> };
  RetireSectionInput: RetireSectionInput;
  RetireSectionPayload: Omit<RetireSectionPayload, 'section'> & { section?: Maybe<ResolversParentTypes['Section']> };
  RetireTagInput: RetireTagInput;
  RetireTagPayload: Omit<RetireTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  RetryFailedSyndicationPushesInput: RetryFailedSyndicationPushesInput;
  RetryFailedSyndicationPushesPayload: Omit<RetryFailedSyndicationPushesPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['SyndicationEndpoint']> };
  RetrySyndicationPushInput: RetrySyndicationPushInput;
  RetrySyndicationPushPayload: Omit<RetrySyndicationPushPayload, 'push'> & { push?: Maybe<ResolversParentTypes['SyndicationPush']> };
  ReviewArticleInput: ReviewArticleInput;
  ReviewArticlePayload: Omit<ReviewArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ReviewLiveBlogEntryInput: ReviewLiveBlogEntryInput;
  ReviewLiveBlogEntryPayload: Omit<ReviewLiveBlogEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['LiveBlogEntry']> };
  RevokeArticlePreviewInput: RevokeArticlePreviewInput;
  RevokeArticlePreviewPayload: Omit<RevokeArticlePreviewPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['ArticlePreview']> };
  SaveArticleDraftInput: SaveArticleDraftInput;
  SaveArticleDraftPayload: Omit<SaveArticleDraftPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  SaveArticleSearchInput: SaveArticleSearchInput;
  SaveArticleSearchPayload: Omit<SaveArticleSearchPayload, 'search'> & { search?: Maybe<ResolversParentTypes['SavedArticleSearch']> };
  SavedArticleSearch: SavedArticleSearchRow;
  SavedArticleSearchConnection: Connection<SavedArticleSearchRow>;
  SavedArticleSearchEdge: Omit<SavedArticleSearchEdge, 'node'> & { node: ResolversParentTypes['SavedArticleSearch'] };
  SavedArticleSearchInput: SavedArticleSearchInput;
  ScheduleArticleInput: ScheduleArticleInput;
  ScheduleArticlePayload: Omit<ScheduleArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ScheduledPublicationInput: ScheduledPublicationInput;
  Section: SectionRow;
  SectionFacet: Omit<SectionFacet, 'section'> & { section: ResolversParentTypes['Section'] };
  SectionFigures: SectionFigures;
  SeriesFigure: FigureRow;
  SetArticleEmbargoInput: SetArticleEmbargoInput;
  SetArticleEmbargoPayload: Omit<SetArticleEmbargoPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  SetNewspaperMastheadInput: SetNewspaperMastheadInput;
  SetNewspaperMastheadPayload: Omit<SetNewspaperMastheadPayload, 'newspaper'> & { newspaper?: Maybe<ResolversParentTypes['Newspaper']> };
  SetNewspaperPageCreditsInput: SetNewspaperPageCreditsInput;
  SetNewspaperPageCreditsPayload: Omit<SetNewspaperPageCreditsPayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  SetSectionReviewTimesInput: SetSectionReviewTimesInput;
  SetSectionReviewTimesPayload: Omit<SetSectionReviewTimesPayload, 'section'> & { section?: Maybe<ResolversParentTypes['Section']> };
  SignOffNewspaperPageInput: SignOffNewspaperPageInput;
  SignOffNewspaperPagePayload: Omit<SignOffNewspaperPagePayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  SpikeArticleInput: SpikeArticleInput;
  SpikeArticlePayload: Omit<SpikeArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  StartSyndicationInput: StartSyndicationInput;
  StartSyndicationPayload: Omit<StartSyndicationPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['SyndicationSubscription']> };
  StopSyndicationInput: StopSyndicationInput;
  StopSyndicationPayload: Omit<StopSyndicationPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['SyndicationSubscription']> };
  SubmitArticleInput: SubmitArticleInput;
  SubmitArticlePayload: Omit<SubmitArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  SummariseLiveBlogInput: SummariseLiveBlogInput;
  SummariseLiveBlogPayload: Omit<SummariseLiveBlogPayload, 'liveBlog'> & { liveBlog?: Maybe<ResolversParentTypes['LiveBlog']> };
  SwapArticlesOnPagesInput: SwapArticlesOnPagesInput;
  SwapArticlesOnPagesPayload: Omit<SwapArticlesOnPagesPayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  SwapNewspaperPagesInput: SwapNewspaperPagesInput;
  SwapNewspaperPagesPayload: Omit<SwapNewspaperPagesPayload, 'page'> & { page?: Maybe<ResolversParentTypes['NewspaperPage']> };
  SyndicationDelivery: SyndicationDeliveryRow;
  SyndicationDeliveryConnection: Connection<SyndicationDeliveryRow>;
  SyndicationDeliveryEdge: Omit<SyndicationDeliveryEdge, 'node'> & { node: ResolversParentTypes['SyndicationDelivery'] };
  SyndicationEndpoint: SyndicationEndpointRow;
  SyndicationProduct: SyndicationProductRow;
  SyndicationProductConnection: Connection<SyndicationProductRow>;
  SyndicationProductEdge: Omit<SyndicationProductEdge, 'node'> & { node: ResolversParentTypes['SyndicationProduct'] };
  SyndicationPush: SyndicationPushRow;
  SyndicationPushAttempt: SyndicationPushAttemptRow;
  SyndicationPushConnection: Connection<SyndicationPushRow>;
  SyndicationPushEdge: Omit<SyndicationPushEdge, 'node'> & { node: ResolversParentTypes['SyndicationPush'] };
  SyndicationSubscription: SyndicationSubscriptionRow;
  SyndicationSubscriptionConnection: Connection<SyndicationSubscriptionRow>;
  SyndicationSubscriptionEdge: Omit<SyndicationSubscriptionEdge, 'node'> & { node: ResolversParentTypes['SyndicationSubscription'] };
  TableBlock: TableBlockRow;
  TableCell: TableCellRow;
  TableRow: Omit<TableRow, 'cells'> & { cells: Array<ResolversParentTypes['TableCell']> };
  Tag: TagRow;
  TagConnection: Connection<TagRow>;
  TagEdge: Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] };
  TagFacet: Omit<TagFacet, 'tag'> & { tag: ResolversParentTypes['Tag'] };
  TakeUpArticleReviewInput: TakeUpArticleReviewInput;
  TakeUpArticleReviewPayload: Omit<TakeUpArticleReviewPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  TextDifference: TextDifference;
  TextFragment: TextFragment;
  TextLink: ResolversUnionTypes<ResolversParentTypes>['TextLink'];
  TextPiece: TextPiece;
  TextRun: TextRunRow;
  TimeRangeInput: TimeRangeInput;
  UnlockArticleInput: UnlockArticleInput;
  UnlockArticlePayload: Omit<UnlockArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  UnpublishArticleInput: UnpublishArticleInput;
  UnpublishArticlePayload: Omit<UnpublishArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  UnpublishFromChannelsInput: UnpublishFromChannelsInput;
  UnpublishFromChannelsPayload: Omit<UnpublishFromChannelsPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  UnscheduleArticleInput: UnscheduleArticleInput;
  UnscheduleArticlePayload: Omit<UnscheduleArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  UnspikeArticleInput: UnspikeArticleInput;
  UnspikeArticlePayload: Omit<UnspikeArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  UserError: UserError;
  VideoAsset: Stub;
  VideoBlock: VideoBlockRow;
  WebPageDirectoryEntry: Omit<WebPageDirectoryEntry, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  WebPageImportReport: Omit<WebPageImportReport, 'directory' | 'organisationsRecognised'> & { directory: Array<ResolversParentTypes['WebPageDirectoryEntry']>, organisationsRecognised: Array<ResolversParentTypes['WebPageOrganisation']> };
  WebPageOrganisation: Omit<WebPageOrganisation, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  WebPageRepair: WebPageRepair;
  WebPageUnreadableSpot: WebPageUnreadableSpot;
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawArticlePayload: Omit<WithdrawArticlePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  WithdrawFrontEditionInput: WithdrawFrontEditionInput;
  WithdrawFrontEditionPayload: Omit<WithdrawFrontEditionPayload, 'front'> & { front?: Maybe<ResolversParentTypes['Front']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddLiveBlogEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddLiveBlogEntryPayload'] = ResolversParentTypes['AddLiveBlogEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['LiveBlogEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articleVersion?: Resolver<Maybe<ResolversTypes['ArticleVersion']>, ParentType, ContextType, RequireFields<ArticleArticleVersionArgs, 'number'>>;
  assetRefs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Array<ResolversTypes['ArticleBlock']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  corrections?: Resolver<Maybe<Array<ResolversTypes['ArticleCorrection']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credits?: Resolver<Array<ResolversTypes['Credit']>, ParentType, ContextType>;
  dateline?: Resolver<Maybe<ResolversTypes['Dateline']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ArticleDocument']>, ParentType, ContextType>;
  embargoedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  events?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  fastTracks?: Resolver<Maybe<Array<ResolversTypes['ArticleFastTrack']>>, ParentType, ContextType>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  headlines?: Resolver<Array<ResolversTypes['Headline']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['ArticleStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['ArticleLabel']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadImage?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  liveBlog?: Resolver<Maybe<ResolversTypes['LiveBlog']>, ParentType, ContextType>;
  lock?: Resolver<Maybe<ResolversTypes['ArticleLock']>, ParentType, ContextType>;
  mediaTopics?: Resolver<Array<ResolversTypes['MediaTopic']>, ParentType, ContextType>;
  mentionedOrganisations?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  mentionedPeople?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['PagePlacement']>, ParentType, ContextType>;
  places?: Resolver<Maybe<Array<ResolversTypes['ArticlePlace']>>, ParentType, ContextType>;
  previews?: Resolver<Maybe<Array<ResolversTypes['ArticlePreview']>>, ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  references?: Resolver<Maybe<ResolversTypes['ArticleReferenceConnection']>, ParentType, ContextType, RequireFields<ArticleReferencesArgs, 'first'>>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['ArticleReview']>>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sponsoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sponsorshipMark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standfirst?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  updateOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updates?: Resolver<Maybe<Array<ResolversTypes['Article']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['ArticleVersionConnection']>, ParentType, ContextType, RequireFields<ArticleVersionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleAddress'] = ResolversParentTypes['ArticleAddress']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  goneSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  movedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleBlock'] = ResolversParentTypes['ArticleBlock']> = {
  __resolveType: TypeResolveFn<'CorrectionBlock' | 'EmbedBlock' | 'FactBoxBlock' | 'GalleryBlock' | 'HeadingBlock' | 'ImageBlock' | 'ListBlock' | 'ParagraphBlock' | 'QuoteBlock' | 'TableBlock' | 'VideoBlock', ParentType, ContextType>;
};

export type ArticleBlockDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleBlockDifference'] = ResolversParentTypes['ArticleBlockDifference']> = {
  from?: Resolver<Maybe<ResolversTypes['ArticleBlock']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['TextDifference']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ArticleBlock']>, ParentType, ContextType>;
};

export type ArticleComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleComparison'] = ResolversParentTypes['ArticleComparison']> = {
  body?: Resolver<Array<ResolversTypes['ArticleBlockDifference']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ArticleVersion'], ParentType, ContextType>;
  headline?: Resolver<Array<ResolversTypes['TextDifference']>, ParentType, ContextType>;
  otherFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  standfirst?: Resolver<Array<ResolversTypes['TextDifference']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ArticleVersion'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCorrection'] = ResolversParentTypes['ArticleCorrection']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duePage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleCorrectionKind'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  printedOn?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleCorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCorrectionConnection'] = ResolversParentTypes['ArticleCorrectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleCorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ArticleCorrection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleCorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCorrectionEdge'] = ResolversParentTypes['ArticleCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleCorrection'], ParentType, ContextType>;
};

export interface ArticleDocumentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ArticleDocument'], any> {
  name: 'ArticleDocument';
}

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleFastTrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleFastTrack'] = ResolversParentTypes['ArticleFastTrack']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleFastTrackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleFastTrackConnection'] = ResolversParentTypes['ArticleFastTrackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleFastTrackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ArticleFastTrack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleFastTrackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleFastTrackEdge'] = ResolversParentTypes['ArticleFastTrackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleFastTrack'], ParentType, ContextType>;
};

export type ArticleHighlightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleHighlights'] = ResolversParentTypes['ArticleHighlights']> = {
  headline?: Resolver<Array<ResolversTypes['TextFragment']>, ParentType, ContextType>;
  snippet?: Resolver<Array<ResolversTypes['TextFragment']>, ParentType, ContextType>;
};

export type ArticleLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleLink'] = ResolversParentTypes['ArticleLink']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleLockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleLock'] = ResolversParentTypes['ArticleLock']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ArticlePictureRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePictureRights'] = ResolversParentTypes['ArticlePictureRights']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticlePictureRightsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePictureRightsConnection'] = ResolversParentTypes['ArticlePictureRightsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticlePictureRightsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ArticlePictureRights']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticlePictureRightsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePictureRightsEdge'] = ResolversParentTypes['ArticlePictureRightsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticlePictureRights'], ParentType, ContextType>;
};

export type ArticlePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePlace'] = ResolversParentTypes['ArticlePlace']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ArticlePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePreview'] = ResolversParentTypes['ArticlePreview']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReference'] = ResolversParentTypes['ArticleReference']> = {
  kind?: Resolver<ResolversTypes['ArticleReferenceKind'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ArticleReferenceThing'], ParentType, ContextType>;
};

export type ArticleReferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReferenceConnection'] = ResolversParentTypes['ArticleReferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ArticleReference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleReferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReferenceEdge'] = ResolversParentTypes['ArticleReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleReference'], ParentType, ContextType>;
};

export type ArticleReferenceThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReferenceThing'] = ResolversParentTypes['ArticleReferenceThing']> = {
  __resolveType: TypeResolveFn<'Article' | 'ArticleCorrection' | 'Front' | 'LiveBlog' | 'LiveBlogEntry' | 'NewspaperPage' | 'SyndicationSubscription', ParentType, ContextType>;
};

export type ArticleReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReview'] = ResolversParentTypes['ArticleReview']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ArticleReviewDecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSearchConnection'] = ResolversParentTypes['ArticleSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleSearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ArticleSearchFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSearchEdge'] = ResolversParentTypes['ArticleSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ResolversTypes['ArticleHighlights'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleSearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSearchFacets'] = ResolversParentTypes['ArticleSearchFacets']> = {
  channels?: Resolver<Array<ResolversTypes['ChannelFacet']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['MonthFacet']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['SectionFacet']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['TagFacet']>, ParentType, ContextType>;
};

export type ArticleStatusResolvers = EnumResolverSignature<{ CORRECTED?: any, DRAFT?: any, KILLED?: any, PUBLISHED?: any, READY?: any, RECALLED?: any, RETURNED?: any, REVIEW_1?: any, REVIEW_2?: any, REVIEW_3?: any, SCHEDULED?: any, SPIKED?: any, SUBMITTED?: any, UNPUBLISHED?: any }, ResolversTypes['ArticleStatus']>;

export type ArticleStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleStep'] = ResolversParentTypes['ArticleStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleStepKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Array<ResolversTypes['ArticleBlock']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  standfirst?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ArticleVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersionConnection'] = ResolversParentTypes['ArticleVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersionEdge'] = ResolversParentTypes['ArticleVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleVersion'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelNewspaperIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelNewspaperIssuePayload'] = ResolversParentTypes['CancelNewspaperIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeChannelPayload'] = ResolversParentTypes['ChangeChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeNewspaperIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNewspaperIssuePayload'] = ResolversParentTypes['ChangeNewspaperIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePublicationPayload'] = ResolversParentTypes['ChangePublicationPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeSavedArticleSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSavedArticleSearchPayload'] = ResolversParentTypes['ChangeSavedArticleSearchPayload']> = {
  search?: Resolver<Maybe<ResolversTypes['SavedArticleSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeSyndicationEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSyndicationEndpointPayload'] = ResolversParentTypes['ChangeSyndicationEndpointPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['SyndicationEndpoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeSyndicationProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSyndicationProductPayload'] = ResolversParentTypes['ChangeSyndicationProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['SyndicationProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel'], FederationReferenceType extends FederationReferenceTypes['Channel'] = FederationReferenceTypes['Channel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Channel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<ChannelArticlesArgs, 'first'>>;
  fronts?: Resolver<Maybe<Array<ResolversTypes['Front']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelFacet'] = ResolversParentTypes['ChannelFacet']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CloseLiveBlogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseLiveBlogPayload'] = ResolversParentTypes['CloseLiveBlogPayload']> = {
  liveBlog?: Resolver<Maybe<ResolversTypes['LiveBlog']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClosedMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedMonth'] = ResolversParentTypes['ClosedMonth']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reopenedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMonth'] = ResolversParentTypes['CompanyMonth']> = {
  accrued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sinceMonthBefore?: Resolver<ResolversTypes['CompanyMonthChange'], ParentType, ContextType>;
  sinceYearBefore?: Resolver<ResolversTypes['CompanyMonthChange'], ParentType, ContextType>;
};

export type CompanyMonthChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMonthChange'] = ResolversParentTypes['CompanyMonthChange']> = {
  accrued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  accruedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompanySettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySetting'] = ResolversParentTypes['CompanySetting']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CompanySettingUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['CompanySettingValue']>, ParentType, ContextType>;
};

export type CompanySettingValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySettingValue'] = ResolversParentTypes['CompanySettingValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContentSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentSeries'] = ResolversParentTypes['ContentSeries'], FederationReferenceType extends FederationReferenceTypes['ContentSeries'] = FederationReferenceTypes['ContentSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContentSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['SeriesFigure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CorrectArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectArticlePayload'] = ResolversParentTypes['CorrectArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectLiveBlogEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectLiveBlogEntryPayload'] = ResolversParentTypes['CorrectLiveBlogEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['LiveBlogEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectionBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionBlock'] = ResolversParentTypes['CorrectionBlock']> = {
  correction?: Resolver<Maybe<ResolversTypes['ArticleCorrection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateArticleDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateArticleDraftPayload'] = ResolversParentTypes['CreateArticleDraftPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateArticlePreviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateArticlePreviewPayload'] = ResolversParentTypes['CreateArticlePreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['ArticlePreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateChannelPayload'] = ResolversParentTypes['CreateChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateFrontPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFrontPayload'] = ResolversParentTypes['CreateFrontPayload']> = {
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNewspaperIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNewspaperIssuePayload'] = ResolversParentTypes['CreateNewspaperIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSectionPayload'] = ResolversParentTypes['CreateSectionPayload']> = {
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSyndicationProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSyndicationProductPayload'] = ResolversParentTypes['CreateSyndicationProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['SyndicationProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTagPayload'] = ResolversParentTypes['CreateTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CreditRole'], ParentType, ContextType>;
};

export type CurateFrontPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurateFrontPayload'] = ResolversParentTypes['CurateFrontPayload']> = {
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dateline'] = ResolversParentTypes['Dateline']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type DeleteLiveBlogEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteLiveBlogEntryPayload'] = ResolversParentTypes['DeleteLiveBlogEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['LiveBlogEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteSavedArticleSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSavedArticleSearchPayload'] = ResolversParentTypes['DeleteSavedArticleSearchPayload']> = {
  search?: Resolver<Maybe<ResolversTypes['SavedArticleSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DuplicateArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateArticlePayload'] = ResolversParentTypes['DuplicateArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmbedBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbedBlock'] = ResolversParentTypes['EmbedBlock']> = {
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<EventCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLink'] = ResolversParentTypes['EventLink']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeAgreement'] = ResolversParentTypes['ExchangeAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FactBoxBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactBoxBlock'] = ResolversParentTypes['FactBoxBlock']> = {
  facts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrontResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Front'] = ResolversParentTypes['Front'], FederationReferenceType extends FederationReferenceTypes['Front'] = FederationReferenceTypes['Front']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Front']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  containers?: Resolver<Maybe<Array<ResolversTypes['FrontContainer']>>, ParentType, ContextType>;
  draft?: Resolver<Maybe<Array<ResolversTypes['FrontContainer']>>, ParentType, ContextType>;
  editions?: Resolver<Maybe<ResolversTypes['FrontEditionConnection']>, ParentType, ContextType, RequireFields<FrontEditionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrontCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontCard'] = ResolversParentTypes['FrontCard']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  isCurated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['ArticleLabel']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrontContainerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontContainer'] = ResolversParentTypes['FrontContainer']> = {
  cards?: Resolver<Array<ResolversTypes['FrontCard']>, ParentType, ContextType>;
  isFilledUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leavesOutShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedCards?: Resolver<Maybe<Array<ResolversTypes['PlacedFrontCard']>>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FrontEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontEdition'] = ResolversParentTypes['FrontEdition']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrontEditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontEditionConnection'] = ResolversParentTypes['FrontEditionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrontEditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FrontEdition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrontEditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontEditionEdge'] = ResolversParentTypes['FrontEditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrontEdition'], ParentType, ContextType>;
};

export type GalleryBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GalleryBlock'] = ResolversParentTypes['GalleryBlock']> = {
  images?: Resolver<Array<ResolversTypes['GalleryImage']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GalleryImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GalleryImage'] = ResolversParentTypes['GalleryImage']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type HeadingBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadingBlock'] = ResolversParentTypes['HeadingBlock']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Headline'] = ResolversParentTypes['Headline']> = {
  role?: Resolver<ResolversTypes['HeadlineRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type HighlightLiveBlogEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightLiveBlogEntryPayload'] = ResolversParentTypes['HighlightLiveBlogEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['LiveBlogEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImageBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageBlock'] = ResolversParentTypes['ImageBlock']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportWebPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportWebPagePayload'] = ResolversParentTypes['ImportWebPagePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['WebPageImportReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  wasThereAlready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type KeptPersonRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptPersonRecord'] = ResolversParentTypes['KeptPersonRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['KeptPersonValue']>, ParentType, ContextType>;
};

export type KeptPersonValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptPersonValue'] = ResolversParentTypes['KeptPersonValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeptPersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptPersonalData'] = ResolversParentTypes['KeptPersonalData']> = {
  erasures?: Resolver<Array<ResolversTypes['PersonErasure']>, ParentType, ContextType>;
  reads?: Resolver<Array<ResolversTypes['PersonalDataRead']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['KeptPersonRecord']>, ParentType, ContextType>;
};

export type KillArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KillArticlePayload'] = ResolversParentTypes['KillArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LiftArticleEmbargoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftArticleEmbargoPayload'] = ResolversParentTypes['LiftArticleEmbargoPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListBlock'] = ResolversParentTypes['ListBlock']> = {
  items?: Resolver<Array<ResolversTypes['ListItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListItem'] = ResolversParentTypes['ListItem']> = {
  isOrdered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType, RequireFields<ListItemRunsArgs, 'language'>>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type LiveBlogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveBlog'] = ResolversParentTypes['LiveBlog']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedEntries?: Resolver<Maybe<ResolversTypes['LiveBlogEntryConnection']>, ParentType, ContextType, RequireFields<LiveBlogDeletedEntriesArgs, 'first'>>;
  entries?: Resolver<Maybe<ResolversTypes['LiveBlogEntryConnection']>, ParentType, ContextType, RequireFields<LiveBlogEntriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pinned?: Resolver<Maybe<ResolversTypes['LiveBlogEntry']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LiveBlogStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveBlogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveBlogConnection'] = ResolversParentTypes['LiveBlogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LiveBlogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LiveBlog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiveBlogCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveBlogCorrection'] = ResolversParentTypes['LiveBlogCorrection']> = {
  body?: Resolver<Maybe<Array<ResolversTypes['ArticleBlock']>>, ParentType, ContextType>;
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LiveBlogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveBlogEdge'] = ResolversParentTypes['LiveBlogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiveBlog'], ParentType, ContextType>;
};

export type LiveBlogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveBlogEntry'] = ResolversParentTypes['LiveBlogEntry']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Array<ResolversTypes['ArticleBlock']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['LiveBlogCorrection']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKeyEvent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  liveBlog?: Resolver<Maybe<ResolversTypes['LiveBlog']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveBlogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveBlogEntryConnection'] = ResolversParentTypes['LiveBlogEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LiveBlogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LiveBlogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiveBlogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveBlogEntryEdge'] = ResolversParentTypes['LiveBlogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiveBlogEntry'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LockArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockArticlePayload'] = ResolversParentTypes['LockArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MapSectionToMediaTopicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapSectionToMediaTopicPayload'] = ResolversParentTypes['MapSectionToMediaTopicPayload']> = {
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MapTagToMediaTopicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapTagToMediaTopicPayload'] = ResolversParentTypes['MapTagToMediaTopicPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkArticleSponsoredPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkArticleSponsoredPayload'] = ResolversParentTypes['MarkArticleSponsoredPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAsset'] = ResolversParentTypes['MediaAsset'], FederationReferenceType extends FederationReferenceTypes['MediaAsset'] = FederationReferenceTypes['MediaAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediaAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedIn?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<MediaAssetUsedInArgs, 'first'>>;
};

export type MediaTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaTopic'] = ResolversParentTypes['MediaTopic']> = {
  broader?: Resolver<Maybe<ResolversTypes['MediaTopic']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeSectionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeSectionsPayload'] = ResolversParentTypes['MergeSectionsPayload']> = {
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeTagsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeTagsPayload'] = ResolversParentTypes['MergeTagsPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MonthFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthFacet'] = ResolversParentTypes['MonthFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addLiveBlogEntry?: Resolver<Maybe<ResolversTypes['AddLiveBlogEntryPayload']>, ParentType, ContextType, RequireFields<MutationAddLiveBlogEntryArgs, 'input'>>;
  cancelNewspaperIssue?: Resolver<Maybe<ResolversTypes['CancelNewspaperIssuePayload']>, ParentType, ContextType, RequireFields<MutationCancelNewspaperIssueArgs, 'input'>>;
  changeChannel?: Resolver<Maybe<ResolversTypes['ChangeChannelPayload']>, ParentType, ContextType, RequireFields<MutationChangeChannelArgs, 'input'>>;
  changeNewspaperIssue?: Resolver<Maybe<ResolversTypes['ChangeNewspaperIssuePayload']>, ParentType, ContextType, RequireFields<MutationChangeNewspaperIssueArgs, 'input'>>;
  changePublication?: Resolver<Maybe<ResolversTypes['ChangePublicationPayload']>, ParentType, ContextType, RequireFields<MutationChangePublicationArgs, 'input'>>;
  changeSavedArticleSearch?: Resolver<Maybe<ResolversTypes['ChangeSavedArticleSearchPayload']>, ParentType, ContextType, RequireFields<MutationChangeSavedArticleSearchArgs, 'input'>>;
  changeSyndicationEndpoint?: Resolver<Maybe<ResolversTypes['ChangeSyndicationEndpointPayload']>, ParentType, ContextType, RequireFields<MutationChangeSyndicationEndpointArgs, 'input'>>;
  changeSyndicationProduct?: Resolver<Maybe<ResolversTypes['ChangeSyndicationProductPayload']>, ParentType, ContextType, RequireFields<MutationChangeSyndicationProductArgs, 'input'>>;
  closeLiveBlog?: Resolver<Maybe<ResolversTypes['CloseLiveBlogPayload']>, ParentType, ContextType, RequireFields<MutationCloseLiveBlogArgs, 'input'>>;
  correctArticle?: Resolver<Maybe<ResolversTypes['CorrectArticlePayload']>, ParentType, ContextType, RequireFields<MutationCorrectArticleArgs, 'input'>>;
  correctLiveBlogEntry?: Resolver<Maybe<ResolversTypes['CorrectLiveBlogEntryPayload']>, ParentType, ContextType, RequireFields<MutationCorrectLiveBlogEntryArgs, 'input'>>;
  createArticleDraft?: Resolver<Maybe<ResolversTypes['CreateArticleDraftPayload']>, ParentType, ContextType, RequireFields<MutationCreateArticleDraftArgs, 'input'>>;
  createArticlePreview?: Resolver<Maybe<ResolversTypes['CreateArticlePreviewPayload']>, ParentType, ContextType, RequireFields<MutationCreateArticlePreviewArgs, 'input'>>;
  createChannel?: Resolver<Maybe<ResolversTypes['CreateChannelPayload']>, ParentType, ContextType, RequireFields<MutationCreateChannelArgs, 'input'>>;
  createFront?: Resolver<Maybe<ResolversTypes['CreateFrontPayload']>, ParentType, ContextType, RequireFields<MutationCreateFrontArgs, 'input'>>;
  createNewspaperIssue?: Resolver<Maybe<ResolversTypes['CreateNewspaperIssuePayload']>, ParentType, ContextType, RequireFields<MutationCreateNewspaperIssueArgs, 'input'>>;
  createSection?: Resolver<Maybe<ResolversTypes['CreateSectionPayload']>, ParentType, ContextType, RequireFields<MutationCreateSectionArgs, 'input'>>;
  createSyndicationProduct?: Resolver<Maybe<ResolversTypes['CreateSyndicationProductPayload']>, ParentType, ContextType, RequireFields<MutationCreateSyndicationProductArgs, 'input'>>;
  createTag?: Resolver<Maybe<ResolversTypes['CreateTagPayload']>, ParentType, ContextType, RequireFields<MutationCreateTagArgs, 'input'>>;
  curateFront?: Resolver<Maybe<ResolversTypes['CurateFrontPayload']>, ParentType, ContextType, RequireFields<MutationCurateFrontArgs, 'input'>>;
  deleteLiveBlogEntry?: Resolver<Maybe<ResolversTypes['DeleteLiveBlogEntryPayload']>, ParentType, ContextType, RequireFields<MutationDeleteLiveBlogEntryArgs, 'input'>>;
  deleteSavedArticleSearch?: Resolver<Maybe<ResolversTypes['DeleteSavedArticleSearchPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSavedArticleSearchArgs, 'input'>>;
  duplicateArticle?: Resolver<Maybe<ResolversTypes['DuplicateArticlePayload']>, ParentType, ContextType, RequireFields<MutationDuplicateArticleArgs, 'input'>>;
  highlightLiveBlogEntry?: Resolver<Maybe<ResolversTypes['HighlightLiveBlogEntryPayload']>, ParentType, ContextType, RequireFields<MutationHighlightLiveBlogEntryArgs, 'input'>>;
  importWebPage?: Resolver<Maybe<ResolversTypes['ImportWebPagePayload']>, ParentType, ContextType, RequireFields<MutationImportWebPageArgs, 'input'>>;
  killArticle?: Resolver<Maybe<ResolversTypes['KillArticlePayload']>, ParentType, ContextType, RequireFields<MutationKillArticleArgs, 'input'>>;
  liftArticleEmbargo?: Resolver<Maybe<ResolversTypes['LiftArticleEmbargoPayload']>, ParentType, ContextType, RequireFields<MutationLiftArticleEmbargoArgs, 'input'>>;
  lockArticle?: Resolver<Maybe<ResolversTypes['LockArticlePayload']>, ParentType, ContextType, RequireFields<MutationLockArticleArgs, 'input'>>;
  mapSectionToMediaTopic?: Resolver<Maybe<ResolversTypes['MapSectionToMediaTopicPayload']>, ParentType, ContextType, RequireFields<MutationMapSectionToMediaTopicArgs, 'input'>>;
  mapTagToMediaTopic?: Resolver<Maybe<ResolversTypes['MapTagToMediaTopicPayload']>, ParentType, ContextType, RequireFields<MutationMapTagToMediaTopicArgs, 'input'>>;
  markArticleSponsored?: Resolver<Maybe<ResolversTypes['MarkArticleSponsoredPayload']>, ParentType, ContextType, RequireFields<MutationMarkArticleSponsoredArgs, 'input'>>;
  mergeSections?: Resolver<Maybe<ResolversTypes['MergeSectionsPayload']>, ParentType, ContextType, RequireFields<MutationMergeSectionsArgs, 'input'>>;
  mergeTags?: Resolver<Maybe<ResolversTypes['MergeTagsPayload']>, ParentType, ContextType, RequireFields<MutationMergeTagsArgs, 'input'>>;
  openLiveBlog?: Resolver<Maybe<ResolversTypes['OpenLiveBlogPayload']>, ParentType, ContextType, RequireFields<MutationOpenLiveBlogArgs, 'input'>>;
  openSyndicationEndpoint?: Resolver<Maybe<ResolversTypes['OpenSyndicationEndpointPayload']>, ParentType, ContextType, RequireFields<MutationOpenSyndicationEndpointArgs, 'input'>>;
  orderChannels?: Resolver<Maybe<ResolversTypes['OrderChannelsPayload']>, ParentType, ContextType, RequireFields<MutationOrderChannelsArgs, 'input'>>;
  orderSections?: Resolver<Maybe<ResolversTypes['OrderSectionsPayload']>, ParentType, ContextType, RequireFields<MutationOrderSectionsArgs, 'input'>>;
  pauseSyndicationEndpoint?: Resolver<Maybe<ResolversTypes['PauseSyndicationEndpointPayload']>, ParentType, ContextType, RequireFields<MutationPauseSyndicationEndpointArgs, 'input'>>;
  placeArticle?: Resolver<Maybe<ResolversTypes['PlaceArticlePayload']>, ParentType, ContextType, RequireFields<MutationPlaceArticleArgs, 'input'>>;
  proveSyndicationAgreement?: Resolver<Maybe<ResolversTypes['ProveSyndicationAgreementPayload']>, ParentType, ContextType, RequireFields<MutationProveSyndicationAgreementArgs, 'input'>>;
  publishArticle?: Resolver<Maybe<ResolversTypes['PublishArticlePayload']>, ParentType, ContextType, RequireFields<MutationPublishArticleArgs, 'input'>>;
  publishFront?: Resolver<Maybe<ResolversTypes['PublishFrontPayload']>, ParentType, ContextType, RequireFields<MutationPublishFrontArgs, 'input'>>;
  recallArticle?: Resolver<Maybe<ResolversTypes['RecallArticlePayload']>, ParentType, ContextType, RequireFields<MutationRecallArticleArgs, 'input'>>;
  recheckArticleRights?: Resolver<Maybe<ResolversTypes['RecheckArticleRightsPayload']>, ParentType, ContextType, RequireFields<MutationRecheckArticleRightsArgs, 'input'>>;
  reclassifyArticle?: Resolver<Maybe<ResolversTypes['ReclassifyArticlePayload']>, ParentType, ContextType, RequireFields<MutationReclassifyArticleArgs, 'input'>>;
  recordNewspaperPlate?: Resolver<Maybe<ResolversTypes['RecordNewspaperPlatePayload']>, ParentType, ContextType, RequireFields<MutationRecordNewspaperPlateArgs, 'input'>>;
  recordPageProof?: Resolver<Maybe<ResolversTypes['RecordPageProofPayload']>, ParentType, ContextType, RequireFields<MutationRecordPageProofArgs, 'input'>>;
  recordPrintedCorrection?: Resolver<Maybe<ResolversTypes['RecordPrintedCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationRecordPrintedCorrectionArgs, 'input'>>;
  reinstateChannel?: Resolver<Maybe<ResolversTypes['ReinstateChannelPayload']>, ParentType, ContextType, RequireFields<MutationReinstateChannelArgs, 'input'>>;
  reinstateFront?: Resolver<Maybe<ResolversTypes['ReinstateFrontPayload']>, ParentType, ContextType, RequireFields<MutationReinstateFrontArgs, 'input'>>;
  reinstateNewspaperIssue?: Resolver<Maybe<ResolversTypes['ReinstateNewspaperIssuePayload']>, ParentType, ContextType, RequireFields<MutationReinstateNewspaperIssueArgs, 'input'>>;
  reinstateSection?: Resolver<Maybe<ResolversTypes['ReinstateSectionPayload']>, ParentType, ContextType, RequireFields<MutationReinstateSectionArgs, 'input'>>;
  reinstateTag?: Resolver<Maybe<ResolversTypes['ReinstateTagPayload']>, ParentType, ContextType, RequireFields<MutationReinstateTagArgs, 'input'>>;
  releaseArticleReview?: Resolver<Maybe<ResolversTypes['ReleaseArticleReviewPayload']>, ParentType, ContextType, RequireFields<MutationReleaseArticleReviewArgs, 'input'>>;
  remakeNewspaperPage?: Resolver<Maybe<ResolversTypes['RemakeNewspaperPagePayload']>, ParentType, ContextType, RequireFields<MutationRemakeNewspaperPageArgs, 'input'>>;
  removeArticleFromPage?: Resolver<Maybe<ResolversTypes['RemoveArticleFromPagePayload']>, ParentType, ContextType, RequireFields<MutationRemoveArticleFromPageArgs, 'input'>>;
  renameSection?: Resolver<Maybe<ResolversTypes['RenameSectionPayload']>, ParentType, ContextType, RequireFields<MutationRenameSectionArgs, 'input'>>;
  renameTag?: Resolver<Maybe<ResolversTypes['RenameTagPayload']>, ParentType, ContextType, RequireFields<MutationRenameTagArgs, 'input'>>;
  reopenLiveBlog?: Resolver<Maybe<ResolversTypes['ReopenLiveBlogPayload']>, ParentType, ContextType, RequireFields<MutationReopenLiveBlogArgs, 'input'>>;
  reopenNewspaperPage?: Resolver<Maybe<ResolversTypes['ReopenNewspaperPagePayload']>, ParentType, ContextType, RequireFields<MutationReopenNewspaperPageArgs, 'input'>>;
  restoreArticleVersion?: Resolver<Maybe<ResolversTypes['RestoreArticleVersionPayload']>, ParentType, ContextType, RequireFields<MutationRestoreArticleVersionArgs, 'input'>>;
  restoreFrontEdition?: Resolver<Maybe<ResolversTypes['RestoreFrontEditionPayload']>, ParentType, ContextType, RequireFields<MutationRestoreFrontEditionArgs, 'input'>>;
  resumeSyndication?: Resolver<Maybe<ResolversTypes['ResumeSyndicationPayload']>, ParentType, ContextType, RequireFields<MutationResumeSyndicationArgs, 'input'>>;
  resumeSyndicationEndpoint?: Resolver<Maybe<ResolversTypes['ResumeSyndicationEndpointPayload']>, ParentType, ContextType, RequireFields<MutationResumeSyndicationEndpointArgs, 'input'>>;
  retireChannel?: Resolver<Maybe<ResolversTypes['RetireChannelPayload']>, ParentType, ContextType, RequireFields<MutationRetireChannelArgs, 'input'>>;
  retireFront?: Resolver<Maybe<ResolversTypes['RetireFrontPayload']>, ParentType, ContextType, RequireFields<MutationRetireFrontArgs, 'input'>>;
  retireSection?: Resolver<Maybe<ResolversTypes['RetireSectionPayload']>, ParentType, ContextType, RequireFields<MutationRetireSectionArgs, 'input'>>;
  retireTag?: Resolver<Maybe<ResolversTypes['RetireTagPayload']>, ParentType, ContextType, RequireFields<MutationRetireTagArgs, 'input'>>;
  retryFailedSyndicationPushes?: Resolver<Maybe<ResolversTypes['RetryFailedSyndicationPushesPayload']>, ParentType, ContextType, RequireFields<MutationRetryFailedSyndicationPushesArgs, 'input'>>;
  retrySyndicationPush?: Resolver<Maybe<ResolversTypes['RetrySyndicationPushPayload']>, ParentType, ContextType, RequireFields<MutationRetrySyndicationPushArgs, 'input'>>;
  reviewArticle?: Resolver<Maybe<ResolversTypes['ReviewArticlePayload']>, ParentType, ContextType, RequireFields<MutationReviewArticleArgs, 'input'>>;
  reviewLiveBlogEntry?: Resolver<Maybe<ResolversTypes['ReviewLiveBlogEntryPayload']>, ParentType, ContextType, RequireFields<MutationReviewLiveBlogEntryArgs, 'input'>>;
  revokeArticlePreview?: Resolver<Maybe<ResolversTypes['RevokeArticlePreviewPayload']>, ParentType, ContextType, RequireFields<MutationRevokeArticlePreviewArgs, 'input'>>;
  saveArticleDraft?: Resolver<Maybe<ResolversTypes['SaveArticleDraftPayload']>, ParentType, ContextType, RequireFields<MutationSaveArticleDraftArgs, 'input'>>;
  saveArticleSearch?: Resolver<Maybe<ResolversTypes['SaveArticleSearchPayload']>, ParentType, ContextType, RequireFields<MutationSaveArticleSearchArgs, 'input'>>;
  scheduleArticle?: Resolver<Maybe<ResolversTypes['ScheduleArticlePayload']>, ParentType, ContextType, RequireFields<MutationScheduleArticleArgs, 'input'>>;
  setArticleEmbargo?: Resolver<Maybe<ResolversTypes['SetArticleEmbargoPayload']>, ParentType, ContextType, RequireFields<MutationSetArticleEmbargoArgs, 'input'>>;
  setNewspaperMasthead?: Resolver<Maybe<ResolversTypes['SetNewspaperMastheadPayload']>, ParentType, ContextType, RequireFields<MutationSetNewspaperMastheadArgs, 'input'>>;
  setNewspaperPageCredits?: Resolver<Maybe<ResolversTypes['SetNewspaperPageCreditsPayload']>, ParentType, ContextType, RequireFields<MutationSetNewspaperPageCreditsArgs, 'input'>>;
  setSectionReviewTimes?: Resolver<Maybe<ResolversTypes['SetSectionReviewTimesPayload']>, ParentType, ContextType, RequireFields<MutationSetSectionReviewTimesArgs, 'input'>>;
  signOffNewspaperPage?: Resolver<Maybe<ResolversTypes['SignOffNewspaperPagePayload']>, ParentType, ContextType, RequireFields<MutationSignOffNewspaperPageArgs, 'input'>>;
  spikeArticle?: Resolver<Maybe<ResolversTypes['SpikeArticlePayload']>, ParentType, ContextType, RequireFields<MutationSpikeArticleArgs, 'input'>>;
  startSyndication?: Resolver<Maybe<ResolversTypes['StartSyndicationPayload']>, ParentType, ContextType, RequireFields<MutationStartSyndicationArgs, 'input'>>;
  stopSyndication?: Resolver<Maybe<ResolversTypes['StopSyndicationPayload']>, ParentType, ContextType, RequireFields<MutationStopSyndicationArgs, 'input'>>;
  submitArticle?: Resolver<Maybe<ResolversTypes['SubmitArticlePayload']>, ParentType, ContextType, RequireFields<MutationSubmitArticleArgs, 'input'>>;
  summariseLiveBlog?: Resolver<Maybe<ResolversTypes['SummariseLiveBlogPayload']>, ParentType, ContextType, RequireFields<MutationSummariseLiveBlogArgs, 'input'>>;
  swapArticlesOnPages?: Resolver<Maybe<ResolversTypes['SwapArticlesOnPagesPayload']>, ParentType, ContextType, RequireFields<MutationSwapArticlesOnPagesArgs, 'input'>>;
  swapNewspaperPages?: Resolver<Maybe<ResolversTypes['SwapNewspaperPagesPayload']>, ParentType, ContextType, RequireFields<MutationSwapNewspaperPagesArgs, 'input'>>;
  takeUpArticleReview?: Resolver<Maybe<ResolversTypes['TakeUpArticleReviewPayload']>, ParentType, ContextType, RequireFields<MutationTakeUpArticleReviewArgs, 'input'>>;
  unlockArticle?: Resolver<Maybe<ResolversTypes['UnlockArticlePayload']>, ParentType, ContextType, RequireFields<MutationUnlockArticleArgs, 'input'>>;
  unpublishArticle?: Resolver<Maybe<ResolversTypes['UnpublishArticlePayload']>, ParentType, ContextType, RequireFields<MutationUnpublishArticleArgs, 'input'>>;
  unpublishFromChannels?: Resolver<Maybe<ResolversTypes['UnpublishFromChannelsPayload']>, ParentType, ContextType, RequireFields<MutationUnpublishFromChannelsArgs, 'input'>>;
  unscheduleArticle?: Resolver<Maybe<ResolversTypes['UnscheduleArticlePayload']>, ParentType, ContextType, RequireFields<MutationUnscheduleArticleArgs, 'input'>>;
  unspikeArticle?: Resolver<Maybe<ResolversTypes['UnspikeArticlePayload']>, ParentType, ContextType, RequireFields<MutationUnspikeArticleArgs, 'input'>>;
  withdrawArticle?: Resolver<Maybe<ResolversTypes['WithdrawArticlePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawArticleArgs, 'input'>>;
  withdrawFrontEdition?: Resolver<Maybe<ResolversTypes['WithdrawFrontEditionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawFrontEditionArgs, 'input'>>;
};

export type NewspaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Newspaper'] = ResolversParentTypes['Newspaper'], FederationReferenceType extends FederationReferenceTypes['Newspaper'] = FederationReferenceTypes['Newspaper']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Newspaper']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advertisingLicence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  printer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printerAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewspaperIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssue'] = ResolversParentTypes['NewspaperIssue'], FederationReferenceType extends FederationReferenceTypes['NewspaperIssue'] = FederationReferenceTypes['NewspaperIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PageFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExtra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newspaper?: Resolver<ResolversTypes['Newspaper'], ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pages?: Resolver<Array<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  pagesSignedOffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  platesSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publicationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NewspaperIssueStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewspaperIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssueConnection'] = ResolversParentTypes['NewspaperIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewspaperIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewspaperIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssueEdge'] = ResolversParentTypes['NewspaperIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewspaperIssue'], ParentType, ContextType>;
};

export type NewspaperPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperPage'] = ResolversParentTypes['NewspaperPage'], FederationReferenceType extends FederationReferenceTypes['NewspaperPage'] = FederationReferenceTypes['NewspaperPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  editor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['NewspaperIssue'], ParentType, ContextType>;
  layoutDesigner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['PagePlacement']>, ParentType, ContextType>;
  plateSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plates?: Resolver<Maybe<Array<ResolversTypes['PagePlate']>>, ParentType, ContextType>;
  proofreader?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['PageProof']>>, ParentType, ContextType>;
  reopenings?: Resolver<Maybe<Array<ResolversTypes['PageReopening']>>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  signedOffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenLiveBlogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenLiveBlogPayload'] = ResolversParentTypes['OpenLiveBlogPayload']> = {
  liveBlog?: Resolver<Maybe<ResolversTypes['LiveBlog']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenSyndicationEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSyndicationEndpointPayload'] = ResolversParentTypes['OpenSyndicationEndpointPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['SyndicationEndpoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderChannelsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderChannelsPayload'] = ResolversParentTypes['OrderChannelsPayload']> = {
  channels?: Resolver<Maybe<Array<ResolversTypes['Channel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderSectionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSectionsPayload'] = ResolversParentTypes['OrderSectionsPayload']> = {
  sections?: Resolver<Maybe<Array<ResolversTypes['Section']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<OrganisationCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationLink'] = ResolversParentTypes['OrganisationLink']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutsideLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideLink'] = ResolversParentTypes['OutsideLink']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageLink'] = ResolversParentTypes['PageLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PagePlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PagePlacement'] = ResolversParentTypes['PagePlacement']> = {
  areaCm2?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  continuedFrom?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  continuedOn?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['NewspaperPage'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PagePlateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PagePlate'] = ResolversParentTypes['PagePlate']> = {
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageProof'] = ResolversParentTypes['PageProof']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageReopeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageReopening'] = ResolversParentTypes['PageReopening']> = {
  plateSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reopenedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOffAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ParagraphBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParagraphBlock'] = ResolversParentTypes['ParagraphBlock']> = {
  runs?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType, RequireFields<ParagraphBlockRunsArgs, 'language'>>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PauseSyndicationEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseSyndicationEndpointPayload'] = ResolversParentTypes['PauseSyndicationEndpointPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['SyndicationEndpoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<PersonArticlesArgs, 'first'>>;
  coverage?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<PersonCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonErasure'] = ResolversParentTypes['PersonErasure']> = {
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLink'] = ResolversParentTypes['PersonLink']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataRead'] = ResolversParentTypes['PersonalDataRead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataReadConnection'] = ResolversParentTypes['PersonalDataReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonalDataReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalDataRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalDataReadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataReadEdge'] = ResolversParentTypes['PersonalDataReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalDataRead'], ParentType, ContextType>;
};

export type PlaceArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceArticlePayload'] = ResolversParentTypes['PlaceArticlePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlacedFrontCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedFrontCard'] = ResolversParentTypes['PlacedFrontCard']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewedArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedArticle'] = ResolversParentTypes['PreviewedArticle']> = {
  body?: Resolver<Array<ResolversTypes['ArticleBlock']>, ParentType, ContextType>;
  credits?: Resolver<Array<ResolversTypes['Credit']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standfirst?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProveSyndicationAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProveSyndicationAgreementPayload'] = ResolversParentTypes['ProveSyndicationAgreementPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['SyndicationSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  formerUrls?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  leadImage?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  unpublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishArticlePayload'] = ResolversParentTypes['PublishArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishFrontPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishFrontPayload'] = ResolversParentTypes['PublishFrontPayload']> = {
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedArticleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedArticleVersion'] = ResolversParentTypes['PublishedArticleVersion']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ArticleVersion'], ParentType, ContextType>;
};

export type PublishedArticleVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedArticleVersionConnection'] = ResolversParentTypes['PublishedArticleVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedArticleVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublishedArticleVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedArticleVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedArticleVersionEdge'] = ResolversParentTypes['PublishedArticleVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedArticleVersion'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articleAddress?: Resolver<Maybe<ResolversTypes['ArticleAddress']>, ParentType, ContextType, RequireFields<QueryArticleAddressArgs, 'url'>>;
  articleBySlug?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleBySlugArgs, 'slug'>>;
  articleFastTracks?: Resolver<Maybe<ResolversTypes['ArticleFastTrackConnection']>, ParentType, ContextType, RequireFields<QueryArticleFastTracksArgs, 'first'>>;
  articlePicturesToTakeDown?: Resolver<Maybe<ResolversTypes['ArticlePictureRightsConnection']>, ParentType, ContextType, RequireFields<QueryArticlePicturesToTakeDownArgs, 'first'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'orderBy'>>;
  articlesUnderReview?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesUnderReviewArgs, 'first' | 'queue'>>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType, RequireFields<QueryChannelArgs, 'id'>>;
  channelBySlug?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType, RequireFields<QueryChannelBySlugArgs, 'slug'>>;
  channels?: Resolver<Maybe<Array<ResolversTypes['Channel']>>, ParentType, ContextType, RequireFields<QueryChannelsArgs, 'isRetired'>>;
  compareArticleVersions?: Resolver<Maybe<ResolversTypes['ArticleComparison']>, ParentType, ContextType, RequireFields<QueryCompareArticleVersionsArgs, 'articleId' | 'from' | 'to'>>;
  dueCorrections?: Resolver<Maybe<ResolversTypes['ArticleCorrectionConnection']>, ParentType, ContextType, RequireFields<QueryDueCorrectionsArgs, 'first'>>;
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType, RequireFields<QueryFrontArgs, 'id'>>;
  frontBySlug?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType, RequireFields<QueryFrontBySlugArgs, 'slug'>>;
  fronts?: Resolver<Maybe<Array<ResolversTypes['Front']>>, ParentType, ContextType, RequireFields<QueryFrontsArgs, 'isRetired'>>;
  liveBlogEntriesToReview?: Resolver<Maybe<ResolversTypes['LiveBlogEntryConnection']>, ParentType, ContextType, RequireFields<QueryLiveBlogEntriesToReviewArgs, 'first'>>;
  liveBlogs?: Resolver<Maybe<ResolversTypes['LiveBlogConnection']>, ParentType, ContextType, RequireFields<QueryLiveBlogsArgs, 'first'>>;
  mediaTopic?: Resolver<Maybe<ResolversTypes['MediaTopic']>, ParentType, ContextType, RequireFields<QueryMediaTopicArgs, 'code'>>;
  mediaTopics?: Resolver<Maybe<Array<ResolversTypes['MediaTopic']>>, ParentType, ContextType, Partial<QueryMediaTopicsArgs>>;
  mySavedArticleSearches?: Resolver<Maybe<ResolversTypes['SavedArticleSearchConnection']>, ParentType, ContextType, RequireFields<QueryMySavedArticleSearchesArgs, 'first'>>;
  mySyndicationSubscriptions?: Resolver<Maybe<ResolversTypes['SyndicationSubscriptionConnection']>, ParentType, ContextType, RequireFields<QueryMySyndicationSubscriptionsArgs, 'first'>>;
  newspaperByCode?: Resolver<Maybe<ResolversTypes['Newspaper']>, ParentType, ContextType, RequireFields<QueryNewspaperByCodeArgs, 'code'>>;
  newspaperIssue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType, RequireFields<QueryNewspaperIssueArgs, 'id'>>;
  newspaperIssueByDate?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType, RequireFields<QueryNewspaperIssueByDateArgs, 'edition' | 'issueDate' | 'publicationCode'>>;
  newspaperIssues?: Resolver<Maybe<ResolversTypes['NewspaperIssueConnection']>, ParentType, ContextType, RequireFields<QueryNewspaperIssuesArgs, 'first' | 'orderBy'>>;
  newspapers?: Resolver<Maybe<Array<ResolversTypes['Newspaper']>>, ParentType, ContextType>;
  previewArticle?: Resolver<Maybe<ResolversTypes['PreviewedArticle']>, ParentType, ContextType, RequireFields<QueryPreviewArticleArgs, 'token'>>;
  publishedArticleVersions?: Resolver<Maybe<ResolversTypes['PublishedArticleVersionConnection']>, ParentType, ContextType, RequireFields<QueryPublishedArticleVersionsArgs, 'first'>>;
  searchArticles?: Resolver<Maybe<ResolversTypes['ArticleSearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArticlesArgs, 'first' | 'orderBy' | 'text'>>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType, RequireFields<QuerySectionArgs, 'id'>>;
  sectionBySlug?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType, RequireFields<QuerySectionBySlugArgs, 'slug'>>;
  sections?: Resolver<Maybe<Array<ResolversTypes['Section']>>, ParentType, ContextType, RequireFields<QuerySectionsArgs, 'isRetired'>>;
  syndicationProducts?: Resolver<Maybe<ResolversTypes['SyndicationProductConnection']>, ParentType, ContextType, RequireFields<QuerySyndicationProductsArgs, 'first' | 'isRetired'>>;
  syndicationPushes?: Resolver<Maybe<ResolversTypes['SyndicationPushConnection']>, ParentType, ContextType, RequireFields<QuerySyndicationPushesArgs, 'first'>>;
  syndicationSubscriptions?: Resolver<Maybe<ResolversTypes['SyndicationSubscriptionConnection']>, ParentType, ContextType, RequireFields<QuerySyndicationSubscriptionsArgs, 'first'>>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagArgs, 'id'>>;
  tagBySlug?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagBySlugArgs, 'slug'>>;
  tags?: Resolver<Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, RequireFields<QueryTagsArgs, 'first' | 'isRetired'>>;
};

export type QuoteBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteBlock'] = ResolversParentTypes['QuoteBlock']> = {
  attribution?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType, RequireFields<QuoteBlockRunsArgs, 'language'>>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecallArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallArticlePayload'] = ResolversParentTypes['RecallArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecheckArticleRightsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecheckArticleRightsPayload'] = ResolversParentTypes['RecheckArticleRightsPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReclassifyArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReclassifyArticlePayload'] = ResolversParentTypes['ReclassifyArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordNewspaperPlatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNewspaperPlatePayload'] = ResolversParentTypes['RecordNewspaperPlatePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPageProofPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPageProofPayload'] = ResolversParentTypes['RecordPageProofPayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPrintedCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPrintedCorrectionPayload'] = ResolversParentTypes['RecordPrintedCorrectionPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['ArticleCorrection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateChannelPayload'] = ResolversParentTypes['ReinstateChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateFrontPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateFrontPayload'] = ResolversParentTypes['ReinstateFrontPayload']> = {
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateNewspaperIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateNewspaperIssuePayload'] = ResolversParentTypes['ReinstateNewspaperIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateSectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateSectionPayload'] = ResolversParentTypes['ReinstateSectionPayload']> = {
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateTagPayload'] = ResolversParentTypes['ReinstateTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseArticleReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseArticleReviewPayload'] = ResolversParentTypes['ReleaseArticleReviewPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemakeNewspaperPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemakeNewspaperPagePayload'] = ResolversParentTypes['RemakeNewspaperPagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveArticleFromPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveArticleFromPagePayload'] = ResolversParentTypes['RemoveArticleFromPagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameSectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameSectionPayload'] = ResolversParentTypes['RenameSectionPayload']> = {
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameTagPayload'] = ResolversParentTypes['RenameTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenLiveBlogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenLiveBlogPayload'] = ResolversParentTypes['ReopenLiveBlogPayload']> = {
  liveBlog?: Resolver<Maybe<ResolversTypes['LiveBlog']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenNewspaperPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenNewspaperPagePayload'] = ResolversParentTypes['ReopenNewspaperPagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreArticleVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreArticleVersionPayload'] = ResolversParentTypes['RestoreArticleVersionPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreFrontEditionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreFrontEditionPayload'] = ResolversParentTypes['RestoreFrontEditionPayload']> = {
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeSyndicationEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeSyndicationEndpointPayload'] = ResolversParentTypes['ResumeSyndicationEndpointPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['SyndicationEndpoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeSyndicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeSyndicationPayload'] = ResolversParentTypes['ResumeSyndicationPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['SyndicationSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireChannelPayload'] = ResolversParentTypes['RetireChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireFrontPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireFrontPayload'] = ResolversParentTypes['RetireFrontPayload']> = {
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireSectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireSectionPayload'] = ResolversParentTypes['RetireSectionPayload']> = {
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireTagPayload'] = ResolversParentTypes['RetireTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetryFailedSyndicationPushesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryFailedSyndicationPushesPayload'] = ResolversParentTypes['RetryFailedSyndicationPushesPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['SyndicationEndpoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetrySyndicationPushPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetrySyndicationPushPayload'] = ResolversParentTypes['RetrySyndicationPushPayload']> = {
  push?: Resolver<Maybe<ResolversTypes['SyndicationPush']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewArticlePayload'] = ResolversParentTypes['ReviewArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewLiveBlogEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewLiveBlogEntryPayload'] = ResolversParentTypes['ReviewLiveBlogEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['LiveBlogEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeArticlePreviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeArticlePreviewPayload'] = ResolversParentTypes['RevokeArticlePreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['ArticlePreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveArticleDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveArticleDraftPayload'] = ResolversParentTypes['SaveArticleDraftPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveArticleSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveArticleSearchPayload'] = ResolversParentTypes['SaveArticleSearchPayload']> = {
  search?: Resolver<Maybe<ResolversTypes['SavedArticleSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedArticleSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedArticleSearch'] = ResolversParentTypes['SavedArticleSearch']> = {
  allTags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  anyTags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  creditedPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['ArticleSearchConnection']>, ParentType, ContextType, RequireFields<SavedArticleSearchFoundArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['ArticleLabel']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mediaTopic?: Resolver<Maybe<ResolversTypes['MediaTopic']>, ParentType, ContextType>;
  mentionedPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noTags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  orderBy?: Resolver<ResolversTypes['ArticleSearchSort'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ArticleStatus']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['ArticleStatus']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedArticleSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedArticleSearchConnection'] = ResolversParentTypes['SavedArticleSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedArticleSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SavedArticleSearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedArticleSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedArticleSearchEdge'] = ResolversParentTypes['SavedArticleSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedArticleSearch'], ParentType, ContextType>;
};

export type ScheduleArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleArticlePayload'] = ResolversParentTypes['ScheduleArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section'], FederationReferenceType extends FederationReferenceTypes['Section'] = FederationReferenceTypes['Section']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Section']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SectionArticlesArgs, 'first'>>;
  fastTrackMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['SectionFigures'], ParentType, ContextType, RequireFields<SectionFiguresArgs, 'month'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaTopic?: Resolver<Maybe<ResolversTypes['MediaTopic']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionFacet'] = ResolversParentTypes['SectionFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionFigures'] = ResolversParentTypes['SectionFigures']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  pictures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesFigure'] = ResolversParentTypes['SeriesFigure']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SetArticleEmbargoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetArticleEmbargoPayload'] = ResolversParentTypes['SetArticleEmbargoPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetNewspaperMastheadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNewspaperMastheadPayload'] = ResolversParentTypes['SetNewspaperMastheadPayload']> = {
  newspaper?: Resolver<Maybe<ResolversTypes['Newspaper']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetNewspaperPageCreditsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNewspaperPageCreditsPayload'] = ResolversParentTypes['SetNewspaperPageCreditsPayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetSectionReviewTimesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSectionReviewTimesPayload'] = ResolversParentTypes['SetSectionReviewTimesPayload']> = {
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOffNewspaperPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOffNewspaperPagePayload'] = ResolversParentTypes['SignOffNewspaperPagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SpikeArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpikeArticlePayload'] = ResolversParentTypes['SpikeArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartSyndicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSyndicationPayload'] = ResolversParentTypes['StartSyndicationPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['SyndicationSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopSyndicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSyndicationPayload'] = ResolversParentTypes['StopSyndicationPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['SyndicationSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitArticlePayload'] = ResolversParentTypes['SubmitArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SummariseLiveBlogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummariseLiveBlogPayload'] = ResolversParentTypes['SummariseLiveBlogPayload']> = {
  liveBlog?: Resolver<Maybe<ResolversTypes['LiveBlog']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SwapArticlesOnPagesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwapArticlesOnPagesPayload'] = ResolversParentTypes['SwapArticlesOnPagesPayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SwapNewspaperPagesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwapNewspaperPagesPayload'] = ResolversParentTypes['SwapNewspaperPagesPayload']> = {
  page?: Resolver<Maybe<ResolversTypes['NewspaperPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SyndicationDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationDelivery'] = ResolversParentTypes['SyndicationDelivery']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SyndicationDeliveryKind'], ParentType, ContextType>;
  push?: Resolver<Maybe<ResolversTypes['SyndicationPush']>, ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyndicationDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationDeliveryConnection'] = ResolversParentTypes['SyndicationDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SyndicationDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SyndicationDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyndicationDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationDeliveryEdge'] = ResolversParentTypes['SyndicationDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SyndicationDelivery'], ParentType, ContextType>;
};

export type SyndicationEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationEndpoint'] = ResolversParentTypes['SyndicationEndpoint']> = {
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyndicationEndpointStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyndicationProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationProduct'] = ResolversParentTypes['SyndicationProduct']> = {
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaTopics?: Resolver<Array<ResolversTypes['MediaTopic']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  territories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyndicationProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationProductConnection'] = ResolversParentTypes['SyndicationProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SyndicationProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SyndicationProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyndicationProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationProductEdge'] = ResolversParentTypes['SyndicationProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SyndicationProduct'], ParentType, ContextType>;
};

export type SyndicationPushResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationPush'] = ResolversParentTypes['SyndicationPush']> = {
  attempts?: Resolver<Array<ResolversTypes['SyndicationPushAttempt']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['SyndicationDelivery'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyndicationPushStatus'], ParentType, ContextType>;
};

export type SyndicationPushAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationPushAttempt'] = ResolversParentTypes['SyndicationPushAttempt']> = {
  attemptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SyndicationPushConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationPushConnection'] = ResolversParentTypes['SyndicationPushConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SyndicationPushEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SyndicationPush']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyndicationPushEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationPushEdge'] = ResolversParentTypes['SyndicationPushEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SyndicationPush'], ParentType, ContextType>;
};

export type SyndicationSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationSubscription'] = ResolversParentTypes['SyndicationSubscription']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  agreementUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['SyndicationDeliveryConnection'], ParentType, ContextType, RequireFields<SyndicationSubscriptionDeliveriesArgs, 'first'>>;
  endpoint?: Resolver<Maybe<ResolversTypes['SyndicationEndpoint']>, ParentType, ContextType>;
  feedPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['SyndicationProduct'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyndicationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SyndicationSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationSubscriptionConnection'] = ResolversParentTypes['SyndicationSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SyndicationSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SyndicationSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyndicationSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyndicationSubscriptionEdge'] = ResolversParentTypes['SyndicationSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SyndicationSubscription'], ParentType, ContextType>;
};

export type TableBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableBlock'] = ResolversParentTypes['TableBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TableRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TableCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableCell'] = ResolversParentTypes['TableCell']> = {
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType, RequireFields<TableCellRunsArgs, 'language'>>;
  text?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type TableRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableRow'] = ResolversParentTypes['TableRow']> = {
  cells?: Resolver<Array<ResolversTypes['TableCell']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag'], FederationReferenceType extends FederationReferenceTypes['Tag'] = FederationReferenceTypes['Tag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<TagArticlesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaTopic?: Resolver<Maybe<ResolversTypes['MediaTopic']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TagType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TagFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagFacet'] = ResolversParentTypes['TagFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TakeUpArticleReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeUpArticleReviewPayload'] = ResolversParentTypes['TakeUpArticleReviewPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TextDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextDifference'] = ResolversParentTypes['TextDifference']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pieces?: Resolver<Array<ResolversTypes['TextPiece']>, ParentType, ContextType>;
};

export type TextFragmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFragment'] = ResolversParentTypes['TextFragment']> = {
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextLink'] = ResolversParentTypes['TextLink']> = {
  __resolveType: TypeResolveFn<'ArticleLink' | 'EventLink' | 'OrganisationLink' | 'OutsideLink' | 'PersonLink', ParentType, ContextType>;
};

export type TextPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPiece'] = ResolversParentTypes['TextPiece']> = {
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRun'] = ResolversParentTypes['TextRun']> = {
  link?: Resolver<Maybe<ResolversTypes['TextLink']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['TextMark']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnlockArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockArticlePayload'] = ResolversParentTypes['UnlockArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnpublishArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishArticlePayload'] = ResolversParentTypes['UnpublishArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnpublishFromChannelsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishFromChannelsPayload'] = ResolversParentTypes['UnpublishFromChannelsPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnscheduleArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnscheduleArticlePayload'] = ResolversParentTypes['UnscheduleArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnspikeArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnspikeArticlePayload'] = ResolversParentTypes['UnspikeArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VideoAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoAsset'] = ResolversParentTypes['VideoAsset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VideoBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoBlock'] = ResolversParentTypes['VideoBlock']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['VideoAsset']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebPageDirectoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebPageDirectoryEntry'] = ResolversParentTypes['WebPageDirectoryEntry']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type WebPageImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebPageImportReport'] = ResolversParentTypes['WebPageImportReport']> = {
  directory?: Resolver<Array<ResolversTypes['WebPageDirectoryEntry']>, ParentType, ContextType>;
  isReheadlined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisationsRecognised?: Resolver<Array<ResolversTypes['WebPageOrganisation']>, ParentType, ContextType>;
  repairs?: Resolver<Array<ResolversTypes['WebPageRepair']>, ParentType, ContextType>;
  unreadable?: Resolver<Array<ResolversTypes['WebPageUnreadableSpot']>, ParentType, ContextType>;
};

export type WebPageOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebPageOrganisation'] = ResolversParentTypes['WebPageOrganisation']> = {
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type WebPageRepairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebPageRepair'] = ResolversParentTypes['WebPageRepair']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WebPageRepairKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebPageUnreadableSpotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebPageUnreadableSpot'] = ResolversParentTypes['WebPageUnreadableSpot']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WebPageUnreadableSpotKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawArticlePayload'] = ResolversParentTypes['WithdrawArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawFrontEditionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFrontEditionPayload'] = ResolversParentTypes['WithdrawFrontEditionPayload']> = {
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddLiveBlogEntryPayload?: AddLiveBlogEntryPayloadResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleAddress?: ArticleAddressResolvers<ContextType>;
  ArticleBlock?: ArticleBlockResolvers<ContextType>;
  ArticleBlockDifference?: ArticleBlockDifferenceResolvers<ContextType>;
  ArticleComparison?: ArticleComparisonResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleCorrection?: ArticleCorrectionResolvers<ContextType>;
  ArticleCorrectionConnection?: ArticleCorrectionConnectionResolvers<ContextType>;
  ArticleCorrectionEdge?: ArticleCorrectionEdgeResolvers<ContextType>;
  ArticleDocument?: GraphQLScalarType;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleFastTrack?: ArticleFastTrackResolvers<ContextType>;
  ArticleFastTrackConnection?: ArticleFastTrackConnectionResolvers<ContextType>;
  ArticleFastTrackEdge?: ArticleFastTrackEdgeResolvers<ContextType>;
  ArticleHighlights?: ArticleHighlightsResolvers<ContextType>;
  ArticleLink?: ArticleLinkResolvers<ContextType>;
  ArticleLock?: ArticleLockResolvers<ContextType>;
  ArticlePictureRights?: ArticlePictureRightsResolvers<ContextType>;
  ArticlePictureRightsConnection?: ArticlePictureRightsConnectionResolvers<ContextType>;
  ArticlePictureRightsEdge?: ArticlePictureRightsEdgeResolvers<ContextType>;
  ArticlePlace?: ArticlePlaceResolvers<ContextType>;
  ArticlePreview?: ArticlePreviewResolvers<ContextType>;
  ArticleReference?: ArticleReferenceResolvers<ContextType>;
  ArticleReferenceConnection?: ArticleReferenceConnectionResolvers<ContextType>;
  ArticleReferenceEdge?: ArticleReferenceEdgeResolvers<ContextType>;
  ArticleReferenceThing?: ArticleReferenceThingResolvers<ContextType>;
  ArticleReview?: ArticleReviewResolvers<ContextType>;
  ArticleSearchConnection?: ArticleSearchConnectionResolvers<ContextType>;
  ArticleSearchEdge?: ArticleSearchEdgeResolvers<ContextType>;
  ArticleSearchFacets?: ArticleSearchFacetsResolvers<ContextType>;
  ArticleStatus?: ArticleStatusResolvers;
  ArticleStep?: ArticleStepResolvers<ContextType>;
  ArticleVersion?: ArticleVersionResolvers<ContextType>;
  ArticleVersionConnection?: ArticleVersionConnectionResolvers<ContextType>;
  ArticleVersionEdge?: ArticleVersionEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CancelNewspaperIssuePayload?: CancelNewspaperIssuePayloadResolvers<ContextType>;
  ChangeChannelPayload?: ChangeChannelPayloadResolvers<ContextType>;
  ChangeNewspaperIssuePayload?: ChangeNewspaperIssuePayloadResolvers<ContextType>;
  ChangePublicationPayload?: ChangePublicationPayloadResolvers<ContextType>;
  ChangeSavedArticleSearchPayload?: ChangeSavedArticleSearchPayloadResolvers<ContextType>;
  ChangeSyndicationEndpointPayload?: ChangeSyndicationEndpointPayloadResolvers<ContextType>;
  ChangeSyndicationProductPayload?: ChangeSyndicationProductPayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelFacet?: ChannelFacetResolvers<ContextType>;
  CloseLiveBlogPayload?: CloseLiveBlogPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  ContentSeries?: ContentSeriesResolvers<ContextType>;
  CorrectArticlePayload?: CorrectArticlePayloadResolvers<ContextType>;
  CorrectLiveBlogEntryPayload?: CorrectLiveBlogEntryPayloadResolvers<ContextType>;
  CorrectionBlock?: CorrectionBlockResolvers<ContextType>;
  CreateArticleDraftPayload?: CreateArticleDraftPayloadResolvers<ContextType>;
  CreateArticlePreviewPayload?: CreateArticlePreviewPayloadResolvers<ContextType>;
  CreateChannelPayload?: CreateChannelPayloadResolvers<ContextType>;
  CreateFrontPayload?: CreateFrontPayloadResolvers<ContextType>;
  CreateNewspaperIssuePayload?: CreateNewspaperIssuePayloadResolvers<ContextType>;
  CreateSectionPayload?: CreateSectionPayloadResolvers<ContextType>;
  CreateSyndicationProductPayload?: CreateSyndicationProductPayloadResolvers<ContextType>;
  CreateTagPayload?: CreateTagPayloadResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CurateFrontPayload?: CurateFrontPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dateline?: DatelineResolvers<ContextType>;
  DeleteLiveBlogEntryPayload?: DeleteLiveBlogEntryPayloadResolvers<ContextType>;
  DeleteSavedArticleSearchPayload?: DeleteSavedArticleSearchPayloadResolvers<ContextType>;
  DuplicateArticlePayload?: DuplicateArticlePayloadResolvers<ContextType>;
  EmbedBlock?: EmbedBlockResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventLink?: EventLinkResolvers<ContextType>;
  ExchangeAgreement?: ExchangeAgreementResolvers<ContextType>;
  FactBoxBlock?: FactBoxBlockResolvers<ContextType>;
  Front?: FrontResolvers<ContextType>;
  FrontCard?: FrontCardResolvers<ContextType>;
  FrontContainer?: FrontContainerResolvers<ContextType>;
  FrontEdition?: FrontEditionResolvers<ContextType>;
  FrontEditionConnection?: FrontEditionConnectionResolvers<ContextType>;
  FrontEditionEdge?: FrontEditionEdgeResolvers<ContextType>;
  GalleryBlock?: GalleryBlockResolvers<ContextType>;
  GalleryImage?: GalleryImageResolvers<ContextType>;
  HeadingBlock?: HeadingBlockResolvers<ContextType>;
  Headline?: HeadlineResolvers<ContextType>;
  HighlightLiveBlogEntryPayload?: HighlightLiveBlogEntryPayloadResolvers<ContextType>;
  ImageBlock?: ImageBlockResolvers<ContextType>;
  ImportWebPagePayload?: ImportWebPagePayloadResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  KillArticlePayload?: KillArticlePayloadResolvers<ContextType>;
  LiftArticleEmbargoPayload?: LiftArticleEmbargoPayloadResolvers<ContextType>;
  ListBlock?: ListBlockResolvers<ContextType>;
  ListItem?: ListItemResolvers<ContextType>;
  LiveBlog?: LiveBlogResolvers<ContextType>;
  LiveBlogConnection?: LiveBlogConnectionResolvers<ContextType>;
  LiveBlogCorrection?: LiveBlogCorrectionResolvers<ContextType>;
  LiveBlogEdge?: LiveBlogEdgeResolvers<ContextType>;
  LiveBlogEntry?: LiveBlogEntryResolvers<ContextType>;
  LiveBlogEntryConnection?: LiveBlogEntryConnectionResolvers<ContextType>;
  LiveBlogEntryEdge?: LiveBlogEntryEdgeResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  LockArticlePayload?: LockArticlePayloadResolvers<ContextType>;
  MapSectionToMediaTopicPayload?: MapSectionToMediaTopicPayloadResolvers<ContextType>;
  MapTagToMediaTopicPayload?: MapTagToMediaTopicPayloadResolvers<ContextType>;
  MarkArticleSponsoredPayload?: MarkArticleSponsoredPayloadResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  MediaTopic?: MediaTopicResolvers<ContextType>;
  MergeSectionsPayload?: MergeSectionsPayloadResolvers<ContextType>;
  MergeTagsPayload?: MergeTagsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MonthFacet?: MonthFacetResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Newspaper?: NewspaperResolvers<ContextType>;
  NewspaperIssue?: NewspaperIssueResolvers<ContextType>;
  NewspaperIssueConnection?: NewspaperIssueConnectionResolvers<ContextType>;
  NewspaperIssueEdge?: NewspaperIssueEdgeResolvers<ContextType>;
  NewspaperPage?: NewspaperPageResolvers<ContextType>;
  OpenLiveBlogPayload?: OpenLiveBlogPayloadResolvers<ContextType>;
  OpenSyndicationEndpointPayload?: OpenSyndicationEndpointPayloadResolvers<ContextType>;
  OrderChannelsPayload?: OrderChannelsPayloadResolvers<ContextType>;
  OrderSectionsPayload?: OrderSectionsPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationLink?: OrganisationLinkResolvers<ContextType>;
  OutsideLink?: OutsideLinkResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PagePlacement?: PagePlacementResolvers<ContextType>;
  PagePlate?: PagePlateResolvers<ContextType>;
  PageProof?: PageProofResolvers<ContextType>;
  PageReopening?: PageReopeningResolvers<ContextType>;
  ParagraphBlock?: ParagraphBlockResolvers<ContextType>;
  PauseSyndicationEndpointPayload?: PauseSyndicationEndpointPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonLink?: PersonLinkResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PlaceArticlePayload?: PlaceArticlePayloadResolvers<ContextType>;
  PlacedFrontCard?: PlacedFrontCardResolvers<ContextType>;
  PreviewedArticle?: PreviewedArticleResolvers<ContextType>;
  ProveSyndicationAgreementPayload?: ProveSyndicationAgreementPayloadResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishArticlePayload?: PublishArticlePayloadResolvers<ContextType>;
  PublishFrontPayload?: PublishFrontPayloadResolvers<ContextType>;
  PublishedArticleVersion?: PublishedArticleVersionResolvers<ContextType>;
  PublishedArticleVersionConnection?: PublishedArticleVersionConnectionResolvers<ContextType>;
  PublishedArticleVersionEdge?: PublishedArticleVersionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteBlock?: QuoteBlockResolvers<ContextType>;
  RecallArticlePayload?: RecallArticlePayloadResolvers<ContextType>;
  RecheckArticleRightsPayload?: RecheckArticleRightsPayloadResolvers<ContextType>;
  ReclassifyArticlePayload?: ReclassifyArticlePayloadResolvers<ContextType>;
  RecordNewspaperPlatePayload?: RecordNewspaperPlatePayloadResolvers<ContextType>;
  RecordPageProofPayload?: RecordPageProofPayloadResolvers<ContextType>;
  RecordPrintedCorrectionPayload?: RecordPrintedCorrectionPayloadResolvers<ContextType>;
  ReinstateChannelPayload?: ReinstateChannelPayloadResolvers<ContextType>;
  ReinstateFrontPayload?: ReinstateFrontPayloadResolvers<ContextType>;
  ReinstateNewspaperIssuePayload?: ReinstateNewspaperIssuePayloadResolvers<ContextType>;
  ReinstateSectionPayload?: ReinstateSectionPayloadResolvers<ContextType>;
  ReinstateTagPayload?: ReinstateTagPayloadResolvers<ContextType>;
  ReleaseArticleReviewPayload?: ReleaseArticleReviewPayloadResolvers<ContextType>;
  RemakeNewspaperPagePayload?: RemakeNewspaperPagePayloadResolvers<ContextType>;
  RemoveArticleFromPagePayload?: RemoveArticleFromPagePayloadResolvers<ContextType>;
  RenameSectionPayload?: RenameSectionPayloadResolvers<ContextType>;
  RenameTagPayload?: RenameTagPayloadResolvers<ContextType>;
  ReopenLiveBlogPayload?: ReopenLiveBlogPayloadResolvers<ContextType>;
  ReopenNewspaperPagePayload?: ReopenNewspaperPagePayloadResolvers<ContextType>;
  RestoreArticleVersionPayload?: RestoreArticleVersionPayloadResolvers<ContextType>;
  RestoreFrontEditionPayload?: RestoreFrontEditionPayloadResolvers<ContextType>;
  ResumeSyndicationEndpointPayload?: ResumeSyndicationEndpointPayloadResolvers<ContextType>;
  ResumeSyndicationPayload?: ResumeSyndicationPayloadResolvers<ContextType>;
  RetireChannelPayload?: RetireChannelPayloadResolvers<ContextType>;
  RetireFrontPayload?: RetireFrontPayloadResolvers<ContextType>;
  RetireSectionPayload?: RetireSectionPayloadResolvers<ContextType>;
  RetireTagPayload?: RetireTagPayloadResolvers<ContextType>;
  RetryFailedSyndicationPushesPayload?: RetryFailedSyndicationPushesPayloadResolvers<ContextType>;
  RetrySyndicationPushPayload?: RetrySyndicationPushPayloadResolvers<ContextType>;
  ReviewArticlePayload?: ReviewArticlePayloadResolvers<ContextType>;
  ReviewLiveBlogEntryPayload?: ReviewLiveBlogEntryPayloadResolvers<ContextType>;
  RevokeArticlePreviewPayload?: RevokeArticlePreviewPayloadResolvers<ContextType>;
  SaveArticleDraftPayload?: SaveArticleDraftPayloadResolvers<ContextType>;
  SaveArticleSearchPayload?: SaveArticleSearchPayloadResolvers<ContextType>;
  SavedArticleSearch?: SavedArticleSearchResolvers<ContextType>;
  SavedArticleSearchConnection?: SavedArticleSearchConnectionResolvers<ContextType>;
  SavedArticleSearchEdge?: SavedArticleSearchEdgeResolvers<ContextType>;
  ScheduleArticlePayload?: ScheduleArticlePayloadResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionFacet?: SectionFacetResolvers<ContextType>;
  SectionFigures?: SectionFiguresResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetArticleEmbargoPayload?: SetArticleEmbargoPayloadResolvers<ContextType>;
  SetNewspaperMastheadPayload?: SetNewspaperMastheadPayloadResolvers<ContextType>;
  SetNewspaperPageCreditsPayload?: SetNewspaperPageCreditsPayloadResolvers<ContextType>;
  SetSectionReviewTimesPayload?: SetSectionReviewTimesPayloadResolvers<ContextType>;
  SignOffNewspaperPagePayload?: SignOffNewspaperPagePayloadResolvers<ContextType>;
  SpikeArticlePayload?: SpikeArticlePayloadResolvers<ContextType>;
  StartSyndicationPayload?: StartSyndicationPayloadResolvers<ContextType>;
  StopSyndicationPayload?: StopSyndicationPayloadResolvers<ContextType>;
  SubmitArticlePayload?: SubmitArticlePayloadResolvers<ContextType>;
  SummariseLiveBlogPayload?: SummariseLiveBlogPayloadResolvers<ContextType>;
  SwapArticlesOnPagesPayload?: SwapArticlesOnPagesPayloadResolvers<ContextType>;
  SwapNewspaperPagesPayload?: SwapNewspaperPagesPayloadResolvers<ContextType>;
  SyndicationDelivery?: SyndicationDeliveryResolvers<ContextType>;
  SyndicationDeliveryConnection?: SyndicationDeliveryConnectionResolvers<ContextType>;
  SyndicationDeliveryEdge?: SyndicationDeliveryEdgeResolvers<ContextType>;
  SyndicationEndpoint?: SyndicationEndpointResolvers<ContextType>;
  SyndicationProduct?: SyndicationProductResolvers<ContextType>;
  SyndicationProductConnection?: SyndicationProductConnectionResolvers<ContextType>;
  SyndicationProductEdge?: SyndicationProductEdgeResolvers<ContextType>;
  SyndicationPush?: SyndicationPushResolvers<ContextType>;
  SyndicationPushAttempt?: SyndicationPushAttemptResolvers<ContextType>;
  SyndicationPushConnection?: SyndicationPushConnectionResolvers<ContextType>;
  SyndicationPushEdge?: SyndicationPushEdgeResolvers<ContextType>;
  SyndicationSubscription?: SyndicationSubscriptionResolvers<ContextType>;
  SyndicationSubscriptionConnection?: SyndicationSubscriptionConnectionResolvers<ContextType>;
  SyndicationSubscriptionEdge?: SyndicationSubscriptionEdgeResolvers<ContextType>;
  TableBlock?: TableBlockResolvers<ContextType>;
  TableCell?: TableCellResolvers<ContextType>;
  TableRow?: TableRowResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TagFacet?: TagFacetResolvers<ContextType>;
  TakeUpArticleReviewPayload?: TakeUpArticleReviewPayloadResolvers<ContextType>;
  TextDifference?: TextDifferenceResolvers<ContextType>;
  TextFragment?: TextFragmentResolvers<ContextType>;
  TextLink?: TextLinkResolvers<ContextType>;
  TextPiece?: TextPieceResolvers<ContextType>;
  TextRun?: TextRunResolvers<ContextType>;
  UnlockArticlePayload?: UnlockArticlePayloadResolvers<ContextType>;
  UnpublishArticlePayload?: UnpublishArticlePayloadResolvers<ContextType>;
  UnpublishFromChannelsPayload?: UnpublishFromChannelsPayloadResolvers<ContextType>;
  UnscheduleArticlePayload?: UnscheduleArticlePayloadResolvers<ContextType>;
  UnspikeArticlePayload?: UnspikeArticlePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VideoAsset?: VideoAssetResolvers<ContextType>;
  VideoBlock?: VideoBlockResolvers<ContextType>;
  WebPageDirectoryEntry?: WebPageDirectoryEntryResolvers<ContextType>;
  WebPageImportReport?: WebPageImportReportResolvers<ContextType>;
  WebPageOrganisation?: WebPageOrganisationResolvers<ContextType>;
  WebPageRepair?: WebPageRepairResolvers<ContextType>;
  WebPageUnreadableSpot?: WebPageUnreadableSpotResolvers<ContextType>;
  WithdrawArticlePayload?: WithdrawArticlePayloadResolvers<ContextType>;
  WithdrawFrontEditionPayload?: WithdrawFrontEditionPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
